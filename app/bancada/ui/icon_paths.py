"""Shapes of the signs, as pen strokes on a grid of 24 × 24; no colours here.

The notation: ``M x y`` moves, ``L x y`` draws a line, ``C x1 y1 x2 y2 x y`` a curve,
``Z`` closes, ``O x y r`` draws a circle.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from bancada.domain.verdicts import Tone
from bancada.ui.viewmodels.states.verdict import Icon

_STROKES = {
    Icon.CHECK: "M 5 12.5 L 10 17.5 L 19.5 7",
    Icon.DOUBLE_CHECK: "M 2 13 L 6.5 17.5 L 14 8.5 M 11 15.5 L 13 17.5 L 22 7",
    Icon.FLAG: "M 6 21 L 6 3.5 L 18.5 3.5 L 15 8 L 18.5 12.5 L 6 12.5",
    Icon.CROSS: "M 6 6 L 18 18 M 18 6 L 6 18",
    Icon.TOO_MANY: "M 4 12 L 12 12 M 8 8 L 8 16 M 15.5 9 L 18 7 L 18 17 M 15 17 L 21 17",
    Icon.UNKNOWN: "M 4 5 L 4 19 M 8 5 L 8 12 M 12 5 L 12 10 M 16 5 L 16 8 "
    "M 14 13.5 L 21 20.5 M 21 13.5 L 14 20.5",
    Icon.QUESTION: "M 8 9 C 8 3.5 16.5 3.5 16.5 9 C 16.5 12.5 12 12 12 15.2 M 12 19.4 L 12 19.5",
    Icon.WARNING: "M 12 6 L 12 14 M 12 18.4 L 12 18.5",
    Icon.INFO: "M 12 11 L 12 18.5 M 12 6 L 12 6.1",
    Icon.PAUSE: "M 8.5 6 L 8.5 18 M 15.5 6 L 15.5 18",
    Icon.STOP: "M 6.5 6.5 L 17.5 6.5 L 17.5 17.5 L 6.5 17.5 Z",
    Icon.UNDO: "M 8.5 5 L 4 9.5 L 8.5 14 M 4 9.5 L 14 9.5 C 21.5 9.5 21.5 19 14 19 L 10 19",
    Icon.SCALE: "M 3.5 19 L 20.5 19 M 6 19 L 8 11 L 16 11 L 18 19 M 12 11 L 12 7 M 5.5 7 L 18.5 7",
    Icon.LABEL: "M 5 4 L 19 4 L 19 20 L 5 20 Z M 8.5 8 L 15.5 8 M 8.5 11 L 13 11 "
    "M 8.5 14.5 L 8.5 17 M 11 14.5 L 11 17 M 13 14.5 L 13 17 M 15.5 14.5 L 15.5 17",
    Icon.CARTON: "M 12 3 L 20.5 7.5 L 20.5 16.5 L 12 21 L 3.5 16.5 L 3.5 7.5 Z "
    "M 3.5 7.5 L 12 12 L 20.5 7.5 M 12 12 L 12 21",
    Icon.PERSON: "O 12 8 4 M 4.5 20.5 C 5 12.5 19 12.5 19.5 20.5",
    Icon.LOCK: "M 5.5 11 L 18.5 11 L 18.5 20.5 L 5.5 20.5 Z M 8 11 L 8 8 C 8 2.5 16 2.5 16 8 L 16 11",
    Icon.BARCODE: "M 3.5 5 L 3.5 19 M 7 5 L 7 19 M 9.5 5 L 9.5 19 M 13.5 5 L 13.5 19 "
    "M 16.5 5 L 16.5 19 M 20.5 5 L 20.5 19",
    Icon.CLOCK: "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14.5",
    Icon.PENCIL: "M 4.5 19.5 L 5.5 15 L 16 4.5 L 19.5 8 L 9 18.5 Z",
}

# The outline differs by tone, so that the answer is told apart without any colour.
_OUTLINES = {
    Tone.ACCEPT: "O 12 12 12",
    Tone.COMPLETE: "O 12 12 12",
    Tone.REJECT: "M 7 0 L 17 0 L 24 7 L 24 17 L 17 24 L 7 24 L 0 17 L 0 7 Z",
    Tone.WARN: "M 12 0 L 25.5 24 L -1.5 24 Z",
    Tone.QUESTION: "M 12 -1 L 25 12 L 12 25 L -1 12 Z",
    Tone.INFO: "M 3 0 L 21 0 C 23 0 24 1 24 3 L 24 21 C 24 23 23 24 21 24 L 3 24 "
    "C 1 24 0 23 0 21 L 0 3 C 0 1 1 0 3 0 Z",
}


@cache
def icon_path(icon: Icon) -> QPainterPath:
    """The strokes of a sign on the 24 × 24 grid."""
    return _path(_STROKES[icon])


@cache
def outline_path(tone: Tone) -> QPainterPath:
    """The shape a sign stands on, on the 24 × 24 grid."""
    return _path(_OUTLINES[tone])


def _path(notation: str) -> QPainterPath:
    path = QPainterPath()
    words = notation.split()
    while words:
        command = words.pop(0)
        _draw(path, command, words)
    return path


def _draw(path: QPainterPath, command: str, words: list[str]) -> None:
    def point() -> QPointF:
        return QPointF(float(words.pop(0)), float(words.pop(0)))

    match command:
        case "M":
            path.moveTo(point())
        case "L":
            path.lineTo(point())
        case "C":
            path.cubicTo(point(), point(), point())
        case "O":
            centre, radius = point(), float(words.pop(0))
            path.addEllipse(centre, radius, radius)
        case "Z":
            path.closeSubpath()
