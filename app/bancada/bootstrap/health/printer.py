"""The printer of the settings: whether labels would reach it."""

from __future__ import annotations

import os
import socket
from contextlib import closing
from pathlib import Path

from bancada.bootstrap.health.check import Check
from bancada.bootstrap.open_log import open_log
from bancada.domain.errors import AppError
from bancada.services.station_settings import read_settings
from bancada.store.setting_book import SqliteSettings

_RAW_PORT = 9100
_TIMEOUT_S = 2.0


def check_printer(folder: Path) -> Check:
    """The printer that the station's settings name."""
    try:
        with open_log(folder) as log:
            printer = read_settings(SqliteSettings(log.sql).all()).printer
    except AppError:
        printer = ""
    return check_printer_at(printer)


def check_printer_at(printer: str) -> Check:
    """A printer as settings write it: empty, `folder:DIR`, `tcp:HOST[:PORT]` or `file:DEVICE`."""
    if not printer:
        return Check("printer", True, "none chosen; the settings of the station name it")
    kind, _, place = printer.partition(":")
    fault = _FAULT_OF[kind](place) if kind in _FAULT_OF else "this kind of printer is not known"
    return Check("printer", fault is None, printer if fault is None else f"{printer}: {fault}")


def _folder_fault(place: str) -> str | None:
    folder = Path(place).expanduser()
    is_ok = folder.is_dir() and os.access(folder, os.W_OK)
    return None if is_ok else "the folder is missing or cannot be written"


def _device_fault(place: str) -> str | None:
    return None if os.access(place, os.W_OK) else "the device is not attached or may not be written"


def _network_fault(place: str) -> str | None:
    host, _, port = place.rpartition(":") if place.rpartition(":")[2].isdecimal() else (place, "", "")
    try:
        with closing(socket.create_connection((host, int(port or _RAW_PORT)), timeout=_TIMEOUT_S)):
            return None
    except (OSError, ValueError) as error:
        return f"it does not answer: {error}"


_FAULT_OF = {"folder": _folder_fault, "file": _device_fault, "tcp": _network_fault}
