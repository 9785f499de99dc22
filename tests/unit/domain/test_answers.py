from dataclasses import replace
from datetime import date

import pytest

from bancada.domain import events as ev
from bancada.domain.answers import (
    answer_by_symbol,
    answer_choice,
    answer_detail,
    answer_quantity,
    ask_quantity,
)
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.item_scan import ItemScan
from bancada.domain.products import Product, ProductFlag
from bancada.domain.profiles import PackingProfile, ScaleLabelLayout
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from tests.unit.domain.builders import (
    BROKEN,
    TODAY,
    context,
    line,
    on_scale,
    opened,
    order,
    product,
    scanned,
    weighed_line,
)

BULK = ProductFlag.BULK_QUANTITY
BENCH = context(
    product("A", BULK, codes={"CASE": 6, "X": 1}, weight_g=100),
    product("B", codes={"X": 6}),
    product("S", ProductFlag.SERIAL),
    product("L", ProductFlag.LOT, ProductFlag.EXPIRY),
    product("G", ProductFlag.LOT),
    product("BS", BULK, ProductFlag.SERIAL),
)


def asked(session: PackingSession, code: str) -> PackingSession:
    return scanned(session, BENCH, code).session


# Serial number, lot, expiry.


@pytest.mark.parametrize("code", ["S", "L"])
def test_that_a_detail_of_more_than_forty_characters_is_refused_with_the_limit(code: str) -> None:
    session = asked(opened(line(1, "S", 1), line(2, "L", 1)), code)

    refused = answer_detail(session, "N" * 41, BENCH)

    assert (refused.verdict, refused.qty, refused.session) == (Verdict.DETAIL_TOO_LONG, 40, session)
    assert answer_detail(session, "N" * 40, BENCH).verdict is not Verdict.DETAIL_TOO_LONG


def test_that_a_typed_serial_number_is_counted_without_its_blanks() -> None:
    outcome = answer_detail(asked(opened(line(1, "S")), "S"), " N1 ", BENCH)

    assert (outcome.verdict, outcome.detail) == (Verdict.ORDER_COMPLETE, "N1")


def test_that_a_typed_value_may_be_what_a_scan_takes_for_an_item() -> None:
    outcome = answer_detail(asked(opened(line(1, "S"), line(2, "A")), "S"), "A", BENCH)

    assert outcome.session.verified[0].serial_no == "A"


@pytest.mark.parametrize("value", ["", "   "])
def test_that_an_empty_value_is_asked_for_again(value: str) -> None:
    session = asked(opened(line(1, "S")), "S")

    outcome = answer_detail(session, value, BENCH)

    assert outcome.verdict is Verdict.NEEDS_SERIAL
    assert outcome.session is session


def test_that_lot_and_expiry_are_asked_one_after_the_other() -> None:
    with_lot = answer_detail(asked(opened(line(1, "L")), "L"), "L1", BENCH)
    assert with_lot.verdict is Verdict.NEEDS_EXPIRY

    assert answer_detail(with_lot.session, "soon", BENCH).verdict is Verdict.NEEDS_EXPIRY
    done = answer_detail(with_lot.session, "04/2026", BENCH)
    assert done.verdict is Verdict.ORDER_COMPLETE
    assert (done.session.verified[0].lot, done.session.verified[0].expires_on) == ("L1", date(2026, 4, 30))


def test_that_an_expired_unit_is_refused_and_the_question_stays() -> None:
    session = answer_detail(asked(opened(line(1, "L")), "L"), "L1", BENCH).session

    outcome = answer_detail(session, "01/03/2026", BENCH)

    assert outcome.verdict is Verdict.EXPIRED
    assert outcome.session == session


def test_that_the_lot_decides_which_of_two_lines_is_filled() -> None:
    session = asked(opened(line(1, "L", lot="L1"), line(2, "L", lot="L2")), "L")

    lot = answer_detail(session, "L2", BENCH)
    outcome = answer_detail(lot.session, "04/2026", BENCH)

    assert (outcome.verdict, outcome.line_no) == (Verdict.LINE_COMPLETE, 2)


def test_that_a_substitutes_own_details_are_asked_for() -> None:
    session = opened(line(1, "A")).apply(ev.LineSubstituted(1, "S", "Product S"))
    session = asked(session, "S")

    outcome = answer_detail(session, "N1", BENCH)

    entry = outcome.session.verified[0]
    assert (entry.serial_no, entry.sku) == ("N1", "S")


