"""A name broken into lines, the words that matter larger and on a ground of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from bancada.domain.look_alikes import NamePart
from bancada.ui.widgets.paragraph import break_lines

_PAD_PX = 6
_GAP_PX = 4
_CORNER_PX = 6
# What is no longer stands on one line: a size with its unit, a colour of two words.
_KEPT_TOGETHER = 12
_ANY_NUMBER = 99


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    is_marked: bool
    font: QFont

    @property
    def width(self) -> int:
        return QFontMetrics(self.font).horizontalAdvance(self.text) + (2 * _PAD_PX if self.is_marked else 0)

    @property
    def height(self) -> int:
        return QFontMetrics(self.font).height()


@dataclass(slots=True)
class _Line:
    words: list[_Word] = field(default_factory=list)
    width: int = 0

    @property
    def height(self) -> int:
        return max(word.height for word in self.words) + _GAP_PX

    def take(self, word: _Word, space_px: int, room_px: int) -> bool:
        """Add a word where it still fits."""
        width = self.width + (space_px if self.words else 0) + word.width
        if self.words and width > room_px:
            return False
        self.words.append(word)
        self.width = width
        return True


class MarkedText:
    """One name in two fonts, laid out for a width; what does not fit a height is cut with dots."""

    def __init__(self, parts: tuple[NamePart, ...], plain: QFont, marked: QFont, width: int) -> None:
        self._width = width
        self._space_px = QFontMetrics(plain).horizontalAdvance(" ")
        self.is_broken = False
        self._lines: list[_Line] = []
        for word in self._words(parts, plain, marked):
            if not self._lines or not self._lines[-1].take(word, self._space_px, width):
                self._lines.append(_Line())
                self._lines[-1].take(word, self._space_px, width)

    @property
    def height(self) -> int:
        return sum(line.height for line in self._lines)

    def paint(self, painter: QPainter, room: QRect, ink: QColor, mark: tuple[QColor, QColor]) -> None:
        """Paint it at the top of a room, centred.

        Args:
            mark: ground and ink of the marked words.
        """
        y = room.top()
        kept = self._kept(room.height())
        for line in kept:
            x = room.left() + max(0, room.width() - line.width) // 2
            baseline = y + max(QFontMetrics(word.font).ascent() for word in line.words)
            for word in line.words:
                text = word.text
                if line is kept[-1] and word is line.words[-1] and len(kept) < len(self._lines):
                    metrics = QFontMetrics(word.font)
                    text = metrics.elidedText(f"{text} ……", Qt.TextElideMode.ElideRight, word.width)
                self._paint_word(painter, QPointF(x, baseline), word, text, ink, mark)
                x += word.width + self._space_px
            y += line.height

    def _paint_word(
        self,
        painter: QPainter,
        at: QPointF,
        word: _Word,
        text: str,
        ink: QColor,
        mark: tuple[QColor, QColor],
    ) -> None:
        painter.setFont(word.font)
        if not word.is_marked:
            painter.setPen(ink)
            painter.drawText(at, text)
            return
        metrics = QFontMetrics(word.font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark[0])
        ground = QRectF(at.x(), at.y() - metrics.ascent(), word.width, metrics.height())
        painter.drawRoundedRect(ground, _CORNER_PX, _CORNER_PX)
        painter.setPen(mark[1])
        painter.drawText(at + QPointF(_PAD_PX, 0), text)

    def _kept(self, height: int) -> list[_Line]:
        kept: list[_Line] = []
        for line in self._lines:
            height -= line.height
            if kept and height < 0:
                break
            kept.append(line)
        return kept

    def _words(self, parts: tuple[NamePart, ...], plain: QFont, marked: QFont) -> Iterator[_Word]:
        for part in parts:
            font = marked if part.differs else plain
            room_px = self._width - (2 * _PAD_PX if part.differs else 0)
            is_whole = part.differs and len(part.text) <= _KEPT_TOGETHER
            for text in (part.text,) if is_whole else part.text.split():
                pieces = break_lines(text, font, room_px, _ANY_NUMBER)
                self.is_broken = self.is_broken or len(pieces) > 1
                for piece in pieces:
                    yield _Word(piece, part.differs, font)
