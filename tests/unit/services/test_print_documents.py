"""The durable print queue: every state of a document, and what a crash leaves."""

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, ShippingAddress
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.labels.packing_slip import PackingSlipFields
from bancada.labels.shipping_label import ShippingLabelFields
from bancada.services import commands as cmd
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
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
    job, fields = printing.reply
    assert isinstance(fields, ShippingLabelFields)
    assert (fields.order_no, fields.tracking_no) == ("1", "DL077986616BR")
    assert fields.recipient.name == "Fulano de Tal"
    printing.do(cmd.BeginSending(job.job_id, b"label"))
    assert printing.reply == b"label"
    assert _state(printing) == ["sending"]
    printing.do(cmd.FinishSending(job.job_id, "printed"))

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
    printing.print_next("sent")

    assert _state(printing) == ["sent"]
    assert printing.print_next() is None


@pytest.mark.parametrize(("came_out", "state"), [(True, "printed"), (False, "failed")])
def test_that_a_sent_label_may_be_asked_after(printing: BenchDriver, came_out: bool, state: str) -> None:
    job = printing.print_next("sent")
    assert job is not None

    printing.do(cmd.AnswerDoubt(job.job_id, came_out))

    assert _state(printing) == [state]


def test_that_a_refused_label_is_tried_again_with_the_same_bytes(printing: BenchDriver) -> None:
    printing.print_next("failed", "no paper")
    assert _state(printing) == ["failed"]
    assert printing.state.printer_fault == "no paper"
    assert printing.state.jobs[0].reason == "no paper"

    printing.do(cmd.TakePrintJob())
    job, fields = printing.reply
    assert fields is None
    printing.do(cmd.BeginSending(job.job_id, b"other bytes"))
    assert printing.reply == b"label"
    printing.do(cmd.FinishSending(job.job_id, "printed"))

    assert _state(printing) == ["printed"]
    assert printing.state.printer_fault == ""


def test_that_a_printer_lost_on_the_way_leaves_a_question(printing: BenchDriver) -> None:
    job = printing.print_next("lost", "cable")
    assert job is not None

    assert _state(printing) == ["in_doubt"]
    assert [doubt.job_id for doubt in printing.state.doubts] == [job.job_id]
    assert printing.print_next() is None


def test_that_yes_settles_a_doubt(printing: BenchDriver) -> None:
    job = printing.print_next("lost")
    assert job is not None

    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=True)) is Verdict.LABEL_CONFIRMED

    assert _state(printing) == ["printed"]
    assert printing.newest(ev.PrintConfirmed).by_operator
    assert not printing.state.doubts
    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=True)) is Verdict.NOT_POSSIBLE_NOW


def test_that_no_prints_the_same_copy_again(printing: BenchDriver) -> None:
    job = printing.print_next("lost")
    assert job is not None

    assert printing.do(cmd.AnswerDoubt(job.job_id, came_out=False)) is Verdict.LABEL_PRINTING

    assert printing.state.is_printer_waiting
    again = printing.print_next()
    assert again is not None
    assert (again.job_id, again.copy_no) == (job.job_id, 1)
    assert _state(printing) == ["printed"]


@pytest.mark.parametrize(("code", "state"), [("BANCADA-DONE", "printed"), ("BANCADA-NO", "failed")])
def test_that_a_doubt_is_answered_by_one_scan(printing: BenchDriver, code: str, state: str) -> None:
    printing.print_next("lost")

    printing.scan(code)

    assert _state(printing) == [state]


def test_that_a_doubt_is_answered_by_scanning_the_label(printing: BenchDriver) -> None:
    printing.print_next("lost")

    assert printing.scan("DL077986616BR") is Verdict.LABEL_CONFIRMED
    assert _state(printing) == ["printed"]


def test_that_a_crash_while_sending_ends_in_doubt_and_prints_nothing_by_itself(printing: BenchDriver) -> None:
    printing.do(cmd.TakePrintJob())
    job = printing.reply[0]
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
    printing.do(cmd.FinishSending("nothing", "printed"))
    assert _state(printing) == ["printed"]


def test_that_a_reprint_is_a_marked_second_copy_of_the_same_number(printing: BenchDriver) -> None:
    printing.print_all()

    assert printing.scan("BANCADA-REPRINT") is Verdict.REPRINTED
    assert printing.said is not None
    assert (printing.said.detail, printing.said.order_ref) == ("2", "1")

    printing.do(cmd.TakePrintJob())
    job, fields = printing.reply
    assert (job.copy_no, fields.copy_number, fields.tracking_no) == (2, 2, "DL077986616BR")


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
    _, fields = bench.reply

    assert isinstance(fields, PackingSlipFields)
    assert (fields.is_gift, fields.gift_message, fields.seller) == (True, "Parabéns", ("Loja", "Rua Dois"))
    assert [line.quantity for parcel in fields.parcels for line in parcel.lines] == [1]


def test_that_one_printer_in_trouble_does_not_keep_the_other_waiting(bench: BenchDriver) -> None:
    bench.change_settings(profile_prints_packing_slip="yes")
    bench.import_orders(order("1"), order("2"))
    bench.scan("1", SOAP)
    assert bench.print_next() is not None
    slip = bench.print_next("failed", "no paper")
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
    bench.print_next("sent")

    bench.scan("DL077986616BR")

    assert [job.state for job in bench.jobs_of(PACKED)] == ["printed"]


def test_that_a_habitual_done_answers_no_doubt_that_nobody_has_seen(printing: BenchDriver) -> None:
    printing.import_orders(order("2", ("SOAP", 2)))
    printing.clock.advance(ms=1000)
    read_at_ms = printing.clock.monotonic_ms()
    printing.clock.advance(ms=5)
    printing.print_next("lost")

    printing.do(cmd.RegisterScan("BANCADA-DONE", scan_id="early", read_at_ms=read_at_ms))
    assert [job.state for job in printing.state.doubts] == ["in_doubt"]
    printing.do(cmd.Confirm())
    printing.do(cmd.Decline())
    printing.scan("2", "BANCADA-NO", "BANCADA-DONE")
    assert [job.state for job in printing.state.doubts] == ["in_doubt"]
    printing.do(cmd.LeaveOrder())

    assert printing.scan("BANCADA-DONE") is Verdict.LABEL_CONFIRMED
    assert printing.state.doubts == ()
