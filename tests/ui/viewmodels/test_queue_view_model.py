"""What waits, why it stands where it stands, and why nothing does."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bancada.domain.operators import Operator, Role
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import Tone
from bancada.services import commands as cmd
from bancada.services.ports import FastLaneGroup, Pace, QueueCount, QueueEntry
from bancada.store.code_keys import search_key
from bancada.ui.viewmodels.queue_view_model import QueueViewModel
from bancada.ui.viewmodels.states.queue import QueueEmptyReason, QueueState, QueueTab
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.viewmodels.states.verdict import Icon, VerdictState
from tests.ui.viewmodels.bench_page import NOW, PostBox
from tests.ui.viewmodels.fake_reading import ReadingAtOnce, Shelf

ENTRY = QueueEntry(
    "order-1",
    "1001",
    OrderState.OPEN,
    "Correios",
    "SEDEX",
    "Shop",
    "Recife",
    "PE",
    units=3,
    lines=2,
    due_at=NOW + timedelta(minutes=42, seconds=20),
    has_cutoff=True,
    priority_minutes=0,
    ordered_at=NOW - timedelta(hours=5),
    is_gift=False,
    is_waiting_for_invoice=False,
)
OPEN, HELD = OrderState.OPEN, OrderState.HELD


class QueuePage:
    def __init__(self, **facts: Any) -> None:
        self.shelf = Shelf(**facts)
        self.station = PostBox()
        self.model = QueueViewModel(ReadingAtOnce(self.shelf), self.station, lambda: NOW)
        self.states: list[ReadyState] = []
        self.model.ready_changed.connect(self.states.append)

    @property
    def queue(self) -> QueueState:
        return self.states[-1].queue

    def why(self, **facts: Any) -> str:
        """Why an order stands where it stands."""
        self.shelf.entries = (replace(ENTRY, **facts),)
        self.model.refresh()
        return self.queue.rows[0].why


def test_that_a_row_shows_its_order_and_the_time_left_in_whole_minutes() -> None:
    page = QueuePage(entries=(ENTRY,), states={OPEN: 1})
    page.model.refresh()
    (row,) = page.queue.rows
    assert (row.order_ref, row.carrier, row.service, row.state_code) == ("1001", "Correios", "SEDEX", "PE")
    assert (row.units, row.lines, row.state) == (3, 2, OPEN)
    assert (row.cutoff_at, row.cutoff_in_s) == (ENTRY.due_at, 42 * 60)
    assert not page.queue.is_busy


def test_that_an_order_without_a_cut_off_has_no_time_left() -> None:
    page = QueuePage(entries=(replace(ENTRY, has_cutoff=False, carrier=None, state_code=None),))
    page.model.refresh()
    (row,) = page.queue.rows
    assert (row.cutoff_at, row.cutoff_in_s, row.carrier, row.state_code) == (None, None, "", "")


def test_that_every_place_in_the_queue_has_its_reason() -> None:
    page = QueuePage()
    assert page.why().startswith("leaves at ")
    assert page.why(has_cutoff=False) == "no cut-off, waiting for 05:00"
    assert page.why(priority_minutes=30).startswith("priority: 30 min earlier · leaves at ")
    assert page.why(is_waiting_for_invoice=True).startswith("waiting for the invoice · leaves at ")
    assert page.why(state=OrderState.PACKING).startswith("begun · leaves at ")
    assert page.why(state=HELD, hold_shelf="A1") == "on hold · on shelf A1"
    assert page.why(state=HELD) == "on hold"
    assert page.why(state=OrderState.PACKED_NO_LABEL) == "packed, no label yet"


@pytest.mark.parametrize(
    ("states", "wanted"),
    [
        ({}, QueueEmptyReason.NO_ORDERS_YET),
        ({OPEN: 0, HELD: 0}, QueueEmptyReason.NO_ORDERS_YET),
        ({OrderState.PACKED: 9}, QueueEmptyReason.ALL_PACKED),
        ({OrderState.PACKED: 9, HELD: 1}, QueueEmptyReason.ALL_ON_HOLD),
        ({OPEN: 4}, QueueEmptyReason.NOTHING_MATCHES),
        ({OrderState.PACKING: 1, HELD: 1}, QueueEmptyReason.NOTHING_MATCHES),
    ],
)
def test_that_an_empty_queue_says_why(states: dict[OrderState, int], wanted: QueueEmptyReason) -> None:
    page = QueuePage(states=states)
    page.model.refresh()
    assert page.queue.empty_reason is wanted


def test_that_a_search_is_asked_for_without_blanks_and_matches_or_does_not() -> None:
    page = QueuePage(states={OrderState.PACKED: 9})
    page.model.search("  recife ")
    assert page.shelf.wanted[-1].text == "recife"
    assert (page.queue.search, page.queue.total) == ("recife", 0)
    assert page.queue.empty_reason is QueueEmptyReason.NOTHING_MATCHES


def test_that_a_search_keeps_the_counts_it_cannot_change() -> None:
    page = QueuePage(entries=(ENTRY,), counts=(QueueCount("Jadlog", None, 2),), states={OPEN: 2})
    page.model.refresh()
    page.shelf.counts, page.shelf.entries = (), ()
    page.model.search("recife")
    assert [chip.count for chip in page.queue.chips] == [2]
    assert page.queue.rows == ()


def test_that_the_total_counts_more_than_the_rows_in_sight() -> None:
    page = QueuePage(entries=(ENTRY,), states={OPEN: 5000, OrderState.PACKING: 2, OrderState.PACKED: 7})
    page.model.refresh()
    assert page.queue.total == 5002


def test_that_carriers_are_offered_by_orders_with_their_next_cut_off() -> None:
    late, soon = NOW + timedelta(hours=5), NOW + timedelta(hours=2)
    counts = (
        QueueCount("Jadlog", None, 2),
        QueueCount("Correios", late, 3),
        QueueCount("Correios", soon, 4),
        QueueCount(None, None, 9),
    )
    page = QueuePage(counts=counts, states={OPEN: 18, HELD: 1})
    page.model.refresh()
    assert [(chip.chip_id, chip.count, chip.is_on) for chip in page.queue.chips] == [
        ("carrier:Correios", 7, False),
        ("carrier:Jadlog", 2, False),
        ("state:held", 1, False),
    ]
    correios, jadlog, held = page.queue.chips
    assert correios.text.startswith("Correios ")
    assert (jadlog.text, held.text) == ("Jadlog", "on hold")


def test_that_a_carrier_is_chosen_and_taken_off_again() -> None:
    page = QueuePage(counts=(QueueCount("Jadlog", None, 2),), states={OPEN: 2})
    page.model.choose_chip("carrier:Jadlog")
    assert page.shelf.wanted[-1].carrier == "Jadlog"
    assert page.queue.chips[0].is_on
    page.model.choose_chip("carrier:Jadlog")
    assert page.shelf.wanted[-1].carrier is None
    assert not page.queue.chips[0].is_on


def test_that_a_state_is_chosen_alone() -> None:
    page = QueuePage(states={OPEN: 2, HELD: 3})
    page.model.choose_chip("state:held")
    assert page.shelf.wanted[-1].states == (HELD,)
    assert page.queue.total == 3


@pytest.mark.parametrize("chip_id", ["state:held", "carrier:Jadlog"])
def test_that_a_filter_with_nothing_left_can_be_taken_off(chip_id: str) -> None:
    page = QueuePage(counts=(QueueCount("Jadlog", None, 1),), states={OPEN: 4, HELD: 1})
    page.model.choose_chip(chip_id)
    page.shelf.counts, page.shelf.states = (), {OPEN: 4}
    page.model.refresh()
    assert [(chip.chip_id, chip.count, chip.is_on) for chip in page.queue.chips] == [(chip_id, 0, True)]
    assert page.queue.empty_reason is QueueEmptyReason.NOTHING_MATCHES
    page.model.choose_chip(chip_id)
    assert page.queue.chips == ()
    assert page.shelf.wanted[-1].states == (OPEN, OrderState.PACKING)


def test_that_the_fast_lane_groups_one_unit_orders_and_opens_into_them() -> None:
    page = QueuePage(groups=(FastLaneGroup("CUP", "Cup", 12),), states={OPEN: 12})
    page.model.choose_tab(QueueTab.FAST_LANE)
    assert page.queue.tab is QueueTab.FAST_LANE
    assert [(group.sku, group.name, group.orders) for group in page.queue.groups] == [("CUP", "Cup", 12)]
    page.model.choose_group("CUP")
    wanted = page.shelf.wanted[-1]
    assert (wanted.only_single_unit, wanted.sku, page.queue.tab) == (True, "CUP", QueueTab.ALL)
    page.model.choose_tab(QueueTab.ALL)
    assert (page.shelf.wanted[-1].only_single_unit, page.shelf.wanted[-1].sku) == (False, None)


@pytest.mark.parametrize(
    ("state", "command"),
    [
        (OPEN, cmd.OpenOrder("order-1")),
        (OrderState.PACKING, cmd.OpenOrder("order-1")),
        (HELD, cmd.OpenOrder("order-1")),
        (OrderState.PACKED_NO_LABEL, cmd.LabelParked("order-1")),
    ],
)
def test_that_a_chosen_order_gets_what_its_state_asks_for(state: OrderState, command: cmd.Command) -> None:
    page = QueuePage(entries=(replace(ENTRY, state=state),))
    page.model.refresh()
    page.model.open_order("order-1")
    assert page.station.posted == [command]


def test_that_an_order_that_is_not_in_sight_is_not_opened() -> None:
    page = QueuePage(entries=(ENTRY,))
    page.model.open_order("order-1")
    page.model.refresh()
    page.model.open_order("order-2")
    assert page.station.posted == []


def test_that_the_last_answer_and_the_last_order_stand_beside_the_queue() -> None:
    page = QueuePage(done=Pace(3, 7))
    words = VerdictState(Tone.COMPLETE, Icon.LABEL, "Packed")
    page.model.show_verdict(words)
    assert page.states[-1].queue.is_busy
    assert (page.states[-1].verdict, page.states[-1].packed_today) == (words, 0)
    page.model.show_last_order("1001")
    page.model.refresh()
    assert (page.states[-1].packed_today, page.states[-1].last_order_ref) == (3, "1001")
    assert page.states[-1].verdict is words
    assert page.shelf.since is not None
    assert (page.shelf.since.hour, page.shelf.since.minute) == (0, 0)


def test_that_nothing_packed_today_names_no_last_order() -> None:
    page = QueuePage()
    page.model.show_last_order("1001")
    page.model.refresh()
    assert page.states[-1].last_order_ref == ""


def test_that_rows_are_said_again_without_asking_the_store() -> None:
    page = QueuePage(entries=(ENTRY,))
    page.model.render_again()
    assert page.states == []
    page.model.refresh()
    page.model.render_again()
    assert len(page.shelf.wanted) == 1
    assert len(page.states) == 2


def test_that_a_search_reaches_orders_on_hold_unless_one_state_is_chosen() -> None:
    page = QueuePage(entries=(ENTRY,), states={OPEN: 1, HELD: 1})
    page.model.refresh()
    page.model.search("1001")
    page.model.choose_chip("state:held")
    asked = [wanted.states for wanted in page.shelf.wanted]
    assert asked[0] == (OPEN, OrderState.PACKING)
    assert {HELD, OrderState.PACKED_NO_LABEL} < set(asked[1])
    assert OrderState.SHIPPED not in asked[1]
    assert asked[2] == (HELD,)


def test_that_another_person_finds_no_search_and_the_same_one_finds_their_own() -> None:
    ana, bia = (Operator(key, key, key, Role.PACKER, "en") for key in ("ana", "bia"))
    page = QueuePage(entries=(ENTRY,), states={OPEN: 1})
    page.model.follow(ana)
    page.model.refresh()
    page.model.search("recife")
    page.model.follow(None)
    page.model.follow(ana)
    assert page.queue.search == "recife"
    page.model.follow(bia)
    assert page.queue.search == ""


def test_that_what_was_found_is_not_searched_for_again() -> None:
    page = QueuePage(entries=(ENTRY,), states={OPEN: 1})
    page.model.refresh()
    page.model.search("recife")
    page.model.clear_search()
    assert page.queue.search == ""


def test_that_an_order_that_is_done_goes_before_the_store_is_asked() -> None:
    page = QueuePage(entries=(ENTRY, replace(ENTRY, order_id="order-2")), states={OPEN: 2})
    page.model.refresh()
    page.model.drop_order("order-1")
    assert [row.order_id for row in page.queue.rows] == ["order-2"]
    assert page.queue.total == 1
    page.model.drop_order("order-1")
    assert page.queue.total == 1


def test_that_preparing_the_search_looks_through_all_that_a_search_does_and_shows_nothing() -> None:
    page = QueuePage(entries=(ENTRY,))
    page.model.refresh()
    page.model.search("recife")
    searched, shown = page.shelf.wanted[-1], len(page.states)
    page.model.prepare_search()
    asked = page.shelf.wanted[-1]
    assert asked.states == searched.states
    assert search_key(asked.text)
    assert len(page.states) == shown