def test_that_a_product_gone_from_the_catalogue_still_counts() -> None:
    session = asked(opened(line(1, "S")), "S")

    assert answer_detail(session, "N1", context()).verdict is Verdict.ORDER_COMPLETE


def test_that_nothing_is_answered_where_nothing_was_asked() -> None:
    session = opened(line(1, "A"))

    for outcome in (
        answer_detail(session, "N1", BENCH),
        answer_by_symbol(session, ItemScan("x", serial_no="N1"), BENCH),
        answer_choice(session, "A", BENCH),
        answer_quantity(session, 3, BENCH),
    ):
        assert outcome.verdict is Verdict.NOT_POSSIBLE_NOW
        assert outcome.session is session


def test_that_a_quantity_is_no_lot() -> None:
    session = asked(opened(weighed_line(1, "G", 500)), "G")

    assert answer_detail(session, "L1", BENCH).verdict is Verdict.NEEDS_QUANTITY


# Which product.


def ambiguous() -> PackingSession:
    return asked(opened(line(1, "A", 2), line(2, "B", 6)), "X")


def test_that_the_chosen_product_counts_the_units_of_its_code() -> None:
    assert answer_choice(ambiguous(), "A", BENCH).session.done == (1, 0)
    assert answer_choice(ambiguous(), "B", BENCH).session.done == (0, 6)


@pytest.mark.parametrize("sku", ["S", "nobody"])
def test_that_only_what_was_offered_can_be_chosen(sku: str) -> None:
    assert answer_choice(ambiguous(), sku, BENCH).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_the_chosen_product_is_asked_for_its_details() -> None:
    bench = context(product("S", ProductFlag.SERIAL, codes={"X": 1}), product("B", codes={"X": 1}))
    session = scanned(opened(line(1, "S"), line(2, "B")), bench, "X").session

    assert answer_choice(session, "S", bench).verdict is Verdict.NEEDS_SERIAL


def test_that_a_chosen_product_keeps_what_the_symbol_carried() -> None:
    bench = context(product("L", ProductFlag.LOT, codes={"X": 1}), product("B", codes={"X": 1}))
    scan = ItemScan("x", keys=("X",), lot="L1", expires_on=TODAY)
    session = scanned(opened(line(1, "L"), line(2, "B")), bench, scan).session

    entry = answer_choice(session, "L", bench).session.verified[0]

    assert (entry.lot, entry.expires_on) == ("L1", TODAY)


def test_that_a_chosen_weighed_product_keeps_the_weight_of_its_label() -> None:
    profile = PackingProfile(scale_label=ScaleLabelLayout.ITEM6_WEIGHT5)
    label = "2010085005003"
    bench = replace(
        context(
            replace(product("G"), scale_code="010085", barcodes=()),
            Product("H", "Ham", product("H", codes={label: 1}).barcodes),
        ),
        profile=profile,
    )
    question = ev.DetailAsked(ev.Detail.CHOICE, label, options=("G", "H"))
    session = opened(weighed_line(1, "G", 500), line(2, "H")).apply(question)

    assert answer_choice(session, "G", bench).session.done == (500, 0)


def test_that_the_rise_of_a_chosen_unit_is_judged_from_when_it_was_scanned() -> None:
    session = opened(line(1, "A", 3), line(2, "B", 6))
    first = scanned(session, on_scale(BENCH, 0), "A").session
    question = scanned(first, on_scale(BENCH, 100), "X").session
    chosen = answer_choice(question, "A", on_scale(BENCH, 200)).session

    assert [entry.scale_g for entry in chosen.verified] == [0, 100]


# How many.


def test_that_a_quantity_counts_the_scanned_one_too() -> None:
    session = asked(opened(line(1, "A", 10)), "A")
    question = ask_quantity(session, BENCH)
    assert question.verdict is Verdict.NEEDS_QUANTITY

    outcome = answer_quantity(question.session, 10, BENCH)

    assert outcome.verdict is Verdict.ORDER_COMPLETE
    assert [entry.qty for entry in outcome.session.verified] == [1, 9]


