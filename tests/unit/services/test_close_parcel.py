"""Parcels closed: weighed, labelled, one after another."""

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.document_fields import document_fields
from bancada.services.ports import ScaleReading
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import CARTON_M, MUG, SOAP, order

RIGHT_G = 180  # one soap in a small carton


@pytest.fixture
def scale(bench: BenchDriver) -> BenchDriver:
    """The bench with a scale that is asked when a parcel closes; it stands empty."""
    bench.change_settings(profile_weigh="at_close")
    bench.empty_scale()
    return bench


def test_that_an_order_closes_by_itself_without_a_scale(bench: BenchDriver) -> None:
    bench.import_orders(order())

    assert bench.scan("1001", SOAP) is Verdict.LABEL_PRINTING
    assert bench.newest(ev.ParcelClosed).gross_g is None
    assert bench.newest(ev.CartonChosen).is_suggestion


def test_that_a_profile_may_want_closing_confirmed(bench: BenchDriver) -> None:
    bench.change_settings(profile_closes_itself="no")
    bench.import_orders(order())

    assert bench.scan("1001", SOAP) is Verdict.ORDER_COMPLETE
    assert bench.step() is Step.CONFIRM_CLOSE
    assert bench.scan("BANCADA-DONE") is Verdict.LABEL_PRINTING


def test_that_a_weight_is_confirmed_too_where_closing_is(scale: BenchDriver) -> None:
    scale.change_settings(profile_closes_itself="no")
    scale.import_orders(order())
    scale.scan("1001", SOAP)

    assert scale.step() is Step.PUT_ON_SCALE
    assert scale.weigh(RIGHT_G) is None
    assert scale.do(cmd.Confirm()) is Verdict.LABEL_PRINTING


def test_that_a_parcel_asked_to_close_closes_when_its_weight_is_right(scale: BenchDriver) -> None:
    scale.import_orders(order("1001", ("SOAP", 2)))
    scale.scan("1001", SOAP)

    assert scale.do(cmd.NextParcel()) is Verdict.WEIGHT_NEEDED
    assert scale.step() is Step.PUT_ON_SCALE
    assert scale.weigh(RIGHT_G) is Verdict.PARCEL_CLOSED
    assert scale.session.current_parcel_no == 2
    assert scale.step() is Step.SCAN_ITEM


def test_that_a_further_unit_takes_the_wish_to_close_back(scale: BenchDriver) -> None:
    scale.import_orders(order("1001", ("SOAP", 3)))
    scale.scan("1001", SOAP)
    scale.do(cmd.NextParcel())

    scale.scan(SOAP)

    assert scale.step() is Step.SCAN_ITEM
    assert scale.weigh(RIGHT_G) is None


def test_that_done_without_a_weight_asks_for_it(scale: BenchDriver) -> None:
    scale.import_orders(order())
    scale.scan("1001", SOAP)

    assert scale.scan("BANCADA-DONE") is Verdict.WEIGHT_NEEDED


def test_that_a_lost_scale_leaves_the_order_waiting_for_a_weight(scale: BenchDriver) -> None:
    scale.import_orders(order())
    scale.scan("1001", SOAP)

    assert scale.do(cmd.ReadScale(None)) is None
    assert scale.do(cmd.Confirm()) is Verdict.WEIGHT_NEEDED
    assert scale.do(cmd.ReadScale(ScaleReading(RIGHT_G, is_stable=True, is_overload=True))) is None
    assert scale.step() is Step.PUT_ON_SCALE


def test_that_a_parcel_that_is_too_light_stops_and_is_put_right(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP, SOAP)

    assert scale.weigh(RIGHT_G) is Verdict.WEIGHT_OUT_OF_TOLERANCE
    assert scale.said is not None
    assert (scale.said.gross_g, scale.said.band) == (RIGHT_G, (260, 300))
    assert scale.step() is Step.FIX_WEIGHT
    assert not scale.newest(ev.ParcelWeighed).is_accepted
    assert scale.weigh(RIGHT_G) is None
    assert scale.weigh(RIGHT_G + 2) is None
    assert scale.weigh(280) is Verdict.LABEL_PRINTING
    assert [event.gross_g for event in scale.events(ev.ParcelWeighed)] == [RIGHT_G, 280]


