"""One scan after another: items, details, choices, quantities, control codes, double reads."""

from dataclasses import replace
from datetime import date

import pytest

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderLine, OrderState, QuantityUnit
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.received import ReceivedProduct
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import CARTON_M, CREAM, MUG, PHONE, SHARED, SOAP, SOAP_CASE, order

CREAM_GS1 = f"]d2010{CREAM}17270131" + "10L7"
PHONE_GS1 = f"]d2010{PHONE}21SN9"


def test_that_a_line_and_then_the_order_are_completed(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1")

    said = [bench.scan(SOAP), bench.scan(SOAP), bench.scan(MUG)]

    assert said == [Verdict.ACCEPTED, Verdict.LINE_COMPLETE, Verdict.LABEL_PRINTING]
    assert [event.line_no for event in bench.events(ev.UnitsVerified)] == [1, 1, 2]
    assert bench.stored(order("1")).state is OrderState.PACKED


def test_that_a_wrong_item_says_what_came_and_what_is_wanted(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)
    before = bench.session

    assert bench.scan(MUG) is Verdict.WRONG_ITEM

    assert bench.said is not None
    assert (bench.said.item, bench.said.expected, bench.said.text) == ("Mug", "Soap", MUG)
    assert bench.session == before
    assert bench.newest(ev.ScanRefused).verdict is Verdict.WRONG_ITEM


def test_that_one_too_many_is_refused(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("MUG", 1)))
    bench.scan("1", SOAP)

    assert bench.scan(SOAP) is Verdict.OVER_SCAN
    assert bench.session.done_units == 1


def test_that_an_unknown_code_in_an_order_is_refused(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.scan("WHAT") is Verdict.UNKNOWN_CODE
    assert bench.step() is Step.SCAN_ITEM


def test_that_the_next_good_scan_after_a_refusal_goes_on(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))

    assert bench.scan("1", MUG, "WHAT", SOAP) is Verdict.ACCEPTED


@pytest.mark.parametrize("choice", [cmd.Choose(2), "BANCADA-2", "BLUE-1"])
def test_that_an_ambiguous_code_is_settled_by_number_or_by_one_more_scan(
    bench: BenchDriver, choice: cmd.Choose | str
) -> None:
    bench.import_orders(order("1", ("RED", 2), ("BLUE", 2)))
    bench.scan("1")

    assert bench.scan(SHARED) is Verdict.AMBIGUOUS_CODE
    assert bench.said is not None
    assert sorted(bench.said.options) == ["Blue cap", "Red cap"]
    blue = bench.said.options.index("Blue cap") + 1
    assert bench.step() is Step.ANSWER
    if isinstance(choice, cmd.Choose):
        said = bench.do(cmd.Choose(blue))
    else:
        said = bench.scan(choice.replace("2", str(blue)))

    assert said is Verdict.ACCEPTED
    assert bench.session.done == (0, 1)


def test_that_a_shared_code_is_not_ambiguous_where_only_one_is_wanted(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("RED", 1), ("SOAP", 1)))
    bench.scan("1")

    assert bench.scan(SHARED) is Verdict.LINE_COMPLETE


def test_that_a_choice_nobody_offered_is_refused(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("RED", 2), ("BLUE", 2)))
    bench.scan("1", SHARED)

    assert bench.do(cmd.Choose(3)) is Verdict.NOT_POSSIBLE_NOW
    assert bench.do(cmd.Choose(0)) is Verdict.NOT_POSSIBLE_NOW
    assert bench.step() is Step.ANSWER


def test_that_a_serial_number_is_asked_for_and_scanned(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 2)))

    assert bench.scan("1", PHONE) is Verdict.NEEDS_SERIAL
    assert bench.step() is Step.ANSWER
    assert bench.session.done_units == 0
    assert bench.scan("SN-1") is Verdict.ACCEPTED
    assert bench.said is not None
    assert bench.said.detail == "SN-1"
    assert bench.newest(ev.UnitsVerified).serial_no == "SN-1"


@pytest.mark.parametrize("code", ["2", "TOTE-2", "QS410005811BR"])
def test_that_the_code_of_an_order_is_no_serial_number(bench: BenchDriver, code: str) -> None:
    other = order("2", ("SOAP", 1), codes=("TOTE-2",), tracking_nos=("QS410005811BR",))
    bench.import_orders(order("1", ("PHONE", 2)), other)
    bench.scan("1", PHONE)

    assert bench.scan(code) is Verdict.NOT_POSSIBLE_NOW
    assert bench.said is not None
    assert bench.said.detail == Obstacle.ORDER_CODE_FOR_SERIAL
    assert bench.newest(ev.ScanRefused).verdict is Verdict.NOT_POSSIBLE_NOW
    assert bench.step() is Step.ANSWER
    assert bench.scan("SN-1") is Verdict.ACCEPTED
    bench.scan(PHONE)
    assert bench.do(cmd.AnswerDetail(code)) is Verdict.LABEL_PRINTING


