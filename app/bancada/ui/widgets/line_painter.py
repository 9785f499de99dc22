"""Paints one line of the order: picture, name, SKU and flags, done of ordered, sign."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import (
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from bancada.domain.verdicts import Tone
from bancada.ui.flag_words import MINDED_FLAGS, NEEDED_FLAGS, flag_words
from bancada.ui.numbers import quantity_text
from bancada.ui.theme import Color, Look, Type, tabular_font
from bancada.ui.viewmodels.states.lines import LinePhase, LineState
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.widgets.avatar import paint_avatar
from bancada.ui.widgets.icon_painter import paint_badge, paint_icon
from bancada.ui.widgets.paragraph import break_lines

_GAP_PX = 10
_AVATAR_PX = 72
_SIGN_PX = 48
_WIDE_QTY_PX = 190
_OVERHANG_PX = 8
# Wide enough for sign, figures and what hangs over them.
_END_PX = 320
_MOST_PICTURES = 16
_LEAST_WORDS_PX = 24
_NAME_PX, _SMALL_PX = 25, 22
# Four lines of text in one row.
_TIGHT_NAME_PX, _TIGHT_SMALL_PX = 24, 19
_SIGN_OF_CARE_PX = 16
_EDGES = ".,;:"
_DONE_OPACITY = 0.7
_AS_ZEROES = str.maketrans("123456789", "0" * 9)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    font: QFont
    color: QColor

    @property
    def width(self) -> int:
        # Figures are all of one width: a count that grows is measured once.
        text = self.text.translate(_AS_ZEROES)
        return _advance(text, self.font.pixelSize(), QFont.Weight(self.font.weight()))


@cache
def _cap_height(px: int, weight: QFont.Weight) -> int:
    return QFontMetrics(tabular_font(px, weight)).capHeight()


@lru_cache(maxsize=2048)
def _advance(text: str, px: int, weight: QFont.Weight) -> int:
    return QFontMetrics(tabular_font(px, weight)).horizontalAdvance(text)


class LinePainter(QObject):
    """Each row is painted opaque, so that one changed line repaints one rectangle."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures: dict[tuple[LineState, int, float], QPixmap] = {}
        self._ends: dict[tuple[LinePhase, bool, str, int, float], QPixmap] = {}

    def quantity_room(self, row: QRect, line: LineState) -> QRect:
        """The right end of a row, where its figures and its sign stand."""
        done, ordered = self._quantity(line)
        left = row.right() - _SIGN_PX - 34 - ordered.width - done.width - _OVERHANG_PX
        return QRect(left, row.top(), row.right() - left + 1, row.height())

    def _paint_card(self, painter: QPainter, card: QRect, phase: LinePhase) -> None:
        is_current = phase is LinePhase.CURRENT
        width = 3 if is_current else 1
        edge = Color.FOCUS if is_current else Color.LINE
        ground = Color.FOCUS_BG if is_current else Color.CARD
        painter.setPen(QPen(self._look.color(edge), width))
        painter.setBrush(self._look.color(ground))
        radius = self._look.px("radius", "row")
        inset = width / 2
        painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_article(self, painter: QPainter, card: QRect, line: LineState, right: int) -> None:
        top = card.top() + (card.height() - _AVATAR_PX) // 2
        avatar = QRect(card.left() + 16, top, _AVATAR_PX, _AVATAR_PX)
        paint_avatar(painter, avatar, self._look, line.name, line.picture_path)
        left = avatar.right() + 21
        self._paint_names(painter, QRect(left, card.top(), right - left, card.height()), line)

    def _paint_names(self, painter: QPainter, room: QRect, line: LineState) -> None:
        name_font = self._look.font(Type.NAME, QFont.Weight.Bold)
        names = break_lines(line.name, name_font, room.width(), 2)
        is_tight = bool(line.look_alike) and len(names) > 1
        name_px, small_px = (_TIGHT_NAME_PX, _TIGHT_SMALL_PX) if is_tight else (_NAME_PX, _SMALL_PX)
        rows = 2 if line.look_alike else 1
        y = room.top() + (room.height() - name_px * len(names) - small_px * rows) // 2
        painter.setFont(name_font)
        painter.setPen(self._look.color(Color.INK))
        for name in names:
            painter.drawText(QRect(room.left(), y, room.width(), name_px), _LEFT, name)
            y += name_px
        self._paint_detail(painter, QRect(room.left(), y, room.width(), small_px), line)
        if line.look_alike:
            self._paint_look_alike(painter, QRect(room.left(), y + small_px, room.width(), small_px), line)

    def _paint_look_alike(self, painter: QPainter, room: QRect, line: LineState) -> None:
        """What it is easily taken for; where the name is long, the words that differ."""
        sign = QRectF(0, 0, _SIGN_OF_CARE_PX, _SIGN_OF_CARE_PX)
        sign.moveCenter(QPointF(room.left() + _SIGN_OF_CARE_PX / 2, room.center().y() + 0.5))
        inks = (self._look.color(Color.FOCUS), self._look.color(Color.ON_FOCUS))
        paint_badge(painter, sign, Tone.INFO, Icon.INFO, inks)
        font = self._look.font(Type.SMALL, QFont.Weight.DemiBold)
        left = int(sign.right()) + 7
        where = QRect(left, room.top(), room.right() - left, room.height())
        metrics = QFontMetrics(font)
        unlike = " … ".join(part.text.strip(_EDGES) for part in line.look_alike if part.differs)
        whole = " ".join(part.text for part in line.look_alike)
        said = self.tr("Easily confused with {name}").format(name=whole)
        if unlike and metrics.horizontalAdvance(said) > where.width():
            said = self.tr("Easily confused with {name}").format(name=f"… {unlike}")
        painter.setFont(font)
        painter.setPen(self._look.color(Color.FOCUS_SOFT))
        painter.drawText(where, _LEFT, metrics.elidedText(said, Qt.TextElideMode.ElideRight, where.width()))

    def _paint_detail(self, painter: QPainter, room: QRect, line: LineState) -> None:
        x = room.left()
        detail = self._detail(line)
        is_tight = sum(words.width for words in detail) > room.width()
        if is_tight:
            detail = self._detail(line, needs_first=True)
        for words in detail:
            left = room.right() - x
            if is_tight and words is detail[0] and words.text == line.sku:
                left = min(left, max(words.width // 2, room.width() * 2 // 5))
            if left < _LEAST_WORDS_PX:
                return
            painter.setFont(words.font)
            painter.setPen(words.color)
            text = QFontMetrics(words.font).elidedText(words.text, Qt.TextElideMode.ElideRight, left)
            painter.drawText(QRect(x, room.top(), left, room.height()), _LEFT, text)
            x += min(words.width, left)

    def _detail(self, line: LineState, *, needs_first: bool = False) -> list[_Words]:
        """SKU, flags and notes; with ``needs_first`` nothing stands before what the packer must do."""
        look = self._look
        plain, strong = look.font(Type.SMALL), look.font(Type.SMALL, QFont.Weight.DemiBold)
        parts = [_Words(line.sku, plain, look.color(Color.DIM))]
        if line.short_qty:
            short = self.tr("{qty} short").format(qty=quantity_text(line.short_qty, line.unit))
            parts.append(_Words(short, strong, look.color(Color.WARN)))
        flags = sorted(
            line.flags, key=lambda flag: flag not in (NEEDED_FLAGS if needs_first else MINDED_FLAGS)
        )
        for flag in flags:
            is_minded = flag in MINDED_FLAGS
            font, color = (strong, Color.WARN) if is_minded else (plain, Color.DIM)
            parts.append(_Words(flag_words(flag), font, look.color(color)))
        if needs_first:
            needs = len(parts) - sum(flag not in NEEDED_FLAGS for flag in flags)
            parts = [*parts[1:needs], parts[0], *parts[needs:]]
        parts += [_Words(note, plain, look.color(Color.DIM)) for note in line.notes]
        dot = _Words(" · ", plain, look.color(Color.DIM))
        return [word for part in parts for word in (dot, part)][1:]

    def _quantity(self, line: LineState) -> tuple[_Words, _Words]:
        done, ordered = (
            quantity_text(line.done_qty, line.unit),
            " / " + quantity_text(line.ordered_qty, line.unit),
        )
        look = self._look
        words = _Words(done, look.font(Type.FIGURE, QFont.Weight.Bold), look.color(Color.INK))
        rest = _Words(ordered, look.font(Type.NAME, QFont.Weight.Bold), look.color(Color.DIM))
        if words.width + rest.width <= _WIDE_QTY_PX:
            return words, rest
        return (
            _Words(done, look.font(Type.NAME, QFont.Weight.Bold), look.color(Color.INK)),
            _Words(ordered, look.font(Type.BODY, QFont.Weight.DemiBold), look.color(Color.DIM)),
        )

    def _paint_ordered(self, painter: QPainter, card: QRect, line: LineState) -> None:
        done, ordered = self._quantity(line)
        self._paint_figure(painter, card, ordered, _figures_right(card) - ordered.width, done.font)

    def _paint_done(self, painter: QPainter, card: QRect, line: LineState) -> int:
        """The count, and where it begins."""
        done, ordered = self._quantity(line)
        left = _figures_right(card) - ordered.width - done.width
        self._paint_figure(painter, card, done, left, done.font)
        return left

    def _paint_figure(self, painter: QPainter, card: QRect, words: _Words, left: int, high: QFont) -> None:
        """Both figures stand on the base line of the larger one."""
        painter.setFont(words.font)
        painter.setPen(words.color)
        baseline = card.center().y() + _cap_height(high.pixelSize(), QFont.Weight(high.weight())) // 2
        painter.drawText(QPointF(left, baseline), words.text)

    def _paint_sign(self, painter: QPainter, card: QRect, line: LineState) -> None:
        box = QRectF(0, 0, 30, 30)
        box.moveCenter(QPointF(card.right() - 18 - _SIGN_PX / 2, card.center().y() + 0.5))
        if line.phase is LinePhase.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(Color.FOCUS))
            arrow = box.adjusted(4, 1, -3, -1)
            tip = QPointF(arrow.right(), arrow.center().y())
            painter.drawPolygon(QPolygonF([arrow.topLeft(), tip, arrow.bottomLeft()]))
        elif line.phase is LinePhase.DONE and line.short_qty:
            paint_icon(painter, box, Icon.FLAG, self._look.color(Color.WARN), 2.6)
        elif line.phase is LinePhase.DONE:
            paint_icon(painter, box, Icon.CHECK, self._look.color(Color.ACCEPT), 3.6)

    def paint(self, painter: QPainter, row: QRect, line: LineState, exposed: QRect) -> None:
        """Paint what is exposed of a row; an item that was counted exposes its figures alone."""
        if not row.isValid() or exposed.left() < self.quantity_room(row, line).left():
            painter.drawPixmap(row.topLeft(), self._picture(painter, row.size(), line))
            return
        end = QRect(row.right() + 1 - _END_PX, row.top(), _END_PX, row.height())
        painter.drawPixmap(end.topLeft(), self._end_picture(painter, row.size(), line))
        painter.setOpacity(_opacity(line))
        self._paint_done(painter, _card_of(row), line)
        painter.setOpacity(1)

    def forget_pictures(self) -> None:
        """The language or the look is another."""
        self._pictures.clear()
        self._ends.clear()

    def _picture(self, painter: QPainter, size: QSize, line: LineState) -> QPixmap:
        """A row as it was painted before: where one line moves, the others are only copied."""
        ratio = painter.device().devicePixelRatio()
        key = (line, size.width(), ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = self._blank(size, ratio)
            with QPainter(picture) as on_picture:
                self._paint_row(on_picture, QRect(QPoint(0, 0), size), line)
        return self._pictures[key]

    def _end_picture(self, painter: QPainter, size: QSize, line: LineState) -> QPixmap:
        """The right end of a row without the count, which is all that an item changes."""
        ratio = painter.device().devicePixelRatio()
        done, ordered = self._quantity(line)
        key = (line.phase, bool(line.short_qty), ordered.text, done.font.pixelSize(), ratio)
        if key not in self._ends:
            if len(self._ends) >= _MOST_PICTURES:
                self._ends.clear()
            picture = self._ends[key] = self._blank(QSize(_END_PX, size.height()), ratio)
            with QPainter(picture) as on_picture:
                on_picture.translate(_END_PX - size.width(), 0)
                self._paint_end(on_picture, _card_of(QRect(QPoint(0, 0), size)), line)
        return self._ends[key]

    def _blank(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.color(Color.SURFACE))
        return picture

    def _paint_row(self, painter: QPainter, row: QRect, line: LineState) -> None:
        card = _card_of(row)
        self._paint_end(painter, card, line)
        quantity_left = self._paint_done(painter, card, line)
        self._paint_article(painter, card, line, quantity_left - 16)

    def _paint_end(self, painter: QPainter, card: QRect, line: LineState) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, line.phase)
        painter.setOpacity(_opacity(line))
        self._paint_ordered(painter, card, line)
        self._paint_sign(painter, card, line)


def _card_of(row: QRect) -> QRect:
    return row.adjusted(0, 0, 0, -_GAP_PX)


def _figures_right(card: QRect) -> int:
    return card.right() - _SIGN_PX - 34


def _opacity(line: LineState) -> float:
    return _DONE_OPACITY if line.phase is LinePhase.DONE else 1