def test_that_a_recount_starts_with_an_undo(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP, SOAP)
    scale.weigh(RIGHT_G)

    assert scale.scan("BANCADA-UNDO") is Verdict.UNDONE
    assert scale.step() is Step.SCAN_ITEM
    assert scale.scan(SOAP) is Verdict.ORDER_COMPLETE
    assert scale.step() is Step.PUT_ON_SCALE


def test_that_a_wrong_weight_passes_with_a_supervisors_badge_only(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.change_settings(profile_weigh="at_close")
    packer.sign_in("PACK-1", "4321")
    packer.empty_scale()
    packer.import_orders(order("1", ("SOAP", 2)))
    packer.scan("1", SOAP, SOAP)
    packer.weigh(RIGHT_G)

    assert packer.do(cmd.AcceptWeight()) is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.LABEL_PRINTING

    weighed = packer.newest(ev.ParcelWeighed)
    assert weighed.is_accepted
    assert not weighed.weighs_as_expected
    assert weighed.approved_by == packer.newest(ev.ApprovalGiven).approved_by


def test_that_no_supervisor_is_asked_while_no_weight_stands(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.change_settings(profile_weigh="at_close")
    packer.sign_in("PACK-1", "4321")
    packer.empty_scale()
    packer.import_orders(order())
    packer.scan("1001", SOAP)

    assert packer.do(cmd.AcceptWeight()) is Verdict.WEIGHT_NEEDED
    assert packer.state.pending is None
    assert not packer.events(ev.ApprovalGiven)


def test_that_a_weight_nobody_refused_cannot_be_accepted(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP)
    scale.weigh(RIGHT_G)

    assert scale.do(cmd.AcceptWeight()) is Verdict.NOT_POSSIBLE_NOW
    assert not scale.events(ev.ParcelClosed)


@pytest.fixture
def weighing_packer(scale: BenchDriver) -> BenchDriver:
    """A packer who may not accept a weight alone, and a scale on which the last parcel still stands."""
    scale.add_person("Bruno", "PACK-1")
    scale.sign_in("PACK-1", "4321")
    scale.import_orders(order("1"), order("2", ("SOAP", 2)))
    scale.scan("1", SOAP)
    scale.weigh(RIGHT_G)
    return scale


def test_that_a_scale_that_is_gone_is_not_asked_to_be_empty(weighing_packer: BenchDriver) -> None:
    weighing_packer.scan("2", SOAP, SOAP)
    weighing_packer.do(cmd.ReadScale(None))

    assert weighing_packer.do(cmd.Confirm()) is Verdict.WEIGHT_NEEDED


def test_that_a_supervisor_closes_a_parcel_that_no_scale_can_weigh(weighing_packer: BenchDriver) -> None:
    weighing_packer.scan("2", SOAP, SOAP)
    weighing_packer.do(cmd.ReadScale(None))
    weighed = len(weighing_packer.events(ev.ParcelWeighed))

    assert weighing_packer.do(cmd.AcceptWeight()) is Verdict.NEEDS_APPROVAL
    assert weighing_packer.approve() is Verdict.LABEL_PRINTING

    assert len(weighing_packer.events(ev.ParcelWeighed)) == weighed
    assert weighing_packer.newest(ev.ParcelClosed).gross_g is None
    assert weighing_packer.newest(ev.ApprovalGiven).act is ev.Act.WEIGHT
    assert weighing_packer.state.operator is not None
    assert weighing_packer.state.operator.name == "Bruno"


def test_that_a_supervisor_at_work_is_named_for_a_parcel_without_a_weight(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP)
    scale.do(cmd.ReadScale(None))
    scale.do(cmd.NextParcel())

    assert scale.do(cmd.AcceptWeight()) is Verdict.PARCEL_CLOSED

    assert scale.newest(ev.ApprovalGiven).approved_by == scale.state.badges["ADM-1"]
    assert scale.session.current_parcel_no == 2


def test_that_the_scale_must_be_empty_once_when_it_is_back(scale: BenchDriver) -> None:
    scale.import_orders(order("1"), order("2"))
    scale.scan("1", SOAP)
    scale.do(cmd.ReadScale(None))
    scale.do(cmd.AcceptWeight())
    scale.scan("2", SOAP)

    assert scale.weigh(RIGHT_G) is None
    assert scale.do(cmd.Confirm()) is Verdict.WEIGHT_MUST_RETURN_TO_ZERO
    scale.empty_scale()
    assert scale.weigh(RIGHT_G) is Verdict.LABEL_PRINTING


def test_that_an_approval_weighs_nothing_where_a_scale_stands_empty(scale: BenchDriver) -> None:
    scale.import_orders(order())
    scale.scan("1001", SOAP)

    assert scale.do(cmd.AcceptWeight()) is Verdict.WEIGHT_NEEDED
    assert not scale.events(ev.ParcelClosed)


def test_that_the_last_parcels_weight_must_leave_the_scale_first(scale: BenchDriver) -> None:
    scale.import_orders(order("1"), order("2"))
    scale.scan("1", SOAP)
    scale.weigh(RIGHT_G)
    scale.scan("2", SOAP)

    assert scale.weigh(RIGHT_G) is None
    assert scale.step() is Step.PUT_ON_SCALE
    assert scale.do(cmd.Confirm()) is Verdict.WEIGHT_MUST_RETURN_TO_ZERO
    scale.empty_scale()
    assert scale.weigh(RIGHT_G) is Verdict.LABEL_PRINTING


def test_that_after_a_restart_the_scale_must_be_empty_once(scale: BenchDriver) -> None:
    scale.import_orders(order())
    scale.scan("1001", SOAP)
    scale.restart()
    scale.sign_in()

    assert scale.weigh(RIGHT_G) is None
    scale.empty_scale()
    assert scale.weigh(RIGHT_G) is Verdict.LABEL_PRINTING


def test_that_a_carton_that_stands_on_the_scale_is_not_judged_before_the_last_unit_is_in(
    scale: BenchDriver,
) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP)
    scale.weigh(RIGHT_G)

    assert scale.scan(SOAP) is Verdict.ORDER_COMPLETE
    assert scale.weigh(RIGHT_G) is None
    assert scale.weigh(230, is_stable=False) is None
    assert scale.weigh(280) is Verdict.LABEL_PRINTING


def test_that_done_judges_what_stands_on_the_scale(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("SOAP", 2)))
    scale.scan("1", SOAP)
    scale.weigh(RIGHT_G)
    scale.scan(SOAP)

    assert scale.do(cmd.Confirm()) is Verdict.WEIGHT_OUT_OF_TOLERANCE


