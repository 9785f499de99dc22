from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.devices.printer.status import UNANSWERED, PrinterCondition, PrinterStatus
from bancada.devices.printer.zpl_status import parse_host_status, query_status

FIRST = "030,0,0,1218,000,0,0,0,000,0,0,0"
SECOND = "001,0,0,0,1,2,4,0,00000000,1,000"
THIRD = "1234,0"


def answer(first: str = FIRST, second: str = SECOND, third: str = THIRD) -> bytes:
    return "".join(f"\x02{line}\x03\r\n" for line in (first, second, third)).encode()


def with_field(line: str, place: int, value: str) -> str:
    fields = line.split(",")
    fields[place] = value
    return ",".join(fields)


class ScriptedPrinter:
    """Gives its answer in the given pieces, then is silent."""

    place = "script"
    can_answer = True

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)
        self.asked: list[bytes] = []

    def open(self) -> None:
        self.asked.clear()

    def close(self) -> None:
        self._pieces.clear()

    def write_all(self, data: bytes) -> None:
        self.asked.append(data)

    def read(self, timeout_s: float) -> bytes:
        assert timeout_s >= 0
        return self._pieces.pop(0) if self._pieces else b""

    def __enter__(self) -> "ScriptedPrinter":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def test_that_a_quiet_printer_is_ready() -> None:
    assert parse_host_status(answer()) == PrinterStatus()
    assert parse_host_status(answer()).condition is PrinterCondition.READY


@pytest.mark.parametrize(
    ("place", "condition"),
    [
        (1, PrinterCondition.PAPER_OUT),
        (2, PrinterCondition.PAUSED),
        (9, PrinterCondition.MEMORY_LOST),
        (11, PrinterCondition.TOO_HOT),
    ],
)
def test_that_a_flag_of_the_first_line_tells_its_condition(place: int, condition: PrinterCondition) -> None:
    assert parse_host_status(answer(first=with_field(FIRST, place, "1"))).condition is condition


@pytest.mark.parametrize(
    ("place", "condition"), [(2, PrinterCondition.HEAD_OPEN), (3, PrinterCondition.RIBBON_OUT)]
)
def test_that_a_flag_of_the_second_line_tells_its_condition(place: int, condition: PrinterCondition) -> None:
    assert parse_host_status(answer(second=with_field(SECOND, place, "1"))).condition is condition


def test_that_waiting_labels_are_counted() -> None:
    status = parse_host_status(answer(with_field(FIRST, 4, "002"), with_field(SECOND, 8, "00000003")))
    assert (status.waiting_formats, status.waiting_labels) == (2, 3)
    assert status.condition is PrinterCondition.PRINTING


def test_that_an_open_head_is_told_before_missing_paper() -> None:
    status = parse_host_status(answer(with_field(FIRST, 1, "1"), with_field(SECOND, 2, "1")))
    assert status.is_paper_out
    assert status.condition is PrinterCondition.HEAD_OPEN


def test_that_a_full_buffer_is_told() -> None:
    assert parse_host_status(answer(first=with_field(FIRST, 5, "1"))).is_buffer_full


def test_that_noise_before_the_answer_is_skipped() -> None:
    noise = b"\x00~\x02030,0\x03late\x02"
    assert parse_host_status(noise + answer()).condition is PrinterCondition.READY


@given(st.binary(max_size=200))
def test_that_noise_alone_is_no_answer(noise: bytes) -> None:
    if noise.count(b",") < 21:
        assert parse_host_status(noise) == UNANSWERED


@given(st.lists(st.integers(0, len(answer())), max_size=6))
def test_that_an_answer_in_pieces_is_the_same_answer(cuts: list[int]) -> None:
    whole = answer(first=with_field(FIRST, 1, "1"))
    places = [0, *sorted(cuts), len(whole)]
    pieces = [whole[start:end] for start, end in pairwise(places) if start < end]
    printer = ScriptedPrinter(*pieces)
    assert query_status(printer).condition is PrinterCondition.PAPER_OUT
    assert printer.asked == [b"~HS"]


@pytest.mark.parametrize("length", range(0, 61, 10))
def test_that_silence_and_half_an_answer_are_unknown(length: int) -> None:
    status = query_status(ScriptedPrinter(answer()[:length]))
    assert status.condition is PrinterCondition.UNKNOWN


def test_that_an_endless_answer_is_given_up() -> None:
    printer = ScriptedPrinter(*[b"x" * 1000] * 100)
    assert query_status(printer) == UNANSWERED
    assert len(printer.read(0)) == 1000


def test_that_a_printer_that_cannot_answer_is_not_asked() -> None:
    printer = ScriptedPrinter(answer())
    printer.can_answer = False
    assert query_status(printer) == UNANSWERED
    assert printer.asked == []
