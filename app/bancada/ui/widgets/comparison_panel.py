"""What the order wants and what came, side by side, with the words that differ marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.domain.look_alikes import NamePart
from bancada.ui.theme import TONE_COLORS, Color, Look, Type
from bancada.ui.viewmodels.states.verdict import ComparisonState, GoodsFace, Icon, VerdictState
from bancada.ui.widgets.avatar import paint_avatar
from bancada.ui.widgets.border_beat import LIT_BORDER_PX, BorderBeat
from bancada.ui.widgets.icon_painter import paint_badge, paint_icon
from bancada.ui.widgets.marked_text import MarkedText
from bancada.ui.widgets.paragraph import break_lines

_BORDER_PX = 3
_MARGIN_PX = 20
_GAP_PX = 14
_BADGE_PX = 72
_CAPTION_PX = 40
_SKU_LINE_PX = 20
_LEAST_PICTURE_PX = 56
_MOST_PICTURE_PX = 240
_MOST_LETTERS_PX = 112
# Of the marked words and of the others, the largest first.
_NAME_SIZES = (
    (Type.GIANT, Type.HEADLINE),
    (Type.FIGURE, Type.NAME),
    (Type.HEADLINE, Type.NAME),
    (Type.NAME, Type.BODY),
    (Type.BODY, Type.SMALL),
)
_NOTE_SIZES = ((Type.NAME, 26), (Type.BODY, 22), (Type.SMALL, 19))
_HEADLINES = ((Type.GIANT, 58, 1), (Type.FIGURE, 42, 1), (Type.HEADLINE, 34, 2), (Type.NAME, 26, 3))
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


_Names = tuple[MarkedText, MarkedText]


@dataclass(frozen=True, slots=True)
class _Side:
    """How one of the two is dressed: sign, colour, and the ink on it; never colour alone."""

    caption: str
    icon: Icon
    color: Color
    ink: Color


class ComparisonPanel(QWidget):
    """A verdict about two products: headline, both of them, and what to do; painted in one pass.

    Attributes:
        beat: has the border seen where no tone is heard.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: VerdictState | None = None
        self.beat = BorderBeat(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # It takes the room there is and asks for none: nothing moves when it is shown.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def render_state(self, state: VerdictState | None) -> None:
        """Show the two products of an answer; hide where it compares none."""
        self._state = state
        comparison = state.comparison if state is not None else None
        if state is not None and comparison is not None:
            self.setAccessibleName(self._spoken(state.headline, comparison))
            self.update()
        self.setVisible(comparison is not None)

    def _spoken(self, headline: str, comparison: ComparisonState) -> str:
        wanted, came = self._sides()
        faces = ((wanted, comparison.wanted), (came, comparison.came))
        said = [f"{side.caption} {_name(face)} {face.sku}" for side, face in faces]
        return ". ".join((headline, *said, *comparison.notes))

    def _sides(self) -> tuple[_Side, _Side]:
        return (
            _Side(self.tr("The order wants"), Icon.CHECK, Color.ACCEPT, Color.ON_ACCEPT),
            _Side(self.tr("You scanned"), Icon.CROSS, Color.REJECT, Color.ON_REJECT),
        )

    def _paint_state(self, painter: QPainter, state: VerdictState, comparison: ComparisonState) -> None:
        colors = TONE_COLORS[state.tone]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border_px = LIT_BORDER_PX if self.beat.is_lit else _BORDER_PX
        half = border_px / 2
        painter.setPen(QPen(self._look.color(colors.edge), border_px))
        painter.setBrush(self._look.color(colors.ground))
        radius = self._look.px("radius", "panel")
        panel = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(panel, radius, radius)
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX - 4, -_MARGIN_PX, -_MARGIN_PX + 4)
        top = self._paint_headline(painter, room, state)
        bottom = self._paint_notes(painter, room, comparison.notes, colors.detail)
        self._paint_faces(painter, QRect(room.left(), top, room.width(), bottom - top), comparison)

    def _paint_headline(self, painter: QPainter, room: QRect, state: VerdictState) -> int:
        """The badge and the headline beside it; where they end."""
        colors = TONE_COLORS[state.tone]
        badge = QRectF(room.left(), room.top(), _BADGE_PX, _BADGE_PX)
        inks = (self._look.color(colors.edge), self._look.color(colors.glyph))
        paint_badge(painter, badge, state.tone, state.icon, inks)
        left = int(badge.right()) + 18
        width = room.right() - left
        line_px, font, lines = self._headline(state.headline, width)
        painter.setFont(font)
        painter.setPen(self._look.color(colors.headline))
        y = room.top() + (_BADGE_PX - line_px * len(lines)) // 2
        for line in lines:
            painter.drawText(QRect(left, y, width, line_px), _LEFT, line)
            y += line_px
        return room.top() + _BADGE_PX + _GAP_PX

    def _headline(self, text: str, width: int) -> tuple[int, QFont, tuple[str, ...]]:
        """The headline in the largest size that holds it."""
        for step, px, most in _HEADLINES:
            line_px, font = px, self._look.font(step, QFont.Weight.Bold)
            lines = break_lines(text, font, width, most)
            if not lines[-1].endswith("…"):
                break
        return line_px, font, lines

    def _paint_notes(self, painter: QPainter, room: QRect, notes: tuple[str, ...], color: Color) -> int:
        """What to do, at the foot in the largest size of at most four lines; where it begins."""
        if not notes:
            return room.bottom()
        for step, px in _NOTE_SIZES:
            line_px, font = px, self._look.font(step)
            lines = [line for note in notes for line in break_lines(note, font, room.width(), 4)]
            if len(lines) <= max(2, room.height() // 160):
                break
        painter.setFont(font)
        painter.setPen(self._look.color(color))
        top = y = room.bottom() - line_px * len(lines)
        for line in lines:
            painter.drawText(QRect(room.left(), y, room.width(), line_px), _LEFT, line)
            y += line_px
        return top - _GAP_PX + 4

    def _paint_faces(self, painter: QPainter, room: QRect, comparison: ComparisonState) -> None:
        wanted, came = self._sides()
        width = (room.width() - _GAP_PX) // 2
        cards = (
            QRect(room.left(), room.top(), width, room.height()),
            QRect(room.right() + 1 - width, room.top(), width, room.height()),
        )
        inner_px = width - 2 * _GAP_PX
        skus = [self._sku_lines(face, inner_px) for face in (comparison.wanted, comparison.came)]
        sku_px = max(map(len, skus)) * _SKU_LINE_PX
        left_px = room.height() - _CAPTION_PX - sku_px - 2 * _GAP_PX
        has_pictures = bool(comparison.wanted.picture_path or comparison.came.picture_path)
        names, picture_px = self._names(comparison, inner_px, left_px, has_pictures=has_pictures)
        for card, side, face, name, sku in zip(
            cards, (wanted, came), (comparison.wanted, comparison.came), names, skus, strict=True
        ):
            self._paint_frame(painter, card, side)
            inner = card.adjusted(_GAP_PX, _CAPTION_PX, -_GAP_PX, -_GAP_PX // 2)
            self._paint_picture(painter, inner, face, picture_px)
            top = inner.top() + picture_px + _GAP_PX
            where = QRect(inner.left(), top, inner_px, inner.bottom() - sku_px - top)
            name.paint(painter, where, self._look.color(Color.INK), self._mark(side))
            self._paint_sku(painter, where.bottom() + 1, inner, sku)

    def _names(
        self, comparison: ComparisonState, width: int, height: int, *, has_pictures: bool
    ) -> tuple[_Names, int]:
        """Both names in one size that fits, and the side of the pictures in what is left of the height.

        Pictures of goods are worth more room than two letters.
        """
        most = min(width, _MOST_PICTURE_PX if has_pictures else _MOST_LETTERS_PX, height)
        least = most * 3 // 5 if has_pictures else _LEAST_PICTURE_PX
        sized = [self._in_size(comparison, width, size) for size in _NAME_SIZES]
        fitting = [names for names in sized if height - _height(names) >= least] or sized[-1:]
        # A word longer than its line is broken in every size.
        names = next((pair for pair in fitting if not any(name.is_broken for name in pair)), fitting[0])
        return names, max(_LEAST_PICTURE_PX, min(most, height - _height(names)))

    def _in_size(self, comparison: ComparisonState, width: int, size: tuple[Type, Type]) -> _Names:
        marked, plain = size
        fonts = self._look.font(plain, QFont.Weight.DemiBold), self._look.font(marked, QFont.Weight.Bold)
        wanted, came = _marked_name(comparison.wanted), _marked_name(comparison.came)
        return MarkedText(wanted, *fonts, width), MarkedText(came, *fonts, width)

    def _mark(self, side: _Side) -> tuple[QColor, QColor]:
        return self._look.color(side.color), self._look.color(side.ink)

    def _paint_frame(self, painter: QPainter, card: QRect, side: _Side) -> None:
        painter.setPen(QPen(self._look.color(side.color), 2))
        painter.setBrush(self._look.color(Color.CARD))
        radius = self._look.px("radius", "row")
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius)
        self._paint_caption(painter, card, side)

    def _paint_picture(self, painter: QPainter, room: QRect, face: GoodsFace, side_px: int) -> None:
        picture = QRect(room.left() + (room.width() - side_px) // 2, room.top(), side_px, side_px)
        paint_avatar(painter, picture, self._look, _name(face), face.picture_path)

    def _paint_caption(self, painter: QPainter, card: QRect, side: _Side) -> None:
        look = self._look
        sign = QRectF(card.left() + _GAP_PX, card.top() + 10, 20, 20)
        paint_icon(painter, sign, side.icon, look.color(side.color), 3.6)
        left = int(sign.right()) + 8
        where = QRect(left, card.top(), card.right() - left - 8, _CAPTION_PX)
        font = look.font(Type.BODY, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color(Color.DIM))
        painter.drawText(where, _LEFT, break_lines(side.caption, font, where.width(), 1)[0])

    def _sku_lines(self, face: GoodsFace, width: int) -> tuple[str, ...]:
        """The SKU, where it does not stand large under the name."""
        return () if face.is_sku_marked else break_lines(face.sku, self._look.font(Type.SMALL), width, 2)

    def _paint_sku(self, painter: QPainter, top: int, room: QRect, lines: tuple[str, ...]) -> None:
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(self._look.color(Color.DIM))
        for at, line in enumerate(lines):
            where = QRect(room.left(), top + at * _SKU_LINE_PX, room.width(), _SKU_LINE_PX)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, line)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.SURFACE))
        if self._state is not None and self._state.comparison is not None:
            self._paint_state(painter, self._state, self._state.comparison)


def _height(names: _Names) -> int:
    return max(name.height for name in names)


def _name(face: GoodsFace) -> str:
    return " ".join(part.text for part in face.name)


def _marked_name(face: GoodsFace) -> tuple[NamePart, ...]:
    return (*face.name, NamePart(face.sku, differs=True)) if face.is_sku_marked else face.name