def test_that_goods_of_unknown_weight_pass_and_teach_it(scale: BenchDriver) -> None:
    scale.import_orders(order("1", ("STONE", 1)), order("2", ("STONE", 1)))
    scale.scan("1", "STONE-1")
    assert scale.state.band is None

    assert scale.weigh(480) is Verdict.LABEL_PRINTING
    scale.empty_scale()
    scale.scan("2", "STONE-1")

    assert scale.state.band is not None
    assert scale.state.band.expected_g == 480
    assert scale.weigh(600) is Verdict.WEIGHT_OUT_OF_TOLERANCE


def test_that_a_cartons_choice_changes_the_expected_weight(scale: BenchDriver) -> None:
    scale.import_orders(order())
    scale.scan("1001", SOAP)

    assert scale.scan(CARTON_M) is Verdict.CARTON_CHOSEN
    assert scale.weigh(310) is Verdict.LABEL_PRINTING


def test_that_the_next_parcel_begins_and_says_which_of_how_many(bench: BenchDriver) -> None:
    two = order("1", ("SOAP", 1), ("MUG", 1))
    bench.import_orders(two)
    bench.scan("1", SOAP)

    assert bench.scan("BANCADA-NEXT") is Verdict.PARCEL_CLOSED
    assert bench.said is not None
    assert bench.said.detail == "1"
    assert bench.session.current_parcel_no == 2
    assert bench.scan(MUG) is Verdict.LABEL_PRINTING

    session = bench.stored(two)
    assert [parcel.contents for parcel in session.parcels] == [((1, 1),), ((2, 1),)]
    assert [job.parcel_no for job in bench.jobs_of(two)] == [1, 2]
    last = bench.jobs_of(two)[-1]
    fields = document_fields(session, None, last, bench.state.settings, bench.clock.today())
    assert fields.parcel_count == 2


