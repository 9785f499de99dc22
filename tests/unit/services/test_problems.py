"""Exceptions at the bench."""

import pytest

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState, ShippingAddress
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import CARTON_M, MUG, PHONE, SOAP, SOAP_CASE, order

REASON = ev.ExceptionReason


def test_that_undo_takes_the_last_scan_out(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1", SOAP, MUG)

    assert bench.do(cmd.Undo()) is Verdict.UNDONE
    assert bench.session.done == (1, 0)
    assert bench.scan("BANCADA-UNDO") is Verdict.UNDONE
    assert bench.do(cmd.Undo()) is Verdict.NOTHING_TO_UNDO
    assert len(bench.events(ev.UnitsTakenOut)) == 2


def test_that_undo_of_a_line_leaves_the_others(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1", SOAP, MUG)

    assert bench.do(cmd.Undo(line_no=1)) is Verdict.UNDONE
    assert bench.session.done == (0, 1)


def test_that_undo_of_a_case_takes_the_case_out(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 8)))
    bench.scan("1", SOAP_CASE)

    bench.do(cmd.Undo())

    assert bench.session.done == (0,)


def test_that_an_undone_serial_number_may_be_packed_elsewhere(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 2)), order("2", ("PHONE", 2)))
    bench.scan("1", PHONE, "SN-1", "BANCADA-UNDO", "BANCADA-LEAVE")

    assert bench.scan("2", PHONE, "SN-1") is Verdict.ACCEPTED


def test_that_units_move_into_a_parcel_of_their_own(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 3)))
    bench.scan("1", SOAP, SOAP)

    assert bench.do(cmd.MoveUnits(1, 1, 1, 2)) is Verdict.UNITS_MOVED

    assert [parcel.qty_of(1) for parcel in bench.session.parcels] == [1, 1]
    assert bench.do(cmd.MoveUnits(1, 5, 1, 2)) is Verdict.NOT_POSSIBLE_NOW


def test_that_a_lead_shorts_a_line_that_the_profile_leaves_to_packers(bench: BenchDriver) -> None:
    bench.change_settings(profile_needs_approval="")
    bench.add_person("Bruno", "PACK-1")
    bench.sign_in("PACK-1", "4321")
    bench.import_orders(order("1", ("SOAP", 3), ("MUG", 1)))
    bench.scan("1", SOAP)

    assert bench.do(cmd.ShortLine(1)) is Verdict.LINE_SHORTED
    assert bench.session.shorted == (2, 0)
    assert bench.newest(ev.LineShorted).qty == 2
    assert not bench.events(ev.ApprovalGiven)


def test_that_the_last_missing_line_shorted_closes_the_order(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("MUG", 1)))
    bench.scan("1", SOAP)

    assert bench.do(cmd.ShortLine(2, REASON.NOT_ENOUGH, 1)) is Verdict.LABEL_PRINTING


def test_that_damaged_goods_go_to_a_shelf_and_are_wanted_anew(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("MUG", 1)))
    bench.scan("1", SOAP)

    assert bench.do(cmd.ReportDamaged(1, shelf="D-1")) is Verdict.UNIT_DAMAGED
    assert bench.session.done == (0, 0)
    assert bench.newest(ev.UnitDamaged).shelf == "D-1"
    assert bench.scan(SOAP) is Verdict.LINE_COMPLETE


def test_that_a_substitute_counts_for_the_line_once_it_is_approved(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1), ("RED", 1)))
    bench.scan("1")
    assert bench.scan(MUG) is Verdict.WRONG_ITEM

    assert bench.do(cmd.SubstituteLine(1, MUG)) is Verdict.SUBSTITUTED

    assert bench.said is not None
    assert bench.said.detail == "Mug"
    assert bench.scan(MUG) is Verdict.LINE_COMPLETE


def test_that_a_substitute_is_weighed_as_what_it_is(bench: BenchDriver) -> None:
    bench.change_settings(profile_weigh="at_close")
    bench.empty_scale()
    bench.import_orders(order("1", ("SOAP", 1)))
    bench.scan("1")
    bench.do(cmd.SubstituteLine(1, MUG))
    bench.scan(MUG)

    assert bench.weigh(430) is Verdict.LABEL_PRINTING
    assert bench.newest(ev.ParcelWeighed).contents == (("MUG", 1),)


