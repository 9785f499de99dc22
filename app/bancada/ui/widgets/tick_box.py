"""A check box with a drawn tick, so that its state is more than a colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.widgets.icon_painter import paint_icon


class TickBox(QCheckBox):
    """The style sheet paints the box, this paints the tick."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_icon(
            painter, QRectF(box).adjusted(4, 4, -4, -4), Icon.CHECK, self._look.color(Color.ON_FOCUS), 3.6
        )