def test_that_planned_tracking_numbers_tell_how_many_parcels_there_will_be(bench: BenchDriver) -> None:
    three = order("1", ("SOAP", 3), tracking_nos=("T1", "T2", "T3"))
    bench.import_orders(three)
    bench.scan("1", SOAP, "BANCADA-NEXT", SOAP, "BANCADA-NEXT")

    second = bench.jobs_of(three)[1]
    fields = document_fields(bench.session, None, second, bench.state.settings, bench.clock.today())

    assert (fields.parcel_count, bench.session.parcels[1].tracking_no) == (3, "T2")


def test_that_an_empty_parcel_does_not_close(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))

    assert bench.scan("1", "BANCADA-NEXT") is Verdict.PARCEL_EMPTY
    bench.scan(SOAP, "BANCADA-NEXT")
    assert bench.do(cmd.NextParcel()) is Verdict.PARCEL_EMPTY


def test_that_an_order_ends_where_nothing_is_left_for_a_begun_parcel(bench: BenchDriver) -> None:
    begun = order("1", ("SOAP", 2))
    bench.import_orders(begun)
    bench.scan("1", SOAP, "BANCADA-NEXT")

    assert bench.do(cmd.ShortLine(1)) is Verdict.LABEL_PRINTING
    assert bench.stored(begun).state is OrderState.PACKED
    assert bench.newest(ev.OrderPacked).parcels == 1


def test_that_every_parcel_with_goods_is_closed_before_the_order_ends(scale: BenchDriver) -> None:
    moved = order("1", ("SOAP", 2), ("MUG", 1))
    scale.import_orders(moved)
    scale.scan("1", SOAP, SOAP)
    scale.do(cmd.MoveUnits(1, 1, 1, 2))
    scale.scan(MUG)

    assert scale.weigh(530) is Verdict.PARCEL_CLOSED
    assert scale.session.current_parcel_no == 1
    scale.empty_scale()
    assert scale.weigh(RIGHT_G) is Verdict.LABEL_PRINTING

    assert scale.stored(moved).state is OrderState.PACKED
    assert [job.parcel_no for job in scale.jobs_of(moved)] == [2, 1]


def test_that_the_packing_slip_comes_once_with_the_last_parcel(bench: BenchDriver) -> None:
    bench.change_settings(profile_prints_packing_slip="yes")
    two = order("1", ("SOAP", 2))
    bench.import_orders(two)
    bench.scan("1", SOAP, "BANCADA-NEXT", SOAP)

    kinds = [job.document for job in bench.jobs_of(two)]

    label, slip = ev.DocumentKind.SHIPPING_LABEL, ev.DocumentKind.PACKING_SLIP
    assert kinds == [label, label, slip]


