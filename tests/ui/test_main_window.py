"""The one window: pages, sheets, keys, and words that follow the language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import BannerState, FooterAction, Page, Sheet
from bancada.ui.viewmodels.states.sheets import ConfirmReason, ExceptionKind
from bancada.ui.views.main_window import MainWindow
from bancada.ui.widgets.answer_strip import AnswerStrip
from bancada.ui.widgets.banner_strip import BannerStrip
from bancada.ui.widgets.footer_bar import ACTION_KEYS, FooterBar
from bancada.ui.widgets.header_bar import HeaderBar
from tests.ui import sample_states as sample
from tests.ui.gallery import scenes
from tests.ui.stage import settle

_LEAST_HIT_PX = 44
_SCENES = scenes()


class Shouting(QTranslator):
    """A language in which everything is said loudly."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{source}!"


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[Shouting]:
    made = Shouting()
    yield made
    qapp.removeTranslator(made)


def _shown(window: MainWindow, scene: str) -> MainWindow:
    _SCENES[scene](window)
    QCoreApplication.processEvents()
    return window


@pytest.mark.parametrize("scene", _SCENES)
def test_that_every_screen_fits_the_smallest_bench_pc(window: MainWindow, scene: str) -> None:
    _shown(window, scene)
    assert window.size().width() == 1366
    assert window.size().height() == 768
    assert window.minimumSizeHint().width() <= 1280


@pytest.mark.parametrize("scene", _SCENES)
def test_that_every_button_in_sight_is_large_enough_for_a_finger(window: MainWindow, scene: str) -> None:
    _shown(window, scene)
    buttons = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not isinstance(button.parentWidget(), QLineEdit)
    ]
    small = [button.text() for button in buttons if button.height() < _LEAST_HIT_PX]
    assert small == []


@pytest.mark.parametrize("action", sample.PACKING_ACTIONS)
def test_that_a_function_key_asks_for_its_act_wherever_the_focus_is(
    window: MainWindow, qtbot: QtBot, action: FooterAction
) -> None:
    _shown(window, "packing")
    with qtbot.waitSignal(window.action_requested) as asked:
        QTest.keyClick(window.packing, ACTION_KEYS[action])
    assert asked.args == [action]


def test_that_a_key_of_an_act_that_is_not_offered_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "packing_wrong_item")
    with qtbot.assertNotEmitted(window.action_requested):
        QTest.keyClick(window, Qt.Key.Key_F4)
        QTest.keyClick(window, Qt.Key.Key_F2)


def test_that_search_puts_the_cursor_into_the_field(window: MainWindow) -> None:
    _shown(window, "ready")
    QTest.keyClick(window, Qt.Key.Key_F3)
    focus = window.focusWidget()
    assert isinstance(focus, QLineEdit)


def test_that_no_field_has_the_focus_when_a_page_comes(window: MainWindow) -> None:
    for scene in ("ready", "parcels", "settings", "packing"):
        assert not isinstance(_shown(window, scene).focusWidget(), QLineEdit)


