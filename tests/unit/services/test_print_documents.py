"""The durable print queue: every state of a document, and what a crash leaves."""

import logging

import pytest

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import InvoiceState, ShippingAddress
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.labels.packing_slip import PackingSlipFields
from bancada.labels.shipping_label import ShippingLabelFields
from bancada.services import commands as cmd
from bancada.services.print_states import SendResult as Result
from bancada.services.received import ReceivedOrder
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import SOAP, order

PACKED = order("1", tracking_nos=("DL077986616BR",))


@pytest.fixture
def printing(bench: BenchDriver) -> BenchDriver:
    """A bench on which one order was packed; its label waits for the printer."""
    bench.import_orders(PACKED, address=ShippingAddress("Fulano de Tal", "Rua Um"))
    bench.scan("1", SOAP)
    return bench


def _state(bench: BenchDriver) -> list[str]:
    return [job.state for job in bench.jobs_of(PACKED)]


def test_that_a_label_goes_from_queued_over_sending_to_printed(printing: BenchDriver) -> None:
    assert _state(printing) == ["queued"]
    assert printing.state.is_printer_waiting

    printing.do(cmd.TakePrintJob())
    job, fields = printing.reply.job, printing.reply.fields
    assert isinstance(fields, ShippingLabelFields)
    assert (fields.order_no, fields.tracking_no) == ("1", "DL077986616BR")
    assert fields.recipient.name == "Fulano de Tal"
    printing.do(cmd.BeginSending(job.job_id, b"label"))
    assert printing.reply == b"label"
    assert _state(printing) == ["sending"]
    printing.do(cmd.FinishSending(job.job_id, Result.PRINTED))

    assert _state(printing) == ["printed"]
    assert [type(event).__name__ for event in printing.recorded()[-3:]] == [
        "PrintSending",
        "PrintSent",
        "PrintConfirmed",
    ]
    printing.do(cmd.TakePrintJob())
    assert printing.reply is None
    assert not printing.state.is_printer_waiting


def test_that_a_printer_that_cannot_tell_leaves_a_label_sent(printing: BenchDriver) -> None:
    printing.print_next(Result.SENT)

    assert _state(printing) == ["sent"]
    assert printing.print_next() is None


@pytest.mark.parametrize(("came_out", "state"), [(True, "printed"), (False, "failed")])
def test_that_a_sent_label_may_be_asked_after(printing: BenchDriver, came_out: bool, state: str) -> None:
    job = printing.print_next(Result.SENT)
    assert job is not None

    printing.do(cmd.AnswerDoubt(job.job_id, came_out))

    assert _state(printing) == [state]


def test_that_a_refused_label_is_drawn_anew_with_what_is_set_now(printing: BenchDriver) -> None:
    printing.print_next(Result.FAILED, "no paper")
    assert _state(printing) == ["failed"]
    assert printing.state.printer_fault == "no paper"
    assert printing.state.jobs[0].reason == "no paper"

    printing.do(cmd.TakePrintJob())
    assert (printing.reply.language, printing.reply.dpi) == ("pt_BR", 203)
    printing.change_settings(language="es", printer_dpi="300")
    printing.do(cmd.TakePrintJob())
    job = printing.reply.job
    assert (printing.reply.language, printing.reply.dpi) == ("es", 300)
    printing.do(cmd.BeginSending(job.job_id, b"other bytes"))
    assert printing.reply == b"other bytes"
    assert printing.ask(lambda uow: uow.print_queue.payload(job.job_id)) == b"other bytes"
    printing.do(cmd.FinishSending(job.job_id, Result.PRINTED))

    assert _state(printing) == ["printed"]
    assert printing.state.printer_fault == ""


def test_that_a_printer_lost_on_the_way_leaves_a_question(printing: BenchDriver) -> None:
    job = printing.print_next(Result.LOST, "cable")
    assert job is not None

    assert _state(printing) == ["in_doubt"]
    assert [doubt.job_id for doubt in printing.state.doubts] == [job.job_id]
    assert printing.print_next() is None


def test_that_yes_settles_a_doubt(printing: BenchDriver) -> None:
    job = printing.print_next(Result.LOST)
    assert job is not None

    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=True)) is Verdict.LABEL_CONFIRMED

    assert _state(printing) == ["printed"]
    assert printing.newest(ev.PrintConfirmed).by_operator
    assert not printing.state.doubts
    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=True)) is Verdict.NOT_POSSIBLE_NOW


