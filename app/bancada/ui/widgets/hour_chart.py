"""Orders per hour as bars, with the floor's aim as a dashed line."""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.shift import HourBar

_BAR_WIDTH = 0.64
# A shift's length of room, so that two bars do not fill the page.
_LEAST_BARS = 8
_HEAD_ROOM = 1.18
_LEAST_TOP = 5
# A bar lower than this part of the chart has its number above it.
_LOW = 0.12


class HourChart(QWidget):
    """A calm chart: nothing in it is dragged or zoomed, and every bar says its number."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hours: tuple[HourBar, ...] = ()
        self._target: int | None = None
        self._plot = pyqtgraph.PlotWidget(self)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.getAxis("left").setStyle(showValues=False, tickLength=0)
        self._plot.getAxis("bottom").setStyle(tickLength=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def render_state(self, hours: tuple[HourBar, ...], target_per_hour: int | None) -> None:
        """Draw the hours anew; the one that still runs is paler."""
        self._hours, self._target = hours, target_per_hour
        self._plot.clear()
        self._dress()
        most = max((hour.orders for hour in hours), default=0)
        top = max(most, target_per_hour or 0, _LEAST_TOP) * _HEAD_ROOM
        room = max(len(hours), _LEAST_BARS) - 0.5
        for at, hour in enumerate(hours):
            self._add_bar(at, hour, is_low=hour.orders < top * _LOW)
        if target_per_hour:
            self._add_target(target_per_hour, room)
        self._plot.setXRange(-0.5, room, padding=0)
        self._plot.setYRange(0, top, padding=0)
        ticks = [(at, f"{hour.since.astimezone():%H}h") for at, hour in enumerate(hours)]
        self._plot.getAxis("bottom").setTicks([ticks])

    def _dress(self) -> None:
        """Take the colours of the theme in use."""
        self._plot.setBackground(self._look.color(Color.CARD))
        dim = self._look.color(Color.DIM)
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(self._look.color(Color.LINE))
            axis.setTextPen(dim)
            axis.setTickFont(self._look.font(Type.CAPTION))

    def _add_bar(self, at: int, hour: HourBar, *, is_low: bool) -> None:
        color = self._look.color(Color.RAISED if hour.is_running else Color.FOCUS)
        edge = pyqtgraph.mkPen(self._look.color(Color.FOCUS)) if hour.is_running else None
        bar = pyqtgraph.BarGraphItem(x=[at], height=[hour.orders], width=_BAR_WIDTH, brush=color, pen=edge)
        self._plot.addItem(bar)
        if hour.orders:
            # At the foot of the bar, where the line of the target never runs through the number.
            ink = Color.INK if is_low or hour.is_running else Color.ON_FOCUS
            height = hour.orders if is_low else 0
            self._add_words(count_text(hour.orders), (at, height), ink, anchor=(0.5, 1.0))

    def _add_target(self, target_per_hour: int, room: float) -> None:
        color = self._look.color(Color.WARN)
        pen = pyqtgraph.mkPen(color, width=2, style=Qt.PenStyle.DashLine)
        self._plot.addItem(pyqtgraph.InfiniteLine(target_per_hour, angle=0, pen=pen))
        words = self.tr("target {orders}/h").format(orders=count_text(target_per_hour))
        self._add_words(words, (room, target_per_hour), Color.WARN, anchor=(1.0, 1.0))

    def _add_words(
        self, words: str, where: tuple[float, float], color: Color, *, anchor: tuple[float, float]
    ) -> None:
        item: Any = pyqtgraph.TextItem(words, color=self._look.color(color), anchor=anchor)
        item.setFont(self._look.font(Type.SMALL))
        item.setPos(*where)
        self._plot.addItem(item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.render_state(self._hours, self._target)
        super().changeEvent(event)