def test_that_one_number_key_chooses_a_problem(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sheet_exception_kind")
    with qtbot.waitSignal(window.exception.kind_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier)
    assert asked.args == [ExceptionKind.HOLD]


def test_that_one_number_key_gives_a_reason(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sheet_exception_reason")
    with qtbot.waitSignal(window.exception.reason_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_2)
    assert asked.args == [ConfirmReason.BARCODE_DAMAGED]


def test_that_digits_and_enter_give_a_quantity(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sheet_quantity")
    for key in (Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_8):
        QTest.keyClick(window, key)
    with qtbot.waitSignal(window.quantity.quantity_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert asked.args == [488]


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_1, True), (Qt.Key.Key_2, False)])
def test_that_a_label_in_doubt_is_answered_by_one_key(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, answer: bool
) -> None:
    _shown(window, "sheet_in_doubt")
    with qtbot.waitSignal(window.in_doubt.answer_requested) as asked:
        QTest.keyClick(window, key)
    assert asked.args == [answer]


def test_that_escape_closes_a_sheet_but_not_a_label_in_doubt(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sheet_choice")
    with qtbot.waitSignal(window.choice.cancel_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    _shown(window, "sheet_in_doubt")
    with qtbot.assertNotEmitted(window.in_doubt.cancel_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_that_a_pin_is_typed_on_the_keyboard_and_never_shown(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sign_in_pin")
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1):
        QTest.keyClick(window, key)
    fields = [field for field in window.sign_in.findChildren(QLineEdit) if field.isVisible()]
    assert "4711" not in [field.displayText() for field in fields]
    with qtbot.waitSignal(window.sign_in.pin_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert asked.args == ["4711"]


def test_that_no_pin_is_taken_while_a_packer_must_wait(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "sign_in_wait")
    with qtbot.assertNotEmitted(window.sign_in.pin_requested):
        for key in (Qt.Key.Key_1, Qt.Key.Key_Return):
            QTest.keyClick(window, key)


def test_that_the_lock_hides_header_lines_and_footer(window: MainWindow) -> None:
    _shown(window, "packing")
    _shown(window, "sign_in_locked")
    hidden: list[QWidget] = [window.packing, *window.findChildren(HeaderBar), *window.findChildren(FooterBar)]
    assert not any(widget.isVisible() for widget in hidden)
    texts = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert "Malbec" not in texts
    assert "Recife" not in texts


def test_that_a_sheet_leaves_the_lines_in_sight(window: MainWindow) -> None:
    _shown(window, "sheet_exception_kind")
    assert window.exception.x() > window.width() / 2
    assert window.exception.geometry().bottom() <= window.packing.height()


def test_that_an_answer_is_seen_although_a_sheet_is_open(window: MainWindow) -> None:
    _shown(window, "sheet_quantity")
    strip = window.quantity.findChild(AnswerStrip)
    assert strip is not None
    assert not strip.isVisible()
    window.render_answer(sample.WRONG_ITEM)
    assert strip.isVisible()
    assert "Wrong item" in strip.accessibleName()


def test_that_a_sheet_opens_without_the_answer_of_the_last_one(window: MainWindow) -> None:
    _shown(window, "sheet_quantity")
    window.render_answer(sample.WRONG_ITEM)
    window.show_sheet(None)
    window.show_sheet(Sheet.QUANTITY)
    strip = window.quantity.findChild(AnswerStrip)
    assert strip is not None
    assert not strip.isVisible()


def test_that_a_banner_offers_its_act_and_goes_without_a_trace(window: MainWindow, qtbot: QtBot) -> None:
    _shown(window, "packing_offline_note")
    banner = window.findChild(BannerStrip)
    assert banner is not None
    button = banner.findChild(QAbstractButton)
    assert button is not None
    with qtbot.waitSignal(window.banner_action_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["note"]
    window.render_banner(None)
    assert not banner.isVisible()
    window.render_banner(BannerState(sample.OFFLINE_BANNER.tone, "calm"))
    assert banner.isVisible()


@pytest.mark.parametrize("scene", _SCENES)
def test_that_all_fixed_words_follow_the_language_at_once(
    window: MainWindow, qapp: QApplication, shouting: Shouting, scene: str
) -> None:
    _shown(window, scene)
    settle()
    before = _visible_texts(window)
    qapp.installTranslator(shouting)
    settle()
    after = _visible_texts(window)
    qapp.removeTranslator(shouting)
    settle()
    assert after != before
    assert _visible_texts(window) == before


def _visible_texts(window: MainWindow) -> list[str]:
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    texts = [
        *(widget.text() for widget in shown if isinstance(widget, QLabel | QAbstractButton)),
        *(widget.placeholderText() for widget in shown if isinstance(widget, QLineEdit)),
        *(widget.accessibleName() for widget in shown),
    ]
    # The corner of a table is a button that comes and goes without a word.
    return [text for text in texts if text]


def test_that_a_window_of_full_hd_size_needs_no_scrolling_for_ten_lines(
    window: MainWindow, look: Look
) -> None:
    window.resize(1920, 1080)
    _shown(window, "packing_200_lines")
    assert window.page is Page.PACKING
    assert window.packing.height() >= 8 * 106
