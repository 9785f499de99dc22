"""A label printer at the end of a transport: takes finished bytes, and says what can be known of them.

Bytes are handed over in one go on a fresh connection, so that stations can share a network printer. A printer
that answers is asked first: one without paper takes nothing, instead of keeping a label for later.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bancada.devices.printer.faults import PrinterFault, TransmissionBroken
from bancada.devices.printer.status import PrinterCondition, PrinterStatus
from bancada.devices.printer.transport import PrinterTransport
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost, PrinterRefused

StatusQuery = Callable[[PrinterTransport], PrinterStatus]

REFUSALS = {
    PrinterCondition.HEAD_OPEN: "The printer's cover is open: close it.",
    PrinterCondition.PAPER_OUT: "The printer is out of paper: put in a new roll.",
    PrinterCondition.RIBBON_OUT: "The printer is out of ribbon: put in a new one.",
    PrinterCondition.PAUSED: "The printer is paused: press its pause button.",
}
# One quiet answer may come between reading a label and beginning to print it.
QUIET_ANSWERS = 2
MOST_QUESTIONS = 20
BETWEEN_QUESTIONS_S = 0.3


class RawPrinter:
    """The `LabelPrinter` port over a transport.

    Args:
        ask: status query in the printer's language, None when it has none.
    """

    def __init__(self, transport: PrinterTransport, ask: StatusQuery | None = None) -> None:
        self._transport = transport
        self._ask = ask
        self._was_refused = False

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        """Look at a printer that took nothing last time; any other is asked as it takes the job.

        Raises:
            PrinterRefused: it still cannot be opened, or says why it cannot print.
        """
        if not self._was_refused:
            return
        with self._reached() as transport:
            self._ask_fitness(transport)

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Send one job; returns when every byte has left.

        Raises:
            PrinterRefused: nothing was taken; the job may be tried again.
            PrinterLost: the connection broke on the way; nobody knows what came out.
        """
        self._was_refused = True
        with self._reached() as transport:
            self._ask_fitness(transport)
            _send(transport, payload)
        self._was_refused = False

    def has_printed(self) -> bool | None:
        """True when the printer keeps saying that nothing waits in it; None when it cannot tell."""
        if self._ask is None or not self._transport.can_answer:
            return None
        try:
            with self._transport as transport:
                return self._watch(transport, self._ask)
        except PrinterFault:
            return None

    @contextmanager
    def _reached(self) -> Iterator[PrinterTransport]:
        try:
            with self._transport as transport:
                yield transport
        except PrinterFault as fault:
            raise PrinterRefused(str(fault)) from fault

    def _ask_fitness(self, transport: PrinterTransport) -> None:
        if self._ask is not None and transport.can_answer:
            refusal = REFUSALS.get(self._ask(transport).condition)
            if refusal is not None:
                raise PrinterRefused(refusal)

    @staticmethod
    def _watch(transport: PrinterTransport, ask: StatusQuery) -> bool | None:
        quiet = 0
        for _ in range(MOST_QUESTIONS):
            condition = ask(transport).condition
            if condition not in (PrinterCondition.READY, PrinterCondition.PRINTING):
                return None
            quiet = quiet + 1 if condition is PrinterCondition.READY else 0
            if quiet == QUIET_ANSWERS:
                return True
            transport.read(BETWEEN_QUESTIONS_S)
        return None


def _send(transport: PrinterTransport, payload: bytes) -> None:
    try:
        transport.write_all(payload)
    except TransmissionBroken as fault:
        if fault.sent_bytes:
            raise PrinterLost(str(fault)) from fault
        raise