def test_that_the_stuck_label_is_read_back_before_the_order_is_done(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    read = order("1", tracking_nos=("DL077986616BR",))
    bench.import_orders(read)

    assert bench.scan("1", SOAP) is Verdict.SCAN_THE_LABEL
    assert bench.step() is Step.READ_LABEL
    assert bench.scan("DL000000005BR") is Verdict.WRONG_LABEL
    assert bench.said is not None
    assert bench.said.expected == "DL077986616BR"
    assert bench.newest(ev.ScanRefused).verdict is Verdict.WRONG_LABEL
    assert bench.do(cmd.Confirm()) is Verdict.SCAN_THE_LABEL
    assert bench.scan("DL 077986616 BR") is Verdict.LABEL_CONFIRMED

    assert bench.step() is Step.OPEN_ORDER
    assert bench.stored(read).state is OrderState.PACKED


def test_that_every_parcels_label_is_read_back_when_it_comes_or_at_the_end(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    read = order("1", ("SOAP", 3), tracking_nos=("T1", "T2", "T3"))
    bench.import_orders(read)
    bench.scan("1", SOAP, "BANCADA-NEXT", SOAP)

    assert bench.scan("T1") is Verdict.LABEL_CONFIRMED
    bench.scan("BANCADA-NEXT", SOAP)
    assert bench.scan("T3") is Verdict.LABEL_CONFIRMED
    assert bench.step() is Step.READ_LABEL
    assert bench.scan("T3") is Verdict.WRONG_LABEL
    assert bench.scan("T2") is Verdict.LABEL_CONFIRMED
    assert bench.stored(read).state is OrderState.PACKED


def test_that_a_label_waits_for_its_invoice_and_prints_then(bench: BenchDriver) -> None:
    waiting = order("1", ("SOAP", 2), invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)
    bench.scan("1", SOAP, "BANCADA-NEXT")

    assert bench.scan(SOAP) is Verdict.LABEL_HELD_BACK
    assert bench.stored(waiting).state is OrderState.PACKED_AWAITING_INVOICE
    assert not bench.jobs_of(waiting)

    assert bench.do(cmd.AuthoriseInvoice(order_id_of(waiting), "3" * 44)) is Verdict.LABEL_PRINTING
    assert bench.stored(waiting).state is OrderState.PACKED
    assert [(job.parcel_no, job.copy_no) for job in bench.jobs_of(waiting)] == [(1, 1), (2, 1)]
    assert bench.do(cmd.AuthoriseInvoice(order_id_of(waiting))) is Verdict.NOT_POSSIBLE_NOW
    assert len(bench.jobs_of(waiting)) == 2


def test_that_an_invoice_that_comes_while_packing_prints_what_was_held_back(bench: BenchDriver) -> None:
    waiting = order("1", ("SOAP", 2), invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)
    bench.scan("1", SOAP, "BANCADA-NEXT")

    bench.do(cmd.AuthoriseInvoice(order_id_of(waiting)))

    assert [job.parcel_no for job in bench.jobs_of(waiting)] == [1]
    assert bench.scan(SOAP) is Verdict.LABEL_PRINTING


def test_that_a_carton_taken_by_scan_is_remembered_for_the_same_goods(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)), order("2", ("SOAP", 2)), order("3", ("SOAP", 3)))
    bench.scan("1")
    assert bench.state.suggestion is not None
    assert bench.state.suggestion.code == "S"
    bench.scan(CARTON_M, SOAP, SOAP)

    bench.scan("2")
    assert bench.state.suggestion is not None
    assert bench.state.suggestion.code == "M"
    bench.scan("BANCADA-LEAVE", "3")
    assert bench.state.suggestion is not None
    assert bench.state.suggestion.code == "S"


def test_that_a_weighing_names_the_catalogues_weights_until_they_are_learnt(scale: BenchDriver) -> None:
    for ref in ("1001", "1002"):
        scale.import_orders(order(ref))
        scale.scan(ref, SOAP)
        scale.weigh(RIGHT_G)
        scale.empty_scale()

    first, second = scale.events(ev.ParcelWeighed)
    assert (first.priors, second.priors) == ((("SOAP", 100),), ())
