"""The queue: which order is next, and why it stands there."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from bancada.domain.orders import OrderState
from bancada.ui.numbers import clock_text, count_text, duration_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.queue import QueueRow
from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column

_SOON_S = 30 * 60
# Where the table is narrower, carrier and reason need the room of the lesser columns.
_WIDE_PX = 700


class QueueTable(TupleTable):
    """Columns from most to least urgent reading: when, what, how much, where to, why."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._look = look
        figure = look.font(Type.SMALL)
        strong = look.font(Type.BODY, QFont.Weight.Bold)
        super().__init__(
            (
                Column(
                    lambda: self.tr("Cut-off"),
                    self._cutoff_text,
                    font=strong,
                    color=self._cutoff_color,
                    width_px=140,
                ),
                Column(lambda: self.tr("Order"), lambda row: row.order_ref, font=strong, width_px=206),
                Column(lambda: self.tr("Carrier"), _carrier_text, font=figure),
                Column(
                    lambda: self.tr("Units"),
                    lambda row: count_text(row.units),
                    is_figure=True,
                    font=figure,
                    width_px=54,
                ),
                Column(
                    lambda: self.tr("Lines"),
                    lambda row: count_text(row.lines),
                    is_figure=True,
                    font=figure,
                    width_px=64,
                    shown_from_px=_WIDE_PX,
                ),
                Column(
                    lambda: self.tr("To"),
                    lambda row: row.state_code,
                    font=figure,
                    width_px=46,
                    shown_from_px=_WIDE_PX,
                ),
                Column(lambda: self.tr("Why here"), lambda row: row.why, font=figure, color=self._why_color),
            ),
            parent,
        )

    def _cutoff_text(self, row: QueueRow) -> str:
        if row.cutoff_at is None or row.cutoff_in_s is None:
            return "–"
        if row.cutoff_in_s < 0:
            return self.tr("late {time}").format(time=duration_text(row.cutoff_in_s))
        return f"{clock_text(row.cutoff_at)} · {duration_text(row.cutoff_in_s)}"

    def _cutoff_color(self, row: QueueRow) -> QColor | None:
        if row.cutoff_in_s is None or row.cutoff_in_s > _SOON_S:
            return None
        return self._look.color(Color.REJECT if row.cutoff_in_s < 0 else Color.WARN)

    def _why_color(self, row: QueueRow) -> QColor | None:
        return self._look.color(Color.DIM if row.state is OrderState.OPEN else Color.WARN)


def _carrier_text(row: QueueRow) -> str:
    return f"{row.carrier} {row.service}".strip()
