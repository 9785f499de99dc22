"""Every text has its room on every screen, in every language and in one that is longer than all of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from bancada.ui.theme import ThemeName
from bancada.ui.views.main_window import MainWindow
from tests.ui.allowed_misfits import ALLOWED, Allowance, allowance
from tests.ui.gallery import scenes, verdict_scenes
from tests.ui.stage import PSEUDO, SMALLEST, SPOKEN, Stage, settle
from tests.ui.text_fit import Fault, Listener, misfits

_SCENES = scenes() | verdict_scenes()


@pytest.fixture
def stage(qapp: QApplication, look: object) -> Iterator[Stage]:
    made = Stage(qapp)
    yield made
    made.dress("en", ThemeName.DARK)
    made.leave()


def _unallowed(stage: Stage, language: str, size: QSize, used: set[Allowance]) -> list[str]:
    """What stands without its room and may not, said so that the place is found."""
    listener, found = Listener(), []
    stage.dress(language, ThemeName.DARK)
    with listener.listening():
        for name, scene in _SCENES.items():
            window = stage.show(scene, size)
            listener.forget_widgets()
            stage.picture()
            for misfit in misfits(window, size, listener):
                covering = allowance(misfit, name, language)
                if covering is None:
                    found.append(f"{language} {name}: {misfit}")
                else:
                    used.add(covering)
    return sorted(found)


def test_that_every_text_has_its_room_in_every_language(stage: Stage) -> None:
    """What may give way is listed with its reason; what no longer does is struck off the list."""
    used: set[Allowance] = set()
    found = [text for code in SPOKEN for text in _unallowed(stage, code, SMALLEST, used)]
    assert not found, "\n".join(found)
    assert [each for each in ALLOWED if not each.is_pseudo and each not in used] == []


def test_that_every_text_has_room_to_grow_by_a_third(stage: Stage) -> None:
    used: set[Allowance] = set()
    found = _unallowed(stage, PSEUDO, SMALLEST, used)
    assert not found, "\n".join(found)
    assert [each for each in ALLOWED if each.is_pseudo and each not in used] == []


def _faults_of(window: MainWindow) -> set[tuple[Fault, str]]:
    listener = Listener()
    with listener.listening():
        settle()
        listener.forget_widgets()
        window.grab()
    return {(each.fault, each.text) for each in misfits(window, window.size(), listener)}


def test_that_a_cut_button_and_labels_on_each_other_would_be_noticed(window: MainWindow) -> None:
    _SCENES["sign_in_badge"](window)
    button = QPushButton("Close the carton and print", window.sign_in)
    button.setGeometry(8, 8, 60, 56)
    for at, words in enumerate(("Tolerance", "Dunnage")):
        label = QLabel(words, window.sign_in)
        label.setGeometry(200 + 30 * at, 8, 90, 24)
    for made in window.sign_in.children()[-3:]:
        assert isinstance(made, QLabel | QPushButton)
        made.show()
    found = _faults_of(window)
    for made in window.sign_in.children()[-3:]:
        made.deleteLater()
    assert (Fault.NARROW, "Close the carton and print") in found
    assert (Fault.COVERED, "Tolerance | Dunnage") in found


def test_that_a_painted_text_beyond_its_widget_would_be_noticed(window: MainWindow) -> None:
    _SCENES["packing"](window)
    settle()
    before = window.packing._verdict.size()
    window.packing._verdict.setFixedWidth(200)
    found = _faults_of(window)
    window.packing._verdict.setFixedWidth(before.width())
    assert any(fault in {Fault.ELIDED, Fault.UNSAID} for fault, _ in found)
