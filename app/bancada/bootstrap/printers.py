"""Where labels go: the printer a station's settings name."""

from __future__ import annotations

from pathlib import Path

from bancada.devices.printer.device_file import DeviceFile
from bancada.devices.printer.raw_printer import RawPrinter
from bancada.devices.printer.spool_folder import SpoolFolder
from bancada.devices.printer.tcp9100 import Tcp9100
from bancada.devices.printer.zpl_status import query_status
from bancada.domain.errors import OperatorError
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterRefused
from bancada.services.ports import LabelPrinter

_TCP_PORT = 9100
_NO_PRINTER = "No printer is chosen yet: choose one in Settings (F11)."


class BadPrinterName(OperatorError):
    """A printer is `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` or `file:/dev/usb/lp0`."""


class NoPrinter:
    """Refuses every document: nothing is lost, all of it waits until a printer is chosen."""

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Refuse."""
        raise PrinterRefused(_NO_PRINTER)

    def has_printed(self) -> bool | None:
        """Nothing was."""
        return None


class SwitchablePrinter:
    """The printer in force; it may be changed while documents wait."""

    def __init__(self, printer: LabelPrinter, slips: Path) -> None:
        """Labels go to the printer; packing slips, which are PDF pages, into a folder."""
        self._printer = printer
        self._slips = RawPrinter(SpoolFolder(slips, "pdf"))
        self._last = printer

    def use(self, printer: LabelPrinter) -> None:
        """From now on labels go here."""
        self._printer = printer

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Send one document to the printer of its kind."""
        is_slip = document is DocumentKind.PACKING_SLIP
        self._last = self._slips if is_slip else self._printer
        self._last.send(payload, document)

    def has_printed(self) -> bool | None:
        """What the printer of the last document says."""
        return self._last.has_printed()


def printer_named(name: str) -> LabelPrinter:
    """The printer a setting names; an empty name is no printer.

    Raises:
        BadPrinterName: the name is none of the known forms.
    """
    kind, _, place = name.partition(":")
    if not name:
        return NoPrinter()
    if kind == "folder" and place:
        return RawPrinter(SpoolFolder(Path(place), "zpl"))
    if kind == "file" and place:
        return RawPrinter(DeviceFile(place), query_status)
    if kind == "tcp" and place:
        host, _, port = place.partition(":")
        return RawPrinter(Tcp9100(host, int(port) if port.isdecimal() else _TCP_PORT), query_status)
    raise BadPrinterName
