"""A printer that keeps its jobs and fails when told to."""

from dataclasses import dataclass
from threading import Event

from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost, PrinterRefused

_OFTEN = 3


@dataclass(frozen=True, slots=True)
class FakeJob:
    """One job as it was sent."""

    payload: bytes
    document: DocumentKind


class FakePrinter:
    """The `LabelPrinter` port; `next_faults` are raised by the sends to come, `unfit` beforehand."""

    def __init__(self, *, tells_printed: bool = True) -> None:
        self.jobs: list[FakeJob] = []
        self.next_faults: list[Exception] = []
        self.tells_printed = tells_printed
        self.unfit = ""
        self.asked = 0
        self.asked_often = Event()
        self._lost_one = False

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        self.asked += 1
        if self.asked == _OFTEN:
            self.asked_often.set()
        if self.unfit:
            raise PrinterRefused(self.unfit)

    def send(self, payload: bytes, document: DocumentKind) -> None:
        fault = self.next_faults.pop(0) if self.next_faults else None
        self._lost_one = isinstance(fault, PrinterLost)
        if fault is not None:
            raise fault
        self.jobs.append(FakeJob(payload, document))

    def has_printed(self) -> bool | None:
        return not self._lost_one if self.tells_printed else None
