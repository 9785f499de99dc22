"""Where labels go: the printer a station's settings name."""

from __future__ import annotations

from pathlib import Path

from bancada.devices.printer.device_file import DeviceFile
from bancada.devices.printer.raw_printer import RawPrinter
from bancada.devices.printer.spool_folder import SpoolFolder
from bancada.devices.printer.tcp9100 import Tcp9100
from bancada.devices.printer.zpl_status import query_status
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterRefused
from bancada.services.ports import LabelPrinter
from bancada.services.printer_name import PrinterKind, read_printer_name

_NO_PRINTER = "No printer is chosen yet: choose one in Settings (F11)."


class NoPrinter:
    """Refuses every document: nothing is lost, all of it waits until a printer is chosen."""

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        """Refuse."""
        raise PrinterRefused(_NO_PRINTER)

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
        self._name: str | None = None

    def use(self, printer: LabelPrinter) -> None:
        """From now on labels go here."""
        self._printer = printer

    def use_named(self, name: str) -> None:
        """From now on labels go to the printer a setting names; the one in force stays when it is that one.

        Raises:
            BadPrinterName: the name is none of the known forms.
        """
        if name != self._name:
            self.use(printer_named(name))
            self._name = name

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        """What the printer of this kind of document says."""
        self._printer_of(document).refuse_if_unfit(document)

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Send one document to the printer of its kind."""
        self._last = self._printer_of(document)
        self._last.send(payload, document)

    def has_printed(self) -> bool | None:
        """What the printer of the last document says."""
        return self._last.has_printed()

    def _printer_of(self, document: DocumentKind) -> LabelPrinter:
        return self._slips if document is DocumentKind.PACKING_SLIP else self._printer


def printer_named(name: str) -> LabelPrinter:
    """The printer a setting names; an empty name is no printer.

    Raises:
        BadPrinterName: the name is none of the known forms.
    """
    named = read_printer_name(name)
    if named is None:
        return NoPrinter()
    if named.kind is PrinterKind.FOLDER:
        return RawPrinter(SpoolFolder(Path(named.place), "zpl"))
    if named.kind is PrinterKind.FILE:
        return RawPrinter(DeviceFile(named.place), query_status)
    return RawPrinter(Tcp9100(named.place, named.port), query_status)
