"""Breaks a text into a few lines that fit a width, the last one elided."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def break_lines(text: str, font: QFont, width: int, max_lines: int) -> tuple[str, ...]:
    """At most ``max_lines`` lines of ``text``, each no wider than ``width`` pixels."""
    return _break_lines(text, font.toString(), max(width, 1), max_lines)


@lru_cache(maxsize=2048)
def _break_lines(text: str, described_font: str, width: int, max_lines: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(described_font)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetrics(font)
    starts = _line_starts(text, font, width)
    if len(starts) <= max_lines:
        return _cut(text, starts)
    kept = _cut(text[: starts[max_lines]], starts[:max_lines])
    rest = text[starts[max_lines - 1] :]
    return (*kept[:-1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))


def _line_starts(text: str, font: QFont, width: int) -> list[int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _cut(text: str, starts: list[int]) -> tuple[str, ...]:
    ends = [*starts[1:], len(text)]
    return tuple(text[start:end].rstrip() for start, end in zip(starts, ends, strict=True))
