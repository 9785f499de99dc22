"""The spooler with a real station loop: each label comes out once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from bancada.domain import events as ev
from bancada.labels.errors import LabelError
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchUpdate
from bancada.services.document_fields import DocumentFields
from bancada.services.faults import PrinterLost, PrinterRefused
from bancada.services.ports import PrintJob
from bancada.services.print_documents import INTERNAL_ERROR, PrintTask
from bancada.services.print_spooler import PrintSpooler, SamplePrint
from bancada.services.print_states import PrintState
from bancada.services.sample_label import sample_label
from bancada.services.station_loop import StationLoop
from bancada.services.station_settings import StationSettings
from tests.fakes.bench_driver import BenchDriver
from tests.fakes.printer import FakePrinter
from tests.unit.services.goods import SOAP, order

LONG_S = 10
JOB = PrintJob("j1", "o1", ev.DocumentKind.SHIPPING_LABEL, 1, 1, PrintState.QUEUED)
TASK = PrintTask(JOB, sample_label(StationSettings()), "pt_BR", 203)


class Printed:
    """A running station that prints; `settled` is set once nothing waits for the printer any more."""

    def __init__(self, bench: BenchDriver, printer: FakePrinter) -> None:
        self.printer = printer
        self.rendered: list[DocumentFields] = []
        self.states: list[str] = []
        self.settled = threading.Event()
        self.faults: list[Exception] = []
        self.loop = StationLoop(bench.bench, self._look)
        self.spooler = PrintSpooler(self.loop, printer, self._render, first_wait_s=0.01)
        self.loop.start()
        self.spooler.start()

    def _render(self, fields: DocumentFields, language: str, dpi: int) -> bytes:
        if self.faults:
            raise self.faults.pop()
        self.rendered.append(fields)
        return f"label {fields.order_no}".encode()

    def _look(self, update: BenchUpdate) -> None:
        for job in update.state.jobs:
            if not self.states or self.states[-1] != job.state:
                self.states.append(job.state)
        if update.state.is_printer_waiting:
            self.settled.clear()
            self.spooler.wake()
        else:
            self.settled.set()

    def pack(self, order_ref: str) -> None:
        self.settled.clear()
        self.loop.call(cmd.RegisterScan(order_ref, "s", order_ref, 0)).result(LONG_S)
        self.loop.call(cmd.RegisterScan(SOAP, "s", order_ref + "s", 9000)).result(LONG_S)

    def stop(self) -> None:
        self.spooler.stop()
        self.loop.stop()


@pytest.fixture
def printed(bench: BenchDriver) -> Iterator[Printed]:
    bench.import_orders(order("1"), order("2"))
    bench.bench.start = lambda: bench.update  # type: ignore[method-assign]
    station = Printed(bench, FakePrinter())
    yield station
    station.stop()


def test_that_a_label_is_printed_once(printed: Printed, bench: BenchDriver) -> None:
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [job.payload for job in printed.printer.jobs] == [b"label 1"]
    assert [job.state for job in bench.jobs_of(order("1"))] == ["printed"]
    assert printed.states == ["queued", "sending", "printed"]


def test_that_a_printer_that_refuses_is_tried_until_it_takes_the_label(
    printed: Printed, bench: BenchDriver
) -> None:
    printed.printer.next_faults = [PrinterRefused("no paper"), PrinterRefused("no paper")]
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [job.payload for job in printed.printer.jobs] == [b"label 1"]
    assert [event.reason for event in bench.events(ev.PrintFailed)] == ["no paper", "no paper"]


def test_that_a_lost_printer_leaves_one_question_and_the_next_label_prints(
    printed: Printed, bench: BenchDriver
) -> None:
    printed.printer.next_faults = [PrinterLost("cable")]
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.pack("2")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [job.payload for job in printed.printer.jobs] == [b"label 2"]
    assert [job.state for job in bench.jobs_of(order("1"))] == ["in_doubt"]


def test_that_a_label_that_cannot_be_drawn_is_given_up_and_the_next_one_prints(
    printed: Printed, bench: BenchDriver
) -> None:
    printed.faults.append(LabelError("no room"))
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.pack("2")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [job.payload for job in printed.printer.jobs] == [b"label 2"]
    assert [event.reason for event in bench.events(ev.PrintGivenUp)] == ["no room"]


def test_that_a_fault_of_ours_is_logged_and_ends_neither_printing_nor_the_next_label(
    printed: Printed, bench: BenchDriver, logged_warnings: list[logging.LogRecord]
) -> None:
    printed.faults.append(ZeroDivisionError("ours"))
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.pack("2")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [record.exc_info is not None for record in logged_warnings] == [True]
    assert [job.payload for job in printed.printer.jobs] == [b"label 2"]
    assert [event.reason for event in bench.events(ev.PrintGivenUp)] == [INTERNAL_ERROR]


def test_that_a_fault_of_ours_while_sending_leaves_the_label_in_doubt(
    printed: Printed, bench: BenchDriver, logged_warnings: list[logging.LogRecord]
) -> None:
    printed.printer.next_faults.append(ZeroDivisionError("ours"))
    printed.pack("1")
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert len(logged_warnings) == 1
    assert not printed.printer.jobs
    assert [job.state for job in bench.jobs_of(order("1"))] == ["in_doubt"]


def test_that_a_printer_known_to_be_away_is_sent_nothing(printed: Printed, bench: BenchDriver) -> None:
    printed.printer.unfit = "no cable"
    printed.pack("1")
    assert printed.printer.asked_often.wait(LONG_S)
    printed.printer.unfit = ""
    assert printed.settled.wait(LONG_S)
    printed.stop()

    assert [job.payload for job in printed.printer.jobs] == [b"label 1"]
    assert [event.reason for event in bench.events(ev.PrintFailed)] == ["no cable"]
    assert len(bench.events(ev.PrintSending)) == 1


class ForgetfulStation:
    """Answers as a station whose disk is full for the first `faults` times it is told how sending ended."""

    def __init__(self, faults: int) -> None:
        self.faults = faults
        self.told: list[str] = []
        self.done = threading.Event()
        self._jobs = [TASK]

    def call(self, command: cmd.Command) -> Future[Any]:
        answer: Future[Any] = Future()
        answer.set_result(self._reply(command))
        return answer

    def _reply(self, command: cmd.Command) -> object:
        if isinstance(command, cmd.TakePrintJob):
            if not self._jobs:
                self.done.set()
            return self._jobs.pop() if self._jobs else None
        if isinstance(command, cmd.BeginSending):
            return b"label"
        assert isinstance(command, cmd.FinishSending)
        self.told.append(command.result)
        self.faults -= 1
        return None if self.faults >= 0 else True


def test_that_how_sending_ended_is_told_until_it_is_saved() -> None:
    station, printer = ForgetfulStation(2), FakePrinter()
    spooler = PrintSpooler(station, printer, lambda _fields, language, dpi: b"label", first_wait_s=0.01)
    spooler.start()

    assert station.done.wait(LONG_S)
    spooler.stop()

    assert station.told == ["printed", "printed", "printed"]
    assert len(printer.jobs) == 1


def test_that_a_sample_is_printed_and_nothing_of_it_recorded(printed: Printed, bench: BenchDriver) -> None:
    results = _print_sample(printed)

    assert results == ("printed", "")
    assert [job.payload for job in printed.printer.jobs] == [b"label TEST"]
    assert not bench.events(ev.PrintQueued)


def test_that_a_sample_the_printer_refuses_is_not_tried_again(printed: Printed) -> None:
    printed.printer.next_faults.append(PrinterRefused())

    assert _print_sample(printed) == ("failed", str(PrinterRefused()))
    assert _print_sample(printed) == ("printed", "")


def test_that_a_sample_that_cannot_be_made_says_why(printed: Printed) -> None:
    printed.faults.append(LabelError("no room"))

    assert _print_sample(printed) == ("unprintable", "no room")


def _print_sample(printed: Printed) -> tuple[str, str]:
    told: Future[tuple[str, str]] = Future()
    fields = sample_label(StationSettings())
    printed.spooler.print_sample(
        SamplePrint(fields, "pt_BR", 203, lambda result, reason: told.set_result((result, reason)))
    )
    return told.result(LONG_S)
