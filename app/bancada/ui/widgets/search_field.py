"""A search field for hands; scans never come here."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look

_PAUSE_MS = 120


class SearchField(QLineEdit):
    """Asks for a search a moment after the last key.

    Signals:
        search_requested(str): the text, stripped.
    """

    search_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setClearButtonEnabled(True)
        self.setTextMargins(30, 0, 0, 0)
        self.setMaxLength(80)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._request_search)
        self.textEdited.connect(self._wait_for_more)
        self.returnPressed.connect(self._request_search)

    def render_state(self, search: str) -> None:
        """Show the search in use, unless somebody is typing."""
        if not self.hasFocus() and self.text() != search:
            self.setText(search)

    @Slot()
    def _wait_for_more(self) -> None:
        self._pause.start()

    @Slot()
    def _request_search(self) -> None:
        self._pause.stop()
        self.search_requested.emit(self.text().strip())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(Color.DIM), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        lens = QRectF(16, self.height() / 2 - 8, 12, 12)
        painter.drawEllipse(lens)
        end = lens.bottomRight()
        painter.drawLine(end - QPointF(1.2, 1.2), end + QPointF(4, 4))
