"""The note of an order, large, until somebody says that it was read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScroller, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.viewmodels.states.note import NoteState
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label, set_state_property

# A longer note is said in smaller letters; one that is longer still is scrolled.
_ROLES = ("headline", "title", "value")
_MOST_PX = 136


class NotePanel(QFrame):
    """Stands beside the work, not before it: items are scanned on while it waits.

    Signals:
        read_requested(): the button; the key and the desk mat say the same.
    """

    read_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note")
        self._state: NoteState | None = None
        self._caption, self._text = label("warning", wraps=True), label(_ROLES[0], wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.setProperty("ground", "note")
        self._read = button("primary")
        self._read.clicked.connect(self._request_read)
        self._area = QScrollArea()
        self._area.setWidget(self._text)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self._area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._lay_out()
        self.hide()

    def render_state(self, state: NoteState | None) -> None:
        """Show a note, or nothing."""
        if state == self._state:
            return
        self._state = state
        self._say()
        self.setVisible(state is not None)

    def _say(self) -> None:
        state = self._state
        if state is None:
            self._text.clear()
            return
        self._read.setText(self.tr("F10  I have read it"))
        self._caption.setText(
            self.tr("READ THE NOTE: THEN THE ORDER CLOSES")
            if state.keeps_closing
            else self.tr("NOTE FOR THE PACKER")
        )
        self._text.setText(state.text)
        self._text.setAccessibleName(f"{self._caption.text()}. {state.text}")
        set_state_property(self, "tone", "reject" if state.keeps_closing else "warn")
        self._fit()

    def _fit(self) -> None:
        """The largest letters that show the whole note."""
        width = max(1, self._area.viewport().width())
        for role in _ROLES:
            set_state_property(self._text, "role", role)
            needed_px = self._text.heightForWidth(width)
            if needed_px <= _MOST_PX:
                break
        self._area.setFixedHeight(min(needed_px, _MOST_PX))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._caption)
        words.addWidget(self._area)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 14)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self._read, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _request_read(self) -> None:
        self.read_requested.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._state is not None:
            self._fit()
