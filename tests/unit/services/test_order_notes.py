"""A note is read before its order closes; items are scanned on while it waits."""

import pytest

from bancada.domain import events as ev
from bancada.domain.events import ExceptionReason
from bancada.domain.orders import OrderState, ShippingAddress
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.received import ReceivedOrder
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import SOAP, order

NOTED = ShippingAddress("Fulana Plantada", note="ring the bell twice")
OTHER_NOTE = ShippingAddress("Fulana Plantada", note="leave it with the neighbour")
DONE, NEXT = "BANCADA-DONE", "BANCADA-NEXT"


@pytest.fixture
def noted(bench: BenchDriver) -> BenchDriver:
    """A bench with an open order of two soaps whose customer wrote something."""
    bench.import_orders(order("1", ("SOAP", 2)), address=NOTED)
    bench.scan("1")
    return bench


def test_that_items_are_counted_while_the_note_waits(noted: BenchDriver) -> None:
    assert noted.state.is_note_due
    assert noted.scan(SOAP) is Verdict.ACCEPTED
    assert noted.step() is Step.SCAN_ITEM


def test_that_the_last_scan_does_not_close_an_order_whose_note_is_unread(noted: BenchDriver) -> None:
    assert noted.scan(SOAP, SOAP) is Verdict.NOTE_UNREAD
    assert noted.step() is Step.READ_NOTE
    assert noted.session.is_complete
    assert not noted.events(ev.ParcelClosed)


def test_that_one_scan_reads_the_note_and_closes_what_it_kept_open(noted: BenchDriver) -> None:
    noted.scan(SOAP, SOAP, DONE)

    assert noted.state.session is None
    assert noted.stored(order("1", ("SOAP", 2))).state.is_packed
    assert len(noted.events(ev.OrderNoteRead)) == 1


def test_that_a_note_read_early_leaves_the_order_open_and_costs_nothing_later(noted: BenchDriver) -> None:
    assert noted.scan(DONE) is Verdict.ACKNOWLEDGED
    assert not noted.state.is_note_due

    noted.scan(SOAP, SOAP)
    assert noted.state.session is None


def test_that_reading_is_told_under_the_packers_name_and_without_the_words(noted: BenchDriver) -> None:
    noted.scan(DONE)

    assert noted.state.operator is not None
    assert noted.authors_of(ev.OrderNoteRead) == [noted.state.operator.operator_id]
    assert noted.newest(ev.OrderNoteRead) == ev.OrderNoteRead()


def test_that_what_was_read_is_known_after_a_restart_and_when_opened_again(noted: BenchDriver) -> None:
    noted.scan(DONE)
    noted.restart()
    noted.sign_in()
    assert not noted.state.is_note_due

    noted.scan("BANCADA-LEAVE", "1")
    assert noted.state.note == NOTED.note
    assert not noted.state.is_note_due


def test_that_an_unread_note_waits_through_a_restart(noted: BenchDriver) -> None:
    noted.scan(SOAP, SOAP)
    noted.restart()
    noted.sign_in()

    assert noted.step() is Step.READ_NOTE


def test_that_another_note_is_read_anew(noted: BenchDriver) -> None:
    noted.scan(SOAP, DONE)
    noted.take_in(ReceivedOrder(order("1", ("SOAP", 2)), PLACE, OTHER_NOTE))
    assert noted.step() is Step.LOOK_AT_CHANGES

    noted.scan(DONE)
    assert noted.state.is_note_due


def test_that_a_note_changed_while_the_order_was_put_aside_untouched_is_read_anew(noted: BenchDriver) -> None:
    noted.scan(DONE, "BANCADA-LEAVE")
    noted.take_in(ReceivedOrder(order("1", ("SOAP", 2)), PLACE, OTHER_NOTE))
    noted.scan("1")

    assert noted.step() is Step.SCAN_ITEM
    assert noted.state.is_note_due


def test_that_a_reopened_order_is_not_asked_about_the_same_note(noted: BenchDriver) -> None:
    noted.scan(DONE, SOAP, SOAP)
    noted.do(cmd.ReopenOrder(order_id_of(order("1", ("SOAP", 2))), ExceptionReason.OTHER))

    assert noted.session.state is OrderState.PACKING
    assert not noted.state.is_note_due


def test_that_the_next_parcel_is_asked_for_once_and_opens_when_the_note_is_read(noted: BenchDriver) -> None:
    assert noted.scan(SOAP, NEXT) is Verdict.NOTE_UNREAD
    noted.scan(DONE)

    assert noted.session.current_parcel_no == 2


def test_that_an_item_after_an_unread_note_still_counts(noted: BenchDriver) -> None:
    noted.scan(SOAP, NEXT)

    assert noted.scan(SOAP) is Verdict.NOTE_UNREAD
    assert noted.session.done_units == 2


def test_that_the_scale_closes_nothing_before_the_note_is_read(bench: BenchDriver) -> None:
    bench.change_settings(profile_weigh="at_close")
    bench.empty_scale()
    bench.import_orders(order("1", ("SOAP", 1)), address=NOTED)
    bench.scan("1", SOAP)
    bench.weigh(200)
    assert not bench.events(ev.ParcelWeighed)
    assert bench.do(cmd.AcceptWeight()) is Verdict.NOTE_UNREAD

    bench.scan(DONE)
    assert bench.step() in (Step.PUT_ON_SCALE, Step.FIX_WEIGHT) or bench.events(ev.ParcelClosed)


def test_that_a_touch_reads_the_note_of_the_order_in_sight_only(noted: BenchDriver) -> None:
    assert noted.do(cmd.AcknowledgeNote("another")) is Verdict.NOT_POSSIBLE_NOW
    assert noted.do(cmd.AcknowledgeNote(noted.session.order.order_id)) is Verdict.ACKNOWLEDGED
    assert noted.do(cmd.AcknowledgeNote()) is Verdict.NOT_POSSIBLE_NOW


def test_that_an_order_without_a_note_asks_for_nothing(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 1)))
    bench.scan("1", SOAP)

    assert bench.state.session is None
