"""The large panel with the answer to the last scan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import TONE_COLORS, Color, Look, Type
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.widgets.border_beat import LIT_BORDER_PX, BorderBeat
from bancada.ui.widgets.icon_painter import paint_badge
from bancada.ui.widgets.paragraph import break_lines

_BADGE_PX = 88
_WIDE_BADGE_PX = 120
_WIDE_PX = 620
_BORDER_PX = 3
# Size, height of a line, most lines.
_HEADLINES = ((Type.FIGURE, 42, 2), (Type.HEADLINE, 34, 2), (Type.NAME, 26, 3))


@dataclass(frozen=True, slots=True)
class _TextBlock:
    lines: tuple[str, ...]
    font: QFont
    color: Color
    line_px: int

    @property
    def height(self) -> int:
        return self.line_px * len(self.lines)


class VerdictPanel(QWidget):
    """Shape, words, colour and border of one verdict, painted in one pass.

    Attributes:
        beat: has the border seen where no tone is heard.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: VerdictState | None = None
        self.beat = BorderBeat(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, state: VerdictState | None) -> None:
        """Show an answer; None shows an empty panel."""
        self._state = state
        self.setAccessibleName("" if state is None else ". ".join((state.headline, *state.details)))
        self.update()

    def _paint_state(self, painter: QPainter, state: VerdictState) -> None:
        colors = TONE_COLORS[state.tone]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border_px = LIT_BORDER_PX if self.beat.is_lit else _BORDER_PX
        half = border_px / 2
        panel = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(self._look.color(colors.edge), border_px))
        painter.setBrush(self._look.color(colors.ground))
        radius = self._look.px("radius", "panel")
        painter.drawRoundedRect(panel, radius, radius)
        side = _WIDE_BADGE_PX if self._is_wide() else _BADGE_PX
        badge = QRectF(24 + _BORDER_PX, (self.height() - side) / 2, side, side)
        paint_badge(
            painter,
            badge,
            state.tone,
            state.icon,
            (self._look.color(colors.edge), self._look.color(colors.glyph)),
        )
        left = int(badge.right()) + 22
        self._paint_text(painter, state, QRect(left, 12, self.width() - left - 20, self.height() - 24))

    def _is_wide(self) -> bool:
        return self.width() >= _WIDE_PX

    def _paint_text(self, painter: QPainter, state: VerdictState, room: QRect) -> None:
        blocks = self._blocks(state, room)
        gap = self._look.px("space", "s") if len(blocks) > 1 else 0
        y = room.top() + max(0, room.height() - sum(block.height for block in blocks) - gap) // 2
        for block in blocks:
            painter.setFont(block.font)
            painter.setPen(self._look.color(block.color))
            for line in block.lines:
                where = QRect(room.left(), y, room.width(), block.line_px)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
                y += block.line_px
            y += gap

    def _blocks(self, state: VerdictState, room: QRect) -> tuple[_TextBlock, ...]:
        colors = TONE_COLORS[state.tone]
        blocks = [self._headline_block(state, room.width(), colors.headline)]
        if state.details:
            left = QRect(room.left(), 0, room.width(), room.height() - blocks[0].height - 8)
            blocks.append(self._detail_block(state, left, colors.detail))
        return tuple(blocks)

    def _headline_block(self, state: VerdictState, width: int, color: Color) -> _TextBlock:
        """The headline in the largest size that holds it."""
        sizes = _HEADLINES if self._is_wide() else _HEADLINES[1:]
        blocks = (self._headline_in(size, state.headline, width, color) for size in sizes)
        *_, smallest = tried = tuple(blocks)
        return next((block for block in tried if not block.lines[-1].endswith("…")), smallest)

    def _headline_in(self, size: tuple[Type, int, int], text: str, width: int, color: Color) -> _TextBlock:
        step, line_px, most = size
        font = self._look.font(step, QFont.Weight.Bold)
        return _TextBlock(break_lines(text, font, width, most), font, color, line_px)

    def _detail_block(self, state: VerdictState, room: QRect, color: Color) -> _TextBlock:
        """The details in the largest of three sizes that holds them all."""
        for step, line_px in ((Type.NAME, 26), (Type.BODY, 22), (Type.SMALL, 19)):
            font = self._look.font(step)
            most = max(1, room.height() // line_px)
            lines = [line for text in state.details for line in break_lines(text, font, room.width(), 3)]
            if len(lines) <= most:
                break
        return _TextBlock(tuple(lines[:most]), font, color, line_px)

    @override
    def sizeHint(self) -> QSize:
        return QSize(520, 208)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.SURFACE))
        if self._state is not None:
            self._paint_state(painter, self._state)
