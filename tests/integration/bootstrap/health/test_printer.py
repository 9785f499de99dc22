"""What the doctor says of each kind of printer that settings can name."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest

from bancada.bootstrap.health.printer import check_printer_at


def test_that_no_printer_is_no_fault() -> None:
    assert check_printer_at("").is_ok


def test_that_a_folder_must_be_there(tmp_path: Path) -> None:
    assert check_printer_at(f"folder:{tmp_path}").is_ok
    assert not check_printer_at(f"folder:{tmp_path / 'absent'}").is_ok


def test_that_a_device_must_be_attached(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()

    assert check_printer_at(f"file:{device}").is_ok
    assert not check_printer_at(f"file:{tmp_path / 'lp1'}").is_ok


def test_that_a_network_printer_must_answer() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        assert check_printer_at(f"tcp:127.0.0.1:{port}").is_ok

    gone = check_printer_at(f"tcp:127.0.0.1:{port}")
    assert not gone.is_ok
    assert "does not answer" in gone.detail


@pytest.mark.parametrize("printer", ["usb:04b8", "tcp:127.0.0.1:99999999", "nothing"])
def test_that_a_setting_nobody_understands_is_told(printer: str) -> None:
    assert not check_printer_at(printer).is_ok
