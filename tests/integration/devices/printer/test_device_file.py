import os
import pty
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from bancada.devices.printer.device_file import DeviceFile
from bancada.devices.printer.faults import PrinterStalled, PrinterUnreachable, TransmissionBroken


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    """Master side and path of a pseudo-terminal that nobody reads."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    yield master, os.ttyname(slave)
    os.close(slave)
    os.close(master)


def test_that_a_missing_device_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(PrinterUnreachable, match="plugged in"):
        DeviceFile(str(tmp_path / "lp0")).open()
    assert not (tmp_path / "lp0").exists()


def test_that_an_ordinary_file_is_no_printer(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("precious")
    with pytest.raises(PrinterUnreachable, match="not a device"):
        DeviceFile(str(path)).open()
    assert path.read_text() == "precious"


def test_that_a_printer_that_takes_nothing_has_stalled(terminal: tuple[int, str]) -> None:
    with DeviceFile(terminal[1], write_timeout_s=0.05) as transport:
        with pytest.raises(PrinterStalled) as raised:
            transport.write_all(bytes(1_000_000))
        assert 0 < raised.value.sent_bytes < 1_000_000


def test_that_an_answer_is_read_as_it_comes(terminal: tuple[int, str]) -> None:
    master, path = terminal
    with DeviceFile(path) as transport:
        os.write(master, b"\x021234,0\x03")
        assert transport.read(5.0) == b"\x021234,0\x03"


def test_that_an_unplugged_printer_is_lost() -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    with DeviceFile(os.ttyname(slave)) as transport:
        os.close(slave)
        os.close(master)
        with pytest.raises(TransmissionBroken) as raised:
            transport.write_all(b"x")
        assert raised.value.sent_bytes == 0


def test_that_an_unplugged_printer_has_nothing_to_say() -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    with DeviceFile(os.ttyname(slave)) as transport:
        os.close(slave)
        os.close(master)
        assert transport.read(0.05) == b""


def test_that_a_device_that_takes_no_data_any_more_has_stalled() -> None:
    # Every write to it fails for want of space, as usblp does for want of paper.
    with DeviceFile("/dev/full") as transport, pytest.raises(PrinterStalled, match="no paper") as raised:
        transport.write_all(b"job")
    assert raised.value.sent_bytes == 0
