"""Texts of the settings: asked for once, when the typing is finished; a refused one gives way to the old."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override


class SettingLine(QLineEdit):
    """One line; after a refusal what was typed stays to be mended until the field is left.

    Signals:
        text_requested(str).
    """

    text_requested = Signal(str)

    def __init__(self, *, may_be_empty: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._known = ""
        self.editingFinished.connect(self._request_text)

    def render_state(self, text: str) -> None:
        """Show the text in force, unless somebody is typing."""
        self._known = text
        if not self.hasFocus():
            self.setText(text)

    @Slot()
    def _request_text(self) -> None:
        text = self.text().strip()
        if text != self._known and (text or self._may_be_empty):
            self.text_requested.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # What was asked for comes back with the next state; what was refused never does.
        self.setText(self._known)


class SettingLines(QPlainTextEdit):
    """A few lines; asked for when the field is left.

    Signals:
        text_requested(str).
    """

    text_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setTabChangesFocus(True)

    def render_state(self, text: str) -> None:
        """Show the text in force, unless somebody is typing."""
        self._known = text
        if not self.hasFocus() and self.toPlainText() != text:
            self.setPlainText(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        lines = [line.strip() for line in self.toPlainText().splitlines()]
        text = "\n".join(line for line in lines if line)
        if text != self._known:
            self.text_requested.emit(text)
