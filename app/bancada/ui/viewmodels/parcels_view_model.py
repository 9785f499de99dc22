"""The parcels page: what was packed, and its labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from bancada.domain.orders import OrderState
from bancada.labels.shipping_label import label_code
from bancada.services import commands as cmd
from bancada.services.ports import ParcelEntry, Station
from bancada.services.print_states import PrintState
from bancada.ui.fault_words import fault_words
from bancada.ui.viewmodels.reading import Reading
from bancada.ui.viewmodels.states.parcels import ParcelPhase, ParcelRow, ParcelsState

_ROWS = 200
_REOPENABLE = (OrderState.PACKED, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL)
_PHASES = {
    OrderState.PACKED_AWAITING_INVOICE: ParcelPhase.WAITING_FOR_INVOICE,
    OrderState.PACKED_NO_LABEL: ParcelPhase.NO_LABEL,
    OrderState.SHIPPED: ParcelPhase.SHIPPED,
    OrderState.CANCELLED: ParcelPhase.CANCELLED,
}


class ParcelsViewModel(QObject):
    """The history, newest first.

    Signals:
        parcels_changed(ParcelsState).
    """

    parcels_changed = Signal(object)

    def __init__(
        self,
        reading: Reading,
        station: Station,
        names: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._station = station
        self._names = names
        self._search = ""
        self._selected = ""
        self._entries: tuple[ParcelEntry, ...] = ()

    def refresh(self) -> None:
        """Ask the store anew."""
        text = self._search
        self._reading.ask("parcels", lambda reader: reader.parcels(text, _ROWS), self._take)

    def search(self, text: str) -> None:
        """Show only what matches."""
        self._search = text.strip()
        self.refresh()

    def select(self, parcel_id: str) -> None:
        """A row was touched."""
        self._selected = parcel_id
        self.render_again()

    def choose_by_label(self, code: str) -> bool:
        """Choose the parcel whose label was scanned; whether it is one of those in sight."""
        wanted = "".join(code.split()).upper()
        found = next((each for each in self._entries if _label_code(each).upper() == wanted), None)
        if found is not None:
            self.select(_id(found))
        return found is not None

    def reprint(self, parcel_id: str) -> None:
        """Print the label of a parcel again, or for the first time where the order was parked without."""
        order_id, parcel_no = _split(parcel_id)
        entry = next((each for each in self._entries if _id(each) == parcel_id), None)
        if entry is not None and entry.order_state is OrderState.PACKED_NO_LABEL:
            self._station.post(cmd.LabelParked(order_id))
        else:
            self._station.post(cmd.Reprint(order_id, parcel_no))

    def reopen(self, parcel_id: str) -> None:
        """Open the parcel's order again."""
        self._station.post(cmd.ReopenOrder(_split(parcel_id)[0]))

    def render_again(self) -> None:
        """Show the rows again, in the language now in use."""
        rows = tuple(_row(entry, self._names()) for entry in self._entries)
        self.parcels_changed.emit(ParcelsState(rows, len(rows), self._search, self._selected))

    def _take(self, entries: tuple[ParcelEntry, ...]) -> None:
        self._entries = entries
        self.render_again()


def _id(entry: ParcelEntry) -> str:
    return f"{entry.order_id}/{entry.parcel_no}"


def _label_code(entry: ParcelEntry) -> str:
    return label_code(entry.order_ref, entry.parcel_no, entry.tracking_no)


def _split(parcel_id: str) -> tuple[str, int]:
    order_id, _, parcel_no = parcel_id.rpartition("/")
    return order_id, int(parcel_no)


def _label_phase(state: PrintState | None) -> ParcelPhase:
    match state:
        case PrintState.SENT | PrintState.PRINTED:
            return ParcelPhase.LABELLED
        case PrintState.IN_DOUBT:
            return ParcelPhase.LABEL_IN_DOUBT
        case PrintState.QUEUED | PrintState.SENDING | PrintState.FAILED:
            return ParcelPhase.LABEL_WAITING
        case PrintState.UNPRINTABLE | PrintState.WITHDRAWN | None:
            return ParcelPhase.NO_LABEL
        case _:
            assert_never(state)


def _row(entry: ParcelEntry, names: Mapping[str, str]) -> ParcelRow:
    phase = _PHASES.get(entry.order_state, _label_phase(entry.label_state))
    is_without = phase is ParcelPhase.NO_LABEL
    return ParcelRow(
        parcel_id=_id(entry),
        order_ref=entry.order_ref,
        number=entry.parcel_no,
        total=entry.parcels,
        packed_at=entry.packed_at or datetime.now(UTC),
        operator_name=names.get(entry.operator_id or "", ""),
        carton_name=entry.carton_code or "",
        weight_g=entry.gross_g,
        tracking_no=entry.tracking_no or "",
        phase=phase,
        why_no_label=fault_words(entry.label_reason) if is_without else "",
        prints=None if phase is ParcelPhase.LABEL_WAITING else entry.copies,
        can_reprint=entry.order_state not in (OrderState.CANCELLED, OrderState.PACKED_AWAITING_INVOICE),
        can_reopen=entry.order_state in _REOPENABLE,
    )
