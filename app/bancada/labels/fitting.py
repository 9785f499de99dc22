"""Puts text into a room: the largest type and the fewest lines with which it fits, never more than fits."""

from dataclasses import dataclass

from bancada.labels.metrics import Metrics
from bancada.labels.printable import printable_lines

LINE_PITCH_PERCENT = 120
SHRINK_PERCENT = 94
NARROWEST_SQUEEZE_PERCENT = 75
ELLIPSIS = "..."


@dataclass(frozen=True, slots=True)
class Room:
    """What the text may take, in dots.

    Attributes:
        max_height: largest type height, `min_height` the smallest; both ≥ 1.
    """

    width: int
    height: int
    max_lines: int
    max_height: int
    min_height: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text that fits.

    Attributes:
        height: type height in dots.
        squeeze_percent: width of the type, 100 when it is not condensed.
        is_cut: part of the text is missing and an ellipsis stands for it.
    """

    lines: tuple[str, ...]
    height: int
    squeeze_percent: int = 100
    is_cut: bool = False

    @property
    def pitch(self) -> int:
        """Distance from line to line in dots."""
        return line_pitch(self.height)


def line_pitch(height: int) -> int:
    """Distance from line to line at this type height; accents of capitals need the room above."""
    return -(-height * LINE_PITCH_PERCENT // 100)


def line_width(text: str, height: int, squeeze_percent: int, metrics: Metrics) -> int:
    """Width of a line in dots, rounded up."""
    return -(-metrics.width_thousandths(text) * height * squeeze_percent // 100_000)


def fit(text: str, room: Room, metrics: Metrics) -> Fitted:
    """Fit a text: shrink, then squeeze, then cut with an ellipsis."""
    paragraphs = printable_lines(text)
    height = max(room.max_height, room.min_height)
    while height > room.min_height:
        lines = _wrapped(paragraphs, room.width, height, 100, metrics)
        if lines is not None and len(lines) <= _capacity(room, height):
            return Fitted(tuple(lines), height)
        height = max(room.min_height, min(height - 1, height * SHRINK_PERCENT // 100))
    return _fit_smallest(paragraphs, room, metrics)


def _fit_smallest(paragraphs: tuple[str, ...], room: Room, metrics: Metrics) -> Fitted:
    height = room.min_height
    capacity = max(1, _capacity(room, height))
    for squeeze in (100, 90, 82, NARROWEST_SQUEEZE_PERCENT):
        lines = _wrapped(paragraphs, room.width, height, squeeze, metrics)
        if lines is not None and len(lines) <= capacity:
            return Fitted(tuple(lines), height, squeeze)
    return _cut(paragraphs, room, capacity, metrics)


def _cut(paragraphs: tuple[str, ...], room: Room, capacity: int, metrics: Metrics) -> Fitted:
    squeeze = NARROWEST_SQUEEZE_PERCENT
    lines = _broken(paragraphs, room.width, room.min_height, squeeze, metrics)
    if len(lines) <= capacity:
        return Fitted(tuple(lines), room.min_height, squeeze)
    last = lines[capacity - 1]
    while last and line_width(last + ELLIPSIS, room.min_height, squeeze, metrics) > room.width:
        last = last[:-1]
    return Fitted((*lines[: capacity - 1], last.rstrip() + ELLIPSIS), room.min_height, squeeze, is_cut=True)


def _capacity(room: Room, height: int) -> int:
    return min(room.max_lines, room.height // line_pitch(height))


def _wrapped(
    paragraphs: tuple[str, ...], width: int, height: int, squeeze: int, metrics: Metrics
) -> list[str] | None:
    """Lines broken between words, None when one word alone is too wide."""
    lines: list[str] = []
    for paragraph in paragraphs:
        line = ""
        for word in paragraph.split(" "):
            if line_width(word, height, squeeze, metrics) > width:
                return None
            longer = f"{line} {word}" if line else word
            if line_width(longer, height, squeeze, metrics) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def _broken(
    paragraphs: tuple[str, ...], width: int, height: int, squeeze: int, metrics: Metrics
) -> list[str]:
    """Lines broken between words, and inside a word that is wider than a line."""
    split = (
        " ".join(
            piece for word in paragraph.split(" ") for piece in _pieces(word, width, height, squeeze, metrics)
        )
        for paragraph in paragraphs
    )
    return _wrapped(tuple(split), width, height, squeeze, metrics) or []


def _pieces(word: str, width: int, height: int, squeeze: int, metrics: Metrics) -> list[str]:
    pieces = [""]
    for char in word:
        if pieces[-1] and line_width(pieces[-1] + char, height, squeeze, metrics) > width:
            pieces.append("")
        pieces[-1] += char
    return pieces
