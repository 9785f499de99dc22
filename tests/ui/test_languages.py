"""The screens in every language: switched while they stand, with whole sentences and nothing forgotten."""

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bancada.assets.locator import resource_path
from bancada.domain.control_codes import ControlCode
from bancada.domain.verdicts import ScanVerdict
from bancada.labels.desk_mat_captions import desk_mat_codes
from bancada.labels.phrases import Language
from bancada.ui.control_words import control_words
from bancada.ui.languages import LANGUAGES, LanguageSwitch
from bancada.ui.messages import VerdictFacts, verdict_state
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import BenchTab
from bancada.ui.views.main_window import MainWindow
from bancada.ui.views.simulated_bench import SimulatedBench
from bancada.ui.widgets.footer_bar import FooterBar
from tests.ui import sample_states
from tests.ui.gallery import scenes
from tests.ui.pseudo import Pseudo
from tests.ui.test_messages import ALL_FACTS

_SCENES = scenes()
_CODES = tuple(code for code, _ in LANGUAGES)
_FOREIGN = tuple(code for code in _CODES if code != "en")
_LONGEST_HEADLINE = 48
_ROWS_LOOKED_AT = 30
# Said by the language: whole, or cut off at its end where there is no room.
_SAID = re.compile(r"\[[^\[\]]*\]")
_SAID_CUT = re.compile(r"\[.*…", re.DOTALL)
_UNITS = re.compile(r"\b(k?g|[cm]m|ml|h|min|ms)\b|\bF\d+\b|\bEsc\b|\bAM\b|\bPM\b")
_LETTER = re.compile(r"[^\W\d_]")


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The switch of the application with the languages that ship; English numbers come back by themselves."""
    made = LanguageSwitch(resource_path("i18n"))
    yield made
    made.leave()


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    made = Pseudo()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def _footer_words(window: MainWindow) -> set[str]:
    footer = window.findChild(FooterBar)
    assert footer is not None
    return {button.text() for button in footer.findChildren(QAbstractButton) if button.isVisible()}


def test_that_a_window_in_sight_follows_each_switch(window: MainWindow, switch: LanguageSwitch) -> None:
    _SCENES["packing"](window)
    for code, words in (("es", "Deshacer"), ("en", "Undo"), ("pt_BR", "Desfazer")):
        assert switch.use(code)
        QCoreApplication.processEvents()
        assert words in _footer_words(window)


def test_that_numbers_follow_the_language(switch: LanguageSwitch) -> None:
    switch.use("es")
    assert (
        verdict_state(ScanVerdict.WEIGHT_OUT_OF_TOLERANCE, ALL_FACTS).details[0].startswith("Pesó 3,482 kg")
    )
    switch.use("en")
    assert "3.482 kg" in verdict_state(ScanVerdict.WEIGHT_OUT_OF_TOLERANCE, ALL_FACTS).details[0]


def test_that_the_language_in_use_is_not_loaded_twice(switch: LanguageSwitch) -> None:
    assert switch.use("pt_BR")
    assert not switch.use("pt_BR")
    assert switch.language == "pt_BR"


def test_that_an_unknown_language_changes_nothing(switch: LanguageSwitch) -> None:
    switch.use("es")
    assert not switch.use("xx")
    assert QLocale().language() is QLocale.Language.Spanish


@pytest.mark.parametrize(
    ("code", "count", "said"),
    [
        ("en", 1, "1 unit is missing."),
        ("en", 2, "2 units are missing."),
        ("en", 12048, "12,048 units are missing."),
        ("pt_BR", 1, "Falta 1 unidade."),
        ("pt_BR", 2, "Faltam 2 unidades."),
        ("pt_BR", 12048, "Faltam 12.048 unidades."),
        ("es", 1, "Falta 1 unidad."),
        ("es", 2, "Faltan 2 unidades."),
        ("es", 12048, "Faltan 12.048 unidades."),
    ],
)
def test_that_a_marked_sentence_has_its_plural(
    switch: LanguageSwitch, code: str, count: int, said: str
) -> None:
    switch.use(code)
    state = verdict_state(ScanVerdict.ORDER_INCOMPLETE, VerdictFacts(missing_qty=count))
    assert state.details[0] == said


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 order packed today", "128 orders packed today"),
        ("pt_BR", "1 pedido embalado hoje", "128 pedidos embalados hoje"),
        ("es", "1 pedido empacado hoy", "128 pedidos empacados hoy"),
    ],
)
def test_that_a_sentence_of_a_view_has_its_plural(
    window: MainWindow, switch: LanguageSwitch, code: str, one: str, many: str
) -> None:
    switch.use(code)
    for count, said in ((1, one), (128, many)):
        window.ready.render_state(dataclasses.replace(sample_states.READY, packed_today=count))
        assert any(label.text().startswith(said) for label in window.ready.findChildren(QLabel))


@pytest.mark.parametrize("verdict", ScanVerdict)
@pytest.mark.parametrize("facts", [VerdictFacts(), ALL_FACTS], ids=["nothing known", "all known"])
def test_that_every_verdict_has_whole_words_in_every_language(
    switch: LanguageSwitch, verdict: ScanVerdict, facts: VerdictFacts
) -> None:
    headlines = {}
    for code in _CODES:
        switch.use(code)
        state = verdict_state(verdict, facts)
        headlines[code] = state.headline
        assert 0 < len(state.headline) <= _LONGEST_HEADLINE
        for text in (state.headline, *state.details):
            assert not {"{", "}", "%"} & set(text)
    assert all(headlines[code] != headlines["en"] for code in _FOREIGN)


@pytest.mark.parametrize("code", _CODES)
def test_that_the_screen_calls_a_control_code_what_the_desk_mat_calls_it(
    switch: LanguageSwitch, code: str
) -> None:
    switch.use(code)
    captions = {printed.code: printed.caption.casefold() for printed in desk_mat_codes(Language(code))}
    unlike = [each for each in ControlCode if control_words(each).casefold() not in captions[each.value]]
    assert unlike == []


@pytest.mark.parametrize("scene", _SCENES)
@pytest.mark.parametrize("code", _FOREIGN)
def test_that_every_screen_fits_the_smallest_bench_pc_in_every_language(
    window: MainWindow, switch: LanguageSwitch, code: str, scene: str
) -> None:
    switch.use(code)
    _SCENES[scene](window)
    QCoreApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1280


@pytest.mark.parametrize("scene", _SCENES)
def test_that_every_word_on_screen_can_be_translated(window: MainWindow, pseudo: Pseudo, scene: str) -> None:
    _SCENES[scene](window)
    # Rows that were replaced are gone at once only where an event loop runs.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert _forgotten(window) == set()


def test_that_every_word_of_the_simulated_bench_can_be_translated(
    look: Look, qtbot: QtBot, pseudo: Pseudo
) -> None:
    bench = SimulatedBench(look)
    qtbot.addWidget(bench)
    bench.show()
    for tab in BenchTab:
        bench.show_tab(tab)
        assert _forgotten(bench) == set()


def test_that_a_forgotten_word_would_be_noticed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for words in ("Undo", "[Üñdö]: Malbec", "[Wé…", "M — 36 × 28 cm", "F4 [Üñdö]"):
        QLabel(words, page)
    page.show()
    assert _forgotten(page) == {"Undo", "[Üñdö]: Malbec"}


def _forgotten(window: QWidget) -> set[str]:
    return {text for text in _texts(window) if _LETTER.search(_unmarked(text))}


def _unmarked(text: str) -> str:
    """What is neither said by the language nor data nor a unit."""
    rest, found = text, 1
    while found:
        rest, found = _SAID.subn("", rest)
    rest = _UNITS.sub("", _DATUM.sub("", _SAID_CUT.sub("", rest)))
    is_cut_datum = rest.endswith("…") and any(datum.startswith(rest.strip(" ·…")) for datum in _DATA)
    return "" if is_cut_datum else rest


def _texts(window: QWidget) -> Iterator[str]:
    readers: tuple[tuple[type[QWidget], Callable[[Any], Iterable[str]]], ...] = (
        (QAbstractButton, lambda button: [button.text()]),
        (QLabel, lambda label: [label.text()]),
        (QLineEdit, lambda field: [field.placeholderText(), field.displayText()]),
        (QComboBox, lambda combo: [combo.itemText(row) for row in range(combo.count())]),
        (QTableView, _table_texts),
    )
    for kind, read in readers:
        for widget in window.findChildren(kind):
            if widget.isVisible():
                yield from read(widget)


def _table_texts(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
            yield str(model.index(row, column).data() or "")


def _strings(value: Any) -> Iterator[str]:
    """The texts within a sample state, however deep."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _strings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part)


# The longest first: a name may be a part of another.
_DATA = sorted(
    {
        *(text for name in vars(sample_states) for text in _strings(getattr(sample_states, name)) if text),
        *(name for _, name in LANGUAGES),
    },
    key=len,
    reverse=True,
)
_DATUM = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _DATA))})(?!\w)")
