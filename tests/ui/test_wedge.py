"""Scans are told from typing, wherever the focus is."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bancada.ui.wedge import WedgeFilter

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
GAP_MS = 50


class Bench:
    """A window with a field and a button, and the filter; keys carry the times they are given."""

    def __init__(self, app: QApplication) -> None:
        self.widget = QWidget()
        self.field, self.button = QLineEdit(), QPushButton("press")
        self.clicks = 0
        self.button.clicked.connect(self._count)
        column = QVBoxLayout(self.widget)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.wedge = WedgeFilter(GAP_MS)
        self.scans: list[str] = []
        self.wedge.scan_read.connect(self.scans.append)
        app.installEventFilter(self.wedge)
        self.now_ms = 10_000

    def _count(self) -> None:
        self.clicks += 1

    @property
    def window(self) -> QWindow:
        handle = self.widget.windowHandle()
        assert handle is not None
        return handle

    def key(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_KEYS, *, after_ms: int = 4
    ) -> None:
        self.now_ms += after_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(self.window, event)

    def type_text(self, text: str, *, after_ms: int = 4) -> None:
        for character in text:
            key = Qt.Key(ord(character.upper())) if ord(character) < 128 else Qt.Key.Key_unknown
            self.key(key, character, after_ms=after_ms)

    def scan(self, text: str, terminator: Qt.Key = Qt.Key.Key_Return) -> None:
        self.type_text(text)
        self.key(terminator, "\r")


def _shows(field: QLineEdit, text: str) -> bool:
    return field.text() == text


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(qapp)
    qtbot.addWidget(made.widget)
    made.widget.show()
    qtbot.waitExposed(made.widget)
    made.widget.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(lambda: made.widget.isActiveWindow())
    yield made
    qapp.removeEventFilter(made.wedge)


def test_that_a_scan_is_read_and_not_typed_into_the_field(bench: Bench) -> None:
    bench.scan("7891234567895")
    assert bench.scans == ["7891234567895"]
    assert bench.field.text() == ""


@pytest.mark.parametrize("terminator", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_that_enter_and_tab_end_a_scan_and_go_no_further(bench: Bench, terminator: Qt.Key) -> None:
    bench.scan("ABC-123", terminator)
    assert bench.scans == ["ABC-123"]
    assert bench.field.hasFocus()


def test_that_a_scan_presses_no_button_that_has_the_focus(bench: Bench) -> None:
    bench.button.setFocus()
    bench.scan("A B C 1")
    assert bench.scans == ["A B C 1"]
    assert bench.clicks == 0


def test_that_typing_by_hand_reaches_the_field(bench: Bench, qtbot: QtBot) -> None:
    for at, character in enumerate("4711"):
        bench.type_text(character, after_ms=120)
        qtbot.waitUntil(partial(_shows, bench.field, "4711"[: at + 1]))
    assert bench.scans == []


def test_that_slow_keys_are_typing_even_before_the_pause_is_noticed(bench: Bench) -> None:
    bench.type_text("ab", after_ms=GAP_MS + 30)
    bench.key(Qt.Key.Key_Return, "\r", after_ms=GAP_MS + 30)
    assert bench.field.text() == "ab"
    assert bench.scans == []


def test_that_two_fast_keys_and_enter_are_typing(bench: Bench) -> None:
    bench.scan("42")
    assert bench.scans == []
    assert bench.field.text() == "42"


def test_that_enter_by_hand_presses_the_button_that_has_the_focus(bench: Bench) -> None:
    bench.button.setFocus()
    bench.key(Qt.Key.Key_Space, " ", after_ms=200)
    bench.key(Qt.Key.Key_F8, after_ms=200)
    assert bench.clicks == 1


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_BracketRight, "\x1d"),
        (Qt.Key.Key_BracketRight, ""),
        (Qt.Key.Key_BracketLeft, "\x1b"),
    ],
)
def test_that_the_gs1_separator_arrives_whatever_the_layout_makes_of_it(
    bench: Bench, key: Qt.Key, text: str
) -> None:
    bench.type_text("0107891")
    bench.key(key, text, CTRL)
    bench.type_text("10L2")
    bench.key(Qt.Key.Key_Return, "\r")
    assert bench.scans == ["0107891\x1d10L2"]


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_F10, Qt.Key.Key_Escape])
def test_that_function_keys_and_escape_pass(bench: Bench, key: Qt.Key) -> None:
    seen: list[int] = []

    class Sees(QLineEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            seen.append(event.key())

    field = Sees(bench.widget)
    field.show()
    field.setFocus()
    bench.key(key)
    assert seen == [key]


def test_that_keys_held_before_a_function_key_are_typed_first(bench: Bench) -> None:
    bench.type_text("ab")
    bench.key(Qt.Key.Key_F4)
    assert bench.field.text() == "ab"
    assert not bench.wedge.is_collecting


def test_that_upper_case_letters_with_shift_belong_to_a_scan(bench: Bench) -> None:
    bench.type_text("br")
    bench.key(Qt.Key.Key_Shift, "", Qt.KeyboardModifier.ShiftModifier)
    bench.key(Qt.Key.Key_B, "B", Qt.KeyboardModifier.ShiftModifier)
    bench.key(Qt.Key.Key_Return, "\r")
    assert bench.scans == ["brB"]


def test_that_a_command_key_ends_the_collecting_and_passes(bench: Bench) -> None:
    bench.type_text("abc")
    bench.key(Qt.Key.Key_A, "\x01", CTRL)
    assert bench.field.selectedText() == "abc"
    assert bench.scans == []


def test_that_a_held_down_key_is_typing(bench: Bench) -> None:
    bench.type_text("a")
    for _ in range(4):
        bench.now_ms += 33
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NO_KEYS, "a", True)
        event.setTimestamp(bench.now_ms)
        QCoreApplication.sendEvent(bench.window, event)
    bench.key(Qt.Key.Key_Return, "\r")
    assert bench.field.text() == "aaaaa"
    assert bench.scans == []


def test_that_a_doubled_character_of_a_fast_scanner_is_no_held_key(bench: Bench) -> None:
    bench.type_text("AB0")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, NO_KEYS, "0", True)
    event.setTimestamp(bench.now_ms + 1)
    QCoreApplication.sendEvent(bench.window, event)
    bench.key(Qt.Key.Key_Return, "\r")
    assert bench.scans == ["AB00"]


def test_that_two_scans_right_after_each_other_are_two(bench: Bench) -> None:
    bench.scan("7891234567895")
    bench.scan("7891234567895")
    assert bench.scans == ["7891234567895"] * 2


def test_that_a_window_gone_meanwhile_harms_nothing(bench: Bench, qtbot: QtBot) -> None:
    other = QWidget()
    other.show()
    qtbot.waitExposed(other)
    handle = other.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NO_KEYS, "a")
    QCoreApplication.sendEvent(handle, event)
    other.destroy()
    qtbot.waitUntil(lambda: not bench.wedge.is_collecting)
    assert bench.scans == []
