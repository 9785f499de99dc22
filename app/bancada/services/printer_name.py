"""The name of a printer, as the settings store it: what kind it is and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.errors import OperatorError

_RAW_PORT = 9100
_HIGHEST_PORT = 65_535


class BadPrinterName(OperatorError):
    """A printer is `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` or `file:/dev/usb/lp0`."""


class PrinterKind(StrEnum):
    """How bytes reach a printer."""

    FOLDER = "folder"
    TCP = "tcp"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class PrinterPlace:
    """Where a printer is: a folder, a host or a device; ``port`` is 0 where there is none."""

    kind: PrinterKind
    place: str
    port: int = 0


def read_printer_name(name: str) -> PrinterPlace | None:
    """The place a name stands for; None for the empty name, which is no printer.

    Raises:
        BadPrinterName: the name is none of the known forms.

    >>> read_printer_name("tcp:printer").port
    9100
    """
    if not name:
        return None
    kind, _, place = name.partition(":")
    if kind not in tuple(PrinterKind) or not place.strip():
        raise BadPrinterName
    if kind == PrinterKind.TCP:
        return _tcp(place)
    return PrinterPlace(PrinterKind(kind), place)


def _tcp(place: str) -> PrinterPlace:
    host, colon, port = place.partition(":")
    if not host or any(character.isspace() for character in place):
        raise BadPrinterName
    if not colon:
        return PrinterPlace(PrinterKind.TCP, host, _RAW_PORT)
    if not (port.isascii() and port.isdecimal() and 0 < int(port) <= _HIGHEST_PORT):
        raise BadPrinterName
    return PrinterPlace(PrinterKind.TCP, host, int(port))
