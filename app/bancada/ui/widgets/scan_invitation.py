"""The large invitation to scan: a barcode sign and what may be scanned."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.widgets.icon_painter import paint_icon
from bancada.ui.widgets.paragraph import break_lines

_ICON_PX = 112
_CENTRE = Qt.AlignmentFlag.AlignCenter

_MOST_LINES = 3


class ScanInvitation(QWidget):
    """A dashed card, so that it reads as "put something here"."""

    def __init__(
        self,
        look: Look,
        icon: Icon = Icon.BARCODE,
        ground: Color = Color.SURFACE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._ground = ground
        self._headline = ""
        self._hint = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def render_words(self, headline: str, hint: str) -> None:
        """Say what to scan."""
        if (headline, hint) == (self._headline, self._hint):
            return
        self._headline, self._hint = headline, hint
        self.setAccessibleName(f"{headline}. {hint}")
        self.update()

    def _rows(self, width: int) -> list[tuple[str, QFont, Color, int]]:
        big, line_px = self._look.font(Type.FIGURE, QFont.Weight.Bold), 42
        is_low = self.height() < self.sizeHint().height()
        most = _MOST_LINES - 1 if is_low else _MOST_LINES
        if len(break_lines(self._headline, big, width, most + 1)) > most:
            big, line_px = self._look.font(Type.HEADLINE, QFont.Weight.Bold), 36
        plain = self._look.font(Type.BODY)
        rows = [
            (line, big, Color.INK, line_px) for line in break_lines(self._headline, big, width, _MOST_LINES)
        ]
        return rows + [(line, plain, Color.DIM, 24) for line in break_lines(self._hint, plain, width, 3)]

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 340)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 220)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color(self._ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color(Color.FOCUS), 3, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([3, 4])
        painter.setPen(pen)
        painter.setBrush(look.color(Color.CARD))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 18, 18)
        width = self.width() - 64
        rows = self._rows(width)
        y = (self.height() - _ICON_PX - 20 - sum(row[3] for row in rows)) // 2
        sign = QRectF((self.width() - _ICON_PX) / 2, y, _ICON_PX, _ICON_PX)
        paint_icon(painter, sign, self._icon, look.color(Color.FOCUS), 1.7)
        y += _ICON_PX + 20
        for text, font, color, height in rows:
            painter.setFont(font)
            painter.setPen(look.color(color))
            painter.drawText(QRect(32, y, width, height), _CENTRE, text)
            y += height
