"""What holds for every way to a printer."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from bancada.devices.printer.faults import PrinterClosed, PrinterFault
from bancada.devices.printer.zpl_status import query_status
from bancada.domain.errors import EnvironmentFault
from tests.integration.devices.printer.printers import (
    FarEnd,
    device_printer,
    folder_printer,
    network_printer,
)

JOB = bytes(range(256)) * 1200


@pytest.fixture(params=["tcp", "device", "folder"])
def far_end(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FarEnd]:
    printers: dict[str, Callable[[], AbstractContextManager[FarEnd]]] = {
        "tcp": network_printer,
        "device": device_printer,
        "folder": lambda: folder_printer(tmp_path / "spool"),
    }
    with printers[request.param]() as printer:
        yield printer


def test_that_every_byte_of_a_long_job_arrives_in_order(far_end: FarEnd) -> None:
    with far_end.transport as transport:
        transport.write_all(JOB)
    assert far_end.received(len(JOB)) == JOB


def test_that_jobs_arrive_one_after_the_other(far_end: FarEnd) -> None:
    with far_end.transport as transport:
        for number in range(12):
            transport.write_all(b"%d;" % number)
    expected = b"0;1;2;3;4;5;6;7;8;9;10;11;"
    assert far_end.received(len(expected)) == expected


def test_that_it_can_be_opened_again_after_closing(far_end: FarEnd) -> None:
    for job in (b"first;", b"second"):
        with far_end.transport as transport:
            transport.write_all(job)
    assert far_end.received(12) == b"first;second"


def test_that_opening_and_closing_twice_changes_nothing(far_end: FarEnd) -> None:
    far_end.transport.open()
    far_end.transport.open()
    far_end.transport.write_all(b"job")
    far_end.transport.close()
    far_end.transport.close()
    assert far_end.received(3) == b"job"


def test_that_an_empty_job_sends_nothing(far_end: FarEnd) -> None:
    with far_end.transport as transport:
        transport.write_all(b"")
        transport.write_all(b"x")
    assert far_end.received(1) == b"x"


def test_that_a_closed_printer_takes_and_gives_nothing(far_end: FarEnd) -> None:
    with pytest.raises(PrinterClosed):
        far_end.transport.write_all(b"x")
    with pytest.raises(PrinterClosed):
        far_end.transport.read(0.01)


def test_that_silence_is_no_fault(far_end: FarEnd) -> None:
    with far_end.transport as transport:
        assert transport.read(0.01) == b""


def test_that_a_status_is_known_where_the_printer_can_answer(far_end: FarEnd) -> None:
    with far_end.transport as transport:
        status = query_status(transport, timeout_s=5.0)
        assert status.is_answered == transport.can_answer
        assert status.is_paused == transport.can_answer


def test_that_its_place_can_be_named(far_end: FarEnd) -> None:
    assert far_end.transport.place


def test_that_a_printer_fault_belongs_to_the_environment() -> None:
    assert issubclass(PrinterFault, EnvironmentFault)
    assert issubclass(PrinterClosed, PrinterFault)
