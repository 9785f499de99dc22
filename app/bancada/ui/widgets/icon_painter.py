"""Draws signs in token colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bancada.domain.verdicts import Tone
from bancada.ui.icon_paths import icon_path, outline_path
from bancada.ui.viewmodels.states.verdict import Icon

_GRID = 24.0


def paint_icon(painter: QPainter, box: QRectF, icon: Icon, color: QColor, pen_width: float = 2.2) -> None:
    """A sign drawn with a round pen inside a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    round_pen = QPen(color, pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    round_pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(round_pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(icon))
    painter.restore()


def paint_badge(
    painter: QPainter, box: QRectF, tone: Tone, icon: Icon, colors: tuple[QColor, QColor]
) -> None:
    """A sign on the filled outline of its tone.

    Args:
        colors: of the outline, and of the sign on it.
    """
    outline, glyph = colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(outline)
    painter.drawPath(outline_path(tone))
    painter.restore()
    size = box.width() * (0.5 if tone in {Tone.WARN, Tone.QUESTION} else 0.62)
    inner = QRectF(0, 0, size, size)
    inner.moveCenter(box.center())
    if tone is Tone.WARN:
        inner.translate(0, box.height() * 0.13)
    paint_icon(painter, inner, icon, glyph, pen_width=3.4)
