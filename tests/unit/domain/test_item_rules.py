from dataclasses import replace
from datetime import date

import pytest

from bancada.domain import events as ev
from bancada.domain.item_rules import ScanContext, candidate_for, find_products, judge_candidate
from bancada.domain.item_scan import ItemScan
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import BarcodeMatch, Product, ProductFlag
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from tests.unit.domain.builders import (
    BROKEN,
    TODAY,
    MemorySerials,
    closed,
    context,
    item,
    line,
    on_scale,
    opened,
    packed_in,
    product,
    scanned,
    weighed_line,
)

A = product("A", codes={"CASE": 6}, weight_g=100)
BENCH = context(A, product("B", codes={"SHARED": 2}), product("C", codes={"SHARED": 1}))


def refused(outcome: ScanOutcome, before: PackingSession) -> bool:
    """Whether only the refusal was recorded."""
    kinds = [type(event) for event in outcome.events]
    return outcome.session == before and kinds == [ev.ScanRefused]


def test_that_the_first_known_key_decides() -> None:
    scan = ItemScan("x", keys=("unknown", "CASE", "B"))

    assert find_products(scan, BENCH.catalogue) == (BarcodeMatch(A, 6),)


def test_that_a_shop_scales_item_code_finds_its_product() -> None:
    cheese = Product("G", "Cheese", scale_code="0149")
    bench = context(cheese)

    assert find_products(ItemScan("x", scale_code="0149"), bench.catalogue) == (BarcodeMatch(cheese),)
    assert find_products(ItemScan("x", scale_code="0150"), bench.catalogue) == ()


def test_that_each_scan_of_a_line_counts_until_the_order_is_complete() -> None:
    session = opened(line(1, "A", 2), line(2, "B"))

    assert scanned(session, BENCH, "A").verdict is Verdict.ACCEPTED
    assert scanned(session, BENCH, "A", "A").verdict is Verdict.LINE_COMPLETE
    assert scanned(session, BENCH, "A", "A", "B").verdict is Verdict.ORDER_COMPLETE


def test_that_a_third_scan_of_a_two_piece_line_is_an_over_scan() -> None:
    session = scanned(opened(line(1, "A", 2), line(2, "B")), BENCH, "A", "A").session

    outcome = scanned(session, BENCH, "A")

    assert (outcome.verdict, outcome.line_no, outcome.qty) == (Verdict.OVER_SCAN, 1, 1)
    assert refused(outcome, session)


def test_that_a_product_of_no_line_is_the_wrong_item() -> None:
    session = opened(line(1, "A"))

    outcome = scanned(session, BENCH, "B")

    assert (outcome.verdict, outcome.sku) == (Verdict.WRONG_ITEM, "B")
    assert refused(outcome, session)


def test_that_a_case_counts_its_units() -> None:
    outcome = scanned(opened(line(1, "A", 8)), BENCH, "CASE")

    assert (outcome.verdict, outcome.qty) == (Verdict.ACCEPTED, 6)
    assert outcome.session.done_qty(1) == 6


def test_that_a_case_of_six_is_too_many_when_four_are_missing() -> None:
    session = packed_in(opened(line(1, "A", 6)), (1, 2))

    outcome = scanned(session, BENCH, "CASE")

    assert (outcome.verdict, outcome.qty) == (Verdict.OVER_SCAN, 6)
    assert refused(outcome, session)


def test_that_a_case_goes_to_the_line_that_has_room_for_it() -> None:
    part, alone = replace(line(1, "A", 2), kit_sku="KIT"), line(2, "A", 6)

    outcome = scanned(opened(part, alone), BENCH, "CASE")

    assert (outcome.verdict, outcome.line_no) == (Verdict.LINE_COMPLETE, 2)


def test_that_a_kit_part_and_the_same_product_alone_fill_up_one_after_the_other() -> None:
    session = opened(replace(line(1, "A"), kit_sku="KIT"), line(2, "A"))

    assert scanned(session, BENCH, "A").line_no == 1
    assert scanned(session, BENCH, "A", "A").verdict is Verdict.ORDER_COMPLETE
    assert scanned(session, BENCH, "A", "A", "A").verdict is Verdict.OVER_SCAN


