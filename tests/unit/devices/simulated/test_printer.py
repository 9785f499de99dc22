from dataclasses import replace
from pathlib import Path

import pytest

from bancada.devices.device_state import DeviceState
from bancada.devices.simulated.printer import PrinterSwitches, SimulatedJob, SimulatedPrinter
from bancada.devices.simulated.refusals import PrinterCoverOpen, PrinterOutOfPaper, PrinterUnplugged
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost

ZPL = b"^XA^FDlabel^FS^XZ"
LABEL = DocumentKind.SHIPPING_LABEL


@pytest.mark.parametrize(
    ("switches", "refusal"),
    [
        (PrinterSwitches(is_out_of_paper=True), PrinterOutOfPaper),
        (PrinterSwitches(is_cover_open=True), PrinterCoverOpen),
        (PrinterSwitches(is_unplugged=True), PrinterUnplugged),
    ],
)
def test_that_an_unfit_printer_takes_nothing_and_says_why(
    switches: PrinterSwitches, refusal: type[Exception]
) -> None:
    printer = SimulatedPrinter()
    printer.switches = switches

    with pytest.raises(refusal, match="printer"):
        printer.send(ZPL, LABEL)

    assert printer.jobs == ()


def test_that_a_job_goes_through_once_the_paper_is_back() -> None:
    printer = SimulatedPrinter()
    printer.switches = PrinterSwitches(is_out_of_paper=True)
    with pytest.raises(PrinterOutOfPaper):
        printer.send(ZPL, LABEL)
    printer.switches = replace(printer.switches, is_out_of_paper=False)

    printer.send(ZPL, LABEL)

    assert [job.payload for job in printer.jobs] == [ZPL]


def test_that_a_cable_that_comes_out_in_mid_job_leaves_a_torn_label_and_a_lost_printer() -> None:
    printer = SimulatedPrinter()
    printer.switches = PrinterSwitches(breaks_after_bytes=5)

    with pytest.raises(PrinterLost):
        printer.send(ZPL, LABEL)

    assert printer.jobs == (SimulatedJob(1, LABEL, ZPL[:5], is_whole=False),)
    assert printer.state is DeviceState.LOST
    assert printer.has_printed() is None


def test_that_a_torn_job_counts_as_not_printed_when_the_printer_is_back() -> None:
    printer = SimulatedPrinter()
    printer.switches = PrinterSwitches(breaks_after_bytes=5)
    with pytest.raises(PrinterLost):
        printer.send(ZPL, LABEL)

    printer.switches = PrinterSwitches()

    assert printer.has_printed() is False


def test_that_a_short_job_passes_below_the_breaking_point() -> None:
    printer = SimulatedPrinter()
    printer.switches = PrinterSwitches(breaks_after_bytes=len(ZPL))

    printer.send(ZPL, LABEL)

    assert printer.jobs[0].is_whole


def test_that_a_printer_that_cannot_tell_answers_none() -> None:
    printer = SimulatedPrinter()
    printer.switches = PrinterSwitches(tells_printed=False)
    printer.send(ZPL, LABEL)

    assert printer.has_printed() is None


@pytest.mark.parametrize(
    ("payload", "name"),
    [
        (ZPL, "0001-shipping_label.zpl"),
        (b"%PDF-1.4 slip", "0001-shipping_label.pdf"),
        (b"\x02raw", "0001-shipping_label.bin"),
    ],
)
def test_that_each_job_is_kept_in_a_file_named_after_its_content(
    tmp_path: Path, payload: bytes, name: str
) -> None:
    printer = SimulatedPrinter(tmp_path / "labels")

    printer.send(payload, LABEL)

    assert (tmp_path / "labels" / name).read_bytes() == payload


def test_that_a_torn_job_is_kept_under_a_name_of_its_own() -> None:
    assert SimulatedJob(3, LABEL, ZPL[:4], is_whole=False).file_name == "0003-shipping_label-torn.zpl"


def test_that_a_listener_sees_every_job_that_came_out() -> None:
    seen: list[SimulatedJob] = []
    printer = SimulatedPrinter()
    printer.subscribe(seen.append)

    printer.send(ZPL, LABEL)
    printer.send(b"%PDF", DocumentKind.PACKING_SLIP)

    assert [job.number for job in seen] == [1, 2]