@pytest.mark.parametrize(
    ("code", "verdict"), [("WHAT", Verdict.UNKNOWN_CODE), ("INNER-77", Verdict.AMBIGUOUS_CODE)]
)
def test_that_a_substitute_must_be_one_known_product(bench: BenchDriver, code: str, verdict: Verdict) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.do(cmd.SubstituteLine(1, code)) is verdict


def test_that_a_unit_is_confirmed_by_hand_with_a_reason(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1")

    assert bench.do(cmd.ConfirmByHand(1, REASON.NO_CODE)) is Verdict.CONFIRMED_BY_HAND
    assert bench.newest(ev.UnitsVerified).by_hand is REASON.NO_CODE
    assert bench.do(cmd.ConfirmByHand(1)) is Verdict.LABEL_PRINTING


def test_that_a_profile_may_forbid_confirming_by_hand(bench: BenchDriver) -> None:
    bench.change_settings(profile_confirms_by_hand="no")
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.do(cmd.ConfirmByHand(1)) is Verdict.NOT_ALLOWED


def test_that_a_serial_number_cannot_be_confirmed_by_hand(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 1)))
    bench.scan("1")

    assert bench.do(cmd.ConfirmByHand(1)) is Verdict.NOT_POSSIBLE_NOW


def test_that_a_held_order_leaves_the_bench_and_comes_back_as_it_was(bench: BenchDriver) -> None:
    held = order("1", ("SOAP", 2))
    bench.import_orders(held)
    bench.scan("1", SOAP)

    assert bench.do(cmd.HoldOrder(REASON.ADDRESS, "H-4")) is Verdict.HELD
    assert bench.step() is Step.OPEN_ORDER
    assert bench.stored(held).hold_shelf == "H-4"

    assert bench.do(cmd.ReleaseOrder(order_id_of(held))) is Verdict.RELEASED
    assert bench.scan("1") is Verdict.ORDER_RESUMED
    assert bench.session.done == (1,)


def test_that_only_a_held_order_is_released(bench: BenchDriver) -> None:
    bench.import_orders(order())

    assert bench.do(cmd.ReleaseOrder(order_id_of(order()))) is Verdict.NOT_POSSIBLE_NOW
    assert bench.do(cmd.ReleaseOrder("nothing")) is Verdict.NOT_POSSIBLE_NOW


def test_that_a_cancelled_order_cannot_be_held_away(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)
    bench.cancel(order("1", ("SOAP", 2)))

    assert bench.do(cmd.HoldOrder(REASON.OTHER)) is Verdict.NOT_POSSIBLE_NOW
    assert bench.step() is Step.TAKE_BACK


def test_that_a_packed_order_is_reopened_until_it_is_shipped(bench: BenchDriver) -> None:
    packed = order("1", tracking_nos=("T1",))
    order_id = order_id_of(packed)
    bench.import_orders(packed)
    bench.scan("1", SOAP)

    assert bench.do(cmd.ReopenOrder(order_id)) is Verdict.REOPENED
    assert bench.step() is Step.CONFIRM_CLOSE
    assert bench.do(cmd.Undo()) is Verdict.UNDONE
    assert bench.scan(SOAP) is Verdict.LABEL_PRINTING
    assert [(job.copy_no, job.state) for job in bench.jobs_of(packed)] == [(1, "withdrawn"), (1, "queued")]
    assert bench.stored(packed).parcel.tracking_no == "T1"

    assert bench.do(cmd.ShipOrder(order_id)) is None
    assert bench.stored(packed).state is OrderState.SHIPPED
    assert bench.do(cmd.ReopenOrder(order_id)) is Verdict.NOT_POSSIBLE_NOW


def test_that_every_parcel_of_a_reopened_order_is_closed_anew(bench: BenchDriver) -> None:
    packed = order("1", ("SOAP", 2))
    bench.import_orders(packed)
    bench.scan("1", SOAP, "BANCADA-NEXT", SOAP)
    bench.do(cmd.ReopenOrder(order_id_of(packed)))

    assert bench.do(cmd.Confirm()) is Verdict.PARCEL_CLOSED
    assert bench.do(cmd.Confirm()) is Verdict.LABEL_PRINTING
    assert bench.stored(packed).state is OrderState.PACKED


def test_that_an_order_is_reopened_on_an_empty_bench_only(bench: BenchDriver) -> None:
    bench.import_orders(order("1"), order("2"))
    bench.scan("1", SOAP, "2")

    assert bench.do(cmd.ReopenOrder(order_id_of(order("1")))) is Verdict.ANOTHER_ORDER_OPEN
    assert bench.do(cmd.LeaveOrder()) is Verdict.ORDER_LEFT
    assert bench.do(cmd.ReopenOrder("nothing")) is Verdict.NOT_POSSIBLE_NOW


