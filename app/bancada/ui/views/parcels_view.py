"""What was packed: search, reprint, reopen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text, day_clock_text, weight_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.parcels import ParcelPhase, ParcelRow, ParcelsState
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.search_field import SearchField
from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column

_COLORS = {
    ParcelPhase.LABELLED: Color.ACCEPT,
    ParcelPhase.SHIPPED: Color.DIM,
    ParcelPhase.CANCELLED: Color.REJECT,
}


class ParcelsView(View):
    """A parcel is chosen by touch or by scanning its label.

    Signals:
        search_requested(str), parcel_requested(str), reprint_requested(str), reopen_requested(str):
        the last three carry a ``parcel_id``.
    """

    search_requested = Signal(str)
    parcel_requested = Signal(str)
    reprint_requested = Signal(str)
    reopen_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = ParcelsState()
        self._title = label("headline")
        self._count = label("small")
        self._search = SearchField(look)
        self._table = TupleTable(self._columns())
        self._empty = label("hint", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._error = label("error", wraps=True)
        self._chosen = label("value", wraps=True)
        self._reprint, self._reopen = button("primary"), button()
        self._connect()
        self._lay_out()

    def render_state(self, state: ParcelsState) -> None:
        """Show the parcels found."""
        self._state = state
        self._search.render_state(state.search)
        self._table.render_state(state.rows)
        self._table.select_row_where("parcel_id", state.selected_id)
        self._table.setVisible(bool(state.rows))
        self._empty.setVisible(not state.rows)
        self._empty.setText(self._empty_text(state))
        self._count.setText(self.tr("%Ln parcel(s)", "", state.total))
        self._error.setText(state.error)
        self._error.setVisible(bool(state.error))
        self._render_chosen(self._selected())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _render_chosen(self, row: ParcelRow | None) -> None:
        self._reprint.setEnabled(row is not None and row.can_reprint)
        self._reopen.setEnabled(row is not None and row.can_reopen)
        if row is None:
            self._chosen.setText(self.tr("Touch a parcel, or scan its label."))
            return
        told = self._chosen_text(row.prints).format(order=row.order_ref, number=row.number, total=row.total)
        self._chosen.setText(f"{told} {row.why_no_label}".rstrip())

    def _chosen_text(self, prints: int | None) -> str:
        if prints is None:
            return self.tr("Order {order}, parcel {number} of {total}: the label waits for the printer.")
        return self.tr("Order {order}, parcel {number} of {total}, printed %Ln time(s).", "", prints)

    def _selected(self) -> ParcelRow | None:
        chosen = self._state.selected_id
        return next((row for row in self._state.rows if row.parcel_id == chosen), None)

    def _empty_text(self, state: ParcelsState) -> str:
        if state.is_busy:
            return self.tr("Searching…")
        if state.search:
            return self.tr("No parcel matches this search.")
        return self.tr("Nothing was packed here yet. Parcels appear as soon as they are closed.")

    def _columns(self) -> tuple[Column[ParcelRow], ...]:
        figure = self._look.font(Type.SMALL)
        strong = self._look.font(Type.BODY, QFont.Weight.Bold)
        return (
            Column(
                lambda: self.tr("Packed"),
                lambda row: day_clock_text(row.packed_at),
                font=figure,
                width_px=172,
            ),
            Column(lambda: self.tr("Order"), lambda row: row.order_ref, font=strong, width_px=150),
            Column(
                lambda: self.tr("Parcel"), lambda row: f"{row.number} / {row.total}", font=figure, width_px=76
            ),
            Column(lambda: self.tr("Packer"), lambda row: row.operator_name, font=figure, width_px=140),
            Column(lambda: self.tr("Carton"), lambda row: row.carton_name, font=figure, width_px=90),
            Column(lambda: self.tr("Weight"), _weight_text, is_figure=True, font=figure, width_px=110),
            Column(
                lambda: self.tr("Tracking number"), lambda row: row.tracking_no, font=figure, width_px=190
            ),
            Column(
                lambda: self.tr("Prints"),
                lambda row: "–" if row.prints is None else count_text(row.prints),
                is_figure=True,
                font=figure,
                width_px=70,
            ),
            Column(lambda: self.tr("State"), self._phase_text, font=figure, color=self._phase_color),
        )

    def _phase_text(self, row: ParcelRow) -> str:
        return {
            ParcelPhase.LABELLED: self.tr("✓ label printed"),
            ParcelPhase.LABEL_WAITING: self.tr("… waiting for the printer"),
            ParcelPhase.LABEL_IN_DOUBT: self.tr("? did the label come out"),
            ParcelPhase.NO_LABEL: self.tr("! no label yet"),
            ParcelPhase.WAITING_FOR_INVOICE: self.tr("! waiting for the invoice"),
            ParcelPhase.SHIPPED: self.tr("→ shipped"),
            ParcelPhase.CANCELLED: self.tr("× cancelled"),
        }[row.phase]

    def _phase_color(self, row: ParcelRow) -> QColor:
        return self._look.color(_COLORS.get(row.phase, Color.WARN))

    def _request_parcel(self, row: ParcelRow) -> None:
        self.parcel_requested.emit(row.parcel_id)

    @Slot()
    def _request_reprint(self) -> None:
        self.reprint_requested.emit(self._state.selected_id)

    @Slot()
    def _request_reopen(self) -> None:
        self.reopen_requested.emit(self._state.selected_id)

    def _connect(self) -> None:
        self._search.search_requested.connect(self.search_requested)
        self._table.row_requested.connect(self._request_parcel)
        self._reprint.clicked.connect(self._request_reprint)
        self._reopen.clicked.connect(self._request_reopen)
        self._say(self._title.setText, lambda: self.tr("Parcels"))
        self._say(
            self._search.setPlaceholderText, lambda: self.tr("Search order, tracking number, packer (F3)")
        )
        self._say(self._reprint.setText, lambda: self.tr("Reprint the label"))
        self._say(self._reopen.setText, lambda: self.tr("Reopen the order"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        self._search.setFixedWidth(460)
        for part in (self._title, self._count):
            top.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        top.addStretch(1)
        top.addWidget(self._search)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self._chosen, 1)
        bottom.addWidget(self._reopen)
        bottom.addWidget(self._reprint)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._error)
        column.addWidget(self._table, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(bottom)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
        self._table.retranslate()


def _weight_text(row: ParcelRow) -> str:
    return "–" if row.weight_g is None else weight_text(row.weight_g)
