"""A label printer without hardware: keeps what came out, and fails in every way a printer can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from bancada.devices.device_state import DeviceState
from bancada.devices.listeners import Listeners
from bancada.devices.simulated.refusals import PrinterCoverOpen, PrinterOutOfPaper, PrinterUnplugged
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost

_PDF_HEAD = b"%PDF"
_ZPL_HEAD = b"^XA"
_HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class SimulatedJob:
    """One job as it came out: ``payload`` is what arrived, all of it when ``is_whole``."""

    number: int
    document: DocumentKind
    payload: bytes
    is_whole: bool = True

    @property
    def file_name(self) -> str:
        """Name of the job's file, such as ``0001-shipping_label.zpl``."""
        torn = "" if self.is_whole else "-torn"
        return f"{self.number:04}-{self.document.value}{torn}{_suffix(self.payload)}"


@dataclass(frozen=True, slots=True)
class PrinterSwitches:
    """What is wrong with the printer.

    Attributes:
        breaks_after_bytes: the cable comes out of the next job after so many bytes; None never.
        tells_printed: whether it can say that everything came out.
    """

    is_out_of_paper: bool = False
    is_cover_open: bool = False
    is_unplugged: bool = False
    breaks_after_bytes: int | None = None
    tells_printed: bool = True


class SimulatedPrinter:
    """The `LabelPrinter` port with paper in memory, and in a folder if one is given.

    `send` is called by the spooler's thread, the switches by any; listeners are called where it was sent.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = Lock()
        self._jobs: tuple[SimulatedJob, ...] = ()
        self._switches = PrinterSwitches()
        self._printed: Listeners[SimulatedJob] = Listeners()

    @property
    def jobs(self) -> tuple[SimulatedJob, ...]:
        """Everything that came out, oldest first, torn jobs among them."""
        with self._lock:
            return self._jobs

    @property
    def switches(self) -> PrinterSwitches:
        """What is wrong with it now."""
        with self._lock:
            return self._switches

    @switches.setter
    def switches(self, switches: PrinterSwitches) -> None:
        with self._lock:
            self._switches = switches

    @property
    def state(self) -> DeviceState:
        """Ready or lost."""
        return DeviceState.LOST if self.switches.is_unplugged else DeviceState.READY

    def subscribe(self, listener: Callable[[SimulatedJob], None]) -> Callable[[], None]:
        """Be told of every job that came out; calling what is returned ends it."""
        return self._printed.subscribe(listener)

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        """Refuse beforehand what would be refused.

        Raises:
            PrinterRefused: out of paper, cover open or cable out.
        """
        _refuse_if_unfit(self.switches)

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Print one job.

        Raises:
            PrinterRefused: out of paper, cover open or cable out; nothing was taken.
            PrinterLost: the cable came out on the way.
        """
        with self._lock:
            _refuse_if_unfit(self._switches)
            job = self._take(payload, document)
        self._write(job)
        self._printed.tell(job)
        if not job.is_whole:
            raise PrinterLost

    def has_printed(self) -> bool | None:
        """True when everything sent came out, False after a torn job, None when it cannot tell."""
        with self._lock:
            if not self._switches.tells_printed or self._switches.is_unplugged:
                return None
            return not self._jobs or self._jobs[-1].is_whole

    def _take(self, payload: bytes, document: DocumentKind) -> SimulatedJob:
        limit = self._switches.breaks_after_bytes
        is_whole = limit is None or len(payload) <= limit
        if not is_whole:
            self._switches = PrinterSwitches(is_unplugged=True, tells_printed=self._switches.tells_printed)
        job = SimulatedJob(len(self._jobs) + 1, document, payload if is_whole else payload[:limit], is_whole)
        self._jobs = (*self._jobs, job)
        return job

    def _write(self, job: SimulatedJob) -> None:
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / job.file_name).write_bytes(job.payload)


def _refuse_if_unfit(switches: PrinterSwitches) -> None:
    if switches.is_unplugged:
        raise PrinterUnplugged
    if switches.is_cover_open:
        raise PrinterCoverOpen
    if switches.is_out_of_paper:
        raise PrinterOutOfPaper


def _suffix(payload: bytes) -> str:
    head = payload[:_HEAD_BYTES].lstrip()
    if head.startswith(_PDF_HEAD):
        return ".pdf"
    return ".zpl" if _ZPL_HEAD in head else ".bin"