def test_that_only_a_packed_order_ships(bench: BenchDriver) -> None:
    bench.import_orders(order())

    assert bench.do(cmd.ShipOrder(order_id_of(order()))) is Verdict.NOT_POSSIBLE_NOW
    assert bench.do(cmd.ShipOrder("nothing")) is Verdict.NOT_POSSIBLE_NOW
    assert not bench.events(ev.OrderShipped)


def test_that_a_packed_order_with_unread_changes_says_so_when_it_should_ship(bench: BenchDriver) -> None:
    bench.import_orders(order("1"), address=ShippingAddress("Fulano", "Rua Um"))
    bench.scan("1", SOAP)
    bench.print_all()
    bench.import_orders(order("1"), address=ShippingAddress("Fulano", "Rua Dois"))
    bench.do(cmd.ReleaseOrder(order_id_of(order("1"))))
    assert bench.stored(order("1")).changes

    bench.do(cmd.ShipOrder(order_id_of(order("1"))))

    assert bench.said is not None
    assert bench.said.detail is Obstacle.CHANGES_UNREAD


@pytest.mark.parametrize(
    "act",
    [
        cmd.Undo(),
        cmd.MoveUnits(1, 1, 1, 2),
        cmd.ShortLine(1),
        cmd.ReportDamaged(1),
        cmd.SubstituteLine(1, MUG),
        cmd.ConfirmByHand(1),
        cmd.HoldOrder(REASON.OTHER),
        cmd.AcceptWeight(),
        cmd.AskQuantity(),
        cmd.AnswerDetail("1"),
        cmd.Choose(1),
        cmd.NextParcel(),
        cmd.Confirm(),
        cmd.Reprint(),
        cmd.AnswerDoubt("nothing", came_out=True),
        cmd.LabelParked("nothing"),
        cmd.AuthoriseInvoice("nothing"),
    ],
    ids=lambda act: type(act).__name__,
)
def test_that_nothing_can_be_done_without_an_order(bench: BenchDriver, act: cmd.Command) -> None:
    before = len(bench.recorded())

    assert bench.do(act) is Verdict.NOT_POSSIBLE_NOW
    assert len(bench.recorded()) == before


@pytest.mark.parametrize(
    "act",
    [
        cmd.ShortLine(9),
        cmd.ReportDamaged(9),
        cmd.SubstituteLine(9, MUG),
        cmd.ConfirmByHand(9),
        cmd.MoveUnits(9, 1, 1, 2),
    ],
    ids=lambda act: type(act).__name__,
)
def test_that_a_line_that_is_gone_is_no_error(bench: BenchDriver, act: cmd.Command) -> None:
    bench.import_orders(order())
    bench.scan("1001")

    assert bench.do(act) is Verdict.NOT_POSSIBLE_NOW


def test_that_a_taken_back_order_stays_away_after_a_restart(bench: BenchDriver) -> None:
    gone = order("1", ("SOAP", 2))
    bench.import_orders(gone)
    bench.scan("1", SOAP)
    bench.cancel(gone)
    bench.do(cmd.Confirm())

    bench.restart()

    assert bench.state.session is None


def test_that_the_carton_stays_chosen_through_an_undo(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", CARTON_M, SOAP)

    bench.do(cmd.Undo())

    assert bench.session.parcel.carton_code == "M"


def test_that_a_short_is_taken_back_after_the_order_was_packed_and_reopened(bench: BenchDriver) -> None:
    packed = order("1", ("SOAP", 1), ("MUG", 1))
    bench.import_orders(packed)
    bench.scan("1", SOAP)
    bench.do(cmd.ShortLine(2))
    bench.do(cmd.ReopenOrder(order_id_of(packed)))

    assert bench.do(cmd.Undo(2)) is Verdict.SHORT_WITHDRAWN
    assert bench.session.missing_qty(2) == 1
    assert bench.scan(MUG) is Verdict.LABEL_PRINTING
    assert bench.stored(packed).shorted == (0, 0)


def _asked_for_a_shelf(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 2)), order("2", ("MUG", 1)))
    bench.scan("1", SOAP)


def _shelve(bench: BenchDriver, text: str) -> Verdict | None:
    bench.clock.advance(ms=1000)
    read = cmd.RegisterScan(text, scan_id=text, read_at_ms=bench.clock.monotonic_ms())
    return bench.do(cmd.ShelveOrder(read, REASON.ADDRESS))


