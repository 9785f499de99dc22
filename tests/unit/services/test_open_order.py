"""Orders opened by every code they have, and by their goods."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import MUG, SOAP, order

KEY = "33150308370779000149550010001100931002410775"
KEY_WITH_LETTERS = "35260912ABC34501DE35550010000004231234567897"
SHIPMENT_QR = '{"id":"47512345678","t":"lm"}'


def _closes_at(hour: int) -> datetime:
    return datetime(2026, 5, 4, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("1001", {}),
        (" 1001\r", {}),
        ("tote-7", {"codes": ("TOTE-7",)}),
        (KEY, {"nfe_key": KEY}),
        ("3315 0308 3707 7900 0149 5500 1000 1100 9310 0241 0775", {"nfe_key": KEY}),
        (f"http://www.fazenda.rj.gov.br/nfce/consulta?p={KEY}|2|1|1|ABC", {"nfe_key": KEY}),
        (KEY_WITH_LETTERS, {"nfe_key": KEY_WITH_LETTERS}),
        (KEY_WITH_LETTERS.lower(), {"nfe_key": KEY_WITH_LETTERS}),
        ("DL077986616BR", {"tracking_nos": ("DL077986616BR",)}),
        (SHIPMENT_QR, {"codes": ("47512345678",)}),
    ],
)
def test_that_an_order_opens_by_each_of_its_codes(
    bench: BenchDriver, code: str, more: dict[str, str]
) -> None:
    bench.import_orders(order("1001", **more), order("1002"))

    assert bench.scan(code) is Verdict.ORDER_OPENED

    assert bench.session.order.order_ref == "1001"
    assert bench.step() is Step.SCAN_ITEM
    assert bench.newest(ev.OrderOpened).opened_by is ev.OpenedBy.CODE


def test_that_a_shipment_of_two_orders_opens_one_after_the_other(bench: BenchDriver) -> None:
    bench.import_orders(
        order("1", codes=("47512345678",), cutoff_at=_closes_at(20)),
        order("2", codes=("47512345678",), cutoff_at=_closes_at(18)),
    )

    bench.scan(SHIPMENT_QR, SOAP)
    assert bench.said is not None
    assert bench.said.order_ref == "2"
    bench.scan(SHIPMENT_QR, SOAP)
    assert bench.said.order_ref == "1"
    assert bench.scan(SHIPMENT_QR) is Verdict.ALREADY_PACKED


def test_that_an_item_opens_the_most_urgent_order_that_needs_it_and_counts(bench: BenchDriver) -> None:
    late = order("1", ("SOAP", 2), cutoff_at=_closes_at(20))
    soon = order("2", ("SOAP", 2), cutoff_at=_closes_at(14))
    bench.import_orders(late, soon, order("3", ("MUG", 1), cutoff_at=_closes_at(13)))

    assert bench.scan(SOAP) is Verdict.ACCEPTED

    assert bench.session.order.order_ref == "2"
    assert bench.session.done_units == 1
    assert bench.newest(ev.OrderOpened).opened_by is ev.OpenedBy.ITEM


def test_that_an_order_that_may_not_be_packed_does_not_keep_an_item_from_the_next(bench: BenchDriver) -> None:
    bench.change_settings(profile_invoice="hold_order")
    bench.import_orders(
        order("1", ("SOAP", 2), cutoff_at=_closes_at(13), invoice=InvoiceState.WAITING),
        order("2", ("SOAP", 2), cutoff_at=_closes_at(14), station="Bench 9"),
        order("3", ("SOAP", 2), cutoff_at=_closes_at(20)),
    )

    assert bench.scan(SOAP) is Verdict.ACCEPTED

    assert bench.session.order.order_ref == "3"


def test_that_a_one_unit_order_takes_one_scan_and_one_stable_weight(bench: BenchDriver) -> None:
    bench.change_settings(profile_weigh="at_close")
    only = order("1")
    bench.import_orders(only)
    bench.empty_scale()

    assert bench.scan(SOAP) is Verdict.ORDER_COMPLETE
    assert bench.step() is Step.PUT_ON_SCALE
    assert bench.weigh(181, is_stable=False) is None
    assert bench.weigh(181) is Verdict.LABEL_PRINTING

    assert bench.step() is Step.OPEN_ORDER
    assert bench.stored(only).state is OrderState.PACKED
    assert [job.state for job in bench.jobs_of(only)] == ["queued"]


def test_that_a_code_nobody_knows_opens_nothing(bench: BenchDriver) -> None:
    assert bench.scan("WHAT-IS-THIS") is Verdict.UNKNOWN_CODE
    assert bench.said is not None
    assert bench.said.text == "WHAT-IS-THIS"
    assert bench.step() is Step.OPEN_ORDER


def test_that_an_item_no_order_needs_says_its_name(bench: BenchDriver) -> None:
    assert bench.scan(MUG) is Verdict.NO_ORDER_NEEDS_IT
    assert bench.said is not None
    assert bench.said.item == "Mug"


def test_that_an_order_of_another_station_stays_closed(bench: BenchDriver) -> None:
    bench.import_orders(order("1", station="Bench 9"), order("2", station="Bench 1"))

    assert bench.scan("1") is Verdict.NOT_THIS_STATION
    assert bench.said is not None
    assert bench.said.station_name == "Bench 9"
    assert bench.step() is Step.OPEN_ORDER
    assert bench.scan("2") is Verdict.ORDER_OPENED


def test_that_a_renamed_station_keeps_its_orders(bench: BenchDriver) -> None:
    mine = order("1", ("SOAP", 2), station="bench 1")
    bench.import_orders(mine, order("2", station="Bench 7"))
    bench.change_settings(station="Bench 7")
    bench.import_orders(replace(mine, lines=order("1", ("SOAP", 3)).lines))

    assert bench.scan(SOAP) is Verdict.ACCEPTED
    assert bench.session.order.order_ref == "1"
    assert bench.session.wanted_units == 3
    bench.do(cmd.LeaveOrder())
    assert bench.scan("2") is Verdict.ORDER_OPENED


def test_that_a_source_that_learns_the_new_name_interrupts_nobody(bench: BenchDriver) -> None:
    mine = order("1", ("SOAP", 2), station="Bench 1")
    bench.import_orders(mine)
    bench.scan("1", SOAP)
    bench.change_settings(station="Bench 7")

    bench.import_orders(replace(mine, station="Bench 7"))

    assert bench.session.changes == ()
    assert bench.scan(SOAP) is Verdict.LABEL_PRINTING


def test_that_orders_of_a_station_nobody_knows_are_counted(bench: BenchDriver) -> None:
    counts = bench.import_orders(order("1", station="Bench 9"), order("2", station="Bench 1"), order("3"))

    assert (counts.new, counts.elsewhere) == (3, {"Bench 9": 1})


def test_that_orders_by_the_former_name_of_this_station_are_not_counted_as_elsewhere(
    bench: BenchDriver,
) -> None:
    mine = order("1", station="Bench 1")
    bench.import_orders(mine)
    bench.change_settings(station="Bench 7")

    again = bench.import_orders(mine, order("2", station="Bench 1"))
    changed = bench.import_orders(order("1", ("SOAP", 2), station="Bench 1"))

    assert (again.unchanged, again.new, again.elsewhere) == (1, 1, {"Bench 1": 1})
    assert (changed.changed, changed.elsewhere) == (1, {})


def test_that_a_held_order_says_its_shelf(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001")
    bench.do(cmd.HoldOrder(ev.ExceptionReason.ADDRESS, "H-4"))

    assert bench.scan("1001") is Verdict.ORDER_ON_HOLD
    assert bench.said is not None
    assert bench.said.detail == "H-4"
    assert bench.step() is Step.OPEN_ORDER


def test_that_a_held_order_that_is_opened_waits_for_its_release(packer: BenchDriver) -> None:
    held = order("1001")
    packer.import_orders(held)
    packer.scan("1001")
    packer.do(cmd.HoldOrder(ev.ExceptionReason.ADDRESS, "H-4"))

    assert packer.scan("1001") is Verdict.NEEDS_APPROVAL
    assert packer.said is not None
    assert (packer.said.order_ref, packer.said.shelf) == ("1001", "H-4")
    assert packer.scan("WHAT-IS-THIS") is Verdict.UNKNOWN_CODE
    assert packer.state.pending is None

    assert packer.do(cmd.OpenOrder(order_id_of(held))) is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.RELEASED
    assert packer.state.operator is not None
    assert packer.state.operator.name == "Bruno"
    assert packer.scan("1001") is Verdict.ORDER_RESUMED


def test_that_the_last_order_is_the_one_packed_last(bench: BenchDriver) -> None:
    packed = order("1")
    bench.import_orders(packed, order("2", ("SOAP", 2)))
    bench.scan("1", SOAP, "2")

    bench.do(cmd.LeaveOrder())

    assert (bench.state.last_order_id, bench.state.last_order_ref) == (order_id_of(packed), "1")


def test_that_a_cancelled_order_stays_closed(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.cancel(order())

    assert bench.scan("1001") is Verdict.ORDER_CANCELLED
    assert bench.step() is Step.OPEN_ORDER


def test_that_a_packed_order_stays_closed(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001", SOAP)

    assert bench.scan("1001") is Verdict.ALREADY_PACKED


@pytest.mark.parametrize(
    ("rule", "verdict", "state"),
    [
        ("hold_order", Verdict.WAITING_FOR_INVOICE, OrderState.OPEN),
        ("hold_label", Verdict.LABEL_HELD_BACK, OrderState.PACKED_AWAITING_INVOICE),
        ("ignore", Verdict.LABEL_PRINTING, OrderState.PACKED),
    ],
)
def test_that_a_missing_invoice_means_what_the_profile_says(
    bench: BenchDriver, rule: str, verdict: Verdict, state: OrderState
) -> None:
    bench.change_settings(profile_invoice=rule, profile_invoice_shelf="N-1")
    waiting = order("1001", invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)

    said = bench.scan("1001")
    if said is Verdict.ORDER_OPENED:
        said = bench.scan(SOAP)

    assert said is verdict
    assert bench.said is not None
    assert bench.said.shelf == ("" if rule == "ignore" else "N-1")
    assert bench.stored(waiting).state is state
    assert len(bench.jobs_of(waiting)) == int(state is OrderState.PACKED)


def test_that_another_order_replaces_one_in_which_nothing_is_done(bench: BenchDriver) -> None:
    bench.import_orders(order("1"), order("2"))
    bench.scan("1")

    assert bench.scan("2") is Verdict.ORDER_OPENED

    assert bench.session.order.order_ref == "2"
    assert bench.stored(order("1")).state is OrderState.OPEN


def test_that_another_order_waits_for_one_that_is_begun(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)), order("2"))
    bench.scan("1", SOAP)

    assert bench.scan("2") is Verdict.ANOTHER_ORDER_OPEN
    assert bench.session.order.order_ref == "1"


def test_that_an_order_that_cannot_be_packed_does_not_clear_the_bench(bench: BenchDriver) -> None:
    bench.import_orders(order("1"), order("2"))
    bench.scan("1", SOAP, "2")

    assert bench.scan("1") is Verdict.ALREADY_PACKED
    assert bench.session.order.order_ref == "2"


def test_that_the_open_orders_own_number_says_that_it_is_open(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.scan("1001") is Verdict.ORDER_RESUMED
    assert not bench.events(ev.ScanRefused)
    assert len(bench.events(ev.OrderOpened)) == 1


def test_that_an_order_chosen_from_the_queue_opens_and_once_only(bench: BenchDriver) -> None:
    first, second = order("1"), order("2")
    bench.import_orders(first, second)

    assert bench.do(cmd.OpenOrder(order_id_of(first))) is Verdict.ORDER_OPENED
    assert bench.newest(ev.OrderOpened).opened_by is ev.OpenedBy.CHOSEN
    assert bench.do(cmd.OpenOrder(order_id_of(first))) is Verdict.ORDER_RESUMED
    assert len(bench.events(ev.OrderOpened)) == 1
    assert bench.do(cmd.OpenOrder(order_id_of(second))) is Verdict.ORDER_OPENED
    assert bench.do(cmd.OpenOrder("nothing")) is Verdict.UNKNOWN_CODE


def test_that_a_left_order_goes_on_where_it_was(bench: BenchDriver) -> None:
    begun = order("1", ("SOAP", 2))
    bench.import_orders(begun)
    bench.scan("1", SOAP)

    assert bench.scan("BANCADA-LEAVE") is Verdict.ORDER_LEFT
    assert bench.said is not None
    assert (bench.said.order_ref, bench.said.qty, bench.said.missing_qty) == ("1", 1, 1)
    assert (bench.state.last_order_id, bench.state.last_order_ref) == (None, "")
    assert bench.step() is Step.OPEN_ORDER
    assert not bench.stored(begun).is_in_hand

    assert bench.scan("1") is Verdict.ORDER_RESUMED
    assert bench.session.done_units == 1
    assert bench.scan(SOAP) is Verdict.LABEL_PRINTING


def test_that_leaving_by_command_is_leaving_by_scan(bench: BenchDriver) -> None:
    bench.import_orders(order())

    assert bench.do(cmd.LeaveOrder()) is Verdict.NOT_POSSIBLE_NOW
    bench.scan("1001")
    assert bench.do(cmd.LeaveOrder()) is Verdict.ORDER_LEFT
    assert bench.step() is Step.OPEN_ORDER


def test_that_a_cancelled_order_with_goods_is_opened_to_take_them_back(bench: BenchDriver) -> None:
    gone = order("1001")
    bench.import_orders(gone)
    bench.scan("1001", SOAP)
    bench.cancel(gone)

    assert bench.scan("1001") is Verdict.GOODS_TO_TAKE_BACK
    assert bench.step() is Step.TAKE_BACK
    assert bench.scan("BANCADA-LEAVE") is Verdict.NOT_POSSIBLE_NOW
    assert bench.scan("BANCADA-DONE") is Verdict.ACKNOWLEDGED
    assert bench.step() is Step.OPEN_ORDER
    assert bench.scan("1001") is Verdict.ORDER_CANCELLED


def test_that_an_order_chosen_for_another_leaves_no_approval_behind(packer: BenchDriver) -> None:
    first, second = order("1", ("SOAP", 2)), order("2", ("SOAP", 2))
    packer.import_orders(first, second)
    packer.scan("1")
    assert packer.do(cmd.ShortLine(1)) is Verdict.NEEDS_APPROVAL

    packer.do(cmd.OpenOrder(order_id_of(second)))
    packer.sign_in()

    assert not packer.events(ev.LineShorted)
    assert packer.state.pending is None


def test_that_a_scan_finds_the_order_behind_any_number_that_must_wait(bench: BenchDriver) -> None:
    bench.change_settings(profile_invoice="hold_order")
    waiting = [order(f"W-{n}", ("SOAP", 2), invoice=InvoiceState.WAITING, priority=1) for n in range(60)]
    elsewhere = [order(f"E-{n}", ("SOAP", 2), station="Bench 9", priority=2) for n in range(60)]
    bench.import_orders(*waiting, *elsewhere, order("1", ("SOAP", 2)))

    assert bench.scan(SOAP) is Verdict.ACCEPTED
    assert bench.session.order.order_ref == "1"


def test_that_a_scan_says_why_where_all_orders_must_wait(bench: BenchDriver) -> None:
    bench.change_settings(profile_invoice="hold_order")
    bench.import_orders(order("1", ("SOAP", 2), invoice=InvoiceState.WAITING))

    assert bench.scan(SOAP) is Verdict.WAITING_FOR_INVOICE
