from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.item_scan import ItemScan
from bancada.domain.products import ProductFlag
from bancada.domain.profiles import ScaleLabelLayout
from bancada.domain.read_scan import read_scan
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verification import confirm_rise, gate, register_scan
from tests.unit.domain.builders import (
    BROKEN,
    TODAY,
    context,
    item,
    line,
    on_scale,
    opened,
    order,
    packed_in,
    product,
    scanned,
)

EAN_S = "07891234567895"
BENCH = context(
    product("A", codes={"CASE": 6, "SHARED": 2}, weight_g=100),
    product("B", codes={"SHARED": 3}),
    product("S", ProductFlag.SERIAL, codes={EAN_S: 1}),
    product("L", ProductFlag.LOT, ProductFlag.EXPIRY, codes={"LCASE": 6}),
    product("1001"),
)


@pytest.mark.parametrize(
    ("event", "verdict"),
    [
        (ev.OrderHeld(BROKEN), Verdict.ORDER_ON_HOLD),
        (ev.OrderCancelled(), Verdict.ORDER_CANCELLED),
        (ev.OrderPacked(1), Verdict.ALREADY_PACKED),
        (ev.OrderPacked(1, is_label_held=True), Verdict.ALREADY_PACKED),
        (ev.OrderShipped(), Verdict.ALREADY_PACKED),
        (
            ev.OrderRevised(order(line(1, "A", 2)), (ContentChange(ChangedField.QUANTITY, "1", "2", "A"),)),
            Verdict.ORDER_CHANGED,
        ),
    ],
)
def test_that_a_stopped_order_takes_no_scan(event: ev.Event, verdict: Verdict) -> None:
    session = opened(line(1, "A")).apply(event)

    outcome = scanned(session, BENCH, "A")

    assert outcome.verdict is gate(session) is verdict
    assert outcome.session == session


def test_that_a_code_nobody_knows_is_unknown() -> None:
    session = opened(line(1, "A"))

    outcome = scanned(session, BENCH, "what")

    assert outcome.verdict is Verdict.UNKNOWN_CODE
    assert outcome.session is session


@given(st.text(), st.sampled_from(ScaleLabelLayout), st.sampled_from([None, "A", "S", "SHARED"]))
def test_that_any_text_gets_a_verdict(text: str, layout: ScaleLabelLayout, before: str | None) -> None:
    session = opened(line(1, "A", 2), line(2, "S"), line(3, "B"))
    if before is not None:
        session = scanned(session, BENCH, before).session

    outcome = register_scan(session, read_scan(text, "scan", layout).item, BENCH)

    assert session.apply_all(outcome.events) == outcome.session


# An open question.


def asked_serial() -> PackingSession:
    return scanned(opened(line(1, "S", 2), line(2, "A", 2)), BENCH, "S").session


def test_that_an_unknown_code_answers_the_question() -> None:
    outcome = scanned(asked_serial(), BENCH, "N1")

    assert (outcome.verdict, outcome.detail) == (Verdict.ACCEPTED, "N1")
    assert outcome.session.question is None


def test_that_the_next_item_drops_the_question() -> None:
    outcome = scanned(asked_serial(), BENCH, "A")

    assert outcome.verdict is Verdict.ACCEPTED
    assert [type(event) for event in outcome.events] == [ev.DetailDropped, ev.UnitsVerified]
    assert outcome.session.done == (0, 1)


def test_that_a_refused_scan_leaves_the_question_open() -> None:
    session = asked_serial()
    wrong = ItemScan("7890000000017", keys=("07890000000017", "7890000000017"))
    bench = context(product("S", ProductFlag.SERIAL), product("B", codes={"07890000000017": 1}), product("A"))

    outcome = register_scan(session, wrong, bench)

    assert outcome.verdict is Verdict.WRONG_ITEM
    assert outcome.session == session
    assert [type(event) for event in outcome.events] == [ev.ScanRefused]


def test_that_a_serial_number_that_is_some_other_products_sku_is_an_answer() -> None:
    assert scanned(asked_serial(), BENCH, "1001").detail == "1001"


def test_that_a_product_of_this_order_is_never_taken_for_a_serial_number() -> None:
    session = asked_serial()

    outcome = scanned(session, BENCH, "S")

    assert outcome.verdict is Verdict.NEEDS_SERIAL
    assert outcome.session.verified == ()


def test_that_a_symbol_of_the_same_product_answers_with_what_it_carries() -> None:
    scan = ItemScan("gs1", keys=(EAN_S,), serial_no="N7")

    assert scanned(asked_serial(), BENCH, scan).detail == "N7"


def test_that_a_symbol_of_another_product_is_no_answer() -> None:
    scan = ItemScan("gs1", keys=("A",), serial_no="N7")

    outcome = scanned(asked_serial(), BENCH, scan)

    assert (outcome.line_no, outcome.session.done) == (2, (0, 1))