def test_that_an_unknown_code_is_the_shelf_an_order_waits_on(bench: BenchDriver) -> None:
    _asked_for_a_shelf(bench)

    assert _shelve(bench, " SHELF-3 ") is Verdict.HELD
    assert bench.newest(ev.OrderHeld) == ev.OrderHeld(REASON.ADDRESS, "SHELF-3")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (MUG, Verdict.ACCEPTED),
        ("2", Verdict.ANOTHER_ORDER_OPEN),
        ("BANCADA-UNDO", Verdict.UNDONE),
        (CARTON_M, Verdict.CARTON_CHOSEN),
        ("Maria Exemplo; Rua das Flores 7; +55 11 99999-0000", Verdict.UNKNOWN_CODE),
    ],
)
def test_that_a_code_that_means_something_is_no_shelf(
    bench: BenchDriver, text: str, verdict: Verdict
) -> None:
    _asked_for_a_shelf(bench)

    assert _shelve(bench, text) is verdict
    assert not bench.events(ev.OrderHeld)


def test_that_a_badge_is_no_shelf(bench: BenchDriver) -> None:
    _asked_for_a_shelf(bench)

    _shelve(bench, "ADM-1")

    assert bench.step() is Step.PIN
    assert not bench.events(ev.OrderHeld)


@pytest.mark.parametrize(
    "command",
    [
        cmd.Undo(1, order_id="other"),
        cmd.ShortLine(1, order_id="other"),
        cmd.ReportDamaged(1, order_id="other"),
        cmd.SubstituteLine(1, MUG, order_id="other"),
        cmd.ConfirmByHand(1, order_id="other"),
        cmd.MoveUnits(1, 1, 1, 2, order_id="other"),
        cmd.HoldOrder(REASON.OTHER, order_id="other"),
        cmd.ShelveOrder(cmd.RegisterScan("S-1"), REASON.OTHER, order_id="other"),
        cmd.AnswerDetail("SN-1", scan_id="other"),
        cmd.Choose(1, scan_id="other"),
    ],
)
def test_that_what_was_asked_on_another_screen_is_not_done(bench: BenchDriver, command: cmd.Command) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("PHONE", 1)))
    bench.scan("1", SOAP, PHONE)
    before = bench.session

    assert bench.do(command) is Verdict.NOT_POSSIBLE_NOW
    assert bench.session == before


def test_that_what_names_the_order_in_hand_is_done(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("PHONE", 1)))
    bench.scan("1", SOAP, PHONE)
    in_hand, question = bench.session.order.order_id, bench.session.question
    assert question is not None

    assert bench.do(cmd.AnswerDetail("SN-1", question.scan_id)) is Verdict.LINE_COMPLETE
    assert bench.do(cmd.Undo(1, in_hand)) is Verdict.UNDONE


def _held_by_address(bench: BenchDriver) -> cmd.OpenOrder:
    held = order()
    bench.import_orders(held)
    bench.scan("1001")
    bench.do(cmd.HoldOrder(REASON.ADDRESS, "F-1"))
    return cmd.OpenOrder(order_id_of(held))


def test_that_a_held_order_says_why_before_a_second_touch_releases_it(bench: BenchDriver) -> None:
    touch = _held_by_address(bench)

    assert bench.do(touch) is Verdict.ORDER_ON_HOLD
    assert bench.said is not None
    assert (bench.said.reason, bench.said.detail) == (REASON.ADDRESS, "F-1")
    bench.clock.advance(ms=200)
    assert bench.do(touch) is Verdict.ORDER_ON_HOLD
    bench.clock.advance(ms=1000)
    assert bench.do(touch) is Verdict.RELEASED
    assert bench.do(touch) is Verdict.ORDER_RESUMED


def test_that_done_releases_the_held_order_that_was_just_scanned(bench: BenchDriver) -> None:
    _held_by_address(bench)

    assert bench.scan("1001", "BANCADA-DONE") is Verdict.RELEASED
    assert bench.scan("BANCADA-DONE") is Verdict.NOT_POSSIBLE_NOW


def test_that_any_other_act_drops_the_question_whether_to_release(bench: BenchDriver) -> None:
    touch = _held_by_address(bench)
    bench.do(touch)

    assert bench.scan("WHAT", "BANCADA-DONE") is Verdict.NOT_POSSIBLE_NOW
    assert bench.do(touch) is Verdict.ORDER_ON_HOLD
    assert not bench.events(ev.OrderReleased)
