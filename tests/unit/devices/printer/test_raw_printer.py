import pytest

from bancada.devices.printer.faults import PrinterUnreachable, TransmissionBroken
from bancada.devices.printer.raw_printer import MOST_QUESTIONS, RawPrinter
from bancada.devices.printer.status import UNANSWERED, PrinterStatus
from bancada.devices.printer.transport import PrinterTransport
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost, PrinterRefused
from bancada.services.ports import LabelPrinter

LABEL = DocumentKind.SHIPPING_LABEL
READY = PrinterStatus()
PRINTING = PrinterStatus(waiting_formats=1)


class MemoryTransport:
    """Keeps what is written; breaks where it is told to."""

    place = "memory"

    def __init__(self, can_answer: bool = True) -> None:
        self.can_answer = can_answer
        self.written = b""
        self.is_open = False
        self.open_fault: PrinterUnreachable | None = None
        self.break_after: int | None = None

    def open(self) -> None:
        if self.open_fault:
            raise self.open_fault
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def write_all(self, data: bytes) -> None:
        assert self.is_open
        if self.break_after is not None:
            raise TransmissionBroken(self.place, self.break_after, "cable out")
        self.written += data

    def read(self, timeout_s: float) -> bytes:
        assert timeout_s > 0
        return b""

    def __enter__(self) -> "MemoryTransport":
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Answers:
    """A status query that gives its answers in turn and repeats the last one."""

    def __init__(self, *statuses: PrinterStatus) -> None:
        self._statuses = list(statuses)
        self.asked = 0

    def __call__(self, transport: PrinterTransport) -> PrinterStatus:
        self.asked += 1
        return self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]


def test_that_a_job_is_sent_whole_and_the_printer_let_go() -> None:
    transport = MemoryTransport()
    printer: LabelPrinter = RawPrinter(transport, Answers(READY))
    printer.send(b"^XA^XZ", LABEL)
    assert (transport.written, transport.is_open) == (b"^XA^XZ", False)


@pytest.mark.parametrize("status", [READY, PRINTING, UNANSWERED, PrinterStatus(is_too_hot=True)])
def test_that_a_printer_that_may_print_gets_the_job(status: PrinterStatus) -> None:
    transport = MemoryTransport()
    RawPrinter(transport, Answers(status)).send(b"job", LABEL)
    assert transport.written == b"job"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (PrinterStatus(is_paper_out=True), "out of paper"),
        (PrinterStatus(is_head_open=True), "cover is open"),
        (PrinterStatus(is_ribbon_out=True), "out of ribbon"),
        (PrinterStatus(is_paused=True), "paused"),
    ],
)
def test_that_a_printer_that_wants_a_hand_gets_nothing(status: PrinterStatus, words: str) -> None:
    transport = MemoryTransport()
    with pytest.raises(PrinterRefused, match=words):
        RawPrinter(transport, Answers(status)).send(b"job", LABEL)
    assert (transport.written, transport.is_open) == (b"", False)


def test_that_an_unreachable_printer_refused_the_job() -> None:
    transport = MemoryTransport()
    transport.open_fault = PrinterUnreachable("memory", "no cable")
    with pytest.raises(PrinterRefused, match="no cable"):
        RawPrinter(transport).send(b"job", LABEL)
    assert RawPrinter(transport, Answers(READY)).has_printed() is None


@pytest.mark.parametrize(("sent", "kind"), [(0, PrinterRefused), (1, PrinterLost)])
def test_that_a_job_is_in_doubt_once_a_byte_has_left(sent: int, kind: type[Exception]) -> None:
    transport = MemoryTransport()
    transport.break_after = sent
    with pytest.raises(kind, match="cable out"):
        RawPrinter(transport).send(b"job", LABEL)


def test_that_a_break_while_asking_leaves_the_job_unsent() -> None:
    def ask(transport: PrinterTransport) -> PrinterStatus:
        raise TransmissionBroken(transport.place, 3, "cable out")

    with pytest.raises(PrinterRefused):
        RawPrinter(MemoryTransport(), ask).send(b"job", LABEL)


def test_that_two_quiet_answers_in_a_row_mean_printed() -> None:
    answers = Answers(READY, PRINTING, READY, READY)
    assert RawPrinter(MemoryTransport(), answers).has_printed() is True
    assert answers.asked == 4


@pytest.mark.parametrize("status", [UNANSWERED, PrinterStatus(is_paper_out=True, waiting_formats=1)])
def test_that_silence_or_trouble_is_not_called_printed(status: PrinterStatus) -> None:
    assert RawPrinter(MemoryTransport(), Answers(PRINTING, status)).has_printed() is None


def test_that_watching_ends() -> None:
    answers = Answers(PRINTING)
    assert RawPrinter(MemoryTransport(), answers).has_printed() is None
    assert answers.asked == MOST_QUESTIONS


def test_that_a_one_way_printer_is_never_asked() -> None:
    answers = Answers(READY)
    printer = RawPrinter(MemoryTransport(can_answer=False), answers)
    printer.send(b"job", LABEL)
    assert printer.has_printed() is None
    assert RawPrinter(MemoryTransport()).has_printed() is None
    assert answers.asked == 0


def test_that_a_printer_that_took_the_last_job_is_not_asked_before_the_next() -> None:
    answers = Answers(READY)
    printer = RawPrinter(MemoryTransport(), answers)
    printer.refuse_if_unfit(LABEL)
    printer.send(b"job", LABEL)
    printer.refuse_if_unfit(LABEL)
    assert answers.asked == 1


def test_that_a_printer_that_refused_is_asked_before_the_next_try() -> None:
    transport = MemoryTransport()
    transport.open_fault = PrinterUnreachable("memory", "no cable")
    printer = RawPrinter(transport)
    with pytest.raises(PrinterRefused):
        printer.send(b"job", LABEL)
    with pytest.raises(PrinterRefused, match="no cable"):
        printer.refuse_if_unfit(LABEL)
    transport.open_fault = None
    printer.refuse_if_unfit(LABEL)
    assert (transport.written, transport.is_open) == (b"", False)
