"""A thing with a barcode on the simulated bench: a click scans it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.simulated_bench import TilePhase, TileState
from bancada.ui.widgets.avatar import paint_avatar
from bancada.ui.widgets.paragraph import break_lines

_HEIGHT_PX = 76
_AVATAR_PX = 44
_PAD_PX = 12
_DONE_OPACITY = 0.55
_EDGES = {
    TilePhase.PLAIN: (Color.LINE, 1),
    TilePhase.WANTED: (Color.FOCUS, 2),
    TilePhase.DONE: (Color.LINE, 1),
    TilePhase.LOOK_ALIKE: (Color.WARN, 1),
}
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CodeTile(QAbstractButton):
    """Never takes the focus, so that typing goes where it went before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = TileState("", "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def code(self) -> str:
        """What a click scans."""
        return self._state.code

    def render_state(self, state: TileState) -> None:
        """Show one thing."""
        if state == self._state:
            return
        self._state = state
        self.setAccessibleName(f"{state.title}. {state.detail}. {state.badge}")
        self.setToolTip(state.title)
        self.update()

    def _paint_card(self, painter: QPainter) -> None:
        edge, width = _EDGES[self._state.phase]
        ground = Color.FOCUS_BG if self.isDown() else Color.CARD
        painter.setPen(QPen(self._look.color(Color.FOCUS if self.isDown() else edge), width))
        painter.setBrush(self._look.color(ground))
        radius = self._look.px("radius", "control")
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_badge(self, painter: QPainter) -> int:
        """The badge at the right; returns where the words must end."""
        right = self.width() - _PAD_PX
        if not self._state.badge:
            return right
        font = self._look.font(Type.NAME, QFont.Weight.Bold)
        painter.setFont(font)
        is_wanted = self._state.phase is TilePhase.WANTED
        painter.setPen(self._look.color(Color.FOCUS if is_wanted else Color.DIM))
        width = QFontMetrics(font).horizontalAdvance(self._state.badge)
        painter.drawText(QRect(right - width, 0, width, self.height()), _RIGHT, self._state.badge)
        return right - width - _PAD_PX

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        title_font, detail_font = (
            self._look.font(Type.SMALL, QFont.Weight.Bold),
            self._look.font(Type.CAPTION),
        )
        titles = break_lines(self._state.title, title_font, room.width(), 2)
        rows = [(text, title_font, Color.INK, 19) for text in titles]
        details = break_lines(self._state.detail, detail_font, room.width(), 1) if self._state.detail else []
        rows += [(text, detail_font, Color.DIM, 18) for text in details]
        y = (self.height() - sum(row[3] for row in rows)) // 2
        for text, font, color, height in rows:
            painter.setFont(font)
            painter.setPen(self._look.color(color))
            painter.drawText(QRect(room.left(), y, room.width(), height), _LEFT, text)
            y += height

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(150, _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if self._state.phase is TilePhase.DONE:
            painter.setOpacity(_DONE_OPACITY)
        avatar = QRect(_PAD_PX, (self.height() - _AVATAR_PX) // 2, _AVATAR_PX, _AVATAR_PX)
        paint_avatar(painter, avatar, self._look, self._state.title, self._state.picture_path)
        left = avatar.right() + _PAD_PX
        right = self._paint_badge(painter)
        self._paint_words(painter, QRect(left, 0, right - left, self.height()))
