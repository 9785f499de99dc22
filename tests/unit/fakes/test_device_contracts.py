"""The same facts hold for the doubles of the tests and for the simulated devices that ship."""

from collections.abc import Callable

import pytest

from bancada.devices.simulated.printer import PrinterSwitches, SimulatedPrinter
from bancada.devices.simulated.refusals import PrinterOutOfPaper
from bancada.devices.simulated.scale import SimulatedScale
from bancada.devices.simulated.scanner import SimulatedScanner
from bancada.domain.events import DocumentKind
from bancada.services.faults import PrinterLost, PrinterRefused
from bancada.services.ports import Clock, LabelPrinter, ScaleReading
from tests.fakes.clock import FakeClock
from tests.fakes.printer import FakePrinter
from tests.fakes.scale import FakeScale
from tests.fakes.scanner import FakeScanner

LABEL = DocumentKind.SHIPPING_LABEL


def simulated_printer(fault: PrinterRefused | PrinterLost | None) -> tuple[LabelPrinter, Callable[[], int]]:
    printer = SimulatedPrinter()
    if isinstance(fault, PrinterLost):
        printer.switches = PrinterSwitches(breaks_after_bytes=1)
    elif fault is not None:
        printer.switches = PrinterSwitches(is_out_of_paper=True)
    return printer, lambda: sum(job.is_whole for job in printer.jobs)


def fake_printer(fault: PrinterRefused | PrinterLost | None) -> tuple[LabelPrinter, Callable[[], int]]:
    printer = FakePrinter()
    printer.next_faults = [] if fault is None else [fault]
    return printer, lambda: len(printer.jobs)


printers = pytest.mark.parametrize("make", [simulated_printer, fake_printer])


@printers
def test_that_a_healthy_printer_prints_and_says_so(
    make: Callable[[PrinterRefused | PrinterLost | None], tuple[LabelPrinter, Callable[[], int]]],
) -> None:
    printer, printed = make(None)

    printer.send(b"^XA^XZ", LABEL)

    assert printed() == 1
    assert printer.has_printed() is True


@printers
def test_that_a_refused_job_leaves_no_paper(
    make: Callable[[PrinterRefused | PrinterLost | None], tuple[LabelPrinter, Callable[[], int]]],
) -> None:
    printer, printed = make(PrinterOutOfPaper())

    with pytest.raises(PrinterRefused):
        printer.send(b"^XA^XZ", LABEL)

    assert printed() == 0


@printers
def test_that_a_lost_printer_never_claims_to_have_printed(
    make: Callable[[PrinterRefused | PrinterLost | None], tuple[LabelPrinter, Callable[[], int]]],
) -> None:
    printer, printed = make(PrinterLost())

    with pytest.raises(PrinterLost):
        printer.send(b"^XA^XZ", LABEL)

    assert printed() == 0
    assert printer.has_printed() is not True


def simulated_scale() -> FakeScale | SimulatedScale:
    clock = FakeClock()
    scale = SimulatedScale(clock)
    scale.start()
    scale.put_on(640)
    clock.advance(s=1)
    return scale


def fake_scale() -> FakeScale | SimulatedScale:
    return FakeScale([ScaleReading(640, is_stable=True)])


@pytest.mark.parametrize("make", [simulated_scale, fake_scale])
def test_that_a_scale_tells_a_reading_per_tick_until_the_listener_leaves(
    make: Callable[[], FakeScale | SimulatedScale],
) -> None:
    scale = make()
    readings: list[ScaleReading] = []
    leave = scale.subscribe(readings.append)

    scale.tick()
    scale.tick()
    leave()
    scale.tick()

    assert readings == [ScaleReading(640, is_stable=True)] * 2


@pytest.mark.parametrize("scanner", [SimulatedScanner(), FakeScanner()])
def test_that_a_scanner_tells_each_code_until_the_listener_leaves(
    scanner: SimulatedScanner | FakeScanner,
) -> None:
    heard: list[str] = []
    leave = scanner.subscribe(heard.append)

    scanner.scan("A")
    leave()
    scanner.scan("B")

    assert heard == ["A"]


def test_that_the_fake_clock_moves_only_when_told() -> None:
    fake = FakeClock()
    clock: Clock = fake
    before = clock.now()

    fake.advance(ms=1500)

    assert (clock.now() - before).total_seconds() == 1.5
    assert clock.monotonic_ms() == 1500
    assert clock.today() == before.date()


def test_that_the_fake_scale_follows_its_script() -> None:
    scale = FakeScale()
    scale.then(100, is_stable=False)
    scale.then(120)

    assert [scale.read() for _ in range(3)] == [
        ScaleReading(100, is_stable=False),
        ScaleReading(120, is_stable=True),
        ScaleReading(120, is_stable=True),
    ]
