"""The last answer in one line, for where a sheet covers the large panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import TONE_COLORS, Color, Look, Type
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.widgets.icon_painter import paint_badge

_BADGE_PX = 26


class AnswerStrip(QWidget):
    """Sign, words, colour and border, as the large panel has them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: VerdictState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, state: VerdictState | None) -> None:
        """Show an answer, or take no room."""
        self._state = state
        self.setVisible(state is not None)
        if state is not None:
            self.setAccessibleName(". ".join((state.headline, *state.details)))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is None:
            return
        look, colors = self._look, TONE_COLORS[self._state.tone]
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(Color.CARD))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color(colors.edge), 2))
        painter.setBrush(look.color(colors.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        badge = QRectF(12, (self.height() - _BADGE_PX) / 2, _BADGE_PX, _BADGE_PX)
        both = (look.color(colors.edge), look.color(colors.glyph))
        paint_badge(painter, badge, self._state.tone, self._state.icon, both)
        font = look.font(Type.BODY, QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(look.color(colors.headline))
        room = QRect(50, 0, self.width() - 62, self.height())
        words = " · ".join((self._state.headline, *self._state.details))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
