"""A drop-down with a drawn arrow, whose choices are ids with words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look


class Combo(QComboBox):
    """Tells only what a person chose, never what a state set.

    Signals:
        choice_requested(str): the id.
    """

    choice_requested = Signal(str)

    def __init__(self, look: Look, *, is_dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if is_dense:
            self.setProperty("kind", "dense")
        self._look = look
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._request_choice)

    def render_state(self, choices: tuple[tuple[str, str], ...], chosen_id: str) -> None:
        """Show the choices as pairs of id and words, and the one in use."""
        if choices != self._choices:
            self._choices = choices
            self.clear()
            for choice_id, words in choices:
                self.addItem(words, choice_id)
        self.setCurrentIndex(self.findData(chosen_id))

    def _request_choice(self, at: int) -> None:
        self.choice_requested.emit(str(self.itemData(at)))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a drop-down must not change it.
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._look.color(Color.DIM if self.isEnabled() else Color.OFF)
        painter.setPen(
            QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        x, y = self.width() - (16 if self.property("kind") == "dense" else 24), self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 5, y - 3), QPointF(x, y + 3), QPointF(x + 5, y - 3)]))