def test_that_the_code_of_an_order_is_no_lot_unless_the_order_wants_it(bench: BenchDriver) -> None:
    line = replace(order("1", ("CREAM", 2)).lines[0], lot="2")
    bench.import_orders(replace(order("1"), lines=(line,)), order("2"), order("3"))
    bench.scan("1", CREAM)

    assert bench.scan("3") is Verdict.NOT_POSSIBLE_NOW
    assert bench.said is not None
    assert bench.said.detail == Obstacle.ORDER_CODE_FOR_LOT
    assert bench.scan("2") is Verdict.NEEDS_EXPIRY


def test_that_a_serial_number_may_be_typed(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 2)))
    bench.scan("1", PHONE)

    assert bench.do(cmd.AnswerDetail("SN-1")) is Verdict.ACCEPTED
    assert bench.do(cmd.AnswerDetail("SN-2")) is Verdict.NOT_POSSIBLE_NOW


def test_that_one_symbol_gives_item_and_serial_number_at_once(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 2)))

    assert bench.scan("1", PHONE_GS1) is Verdict.ACCEPTED
    assert bench.newest(ev.UnitsVerified).serial_no == "SN9"


def test_that_one_symbol_gives_item_lot_and_expiry_at_once(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("CREAM", 2)))

    assert bench.scan("1", CREAM_GS1) is Verdict.ACCEPTED
    verified = bench.newest(ev.UnitsVerified)
    assert (verified.lot, verified.expires_on) == ("L7", date(2027, 1, 31))


def test_that_lot_and_expiry_are_asked_for_one_after_the_other(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("CREAM", 2)))

    assert bench.scan("1", CREAM) is Verdict.NEEDS_LOT
    assert bench.scan("L8") is Verdict.NEEDS_EXPIRY
    assert bench.scan("not a date") is Verdict.NEEDS_EXPIRY
    assert bench.scan("31/01/2027") is Verdict.ACCEPTED
    verified = bench.newest(ev.UnitsVerified)
    assert (verified.lot, verified.expires_on) == ("L8", date(2027, 1, 31))


def test_that_expired_goods_are_refused(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("CREAM", 2)))

    assert bench.scan("1", f"]d2010{CREAM}17260503" + "10L7") is Verdict.EXPIRED
    assert bench.said is not None
    assert bench.said.detail == "2026-05-03"


def test_that_the_lot_of_the_invoice_is_the_only_one_that_goes(bench: BenchDriver) -> None:
    wanted = order("1", ("CREAM", 2))
    bench.import_orders(replace(wanted, lines=(replace(wanted.lines[0], lot="L1"),)))

    assert bench.scan("1", CREAM_GS1) is Verdict.WRONG_LOT


def test_that_a_serial_number_is_packed_once_over_all_orders(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 1)), order("2", ("PHONE", 2)))
    bench.scan("1", PHONE, "SN-1")

    bench.scan("2", PHONE, "SN-2", PHONE)
    assert bench.scan("SN-2") is Verdict.DUPLICATE_SERIAL
    assert bench.scan("SN-1") is Verdict.DUPLICATE_SERIAL
    assert bench.said is not None
    assert bench.said.detail == "SN-1"


def test_that_a_case_counts_what_is_in_it(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 8)))

    assert bench.scan("1", SOAP_CASE) is Verdict.ACCEPTED
    assert bench.session.done_units == 6
    assert bench.scan(SOAP_CASE) is Verdict.OVER_SCAN
    assert bench.session.done_units == 6


def test_that_a_kit_is_packed_by_its_components(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("GIFTSET", 2)))
    bench.scan("1")

    assert [(line.sku, line.ordered_qty, line.kit_sku) for line in bench.session.order.lines] == [
        ("SOAP", 4, "GIFTSET"),
        ("MUG", 2, "GIFTSET"),
    ]
    assert bench.scan(SOAP, SOAP, SOAP, SOAP, MUG, MUG) is Verdict.LABEL_PRINTING


@pytest.mark.parametrize("by_scan", [True, False])
def test_that_bulk_goods_are_scanned_once_and_counted_by_a_number(bench: BenchDriver, by_scan: bool) -> None:
    bench.import_orders(order("1", ("SCREW", 9), ("MUG", 1)))
    bench.scan("1", "SCREW-1")

    assert bench.scan("BANCADA-QTY") is Verdict.NEEDS_QUANTITY
    assert bench.step() is Step.ANSWER
    said = bench.scan("BANCADA-9") if by_scan else bench.do(cmd.AnswerDetail("9"))

    assert said is Verdict.LINE_COMPLETE
    assert bench.session.done == (9, 0)


