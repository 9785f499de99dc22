"""The forms a printer's name may have."""

import pytest

from bancada.services.printer_name import BadPrinterName, PrinterKind, PrinterPlace, read_printer_name


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("", None),
        ("tcp:10.0.0.9", PrinterPlace(PrinterKind.TCP, "10.0.0.9", 9100)),
        ("tcp:label-printer:6101", PrinterPlace(PrinterKind.TCP, "label-printer", 6101)),
        ("folder:/srv/labels", PrinterPlace(PrinterKind.FOLDER, "/srv/labels")),
        ("folder:C:\\labels", PrinterPlace(PrinterKind.FOLDER, "C:\\labels")),
        ("file:/dev/usb/lp0", PrinterPlace(PrinterKind.FILE, "/dev/usb/lp0")),
    ],
)
def test_that_a_name_says_what_kind_of_printer_is_where(name: str, place: PrinterPlace | None) -> None:
    assert read_printer_name(name) == place


@pytest.mark.parametrize(
    "name",
    [
        "zebra",
        "tcp:",
        "tcp::9100",
        "tcp:host:",
        "tcp:host:x",
        "tcp:host:70000",
        "tcp:a host",
        "folder: ",
        "usb:1",
    ],
)
def test_that_any_other_form_is_refused(name: str) -> None:
    with pytest.raises(BadPrinterName):
        read_printer_name(name)