def test_that_the_units_a_symbol_declares_are_counted() -> None:
    outcome = scanned(opened(line(1, "A", 12)), BENCH, ItemScan("x", keys=("A",), count=12))

    assert outcome.session.is_complete


def test_that_a_code_of_two_wanted_products_asks_which_it_is() -> None:
    outcome = scanned(opened(line(1, "B", 2), line(2, "C")), BENCH, "SHARED")

    assert (outcome.verdict, outcome.options) == (Verdict.AMBIGUOUS_CODE, ("B", "C"))
    assert outcome.session.verified == ()


def test_that_a_code_of_two_products_is_clear_when_one_is_still_wanted() -> None:
    session = packed_in(opened(line(1, "B", 2), line(2, "C")), (2, 1))

    outcome = scanned(session, BENCH, "SHARED")

    assert (outcome.line_no, outcome.qty, outcome.verdict) == (1, 2, Verdict.ORDER_COMPLETE)


def test_that_nothing_goes_into_a_closed_parcel() -> None:
    session = closed(packed_in(opened(line(1, "A", 2)), (1, 1)))

    outcome = scanned(session, BENCH, "A")

    assert outcome.verdict is Verdict.PARCEL_CLOSED
    assert refused(outcome, session)


def test_that_a_candidate_without_line_is_an_over_scan() -> None:
    session = packed_in(opened(line(1, "A")), (1, 1))
    candidate = candidate_for(session, item("A"), BarcodeMatch(A))

    assert judge_candidate(session, item("A"), candidate, BENCH).verdict is Verdict.OVER_SCAN


# Lots and expiry dates.

LOTTED = product("L", ProductFlag.LOT, ProductFlag.EXPIRY)
LOTS = context(LOTTED)


def lot_scan(lot: str | None, expires_on: date | None = TODAY) -> ItemScan:
    return ItemScan("x", keys=("L",), lot=lot, expires_on=expires_on)


def test_that_the_line_of_the_scanned_lot_is_filled() -> None:
    session = opened(line(1, "L", lot="L1"), line(2, "L", lot="L2"))

    assert scanned(session, LOTS, lot_scan("L2")).line_no == 2


def test_that_a_line_without_lot_takes_what_no_line_names() -> None:
    session = packed_in(opened(line(1, "L", 2, lot="L1"), line(2, "L")), (1, 1))

    assert scanned(session, LOTS, lot_scan("L9")).line_no == 2
    assert scanned(session, LOTS, lot_scan("L1")).line_no == 1


def test_that_a_lot_no_line_wants_is_wrong() -> None:
    session = opened(line(1, "L", lot="L1"))

    outcome = scanned(session, LOTS, lot_scan("L2"))

    assert (outcome.verdict, outcome.detail) == (Verdict.WRONG_LOT, "L2")
    assert refused(outcome, session)


def test_that_the_lot_of_a_finished_line_is_wrong_for_the_other() -> None:
    session = packed_in(opened(line(1, "L", lot="L1"), line(2, "L", lot="L2")), (1, 1))

    assert scanned(session, LOTS, lot_scan("L1")).verdict is Verdict.WRONG_LOT


def test_that_goods_expire_the_day_after_their_date() -> None:
    session = opened(line(1, "L"))
    yesterday = TODAY.replace(day=1)

    expired = scanned(session, LOTS, lot_scan("L1", yesterday))
    assert (expired.verdict, expired.detail) == (Verdict.EXPIRED, "2026-03-01")
    assert refused(expired, session)
    assert scanned(session, LOTS, lot_scan("L1", TODAY)).verdict is Verdict.ORDER_COMPLETE


