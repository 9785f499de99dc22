"""The history of parcels, and what may still be done with them."""

from dataclasses import replace

import pytest

from bancada.domain.orders import OrderState
from bancada.services import commands as cmd
from bancada.services.ports import ParcelEntry
from bancada.services.print_states import PrintState
from bancada.ui.viewmodels.parcels_view_model import ParcelsViewModel
from bancada.ui.viewmodels.states.parcels import ParcelPhase, ParcelsState
from tests.ui.viewmodels.bench_page import NOW, PostBox
from tests.ui.viewmodels.fake_reading import ReadingAtOnce, Shelf

ENTRY = ParcelEntry(
    "file/1001",
    "1001",
    2,
    3,
    OrderState.PACKED,
    "C2",
    812,
    "AA123",
    NOW,
    "op-1",
    PrintState.PRINTED,
    copies=2,
)


class ParcelsPage:
    def __init__(self, *packed: ParcelEntry) -> None:
        self.shelf = Shelf(packed=packed)
        self.station = PostBox()
        self.model = ParcelsViewModel(ReadingAtOnce(self.shelf), self.station, lambda: {"op-1": "Ana"})
        self.states: list[ParcelsState] = []
        self.model.parcels_changed.connect(self.states.append)
        self.model.refresh()

    @property
    def state(self) -> ParcelsState:
        return self.states[-1]


def test_that_a_row_tells_what_was_packed_by_whom_and_how_often_printed() -> None:
    (row,) = ParcelsPage(ENTRY).state.rows
    assert (row.order_ref, row.number, row.total, row.packed_at) == ("1001", 2, 3, NOW)
    assert (row.operator_name, row.carton_name, row.weight_g) == ("Ana", "C2", 812)
    assert (row.tracking_no, row.prints) == ("AA123", 2)


def test_that_what_is_not_known_of_a_parcel_stays_empty() -> None:
    entry = replace(ENTRY, carton_code=None, gross_g=None, tracking_no=None, operator_id=None)
    (row,) = ParcelsPage(entry).state.rows
    assert (row.operator_name, row.carton_name, row.weight_g, row.tracking_no) == ("", "", None, "")
    (stranger,) = ParcelsPage(replace(ENTRY, operator_id="op-9")).state.rows
    assert stranger.operator_name == ""


@pytest.mark.parametrize(
    ("state", "label", "phase", "can_reprint", "can_reopen"),
    [
        (OrderState.PACKED, PrintState.PRINTED, ParcelPhase.LABELLED, True, True),
        (OrderState.PACKED, PrintState.IN_DOUBT, ParcelPhase.LABEL_IN_DOUBT, True, True),
        (OrderState.PACKED_NO_LABEL, None, ParcelPhase.NO_LABEL, True, True),
        (OrderState.PACKED_AWAITING_INVOICE, None, ParcelPhase.WAITING_FOR_INVOICE, False, True),
        (OrderState.PACKED, PrintState.FAILED, ParcelPhase.LABEL_WAITING, True, True),
        (OrderState.PACKED, PrintState.UNPRINTABLE, ParcelPhase.NO_LABEL, True, True),
        (OrderState.SHIPPED, PrintState.PRINTED, ParcelPhase.SHIPPED, True, False),
        (OrderState.CANCELLED, PrintState.PRINTED, ParcelPhase.CANCELLED, False, False),
        (OrderState.PACKING, PrintState.PRINTED, ParcelPhase.LABELLED, True, False),
    ],
)
def test_that_an_order_s_state_decides_what_may_be_done(
    state: OrderState, label: PrintState | None, phase: ParcelPhase, can_reprint: bool, can_reopen: bool
) -> None:
    (row,) = ParcelsPage(replace(ENTRY, order_state=state, label_state=label)).state.rows
    assert (row.phase, row.can_reprint, row.can_reopen) == (phase, can_reprint, can_reopen)


@pytest.mark.parametrize("label", [PrintState.QUEUED, PrintState.SENDING, PrintState.FAILED])
def test_that_a_label_that_waits_for_the_printer_counts_no_prints(label: PrintState) -> None:
    (row,) = ParcelsPage(replace(ENTRY, order_state=OrderState.PACKED, label_state=label)).state.rows
    assert (row.phase, row.prints) == (ParcelPhase.LABEL_WAITING, None)


def test_that_a_label_that_cannot_be_made_says_why() -> None:
    entry = replace(ENTRY, label_state=PrintState.UNPRINTABLE, label_reason="This label cannot be made.")
    (row,) = ParcelsPage(entry).state.rows
    assert row.why_no_label == "This label cannot be made."
    (printed,) = ParcelsPage(replace(ENTRY, label_reason="out of paper")).state.rows
    assert printed.why_no_label == ""


def test_that_a_label_is_printed_again_for_its_own_parcel() -> None:
    page = ParcelsPage(ENTRY)
    page.model.reprint(page.state.rows[0].parcel_id)
    assert page.station.posted == [cmd.Reprint("file/1001", 2)]


def test_that_a_parked_order_gets_its_first_label() -> None:
    page = ParcelsPage(replace(ENTRY, order_state=OrderState.PACKED_NO_LABEL))
    page.model.reprint(page.state.rows[0].parcel_id)
    assert page.station.posted == [cmd.LabelParked("file/1001")]


def test_that_an_order_is_opened_again_by_any_of_its_parcels() -> None:
    page = ParcelsPage(ENTRY)
    page.model.reopen(page.state.rows[0].parcel_id)
    assert page.station.posted == [cmd.ReopenOrder("file/1001")]


def test_that_a_touched_row_stays_chosen_while_rows_are_said_again() -> None:
    page = ParcelsPage(ENTRY)
    page.model.select("file/1001/2")
    page.model.render_again()
    assert page.state.selected_id == "file/1001/2"
    assert page.shelf.texts == [""]


def test_that_a_search_is_asked_for_without_blanks() -> None:
    page = ParcelsPage(ENTRY)
    page.model.search(" AA1 ")
    assert page.shelf.texts[-1] == "AA1"
    assert (page.state.search, page.state.total) == ("AA1", 1)