def test_that_one_symbol_answers_for_a_whole_case() -> None:
    asked = scanned(opened(line(1, "L", 6)), BENCH, "LCASE").session
    symbol = ItemScan("gs1", keys=("L",), lot="L1", expires_on=TODAY)

    outcome = scanned(asked, BENCH, symbol)

    assert outcome.verdict is Verdict.ORDER_COMPLETE
    assert outcome.session.verified[0].lot == "L1"
    assert outcome.session.verified[0].expires_on == TODAY


def test_that_a_symbol_without_the_asked_value_asks_again() -> None:
    asked = scanned(opened(line(1, "L", 6)), BENCH, "L").session

    outcome = scanned(asked, BENCH, ItemScan("gs1", keys=("L",), expires_on=TODAY))

    assert outcome.verdict is Verdict.NEEDS_LOT
    assert outcome.session.question is not None
    assert outcome.session.question.expires_on == TODAY


def test_that_an_expiry_symbol_answers_the_expiry_question() -> None:
    asked = scanned(opened(line(1, "L")), BENCH, "L", "L1").session

    assert scanned(asked, BENCH, ItemScan("x", expires_on=date(2027, 1, 1))).verdict is Verdict.ORDER_COMPLETE
    assert scanned(asked, BENCH, "no date").verdict is Verdict.NEEDS_EXPIRY


def test_that_an_ambiguous_code_is_settled_by_a_clear_one() -> None:
    asked = scanned(opened(line(1, "A", 2), line(2, "B", 3)), BENCH, "SHARED").session

    outcome = scanned(asked, BENCH, "B")

    assert (outcome.line_no, outcome.session.done) == (2, (0, 3))


def test_that_the_ambiguous_code_again_asks_again() -> None:
    asked = scanned(opened(line(1, "A", 2), line(2, "B", 3)), BENCH, "SHARED").session

    outcome = scanned(asked, BENCH, "SHARED")

    assert outcome.verdict is Verdict.AMBIGUOUS_CODE
    assert outcome.session.verified == ()


# A weight that did not rise.


def not_risen(*lines_and_code: str) -> PackingSession:
    session = opened(line(1, "A", 9), line(2, "B", 9))
    first = scanned(session, on_scale(BENCH, 500), "A").session
    return scanned(first, on_scale(BENCH, 500), *lines_and_code).session


def test_that_a_confirmed_unit_counts_though_the_scale_did_not_rise() -> None:
    session = not_risen("A")

    outcome = confirm_rise(session, item("A", "scan-2"), on_scale(BENCH, 500))

    assert outcome.session.done_qty(1) == 2
    assert session.apply_all(outcome.events) == outcome.session


def test_that_a_confirmed_unit_counts_as_what_was_chosen() -> None:
    asked = not_risen("SHARED")
    assert asked.question is not None
    assert asked.question.detail is ev.Detail.CHOICE
    chosen = scanned(asked, on_scale(BENCH, 500), "B").session
    assert chosen.question is not None
    assert chosen.question.detail is ev.Detail.WEIGHT_RISE

    outcome = confirm_rise(chosen, item("SHARED"), on_scale(BENCH, 500))

    assert outcome.session.done == (1, 3)


def test_that_what_went_in_while_the_rise_was_asked_needs_no_second_rise() -> None:
    confirmed = confirm_rise(not_risen("A"), item("A"), on_scale(BENCH, 700)).session

    assert scanned(confirmed, on_scale(BENCH, 700), "A").verdict is Verdict.ACCEPTED


def test_that_a_rise_nobody_asked_about_cannot_be_confirmed() -> None:
    session = opened(line(1, "A"))

    assert confirm_rise(session, item("A"), BENCH).verdict is Verdict.NOT_POSSIBLE_NOW
    assert confirm_rise(asked_serial(), item("A"), BENCH).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_the_next_scan_counts_once_the_weight_has_risen() -> None:
    outcome = scanned(not_risen("A"), on_scale(BENCH, 600), "A")

    assert outcome.session.done_qty(1) == 2


def test_that_a_confirmed_unit_can_still_be_refused() -> None:
    session = packed_in(opened(line(1, "A", 2), line(2, "B")), (1, 1))
    asked = scanned(session.apply(ev.UnitsTakenOut(1, 1, 1)), on_scale(BENCH, 0), "A").session
    asked = scanned(asked, on_scale(BENCH, 0), "CASE").session
    assert asked.question is not None

    outcome = confirm_rise(asked, item("CASE"), on_scale(BENCH, 0))

    assert outcome.verdict is Verdict.OVER_SCAN
    assert outcome.session == replace(asked, question=None)
