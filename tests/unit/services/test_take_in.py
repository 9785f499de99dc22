"""Orders, products and cartons taken in: once, whole, and never over what has been packed."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, ShippingAddress
from bancada.domain.products import KitComponent, Product, ProductBarcode
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.received import (
    ReceivedCancellation,
    ReceivedOrder,
    ReceivedProduct,
    RefusalReason,
    RefusedRecord,
)
from bancada.services.take_in import IntakeCounts, order_id_of
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import CARTONS, MUG, PRODUCTS, SOAP, order, received

KEY = "33150308370779000149550010001100931002410775"


def _numbers(counts: IntakeCounts) -> tuple[int, int, int, int]:
    return counts.new, counts.changed, counts.unchanged, counts.cancelled


def test_that_the_same_import_twice_changes_nothing(bench: BenchDriver) -> None:
    orders = (order("1"), order("2", ("GIFTSET", 1), tracking_nos=("T2",)))

    assert _numbers(bench.import_orders(*orders)) == (2, 0, 0, 0)
    before = len(bench.recorded())
    assert _numbers(bench.import_orders(*orders)) == (0, 0, 2, 0)
    assert len(bench.recorded()) == before
    assert _numbers(bench.take_in(*received(*PRODUCTS, *CARTONS))) == (0, 0, len(PRODUCTS) + len(CARTONS), 0)


def test_that_an_order_number_of_another_channel_is_another_order(bench: BenchDriver) -> None:
    counts = bench.import_orders(order("1", channel="shop"), order("1", channel="market"))

    assert _numbers(counts) == (2, 0, 0, 0)


def test_that_what_a_source_gives_only_once_tells_orders_of_one_number_apart(bench: BenchDriver) -> None:
    ours, theirs = order("#1001", source_id="shop:1"), order("#1001", source_id="shop:2")

    assert _numbers(bench.import_orders(ours, theirs)) == (2, 0, 0, 0)
    assert _numbers(bench.import_orders(replace(ours, channel="renamed"))) == (0, 1, 0, 0)


def test_that_the_same_order_twice_in_one_chunk_is_refused_once(bench: BenchDriver) -> None:
    counts = bench.import_orders(order("1"), order("1", ("MUG", 1)))

    assert _numbers(counts) == (1, 0, 0, 0)
    assert [(each.reason, each.value) for each in counts.refused] == [(RefusalReason.DUPLICATE, "1")]
    assert bench.stored(order("1")).order.lines[0].sku == "SOAP"


def test_that_what_the_reader_refused_is_counted(bench: BenchDriver) -> None:
    refused = RefusedRecord(PLACE, "x", RefusalReason.BAD_NUMBER, "not a number")

    assert bench.take_in(refused).refused == [refused]


def test_that_an_order_changed_before_it_is_begun_is_replaced(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))

    assert _numbers(bench.import_orders(order("1", ("MUG", 1)))) == (0, 1, 0, 0)

    bench.scan("1")
    assert [(line.sku, line.ordered_qty) for line in bench.session.order.lines] == [("MUG", 1)]
    assert bench.step() is Step.SCAN_ITEM
    assert bench.newest(ev.OrderRevised).changes == ()


def test_that_a_change_of_the_open_order_interrupts_with_what_changed(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1", SOAP)

    counts = bench.import_orders(order("1", ("SOAP", 3), ("RED", 1)))

    assert counts.interrupted == ["1"]
    assert bench.verdict is Verdict.ORDER_CHANGED
    assert bench.said is not None
    assert bench.said.changes == (
        ContentChange(ChangedField.QUANTITY, "2", "3", "Soap"),
        ContentChange(ChangedField.QUANTITY, "1", "0", "Mug"),
        ContentChange(ChangedField.QUANTITY, "0", "1", "Red"),
    )
    assert bench.step() is Step.LOOK_AT_CHANGES
    assert bench.scan(SOAP) is Verdict.ORDER_CHANGED
    assert bench.scan("BANCADA-DONE") is Verdict.ACKNOWLEDGED
    assert bench.scan(SOAP) is Verdict.ACCEPTED
    assert bench.session.done == (2, 0)


def test_that_lines_of_one_product_are_compared_as_one(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("SOAP", 2), ("MUG", 1)))
    bench.scan("1", SOAP)

    bench.import_orders(order("1", ("SOAP", 2), ("SOAP", 2), ("MUG", 1)))

    assert bench.said is not None
    assert bench.said.changes == (ContentChange(ChangedField.QUANTITY, "3", "4", "Soap"),)


def test_that_what_was_scanned_of_a_line_stays_with_its_product(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("MUG", 1)))
    bench.scan("1", SOAP)

    bench.import_orders(order("1", ("MUG", 1)))
    bench.do(cmd.Confirm())

    assert bench.step() is Step.TAKE_OUT_SURPLUS
    assert bench.do(cmd.Undo()) is Verdict.UNDONE
    assert bench.scan(MUG) is Verdict.LABEL_PRINTING
    assert bench.newest(ev.OrderPacked).parcels == 1


def test_that_surplus_must_come_out_before_the_order_closes_by_itself(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 3)))
    bench.scan("1", SOAP, SOAP)
    bench.import_orders(order("1", ("SOAP", 1)))

    assert bench.do(cmd.Confirm()) is Verdict.ACKNOWLEDGED
    assert bench.step() is Step.TAKE_OUT_SURPLUS
    assert bench.do(cmd.Confirm()) is Verdict.ORDER_CHANGED
    assert bench.scan("BANCADA-UNDO") is Verdict.LABEL_PRINTING
    assert bench.stored(order("1", ("SOAP", 3))).done == (1,)


@pytest.mark.parametrize("code", [SOAP, "BANCADA-UNDO"])
def test_that_surplus_comes_out_by_its_own_scan_or_by_undo(bench: BenchDriver, code: str) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1", SOAP, SOAP, MUG)
    bench.import_orders(order("1", ("SOAP", 1), ("MUG", 2)))
    bench.do(cmd.Confirm())

    assert bench.scan(code) is Verdict.UNDONE

    assert bench.session.done[0] == 1
    assert bench.newest(ev.UnitsTakenOut).line_no == 1


def test_that_a_change_that_leaves_nothing_missing_closes_the_order(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)
    bench.import_orders(order("1", ("SOAP", 1)))

    assert bench.do(cmd.Confirm()) is Verdict.LABEL_PRINTING


def test_that_an_order_left_aside_shows_its_changes_when_it_is_opened(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP, "BANCADA-LEAVE")

    counts = bench.import_orders(order("1", ("SOAP", 3)))

    assert counts.interrupted == []
    assert bench.verdict is None
    bench.scan("1")
    assert bench.step() is Step.LOOK_AT_CHANGES
    assert bench.session.changes == (ContentChange(ChangedField.QUANTITY, "2", "3", "Soap"),)


def test_that_a_new_address_is_kept_and_interrupts_nobody_before_the_label(bench: BenchDriver) -> None:
    kept = order("1", ("SOAP", 2))
    bench.import_orders(kept, address=ShippingAddress("Fulano", "Old street"))
    bench.scan("1", SOAP)

    moved = ShippingAddress("Sicrano", "New street")
    assert _numbers(bench.import_orders(kept, address=moved)) == (0, 1, 0, 0)
    assert _numbers(bench.import_orders(kept, address=moved)) == (0, 0, 1, 0)

    assert bench.verdict is None
    assert bench.step() is Step.SCAN_ITEM
    address = bench.ask(lambda uow: uow.orders.address(order_id_of(kept)))
    assert address.name == "Sicrano"


def test_that_an_address_corrected_before_packing_goes_on_the_label(bench: BenchDriver) -> None:
    kept = order("1")
    bench.import_orders(kept, address=ShippingAddress("Fulano", "Old street"))
    bench.import_orders(kept, address=ShippingAddress("Fulano", "New street"))
    bench.scan("1", SOAP)

    bench.do(cmd.TakePrintJob())

    assert bench.reply.fields.recipient.street == "New street"


def test_that_an_order_whose_label_has_the_old_address_is_held(bench: BenchDriver) -> None:
    packed = order("1")
    bench.import_orders(packed, address=ShippingAddress("Fulano", "Old street"))
    bench.scan("1", SOAP)

    bench.import_orders(packed, address=ShippingAddress("Fulano", "New street"))

    held = bench.stored(packed)
    assert (held.state, held.hold_reason) == (OrderState.HELD, ev.ExceptionReason.CHANGED_AT_SOURCE)
    assert held.changes == (ContentChange(ChangedField.ADDRESS),)
    assert "street" not in str(bench.newest(ev.OrderRevised))
    bench.do(cmd.ReleaseOrder(order_id_of(packed)))
    bench.scan("1")
    assert bench.do(cmd.Confirm()) is Verdict.LABEL_PRINTING
    assert bench.stored(packed).state is OrderState.PACKED
    assert len(bench.jobs_of(packed)) == 2


def test_that_an_address_that_was_purged_does_not_come_back(bench: BenchDriver) -> None:
    packed = order("1")
    bench.import_orders(packed, address=ShippingAddress("Fulano"))
    bench.scan("1", SOAP)
    bench.print_all()
    bench.purge_addresses(days=8)

    assert _numbers(bench.import_orders(packed, address=ShippingAddress("Fulano"))) == (0, 0, 1, 0)
    assert bench.ask(lambda uow: uow.orders.address(order_id_of(packed))) is None


def test_that_a_new_note_interrupts_whoever_packs(bench: BenchDriver) -> None:
    begun = order("1", ("SOAP", 2))
    bench.import_orders(begun, address=ShippingAddress("Fulano"))
    bench.scan("1", SOAP)

    bench.import_orders(begun, address=ShippingAddress("Fulano", note="Leave it at the door"))

    assert bench.verdict is Verdict.ORDER_CHANGED
    assert bench.session.changes == (ContentChange(ChangedField.NOTE),)


CUTOFF = datetime(2026, 5, 1, 15, 0, tzinfo=UTC)
HEAD_CHANGES = [
    ({"carrier": "Jato"}, ContentChange(ChangedField.CARRIER, "Lento", "Jato")),
    ({"service_level": "12h"}, ContentChange(ChangedField.SERVICE_LEVEL, "", "12h")),
    ({"tracking_nos": ("T2",)}, ContentChange(ChangedField.TRACKING_NO, "T1", "T2")),
    ({"is_gift": True}, ContentChange(ChangedField.GIFT, "", "yes")),
    ({"cutoff_at": CUTOFF}, ContentChange(ChangedField.CUTOFF, "", "2026-05-01T15:00:00+00:00")),
    ({"station": "B2"}, ContentChange(ChangedField.STATION, "", "B2")),
]


@pytest.mark.parametrize(("changed", "told"), HEAD_CHANGES)
def test_that_whatever_a_label_says_or_a_packer_follows_interrupts_a_begun_order(
    bench: BenchDriver, changed: dict[str, Any], told: ContentChange
) -> None:
    begun = order("1", ("SOAP", 2), carrier="Lento", tracking_nos=("T1",))
    bench.import_orders(begun)
    bench.scan("1", SOAP)

    bench.import_orders(replace(begun, **changed))

    assert bench.verdict is Verdict.ORDER_CHANGED
    assert bench.session.changes == (told,)


@pytest.mark.parametrize(("changed", "told"), HEAD_CHANGES)
def test_that_whatever_a_label_says_or_a_packer_follows_holds_a_packed_order(
    bench: BenchDriver, changed: dict[str, Any], told: ContentChange
) -> None:
    packed = order("1", carrier="Lento", tracking_nos=("T1",))
    bench.import_orders(packed)
    bench.scan("1", SOAP)

    bench.import_orders(replace(packed, **changed))

    held = bench.stored(packed)
    assert (held.state, held.changes) == (OrderState.HELD, (told,))
    assert held.parcels[0].is_closed is not told.field.is_printed


def test_that_a_packed_order_with_another_carrier_gets_its_number_and_label(bench: BenchDriver) -> None:
    packed = order("1", carrier="Lento", tracking_nos=("T1",))
    bench.import_orders(packed)
    bench.scan("1", SOAP)
    bench.import_orders(replace(packed, carrier="Jato", tracking_nos=("J9",)))
    bench.do(cmd.ReleaseOrder(order_id_of(packed)))
    bench.scan("1")

    assert bench.do(cmd.Confirm()) is Verdict.LABEL_PRINTING

    assert bench.stored(packed).parcels[0].tracking_no == "J9"
    assert len(bench.jobs_of(packed)) == 2


def test_that_a_shop_that_tells_back_the_stations_tracking_number_changes_nothing(bench: BenchDriver) -> None:
    packed = order("1", carrier="Lento")
    bench.do(cmd.AddTrackingNumbers("Lento", None, ("T1",)))
    bench.import_orders(packed)
    bench.scan("1", SOAP)

    bench.import_orders(replace(packed, tracking_nos=("T1",)))

    assert bench.stored(packed).state is OrderState.PACKED


def test_that_prices_and_priorities_hold_nothing(bench: BenchDriver) -> None:
    packed = order("1")
    bench.import_orders(packed)
    bench.scan("1", SOAP)

    bench.import_orders(replace(packed, priority=5, currency="EUR"))

    assert bench.stored(packed).state is OrderState.PACKED


def test_that_a_cancelled_order_that_comes_again_as_valid_is_packed(bench: BenchDriver) -> None:
    back = order("1")
    bench.import_orders(back, address=ShippingAddress("Fulano"))
    bench.cancel(back)

    assert _numbers(bench.import_orders(back)) == (0, 1, 0, 0)

    assert _numbers(bench.import_orders(back)) == (0, 0, 1, 0)
    bench.purge_addresses(days=2)
    assert bench.ask(lambda uow: uow.orders.address(order_id_of(back))) == ShippingAddress("Fulano")
    assert bench.scan("1", SOAP) is Verdict.LABEL_PRINTING


def test_that_an_order_begun_cancelled_and_put_back_begins_anew(bench: BenchDriver) -> None:
    back = order("1", ("SOAP", 2))
    bench.import_orders(back)
    bench.scan("1", SOAP)
    bench.cancel(back)
    assert [each.reason for each in bench.import_orders(back).refused] == [RefusalReason.CANCELLED_BEFORE]
    bench.scan("BANCADA-DONE")

    assert _numbers(bench.import_orders(back)) == (0, 1, 0, 0)

    bench.scan("1")
    assert bench.session.done == (0,)
    assert bench.scan(SOAP, SOAP) is Verdict.LABEL_PRINTING


def test_that_a_cancelled_order_whose_label_is_out_stays_cancelled(bench: BenchDriver) -> None:
    gone = order("1")
    bench.import_orders(gone)
    bench.scan("1", SOAP)
    bench.cancel(gone)

    counts = bench.import_orders(gone)

    assert [(each.reason, each.value) for each in counts.refused] == [(RefusalReason.CANCELLED_BEFORE, "1")]
    assert _numbers(counts) == (0, 0, 0, 0)
    assert bench.stored(gone).state is OrderState.CANCELLED


def test_that_a_packed_order_that_changed_is_held(bench: BenchDriver) -> None:
    packed = order("1", ("SOAP", 2))
    bench.import_orders(packed)
    bench.scan("1", SOAP, SOAP)

    bench.import_orders(order("1", ("SOAP", 1)))

    assert bench.stored(packed).state is OrderState.HELD
    assert bench.stored(packed).hold_reason is ev.ExceptionReason.CHANGED_AT_SOURCE
    assert bench.do(cmd.ReleaseOrder(order_id_of(packed))) is Verdict.RELEASED
    bench.scan("1")
    assert bench.step() is Step.LOOK_AT_CHANGES
    bench.do(cmd.Confirm())
    assert bench.step() is Step.TAKE_OUT_SURPLUS
    assert bench.do(cmd.Undo()) is Verdict.LABEL_PRINTING
    assert [job.state for job in bench.jobs_of(packed)] == ["withdrawn", "withdrawn", "queued"]


def test_that_a_packed_order_that_grew_goes_on_in_another_parcel(bench: BenchDriver) -> None:
    packed = order("1", ("SOAP", 1))
    bench.import_orders(packed)
    bench.scan("1", SOAP)
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.do(cmd.ReleaseOrder(order_id_of(packed)))
    bench.scan("1")
    bench.do(cmd.Confirm())

    assert bench.scan(SOAP) is Verdict.LABEL_PRINTING
    jobs = [(job.parcel_no, job.state) for job in bench.jobs_of(packed)]
    assert jobs == [(1, "withdrawn"), (1, "queued"), (2, "queued")]


def test_that_an_order_cancelled_under_the_packers_hands_lists_what_to_take_back(bench: BenchDriver) -> None:
    gone = order("1", ("SOAP", 2))
    bench.import_orders(gone)
    bench.scan("1", SOAP)

    counts = bench.cancel(gone)

    assert _numbers(counts) == (0, 0, 0, 1)
    assert bench.verdict is Verdict.GOODS_TO_TAKE_BACK
    assert bench.step() is Step.TAKE_BACK
    assert bench.scan(SOAP) is Verdict.ORDER_CANCELLED
    assert bench.scan("BANCADA-DONE") is Verdict.ACKNOWLEDGED
    assert bench.events(ev.GoodsTakenBack)
    assert bench.step() is Step.OPEN_ORDER
    assert _numbers(bench.cancel(gone)) == (0, 0, 1, 0)


def test_that_an_order_cancelled_before_anything_was_scanned_frees_the_bench(bench: BenchDriver) -> None:
    gone = order("1", ("SOAP", 2))
    bench.import_orders(gone)
    bench.scan("1")

    bench.cancel(gone)

    assert bench.verdict is Verdict.ORDER_CANCELLED
    assert bench.said is not None
    assert bench.said.order_ref == "1"
    assert bench.step() is Step.OPEN_ORDER
    bench.restart()
    assert bench.state.session is None


def test_that_an_order_cancelled_after_packing_stops_whoever_scans_it(bench: BenchDriver) -> None:
    gone = order("1", tracking_nos=("T1",))
    bench.import_orders(gone)
    bench.scan("1", SOAP)

    bench.cancel(gone)

    assert bench.stored(gone).goods_to_take_back
    assert bench.scan("T1") is Verdict.GOODS_TO_TAKE_BACK
    assert bench.step() is Step.TAKE_BACK


def test_that_an_order_that_comes_in_cancelled_is_never_packed(bench: BenchDriver) -> None:
    assert _numbers(bench.cancel(order("1"))) == (0, 0, 0, 1)

    assert bench.scan("1") is Verdict.ORDER_CANCELLED


def test_that_a_cancelled_invoice_holds_its_order_and_clears_the_bench(bench: BenchDriver) -> None:
    held = order("1", ("SOAP", 2), nfe_key=KEY)
    bench.import_orders(held)
    bench.scan("1", SOAP)

    bench.take_in(ReceivedCancellation(KEY, PLACE))

    assert bench.verdict is Verdict.ORDER_ON_HOLD
    assert bench.said is not None
    assert bench.said.order_ref == "1"
    assert bench.step() is Step.OPEN_ORDER
    assert bench.stored(held).hold_reason is ev.ExceptionReason.INVOICE
    assert _numbers(bench.take_in(ReceivedCancellation(KEY, PLACE))) == (0, 0, 1, 0)


def test_that_an_order_released_in_spite_of_a_cancelled_invoice_is_held_once(bench: BenchDriver) -> None:
    held = order("1", ("SOAP", 2), nfe_key=KEY)
    bench.import_orders(held)
    bench.take_in(ReceivedCancellation(KEY, PLACE))
    bench.do(cmd.ReleaseOrder(order_id_of(held)))

    assert _numbers(bench.take_in(ReceivedCancellation(KEY, PLACE))) == (0, 0, 1, 0)

    assert bench.scan("1") is Verdict.ORDER_OPENED


def test_that_a_cancelled_invoice_outlasts_another_hold(bench: BenchDriver) -> None:
    unpaid = order("1", nfe_key=KEY)
    bench.take_in(ReceivedOrder(unpaid, PLACE, hold="pending"))
    bench.take_in(ReceivedCancellation(KEY, PLACE))

    bench.take_in(ReceivedOrder(unpaid, PLACE))

    assert bench.scan("1") is Verdict.ORDER_ON_HOLD
    assert bench.stored(unpaid).hold_reason is ev.ExceptionReason.INVOICE


def test_that_an_invoice_cancelled_in_its_own_file_holds_the_order(bench: BenchDriver) -> None:
    held = order("1", nfe_key=KEY)

    bench.take_in(ReceivedCancellation(KEY, PLACE), ReceivedOrder(held, PLACE))

    assert bench.stored(held).state is OrderState.HELD


def test_that_a_cancelled_invoice_nobody_knows_is_refused(bench: BenchDriver) -> None:
    counts = bench.take_in(ReceivedCancellation(KEY, PLACE))

    assert [(each.reason, each.value) for each in counts.refused] == [(RefusalReason.CONTRADICTION, KEY)]


def test_that_an_order_waiting_at_its_source_is_held_until_the_source_lets_it_go(bench: BenchDriver) -> None:
    unpaid = order("1")
    bench.take_in(ReceivedOrder(unpaid, PLACE, hold="pending"))
    assert bench.scan("1") is Verdict.ORDER_ON_HOLD
    assert bench.stored(unpaid).hold_reason is ev.ExceptionReason.HELD_AT_SOURCE

    assert _numbers(bench.take_in(ReceivedOrder(unpaid, PLACE, hold="pending"))) == (0, 0, 1, 0)
    assert _numbers(bench.take_in(ReceivedOrder(unpaid, PLACE))) == (0, 1, 0, 0)

    assert bench.scan("1") is Verdict.ORDER_OPENED


def test_that_an_order_its_source_stops_leaves_the_bench(bench: BenchDriver) -> None:
    stopped = order("1", ("SOAP", 2))
    bench.import_orders(stopped)
    bench.scan("1", SOAP)

    bench.take_in(ReceivedOrder(stopped, PLACE, hold="refunded"))

    assert bench.verdict is Verdict.ORDER_ON_HOLD
    assert bench.stored(stopped).state is OrderState.HELD


def test_that_a_source_does_not_release_what_a_packer_held(bench: BenchDriver) -> None:
    held = order("1", ("SOAP", 2))
    bench.import_orders(held)
    bench.scan("1", SOAP)
    bench.do(cmd.HoldOrder(ev.ExceptionReason.OTHER, "H-1"))

    bench.import_orders(order("1", ("SOAP", 3)))

    assert bench.stored(held).state is OrderState.HELD


def test_that_an_invoice_that_comes_with_the_next_import_prints_the_label(bench: BenchDriver) -> None:
    waiting = order("1", invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)
    bench.scan("1", SOAP)
    assert not bench.jobs_of(waiting)

    bench.import_orders(replace(waiting, invoice=InvoiceState.AUTHORISED, nfe_key=KEY))

    assert bench.stored(waiting).state is OrderState.PACKED
    assert [job.copy_no for job in bench.jobs_of(waiting)] == [1]
    assert bench.scan(KEY) is Verdict.ALREADY_PACKED


def test_that_an_unknown_sku_makes_a_product_with_the_lines_code(bench: BenchDriver) -> None:
    new = Order("", "1", (OrderLine(1, "LAMP", "Lamp", 1),))

    counts = bench.take_in(ReceivedOrder(new, PLACE, line_barcodes=("LAMP-EAN",)))

    assert counts.made_products == 1
    assert bench.scan("1", "LAMP-EAN") is Verdict.LABEL_PRINTING


@pytest.mark.parametrize(
    ("line", "barcode"), [(OrderLine(1, "", "", 1), "0" + SOAP), (OrderLine(1, "", "Soap", 1), None)]
)
def test_that_a_line_without_sku_is_found_by_code_or_name(
    bench: BenchDriver, line: OrderLine, barcode: str | None
) -> None:
    bench.take_in(ReceivedOrder(Order("", "1", (line,)), PLACE, line_barcodes=(barcode,)))

    assert bench.stored(order("1")).order.lines[0].sku == "SOAP"


def test_that_an_order_with_an_unknown_line_stays_out_whole(bench: BenchDriver) -> None:
    lines = (OrderLine(1, "SOAP", "Soap", 1), OrderLine(2, "", "Nobody knows", 1))

    counts = bench.take_in(ReceivedOrder(Order("", "1", lines), PLACE))

    assert [(each.reason, each.value) for each in counts.refused] == [
        (RefusalReason.UNKNOWN_PRODUCT, "Nobody knows")
    ]
    assert bench.scan("1") is Verdict.UNKNOWN_CODE


def test_that_a_kit_that_holds_itself_is_refused(bench: BenchDriver) -> None:
    bench.take_in(ReceivedProduct(Product("LOOP", "Loop", components=(KitComponent("LOOP", 1),)), PLACE))

    counts = bench.import_orders(order("1", ("LOOP", 1)))

    assert [each.reason for each in counts.refused] == [RefusalReason.CONTRADICTION]


def test_that_a_barcode_imported_while_an_order_is_open_can_be_scanned_at_once(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)
    assert bench.scan("SOAP-NEW") is Verdict.UNKNOWN_CODE

    changed = replace(PRODUCTS[0], barcodes=(*PRODUCTS[0].barcodes, ProductBarcode("SOAP-NEW")), weight_g=120)
    bench.take_in(ReceivedProduct(changed, PLACE))

    assert bench.state.products["SOAP"] == changed
    assert bench.state.band is not None
    assert bench.state.band.expected_g == 200
    assert bench.scan("SOAP-NEW") is Verdict.LABEL_PRINTING


def test_that_counts_of_chunks_add_up(bench: BenchDriver) -> None:
    total = IntakeCounts()
    total.add(bench.import_orders(order("1"), order("2")))
    total.add(bench.import_orders(order("1"), order("3")))

    assert _numbers(total) == (3, 0, 1, 0)