def test_that_what_a_symbol_does_not_carry_is_asked_one_by_one() -> None:
    session = opened(line(1, "L"))

    assert scanned(session, LOTS, "L").verdict is Verdict.NEEDS_LOT
    assert scanned(session, LOTS, lot_scan("L1", None)).verdict is Verdict.NEEDS_EXPIRY


# Serial numbers.

SERIAL = context(product("S", ProductFlag.SERIAL, codes={"SCASE": 6}), product("T", ProductFlag.SERIAL))


def serial_scan(sku: str, serial_no: str) -> ItemScan:
    return ItemScan("x", keys=(sku,), serial_no=serial_no)


def test_that_a_serial_number_counts_one_unit_even_from_a_case() -> None:
    outcome = scanned(opened(line(1, "S", 6)), SERIAL, serial_scan("SCASE", "N1"))

    assert (outcome.qty, outcome.detail) == (1, "N1")


def test_that_a_serial_number_is_counted_once_in_an_order() -> None:
    session = scanned(opened(line(1, "S", 2)), SERIAL, serial_scan("S", "N1")).session

    outcome = scanned(session, SERIAL, serial_scan("S", "N1"))

    assert (outcome.verdict, outcome.detail) == (Verdict.DUPLICATE_SERIAL, "N1")
    assert refused(outcome, session)


def test_that_a_serial_number_of_an_earlier_order_is_a_duplicate() -> None:
    packed = replace(SERIAL, serials=MemorySerials({("S", "N1"): "order-0"}))

    assert scanned(opened(line(1, "S")), packed, serial_scan("S", "N1")).verdict is Verdict.DUPLICATE_SERIAL


def test_that_two_products_may_carry_the_same_serial_number() -> None:
    session = opened(line(1, "S"), line(2, "T"))

    outcome = scanned(session, SERIAL, serial_scan("S", "0001"), serial_scan("T", "0001"))

    assert outcome.verdict is Verdict.ORDER_COMPLETE


def test_that_the_serial_number_of_a_product_without_serials_is_not_kept() -> None:
    session = opened(line(1, "A", 2))

    outcome = scanned(session, BENCH, serial_scan("A", "N1"), serial_scan("A", "N1"))

    assert outcome.verdict is Verdict.ORDER_COMPLETE
    assert {entry.serial_no for entry in outcome.session.verified} == {None}


# Goods by weight.

WEIGHED = context(product("G"))


def weight_label(grams: int | None = None, cents: int | None = None) -> ItemScan:
    return ItemScan("x", keys=("G",), net_weight_g=grams, price_cents=cents)


@pytest.mark.parametrize(
    ("grams", "verdict"),
    [
        (300, Verdict.ACCEPTED),
        (475, Verdict.ORDER_COMPLETE),
        (525, Verdict.ORDER_COMPLETE),
        (526, Verdict.OVER_SCAN),
    ],
)
def test_that_a_weight_label_counts_its_grams_within_a_twentieth(grams: int, verdict: Verdict) -> None:
    assert scanned(opened(weighed_line(1, "G", 500)), WEIGHED, weight_label(grams)).verdict is verdict


def test_that_a_price_label_counts_the_grams_its_price_buys() -> None:
    session = opened(weighed_line(1, "G", 500, price_cents=5990))

    outcome = scanned(session, WEIGHED, weight_label(cents=2995))

    assert (outcome.qty, outcome.verdict) == (500, Verdict.ORDER_COMPLETE)


@pytest.mark.parametrize("scan", [weight_label(), weight_label(0), weight_label(cents=2995)])
def test_that_a_label_without_usable_weight_asks_for_the_grams(scan: ItemScan) -> None:
    outcome = scanned(opened(weighed_line(1, "G", 500)), WEIGHED, scan)

    assert outcome.verdict is Verdict.NEEDS_QUANTITY


def test_that_a_second_piece_may_run_a_little_over() -> None:
    session = opened(weighed_line(1, "G", 500))

    assert scanned(session, WEIGHED, weight_label(300), weight_label(225)).verdict is Verdict.ORDER_COMPLETE
    assert scanned(session, WEIGHED, weight_label(300), weight_label(226)).verdict is Verdict.OVER_SCAN


