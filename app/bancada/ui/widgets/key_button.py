"""A button of the footer: the function key in colour, then the word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type

_PAD_PX = 14
_GAP_PX = 7
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class KeyButton(QAbstractButton):
    """Never takes the focus, so that a scan's Enter cannot press it."""

    def __init__(self, look: Look, key_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key_name = key_name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _key_font(self) -> QFont:
        return self._look.font(Type.SMALL, QFont.Weight.Bold)

    def _word_font(self) -> QFont:
        return self._look.font(Type.SMALL, QFont.Weight.DemiBold)

    @override
    def sizeHint(self) -> QSize:
        key_px = QFontMetrics(self._key_font()).horizontalAdvance(self._key_name)
        word_px = QFontMetrics(self._word_font()).horizontalAdvance(self.text())
        return QSize(2 * _PAD_PX + key_px + _GAP_PX + word_px, self._look.px("size", "hit"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color(Color.SURFACE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_pressed = self.isDown() and self.isEnabled()
        ground = Color.FOCUS_BG if is_pressed else Color.RAISED if self.isEnabled() else Color.CARD
        edge = Color.FOCUS if is_pressed else Color.EDGE if self.isEnabled() else Color.LINE
        painter.setPen(QPen(look.color(edge), 1))
        painter.setBrush(look.color(ground))
        radius = look.px("radius", "control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        x = _PAD_PX
        for font, text, color in (
            (self._key_font(), self._key_name, Color.FOCUS),
            (self._word_font(), self.text(), Color.INK),
        ):
            painter.setFont(font)
            painter.setPen(look.color(color if self.isEnabled() else Color.OFF))
            painter.drawText(QRect(x, 0, self.width() - x, self.height()), _CENTRE, text)
            x += QFontMetrics(font).horizontalAdvance(text) + _GAP_PX