def test_that_a_number_beyond_the_line_or_below_one_is_refused(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SCREW", 9), ("MUG", 1)))
    bench.scan("1", "SCREW-1")
    bench.do(cmd.AskQuantity())

    assert bench.do(cmd.AnswerDetail("10")) is Verdict.OVER_SCAN
    assert bench.do(cmd.AnswerDetail("0")) is Verdict.NEEDS_QUANTITY
    assert bench.do(cmd.AnswerDetail("many")) is Verdict.NEEDS_QUANTITY
    assert bench.session.done == (1, 0)


def test_that_a_number_is_taken_for_bulk_goods_only(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 9)))
    bench.scan("1", SOAP)

    assert bench.do(cmd.AskQuantity()) is Verdict.QUANTITY_NOT_TYPED


def test_that_goods_by_weight_take_the_grams_of_the_shop_scale(bench: BenchDriver) -> None:
    bench.change_settings(profile_scale_label="item5_weight5")
    cheese = Product("CHEESE", "Cheese", (ProductBarcode("CHEESE"),), scale_code="01234")
    wanted = order("1")
    bench.take_in(ReceivedProduct(cheese, PLACE))
    bench.import_orders(replace(wanted, lines=(OrderLine(1, "CHEESE", "Cheese", 500, QuantityUnit.GRAM),)))

    assert bench.scan("1", "2001234004909") is Verdict.LABEL_PRINTING
    assert bench.newest(ev.UnitsVerified).qty == 490


def test_that_an_open_question_is_dropped_by_the_next_item(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 1), ("SOAP", 2)))
    bench.scan("1", PHONE)

    assert bench.scan(SOAP) is Verdict.ACCEPTED
    assert bench.events(ev.DetailDropped)
    assert bench.session.done == (0, 1)


@pytest.mark.parametrize("no", ["BANCADA-NO", "BANCADA-UNDO"])
def test_that_an_open_question_is_dropped_by_no(bench: BenchDriver, no: str) -> None:
    bench.import_orders(order("1", ("PHONE", 1)))
    bench.scan("1", PHONE)

    assert bench.scan(no) is Verdict.UNDONE
    assert bench.step() is Step.SCAN_ITEM


def test_that_no_without_a_question_says_nothing(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.scan("BANCADA-NO") is None


def test_that_a_double_read_is_one_scan_and_a_later_one_is_two(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 9)))
    bench.scan("1", SOAP)

    assert bench.scan(SOAP, after_ms=149) is None
    assert bench.session.done_units == 1
    assert bench.scan(SOAP, after_ms=150) is Verdict.ACCEPTED
    assert bench.session.done_units == 2


def test_that_another_device_is_no_double_read(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 9)))
    bench.scan("1", SOAP)

    assert bench.scan(SOAP, device="camera", after_ms=20) is Verdict.ACCEPTED


def test_that_a_device_that_repeats_without_end_counts_once(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 9)))
    bench.scan("1", SOAP)
    for _ in range(20):
        bench.scan(SOAP, after_ms=100)

    assert bench.session.done_units == 1


def test_that_a_cartons_code_chooses_it(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)

    assert bench.scan(CARTON_M) is Verdict.CARTON_CHOSEN

    assert bench.session.parcel.carton_code == "M"
    assert bench.session.parcel.tare_g == 210
    assert not bench.newest(ev.CartonChosen).is_suggestion
    assert bench.state.suggestion is not None
    assert bench.state.suggestion.code == "M"


@pytest.mark.parametrize("code", ["BANCADA-PROBLEM", "BANCADA-SHORT", "BANCADA-HOLD", "BANCADA-SUPER"])
def test_that_a_control_code_that_needs_more_words_is_named(bench: BenchDriver, code: str) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.scan(code) is Verdict.CONTROL_CODE
    assert bench.said is not None
    assert bench.said.detail == code


@pytest.mark.parametrize(
    "code", ["BANCADA-DONE", "BANCADA-UNDO", "BANCADA-QTY", "BANCADA-NEXT", "BANCADA-LEAVE", "BANCADA-1"]
)
def test_that_a_control_code_without_an_order_is_not_possible(bench: BenchDriver, code: str) -> None:
    assert bench.scan(code) is Verdict.NOT_POSSIBLE_NOW


def test_that_done_in_an_incomplete_order_says_what_is_missing(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 3)))
    bench.scan("1", SOAP)

    assert bench.scan("BANCADA-DONE") is Verdict.ORDER_INCOMPLETE
    assert bench.said is not None
    assert bench.said.missing_qty == 2
