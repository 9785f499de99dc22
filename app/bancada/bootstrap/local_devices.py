"""What is attached to this machine and can be used without asking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase
from bancada.ui.viewmodels.states.first_start import DeviceSummary
from bancada.ui.viewmodels.states.settings import PrinterOption

_USB_PRINTERS = Path("/dev/usb")


def local_printers() -> tuple[PrinterOption, ...]:
    """The choice of none, and printers that the system shows as files."""
    found = sorted(_USB_PRINTERS.glob("lp*")) if _USB_PRINTERS.is_dir() else []
    return (PrinterOption("", "–"), *(PrinterOption(f"file:{path}", path.name) for path in found))


def local_devices() -> tuple[DeviceSummary, ...]:
    """The first start's list: a keyboard scanner needs no set-up, a printer may be named later."""
    printers = [option for option in local_printers() if option.printer_id]
    scanner = DeviceSummary(
        LampKind.SCANNER,
        QCoreApplication.translate("Devices", "Keyboard scanner"),
        LampPhase.READY,
    )
    if printers:
        return (scanner, DeviceSummary(LampKind.PRINTER, printers[0].name, LampPhase.READY))
    return (
        scanner,
        DeviceSummary(
            LampKind.PRINTER,
            QCoreApplication.translate("Devices", "No label printer found"),
            LampPhase.ATTENTION,
            QCoreApplication.translate("Devices", "choose it later"),
        ),
    )
