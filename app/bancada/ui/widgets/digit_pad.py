"""A pad of digits for touch, which the keyboard's digits fill as well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "↵")
_BACK, _ENTER = "⌫", "↵"


class DigitPad(QWidget):
    """Hides what is typed when it is a PIN; the field itself takes no focus, the pad does.

    Signals:
        digits_requested(str): the digits, on Enter.
    """

    digits_requested = Signal(str)

    def __init__(self, *, hides_digits: bool, most_digits: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_digits = most_digits
        self._shown = QLineEdit()
        self._shown.setReadOnly(True)
        self._shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setProperty("figure", "true")
        if hides_digits:
            self._shown.setEchoMode(QLineEdit.EchoMode.Password)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._shown)
        column.addLayout(self._grid())

    def clear(self) -> None:
        """Forget what was typed."""
        self._shown.clear()

    def press(self, key_event: QKeyEvent) -> bool:
        """Take a key of the keyboard; whether it was one of the pad's."""
        if key_event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press(_ENTER)
        elif key_event.key() == Qt.Key.Key_Backspace:
            self._press(_BACK)
        elif len(key_event.text()) == 1 and key_event.text() in "0123456789":
            self._press(key_event.text())
        else:
            return False
        return True

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, name in enumerate(_KEYS):
            button = QPushButton(name)
            button.setProperty("kind", "primary" if name == _ENTER else "digit")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumWidth(72)
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
            grid.addWidget(button, at // 3, at % 3)
        return grid

    @Slot(str)
    def _press(self, name: str) -> None:
        typed = self._shown.text()
        if name == _ENTER:
            self._shown.clear()
            if typed:
                self.digits_requested.emit(typed)
        elif name == _BACK:
            self._shown.setText(typed[:-1])
        elif len(typed) < self._most_digits:
            self._shown.setText(typed + name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)