@pytest.mark.parametrize("came_out", [True, False])
def test_that_an_answered_doubt_names_its_order(printing: BenchDriver, came_out: bool) -> None:
    job = printing.print_next(Result.LOST)
    assert job is not None
    printing.import_orders(order("2"))
    printing.scan("2", SOAP)

    printing.do(cmd.AnswerDoubt(job.job_id, came_out))

    assert printing.said is not None
    assert printing.said.order_ref == "1"


def test_that_no_prints_the_same_copy_again(printing: BenchDriver) -> None:
    job = printing.print_next(Result.LOST)
    assert job is not None

    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=False)) is Verdict.LABEL_PRINTING

    assert printing.state.is_printer_waiting
    again = printing.print_next()
    assert again is not None
    assert (again.job_id, again.copy_no) == (job.job_id, 1)
    assert _state(printing) == ["printed"]


@pytest.mark.parametrize(("code", "state"), [("BANCADA-DONE", "printed"), ("BANCADA-NO", "failed")])
def test_that_a_doubt_is_answered_by_one_scan(printing: BenchDriver, code: str, state: str) -> None:
    printing.print_next(Result.LOST)

    printing.scan(code)

    assert _state(printing) == [state]


def test_that_a_doubt_is_answered_by_scanning_the_label(printing: BenchDriver) -> None:
    printing.print_next(Result.LOST)

    assert printing.scan("DL077986616BR") is Verdict.LABEL_CONFIRMED
    assert _state(printing) == ["printed"]


