"""Where labels go, and that a printer may be changed while documents wait."""

from pathlib import Path

import pytest

from bancada.bootstrap.printers import NoPrinter, SwitchablePrinter, printer_named
from bancada.devices.printer.raw_printer import RawPrinter
from bancada.domain.errors import OperatorError
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterRefused
from tests.fakes.printer import FakePrinter

LABEL, SLIP = DocumentKind.SHIPPING_LABEL, DocumentKind.PACKING_SLIP


def test_that_no_printer_refuses_everything_and_says_what_to_do() -> None:
    with pytest.raises(PrinterRefused, match="F11"):
        NoPrinter().send(b"^XA^XZ", LABEL)
    assert NoPrinter().has_printed() is None


def test_that_an_empty_name_is_no_printer() -> None:
    assert isinstance(printer_named(""), NoPrinter)


@pytest.mark.parametrize(
    "name", ["folder:labels", "tcp:10.0.0.9", "tcp:printer.local:6101", "file:/dev/usb/lp0"]
)
def test_that_every_known_form_is_a_printer(name: str) -> None:
    assert isinstance(printer_named(name), RawPrinter)


@pytest.mark.parametrize(
    "name", ["usb", "lp0", "folder:", "file:", "tcp:", "tcp::9100", "tcp:printer:", "tcp:printer:ninety"]
)
def test_that_a_name_of_no_known_form_is_refused(name: str) -> None:
    with pytest.raises(OperatorError, match="tcp:HOST"):
        printer_named(name)


def test_that_a_folder_printer_writes_each_label_as_a_file(tmp_path: Path) -> None:
    printer_named(f"folder:{tmp_path}").send(b"^XA^XZ", LABEL)
    (label,) = tmp_path.iterdir()
    assert (label.suffix, label.read_bytes()) == (".zpl", b"^XA^XZ")


def test_that_labels_go_to_the_printer_and_slips_into_the_folder(tmp_path: Path) -> None:
    printer = FakePrinter()
    switchable = SwitchablePrinter(printer, tmp_path)
    switchable.send(b"label", LABEL)
    switchable.send(b"slip", SLIP)
    assert [job.payload for job in printer.jobs] == [b"label"]
    (slip,) = tmp_path.iterdir()
    assert (slip.suffix, slip.read_bytes()) == (".pdf", b"slip")


def test_that_labels_follow_the_printer_in_force(tmp_path: Path) -> None:
    first, second = FakePrinter(), FakePrinter()
    switchable = SwitchablePrinter(first, tmp_path)
    switchable.use(second)
    switchable.send(b"label", LABEL)
    assert (len(first.jobs), len(second.jobs)) == (0, 1)


def test_that_the_printer_of_the_last_document_is_asked_what_came_out(tmp_path: Path) -> None:
    printer = FakePrinter()
    switchable = SwitchablePrinter(printer, tmp_path)
    switchable.send(b"label", LABEL)
    assert switchable.has_printed() == printer.has_printed()
    switchable.send(b"slip", SLIP)
    assert switchable.has_printed() is None


def test_that_the_printer_in_force_stays_while_its_name_does(tmp_path: Path) -> None:
    switchable = SwitchablePrinter(NoPrinter(), tmp_path / "slips")
    switchable.use_named(f"folder:{tmp_path / 'first'}")
    switchable.send(b"label", LABEL)
    switchable.use(last := FakePrinter())

    switchable.use_named(f"folder:{tmp_path / 'first'}")
    switchable.send(b"second", LABEL)
    switchable.use_named(f"folder:{tmp_path / 'second'}")
    switchable.send(b"third", LABEL)

    assert [job.payload for job in last.jobs] == [b"second"]
    assert len(list((tmp_path / "second").iterdir())) == 1
