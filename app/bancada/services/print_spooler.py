"""Takes queued documents to paper, one at a time, in a thread of its own."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from bancada.domain.errors import AppError
from bancada.domain.events import DocumentKind
from bancada.services.commands import BeginSending, Command, FinishSending, TakePrintJob
from bancada.services.document_fields import DocumentFields
from bancada.services.faults import PrinterLost, PrinterRefused
from bancada.services.ports import AnsweringStation, LabelPrinter
from bancada.services.print_documents import INTERNAL_ERROR, PrintTask
from bancada.services.print_states import SendResult
from bancada.services.station_loop import StationStopped

_log = logging.getLogger(__name__)
_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 10.0


class Render(Protocol):
    """Draws a document."""

    def __call__(self, fields: DocumentFields, language: str, dpi: int) -> bytes:
        """The bytes its printer takes.

        Raises:
            AppError: it cannot be made from these fields.
        """
        ...


@dataclass(frozen=True, slots=True)
class SamplePrint:
    """A label of no order; ``printed`` is called in the spooler's thread with result and reason."""

    fields: DocumentFields
    language: str
    dpi: int
    printed: Callable[[SendResult, str], None]


class PrintSpooler:
    """Asks the station for the next document, renders it, and sends it.

    The bytes are stored before the first of them leaves; a crash in between leaves the job in doubt, never
    printed twice. A printer that takes nothing is asked again, ever more patiently, and at once after `wake`.
    A document that cannot be made is given up, and the next one is printed.
    """

    def __init__(
        self,
        station: AnsweringStation,
        printer: LabelPrinter,
        render: Render,
        first_wait_s: float = _FIRST_WAIT_S,
    ) -> None:
        self._station = station
        self._printer = printer
        self._render = render
        self._first_wait_s = first_wait_s
        self._wait_s = first_wait_s
        self._samples: queue.SimpleQueue[SamplePrint] = queue.SimpleQueue()
        self._give_up: Callable[[], None] | None = None
        self._wanted = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="print-spooler", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._wanted.set()
        self._thread.start()

    def wake(self) -> None:
        """There may be something to print, or the printer may be ready again."""
        self._wanted.set()

    def print_sample(self, sample: SamplePrint) -> None:
        """Print a label of no order; nothing of it is recorded, a failure is not tried again."""
        self._samples.put(sample)
        self._wanted.set()

    def stop(self) -> None:
        """End the thread after the document in hand."""
        self._stopped.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        """The device loop of printing: no document and no fault of ours ends it."""
        wait_s: float | None = None
        while not self._stopped.is_set():
            self._wanted.wait(wait_s)
            self._wanted.clear()
            try:
                wait_s = self._print_all()
            except StationStopped:
                return
            except Exception:  # noqa: BLE001 - one of the three loops that may not end
                _log.exception("a document could not be printed")
                wait_s = self._more_patient()

    def _print_all(self) -> float | None:
        """Print what waits; seconds after which to try again, None when nothing waits any more."""
        self._say_what_was_given_up()
        while not self._stopped.is_set():
            self._print_samples()
            task: PrintTask | None = self._ask(TakePrintJob())
            if task is None:
                return None
            if not self._print(task):
                return self._more_patient()
            self._wait_s = self._first_wait_s
        return None

    def _more_patient(self) -> float:
        wait_s, self._wait_s = self._wait_s, min(2 * self._wait_s, _LONGEST_WAIT_S)
        return wait_s

    def _say_what_was_given_up(self) -> None:
        give_up, self._give_up = self._give_up, None
        if give_up is not None:
            give_up()

    def _print(self, task: PrintTask) -> bool:
        """Bring one document to paper or give it up; False when it is to be tried again later."""
        job = task.job
        self._give_up = lambda: self._finish(job.job_id, SendResult.UNPRINTABLE, INTERNAL_ERROR)
        result, reason = self._try(task)
        if result is not None:
            self._finish(job.job_id, result, reason)
        self._give_up = None
        return result not in (None, SendResult.FAILED)

    def _try(self, task: PrintTask) -> tuple[SendResult | None, str]:
        """How sending ended, and why; None when it never began: not wanted any more, or not saved."""
        job = task.job
        try:
            self._printer.refuse_if_unfit(job.document)
            rendered = self._render(task.fields, task.language, task.dpi)
        except PrinterRefused as error:
            return SendResult.FAILED, str(error)
        except AppError as error:
            return SendResult.UNPRINTABLE, str(error)
        payload: bytes | None = self._ask(BeginSending(job.job_id, rendered))
        return (None, "") if payload is None else self._send(payload, job.document)

    def _finish(self, job_id: str, result: SendResult, reason: str) -> None:
        """Say how sending ended until the station has it on its disk; after a stop it is in doubt."""
        wait_s = self._first_wait_s
        finished = FinishSending(job_id, result, reason)
        while self._ask(finished) is None and not self._stopped.wait(wait_s):
            wait_s = min(2 * wait_s, _LONGEST_WAIT_S)

    def _ask(self, command: Command) -> Any:
        return self._station.call(command).result()

    def _print_samples(self) -> None:
        while not self._samples.empty():
            self._print_sample(self._samples.get())

    def _print_sample(self, sample: SamplePrint) -> None:
        self._give_up = lambda: sample.printed(SendResult.UNPRINTABLE, INTERNAL_ERROR)
        sample.printed(*self._try_sample(sample))
        self._give_up = None

    def _try_sample(self, sample: SamplePrint) -> tuple[SendResult, str]:
        try:
            payload = self._render(sample.fields, sample.language, sample.dpi)
        except AppError as error:
            return SendResult.UNPRINTABLE, str(error)
        return self._send(payload, DocumentKind.SHIPPING_LABEL)

    def _send(self, payload: bytes, document: DocumentKind) -> tuple[SendResult, str]:
        try:
            self._printer.send(payload, document)
        except PrinterRefused as error:
            return SendResult.FAILED, str(error)
        except PrinterLost as error:
            return SendResult.LOST, str(error)
        return (SendResult.PRINTED if self._printer.has_printed() else SendResult.SENT), ""
