"""Where one is among a few steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look

_GAP_PX = 8


class StepDots(QWidget):
    """A row of short bars, filled up to the present step."""

    def __init__(self, look: Look, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._steps = steps
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, at: int) -> None:
        """Show the step, counted from 0."""
        self._at = at
        self.setAccessibleName(self.tr("Step {step} of {steps}").format(step=at + 1, steps=self._steps))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - _GAP_PX * (self._steps - 1)) / self._steps
        for step in range(self._steps):
            painter.setBrush(self._look.color(Color.FOCUS if step <= self._at else Color.TRACK))
            painter.drawRoundedRect(QRectF(step * (width + _GAP_PX), 4, width, 6), 3, 3)
