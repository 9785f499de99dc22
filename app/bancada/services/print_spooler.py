"""Takes queued documents to paper, one at a time, in a thread of its own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from bancada.domain.errors import AppError
from bancada.domain.events import DocumentKind
from bancada.services.commands import BeginSending, Command, FinishSending, TakePrintJob
from bancada.services.document_fields import DocumentFields
from bancada.services.faults import PrinterLost, PrinterRefused
from bancada.services.ports import LabelPrinter, PrintJob

_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 10.0


class Station(Protocol):
    """The loop, as the spooler sees it."""

    def call(self, command: Command) -> Future[Any]:
        """Ask for a command and get its reply."""
        ...


class PrintSpooler:
    """Asks the station for the next document, renders it, and sends it.

    The bytes are stored before the first of them leaves; a crash in between leaves the job in doubt, never
    printed twice. A printer that takes nothing is asked again, ever more patiently, and at once after `wake`.
    """

    def __init__(
        self,
        station: Station,
        printer: LabelPrinter,
        render: Callable[[DocumentFields], bytes],
        first_wait_s: float = _FIRST_WAIT_S,
    ) -> None:
        self._station = station
        self._printer = printer
        self._render = render
        self._first_wait_s = first_wait_s
        self._samples: queue.SimpleQueue[tuple[DocumentFields, Callable[[str, str], None]]] = (
            queue.SimpleQueue()
        )
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

    def print_sample(self, fields: DocumentFields, printed: Callable[[str, str], None]) -> None:
        """Print a label that belongs to no order; nothing of it is recorded, a failure is not tried again.

        ``printed`` is called in the spooler's thread with the result, as `FinishSending` names them, and
        the reason.
        """
        self._samples.put((fields, printed))
        self._wanted.set()

    def stop(self) -> None:
        """End the thread after the document in hand."""
        self._stopped.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        wait_s = self._first_wait_s
        while not self._stopped.is_set():
            self._wanted.wait()
            self._wanted.clear()
            self._print_samples()
            while not self._stopped.is_set() and (job := self._next_job()) is not None:
                if self._print(*job):
                    wait_s = self._first_wait_s
                    continue
                self._wanted.wait(wait_s)
                self._wanted.clear()
                self._print_samples()
                wait_s = min(2 * wait_s, _LONGEST_WAIT_S)

    def _next_job(self) -> tuple[PrintJob, DocumentFields | None] | None:
        reply: tuple[PrintJob, DocumentFields | None] | None = self._station.call(TakePrintJob()).result()
        return reply

    def _print(self, job: PrintJob, fields: DocumentFields | None) -> bool:
        """Send one document; False when the printer took nothing."""
        try:
            rendered = self._render(fields) if fields is not None else b""
        except AppError as error:
            self._finish(FinishSending(job.job_id, "failed", str(error)))
            return False
        payload = self._station.call(BeginSending(job.job_id, rendered)).result()
        if payload is None:
            return False
        result, reason = self._send(payload, job.document)
        self._finish(FinishSending(job.job_id, result, reason))
        return result != "failed"

    def _finish(self, finished: FinishSending) -> None:
        """Say how sending ended until the station has it on its disk; after a stop it is in doubt."""
        wait_s = self._first_wait_s
        while self._station.call(finished).result() is None and not self._stopped.wait(wait_s):
            wait_s = min(2 * wait_s, _LONGEST_WAIT_S)

    def _print_samples(self) -> None:
        while not self._samples.empty():
            fields, printed = self._samples.get()
            try:
                payload = self._render(fields)
            except AppError as error:
                printed("failed", str(error))
            else:
                printed(*self._send(payload, DocumentKind.SHIPPING_LABEL))

    def _send(self, payload: bytes, document: DocumentKind) -> tuple[str, str]:
        try:
            self._printer.send(payload, document)
        except PrinterRefused as error:
            return "failed", str(error)
        except PrinterLost as error:
            return "lost", str(error)
        return ("printed" if self._printer.has_printed() else "sent"), ""
