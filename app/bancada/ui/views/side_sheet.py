"""What all side sheets share: a title, a hint, an error line, and the keys they take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.views.view import View
from bancada.ui.widgets.answer_strip import AnswerStrip
from bancada.ui.widgets.digit_pad import DigitPad
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.option_list import OptionList


class SideSheet(View):
    """A sheet over the right side of a page: the lines stay in sight, scans go on.

    The window forwards keys that nobody else took to ``take_key``.

    Signals:
        cancel_requested(): Esc, or the button.
    """

    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sheet")
        self._look = look
        self._title = label("headline", wraps=True)
        self._hint = label("hint", wraps=True)
        self._error = label("error", wraps=True)
        self._answer = AnswerStrip(look)
        self._answer.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self._cancel = QPushButton()
        self._cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cancel.clicked.connect(self.cancel_requested)
        self._say(self._cancel.setText, lambda: self.tr("Esc  Back"))
        self._lay_out()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key; whether it meant something here."""
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisibleTo(self):
            self.cancel_requested.emit()
            return True
        if self._pad is not None and self._pad.isVisibleTo(self):
            return self._pad.press(event)
        if (
            self._options is not None
            and self._options.isVisibleTo(self)
            and event.text() in tuple("123456789")
        ):
            return self._options.take(int(event.text()))
        return False

    def render_answer(self, state: VerdictState | None) -> None:
        """Show what a scan was answered while the sheet covers the large panel; None for no answer yet."""
        self._answer.render_state(state)
        self._hint.setVisible(state is None and bool(self._hint.text()))

    @property
    def _pad(self) -> DigitPad | None:
        """The pad that takes digits now, if there is one."""
        return None

    @property
    def _options(self) -> OptionList | None:
        """The numbered choices, if there are any."""
        return None

    def _show_words(self, title: str, hint: str, error: str) -> None:
        for shown, text in ((self._title, title), (self._hint, hint), (self._error, error)):
            shown.setText(text)
            shown.setVisible(bool(text))
        if self._answer.isVisibleTo(self):
            self._hint.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title, 1)
        top.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        for part in (self._answer, self._hint, self._error):
            column.addWidget(part)
        column.addLayout(self._body, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            # What was typed here, a PIN perhaps, is no answer to whatever the sheet asks next.
            for field in self.findChildren(QLineEdit):
                field.clear()
        super().hideEvent(event)
