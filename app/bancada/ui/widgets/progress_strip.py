"""How much of the order is verified: a bar and "4 of 7 units"."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.lines import ProgressState

_BAR_PX = 10


class ProgressStrip(QWidget):
    """Painted, not laid out: it changes with every scan."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = ProgressState(0, 0)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, state: ProgressState) -> None:
        """Show how many of the ordered units are verified."""
        self._state = state
        self._text = self._words(state)
        self.setAccessibleName(self._text)
        self.update()

    def _words(self, state: ProgressState) -> str:
        done = count_text(state.done_units)
        return self.tr("{done} of %Ln unit(s)", "", state.ordered_units).format(done=done)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.SURFACE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._look.font(Type.BODY, QFont.Weight.DemiBold)
        words_px = QFontMetrics(font).horizontalAdvance(self._text) + 16
        bar = QRectF(0, (self.height() - _BAR_PX) / 2, self.width() - words_px, _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(Color.TRACK))
        painter.drawRoundedRect(bar, 5, 5)
        done, ordered = self._state.done_units, self._state.ordered_units
        if done and ordered:
            bar.setWidth(max(_BAR_PX, bar.width() * min(done, ordered) / ordered))
            color = Color.ACCEPT if done >= ordered else Color.FOCUS
            painter.setBrush(self._look.color(color))
            painter.drawRoundedRect(bar, 5, 5)
        painter.setFont(font)
        painter.setPen(self._look.color(Color.INK))
        room = QRect(0, 0, self.width(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._text)