def test_that_a_quantity_counts_the_scanned_case_too() -> None:
    session = ask_quantity(asked(opened(line(1, "A", 10)), "CASE"), BENCH).session

    assert answer_quantity(session, 10, BENCH).verdict is Verdict.ORDER_COMPLETE
    assert answer_quantity(session, 5, BENCH).verdict is Verdict.NEEDS_QUANTITY


def test_that_one_is_the_one_that_was_scanned() -> None:
    session = ask_quantity(asked(opened(line(1, "A", 10)), "A"), BENCH).session

    outcome = answer_quantity(session, 1, BENCH)

    assert (outcome.verdict, outcome.session.done_qty(1)) == (Verdict.ACCEPTED, 1)
    assert outcome.session.question is None


def test_that_more_than_is_missing_is_too_many() -> None:
    session = ask_quantity(asked(opened(line(1, "A", 10)), "A"), BENCH).session

    outcome = answer_quantity(session, 11, BENCH)

    assert (outcome.verdict, outcome.qty) == (Verdict.OVER_SCAN, 11)
    assert outcome.session == session


def test_that_no_quantity_at_all_is_asked_for_again() -> None:
    session = ask_quantity(asked(opened(line(1, "A", 10)), "A"), BENCH).session

    assert answer_quantity(session, 0, BENCH).verdict is Verdict.NEEDS_QUANTITY


def test_that_what_went_in_while_the_quantity_was_typed_needs_no_second_rise() -> None:
    bench = on_scale(BENCH, 0)
    session = scanned(opened(line(1, "A", 12)), bench, "A").session
    counted = answer_quantity(ask_quantity(session, bench).session, 10, on_scale(BENCH, 1000)).session

    assert scanned(counted, on_scale(BENCH, 1000), "A").verdict is Verdict.ACCEPTED


def test_that_a_quantity_needs_a_scan_first() -> None:
    assert ask_quantity(opened(line(1, "A")), BENCH).verdict is Verdict.NOT_POSSIBLE_NOW


@pytest.mark.parametrize("sku", ["B", "S"])
def test_that_only_bulk_goods_are_counted_by_number(sku: str) -> None:
    session = scanned(opened(line(1, sku, 9)), BENCH, ItemScan("x", keys=(sku,), serial_no="N1")).session

    assert ask_quantity(session, BENCH).verdict is Verdict.QUANTITY_NOT_TYPED


def test_that_serial_numbers_and_hand_confirmations_are_never_multiplied() -> None:
    serial = scanned(opened(line(1, "BS", 9)), BENCH, ItemScan("x", keys=("BS",), serial_no="N1")).session
    by_hand = opened(line(1, "A", 9)).apply(ev.UnitsVerified(1, 1, 1, "", by_hand=BROKEN))

    assert ask_quantity(serial, BENCH).verdict is Verdict.QUANTITY_NOT_TYPED
    assert ask_quantity(by_hand, BENCH).verdict is Verdict.QUANTITY_NOT_TYPED
    assert ask_quantity(by_hand, context()).verdict is Verdict.QUANTITY_NOT_TYPED


@pytest.mark.parametrize(
    "event",
    [
        ev.OrderHeld(BROKEN),
        ev.ParcelClosed(1),
        ev.ParcelOpened(2),
        ev.OrderRevised(order(line(1, "A", 9)), (ContentChange(ChangedField.QUANTITY, "10", "9", "A"),)),
        ev.DetailAsked(ev.Detail.SERIAL, "S", line_no=1),
    ],
    ids=lambda event: type(event).__name__,
)
def test_that_the_number_comes_while_the_goods_are_at_hand(event: ev.Event) -> None:
    session = asked(opened(line(1, "A", 10)), "A").apply(event)

    assert ask_quantity(session, BENCH).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_a_quantity_that_is_asked_already_stays_asked() -> None:
    session = asked(opened(weighed_line(1, "G", 500)), "G")

    outcome = ask_quantity(session, BENCH)

    assert (outcome.verdict, outcome.session) == (Verdict.NEEDS_QUANTITY, session)


def test_that_typed_grams_may_run_a_twentieth_over_and_still_need_their_lot() -> None:
    session = asked(opened(weighed_line(1, "G", 500)), "G")

    outcome = answer_quantity(session, 525, BENCH)
    assert outcome.verdict is Verdict.NEEDS_LOT
    assert answer_detail(outcome.session, "L1", BENCH).session.done == (525,)
    assert answer_quantity(session, 526, BENCH).verdict is Verdict.OVER_SCAN