def test_that_a_crash_while_sending_ends_in_doubt_and_prints_nothing_by_itself(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    job = printing.reply.job
    printing.do(cmd.BeginSending(job.job_id, b"label"))

    printing.restart()

    assert _state(printing) == ["in_doubt"]
    assert [doubt.job_id for doubt in printing.state.doubts] == [job.job_id]
    assert not printing.state.is_printer_waiting
    assert printing.print_next() is None
    printing.restart()
    assert len(printing.events(ev.PrintFellInDoubt)) == 1


def test_that_what_was_queued_at_a_crash_is_printed_after_it(printing: BenchDriver) -> None:
    printing.restart()

    assert printing.state.is_printer_waiting
    assert printing.print_next() is not None


def test_that_sending_begins_once(printing: BenchDriver) -> None:
    job = printing.print_next()
    assert job is not None

    printing.do(cmd.BeginSending(job.job_id, b"label"))
    assert printing.reply is None
    printing.do(cmd.BeginSending("nothing", b"label"))
    assert printing.reply is None
    printing.do(cmd.FinishSending("nothing", Result.PRINTED))
    assert _state(printing) == ["printed"]


def test_that_a_reprint_is_a_marked_second_copy_of_the_same_number(printing: BenchDriver) -> None:
    printing.print_all()

    assert printing.scan("BANCADA-REPRINT") is Verdict.REPRINTED
    assert printing.said is not None
    assert (printing.said.detail, printing.said.order_ref) == ("2", "1")

    printing.do(cmd.TakePrintJob())
    job, fields = printing.reply.job, printing.reply.fields
    assert (job.copy_no, fields.copy_number, fields.tracking_no) == (2, 2, "DL077986616BR")


def test_that_the_next_person_reprints_nothing_that_another_one_packed(printing: BenchDriver) -> None:
    printing.print_all()
    printing.add_person("Bruno", "P-1")

    printing.sign_in("P-1", "4321")

    assert printing.scan("BANCADA-REPRINT") is Verdict.NOT_POSSIBLE_NOW
    assert printing.said is not None
    assert printing.said.detail == Obstacle.NO_LABEL_TO_REPRINT


def test_that_who_unlocks_the_bench_again_may_still_reprint_what_they_packed(printing: BenchDriver) -> None:
    printing.print_all()
    printing.change_settings(profile_idle_lock_s="60")
    printing.clock.advance(ms=61_000)
    printing.do(cmd.Tick())

    printing.sign_in()

    assert printing.scan("BANCADA-REPRINT") is Verdict.REPRINTED


def test_that_a_reprint_waits_for_a_closed_parcel(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", SOAP)

    assert bench.scan("BANCADA-REPRINT") is Verdict.NOT_POSSIBLE_NOW
    bench.scan("BANCADA-NEXT")
    assert bench.do(cmd.Reprint(parcel_no=1)) is Verdict.REPRINTED
    assert bench.do(cmd.Reprint(parcel_no=2)) is Verdict.NOT_POSSIBLE_NOW


def test_that_a_reprint_from_the_history_names_its_order(printing: BenchDriver) -> None:
    printing.restart()
    printing.sign_in()

    assert printing.do(cmd.Reprint(order_id_of(PACKED), 1)) is Verdict.REPRINTED


def test_that_no_reprint_brings_out_a_label_that_is_held_back(bench: BenchDriver) -> None:
    waiting = order("1", ("SOAP", 2), invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)
    bench.scan("1", SOAP, "BANCADA-NEXT")

    assert bench.scan("BANCADA-REPRINT") is Verdict.NOT_POSSIBLE_NOW
    assert not bench.jobs_of(waiting)


def test_that_a_packing_slip_of_a_gift_says_no_prices(bench: BenchDriver) -> None:
    bench.change_settings(profile_prints_packing_slip="yes", sender="Loja\nRua Dois")
    gift = order("1", is_gift=True)
    bench.import_orders(gift, address=ShippingAddress("Fulano de Tal", gift_message="Parabéns"))
    bench.scan("1", SOAP)
    bench.print_next()

    bench.do(cmd.TakePrintJob())
    fields = bench.reply.fields

    assert isinstance(fields, PackingSlipFields)
    assert (fields.is_gift, fields.gift_message, fields.seller) == (True, "Parabéns", ("Loja", "Rua Dois"))
    assert [line.quantity for parcel in fields.parcels for line in parcel.lines] == [1]


def test_that_one_printer_in_trouble_does_not_keep_the_other_waiting(bench: BenchDriver) -> None:
    bench.change_settings(profile_prints_packing_slip="yes")
    bench.import_orders(order("1"), order("2"))
    bench.scan("1", SOAP)
    assert bench.print_next() is not None
    slip = bench.print_next(Result.FAILED, "no paper")
    bench.scan("2", SOAP)

    label = bench.print_next()

    assert slip is not None
    assert label is not None
    assert (slip.document, label.document) == (ev.DocumentKind.PACKING_SLIP, ev.DocumentKind.SHIPPING_LABEL)
    assert label.order_id == order_id_of(order("2"))
    assert bench.print_next() is not None


def test_that_a_printed_label_read_back_is_certain(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    bench.import_orders(PACKED)
    bench.scan("1", SOAP)
    bench.print_next(Result.SENT)

    bench.scan("DL077986616BR")

    assert [job.state for job in bench.jobs_of(PACKED)] == ["printed"]


def test_that_a_habitual_done_answers_no_doubt_that_nobody_has_seen(printing: BenchDriver) -> None:
    printing.import_orders(order("2", ("SOAP", 2)))
    printing.clock.advance(ms=1000)
    read_at_ms = printing.clock.monotonic_ms()
    printing.clock.advance(ms=5)
    printing.print_next(Result.LOST)

    printing.do(cmd.RegisterScan("BANCADA-DONE", scan_id="early", read_at_ms=read_at_ms))
    assert [job.state for job in printing.state.doubts] == ["in_doubt"]
    printing.do(cmd.Confirm())
    printing.do(cmd.Decline())
    printing.scan("2", "BANCADA-NO", "BANCADA-DONE")
    assert [job.state for job in printing.state.doubts] == ["in_doubt"]
    printing.do(cmd.LeaveOrder())

    assert printing.scan("BANCADA-DONE") is Verdict.LABEL_CONFIRMED
    assert printing.state.doubts == ()


def test_that_a_label_read_back_while_the_printer_is_still_asked_is_certain(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    bench.import_orders(PACKED)
    bench.scan("1", SOAP)
    bench.do(cmd.TakePrintJob())
    job = bench.reply.job
    bench.do(cmd.BeginSending(job.job_id, b"label"))

    bench.scan("DL077986616BR")
    assert [job.state for job in bench.jobs_of(PACKED)] == ["printed"]
    bench.do(cmd.FinishSending(job.job_id, Result.LOST, "cable"))

    assert [job.state for job in bench.jobs_of(PACKED)] == ["printed"]
    assert not bench.state.doubts


def test_that_the_label_of_a_cancelled_order_is_withdrawn(printing: BenchDriver) -> None:
    printing.print_next(Result.FAILED, "no paper")

    printing.cancel(PACKED)

    assert _state(printing) == ["withdrawn"]
    assert printing.print_next() is None
    assert not printing.state.is_printer_waiting


def test_that_a_label_that_left_is_not_withdrawn(printing: BenchDriver) -> None:
    printing.print_next(Result.LOST)

    printing.cancel(PACKED)

    assert _state(printing) == ["in_doubt"]


def test_that_no_byte_leaves_once_the_order_was_cancelled(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    job = printing.reply.job
    printing.cancel(PACKED)

    printing.do(cmd.BeginSending(job.job_id, b"label"))

    assert printing.reply is None
    assert not printing.events(ev.PrintSending)


def test_that_a_reopened_order_prints_its_label_once_when_it_is_closed_again(printing: BenchDriver) -> None:
    printing.do(cmd.ReopenOrder(order_id_of(PACKED)))
    assert _state(printing) == ["withdrawn"]
    assert printing.print_next() is None

    printing.do(cmd.Confirm())

    assert [job.copy_no for job in printing.print_all()] == [1]


def test_that_a_label_that_left_before_the_reopening_counts_as_a_copy(printing: BenchDriver) -> None:
    printing.print_next()
    printing.do(cmd.ReopenOrder(order_id_of(PACKED)))

    printing.do(cmd.Confirm())

    assert [job.copy_no for job in printing.print_all()] == [2]


def test_that_a_held_order_prints_nothing_until_it_is_released(bench: BenchDriver) -> None:
    held = order("1", ("SOAP", 2))
    bench.import_orders(held)
    bench.scan("1", SOAP, "BANCADA-NEXT")
    bench.do(cmd.HoldOrder(ev.ExceptionReason.ADDRESS))

    assert [job.state for job in bench.jobs_of(held)] == ["withdrawn"]
    assert bench.print_next() is None
    bench.do(cmd.ReleaseOrder(order_id_of(held)))

    assert [(job.parcel_no, job.copy_no) for job in bench.print_all()] == [(1, 1)]


@pytest.fixture
def with_slip(bench: BenchDriver) -> BenchDriver:
    """A bench on which one order was packed; its label and its packing slip wait."""
    bench.change_settings(profile_prints_packing_slip="yes")
    bench.import_orders(PACKED)
    bench.scan("1", SOAP)
    return bench


def _hold_and_release(bench: BenchDriver) -> list[tuple[str, int]]:
    """The source stops the order and lets it go on; what is printed then."""
    bench.take_in(ReceivedOrder(PACKED, PLACE, hold="unpaid"))
    bench.take_in(ReceivedOrder(PACKED, PLACE))
    return [(job.document.value, job.copy_no) for job in bench.print_all()]


def test_that_a_packing_slip_withdrawn_by_a_hold_comes_after_it(with_slip: BenchDriver) -> None:
    with_slip.print_next()
    with_slip.print_next(Result.FAILED, "the folder is full")

    assert _hold_and_release(with_slip) == [("packing_slip", 1)]


def test_that_a_packing_slip_printed_before_a_hold_is_not_printed_again(with_slip: BenchDriver) -> None:
    with_slip.print_next(Result.FAILED, "no paper")
    with_slip.print_next()

    assert _hold_and_release(with_slip) == [("shipping_label", 1)]


def test_that_a_copy_withdrawn_by_a_hold_comes_after_it(with_slip: BenchDriver) -> None:
    with_slip.print_all()
    with_slip.do(cmd.Reprint(order_id_of(PACKED)))

    assert _hold_and_release(with_slip) == [("shipping_label", 2)]


def test_that_the_first_label_to_come_late_brings_no_second_packing_slip(bench: BenchDriver) -> None:
    bench.change_settings(profile_prints_packing_slip="yes", profile_needs_tracking_no="yes")
    parked = order("1", ("SOAP", 2), carrier="Correios", service_level="SEDEX")
    bench.import_orders(parked)
    bench.scan("1", SOAP, "BANCADA-NEXT")
    bench.do_from_console(cmd.AddTrackingNumbers("Correios", "SEDEX", ("DL077986616BR",)))
    bench.scan(SOAP)
    assert [job.document.value for job in bench.print_all()] == ["shipping_label", "packing_slip"]
    bench.do_from_console(cmd.AddTrackingNumbers("Correios", "SEDEX", ("QS410007392BR",)))

    bench.do(cmd.LabelParked(order_id_of(parked)))

    assert [(job.document.value, job.parcel_no) for job in bench.print_all()] == [("shipping_label", 1)]


def test_that_an_update_tells_of_new_documents_only(printing: BenchDriver) -> None:
    assert printing.update.documents_queued

    printing.do(cmd.TakePrintJob())

    assert not printing.update.documents_queued


def test_that_a_label_that_cannot_be_made_lets_the_next_one_print(bench: BenchDriver) -> None:
    bench.import_orders(PACKED, order("2"))
    bench.scan("1", SOAP, "2", SOAP)
    bench.do(cmd.TakePrintJob())
    job = bench.reply.job

    bench.do(cmd.FinishSending(job.job_id, Result.UNPRINTABLE, "no room"))

    assert [(bad.job_id, bad.state, bad.reason) for bad in bench.state.unprintable] == [
        (job.job_id, "unprintable", "no room")
    ]
    assert bench.state.printer_fault == ""
    assert [printed.order_ref for printed in bench.print_all()] == ["2"]
    bench.restart()
    assert [bad.job_id for bad in bench.state.unprintable] == [job.job_id]


def test_that_a_reprint_takes_the_place_of_a_label_that_could_not_be_made(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    printing.do(cmd.FinishSending(printing.reply.job.job_id, Result.UNPRINTABLE, "no room"))

    assert printing.do(cmd.Reprint()) is Verdict.REPRINTED

    assert not printing.state.unprintable
    assert [job.copy_no for job in printing.print_all()] == [1]


def test_that_a_fault_of_ours_after_sending_began_leaves_the_label_in_doubt(printing: BenchDriver) -> None:
    printing.print_next(Result.UNPRINTABLE, "fault")

    assert _state(printing) == ["in_doubt"]


def test_that_a_shipped_order_asks_no_more_for_its_label(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    printing.do(cmd.FinishSending(printing.reply.job.job_id, Result.UNPRINTABLE, "no room"))

    printing.do(cmd.ShipOrder(order_id_of(PACKED)))

    assert _state(printing) == ["withdrawn"]
    assert not printing.state.unprintable


def test_that_a_printer_that_stays_away_is_recorded_once(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    job = printing.reply.job
    for reason in ("no cable", "no cable", "no paper", "no paper"):
        printing.do(cmd.FinishSending(job.job_id, Result.FAILED, reason))
    assert not printing.update.orders_changed

    assert [event.reason for event in printing.events(ev.PrintFailed)] == ["no cable", "no paper"]
    assert not printing.events(ev.PrintSending)
    assert printing.state.printer_fault == "no paper"


def test_that_no_bytes_are_not_sent(printing: BenchDriver) -> None:
    job = printing.jobs_of(PACKED)[0]

    printing.do(cmd.BeginSending(job.job_id, b""))

    assert printing.reply is None
    assert _state(printing) == ["unprintable"]


def test_that_a_label_that_cannot_be_made_says_nothing_of_the_printer(printing: BenchDriver) -> None:
    job = printing.jobs_of(PACKED)[0]
    assert not printing.state.is_printer_checked

    printing.do(cmd.FinishSending(job.job_id, Result.UNPRINTABLE, "no room"))

    assert not printing.state.is_printer_checked


def test_that_a_label_that_cannot_be_made_hides_no_fault_of_the_printer(printing: BenchDriver) -> None:
    job = printing.print_next(Result.FAILED, "no paper")
    assert job is not None

    printing.do(cmd.FinishSending(job.job_id, Result.UNPRINTABLE, "no room"))

    assert printing.state.printer_fault == "no paper"


@pytest.mark.parametrize("broken", ["session", "address"])
def test_that_a_job_whose_order_cannot_be_read_stops_no_other(
    bench: BenchDriver, broken: str, logged_warnings: list[logging.LogRecord]
) -> None:
    bench.import_orders(PACKED, order("2"))
    bench.scan("1", SOAP, "2", SOAP)
    bench.break_order(PACKED, broken)

    printed = bench.print_next()

    assert printed is not None
    assert printed.order_ref == "2"
    assert _state(bench) == ["unprintable"]
    assert [job.order_ref for job in bench.state.unprintable] == ["1"]
    assert logged_warnings


def test_that_no_label_without_recipient_is_printed_after_the_address_was_deleted(
    printing: BenchDriver,
) -> None:
    printing.print_all()
    printing.clock.advance(ms=40 * 24 * 3_600_000)
    printing.do(cmd.Tick())
    printing.sign_in()

    assert printing.do(cmd.Reprint(order_id_of(PACKED))) is Verdict.ADDRESS_PURGED
    assert len(printing.jobs_of(PACKED)) == 1


def test_that_a_label_that_waited_for_weeks_is_printed_with_its_recipient(printing: BenchDriver) -> None:
    printing.clock.advance(ms=40 * 24 * 3_600_000)
    printing.do(cmd.Tick())

    printing.do(cmd.TakePrintJob())

    assert printing.reply.fields.recipient.name == "Fulano de Tal"


def test_that_a_label_said_not_to_have_come_out_is_not_printed_without_recipient(
    printing: BenchDriver,
) -> None:
    job = printing.print_next(Result.SENT)
    assert job is not None
    printing.clock.advance(ms=40 * 24 * 3_600_000)
    printing.do(cmd.Tick())
    printing.sign_in()

    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=False)) is Verdict.ADDRESS_PURGED
    assert _state(printing) == ["sent"]