# Substitutes.


def substituted(sku: str) -> PackingSession:
    return opened(line(1, "A", 2)).apply(ev.LineSubstituted(1, sku, f"Product {sku}"))


def test_that_a_substitute_is_recorded_as_itself() -> None:
    outcome = scanned(substituted("B"), BENCH, "B")

    assert [entry.sku for entry in outcome.session.verified] == ["B"]
    assert [entry.sku for entry in scanned(substituted("B"), BENCH, "A").session.verified] == [None]


# The scale under the carton as second witness.


def at(scale_g: int | None) -> ScanContext:
    return on_scale(BENCH, scale_g)


def test_that_a_unit_that_is_not_on_the_scale_is_asked_about() -> None:
    first = scanned(opened(line(1, "A", 3)), at(500), "A").session

    outcome = scanned(first, at(540), "A")

    assert outcome.verdict is Verdict.WEIGHT_DID_NOT_RISE
    assert outcome.session.done_qty(1) == 1
    assert scanned(first, at(550), "A").verdict is Verdict.ACCEPTED


@pytest.mark.parametrize("scale_g", [None, 600])
def test_that_a_scale_that_rose_or_is_silent_asks_nothing(scale_g: int | None) -> None:
    first = scanned(opened(line(1, "A", 3)), at(500), "A").session

    assert scanned(first, at(scale_g), "A").verdict is Verdict.ACCEPTED


def test_that_the_rise_is_not_asked_in_a_new_parcel_or_after_a_silent_scale() -> None:
    first = scanned(opened(line(1, "A", 3)), at(500), "A").session
    unwitnessed = scanned(opened(line(1, "A", 3)), at(None), "A").session

    assert scanned(first.apply(ev.ParcelOpened(2)), at(0), "A").verdict is Verdict.ACCEPTED
    assert scanned(unwitnessed, at(500), "A").verdict is Verdict.ACCEPTED


def test_that_a_unit_too_light_or_of_unknown_weight_proves_nothing() -> None:
    light = on_scale(context(product("A", weight_g=14)), 500)
    unknown = on_scale(context(product("A")), 500)
    gone = on_scale(context(), 500)

    for bench in (light, unknown):
        session = scanned(opened(line(1, "A", 2)), bench, "A").session
        assert scanned(session, bench, "A").verdict is Verdict.ORDER_COMPLETE
        assert scanned(session, gone, "A").verdict is Verdict.UNKNOWN_CODE


def test_that_grams_must_rise_as_their_label_says() -> None:
    bench = on_scale(WEIGHED, 500)
    session = scanned(opened(weighed_line(1, "G", 900)), bench, weight_label(400)).session

    assert scanned(session, bench, weight_label(400)).verdict is Verdict.WEIGHT_DID_NOT_RISE


def test_that_the_rise_is_the_substitutes_own() -> None:
    heavy = on_scale(context(A, product("H", weight_g=1000)), 0)
    session = scanned(substituted("H"), heavy, "H").session

    assert scanned(session, on_scale(heavy, 100), "H").verdict is Verdict.WEIGHT_DID_NOT_RISE


def test_that_a_unit_put_in_while_its_serial_was_asked_has_risen() -> None:
    bench = on_scale(context(product("S", ProductFlag.SERIAL, weight_g=300)), 0)
    asked = scanned(opened(line(1, "S", 2)), bench, "S").session
    first = scanned(asked, on_scale(bench, 300), "N1").session

    assert scanned(first, on_scale(bench, 300), "S").verdict is Verdict.NEEDS_SERIAL


def test_that_a_unit_confirmed_by_hand_asks_for_no_rise() -> None:
    by_hand = opened(line(1, "A", 2)).apply(ev.UnitsVerified(1, 1, 1, "", by_hand=BROKEN))

    assert scanned(by_hand, at(0), "A").verdict is Verdict.ORDER_COMPLETE
