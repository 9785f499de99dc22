"""Faults are said in the language of the screen, whatever room they come from."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from bancada.assets.locator import resource_path
from bancada.bootstrap.printers import NoPrinter, printer_named
from bancada.devices.printer.faults import PrinterUnreachable, TransmissionBroken
from bancada.devices.printer.raw_printer import REFUSALS
from bancada.devices.simulated.refusals import PrinterCoverOpen, PrinterOutOfPaper, PrinterUnplugged
from bancada.domain.errors import AppError, EnvironmentFault, OperatorError
from bancada.domain.events import DocumentKind
from bancada.labels.errors import LabelError, SymbolDataInvalid
from bancada.services.authority import NotAdmin, NotImporter
from bancada.services.faults import PrinterLost, PrinterRefused, StoreFault
from bancada.services.people import BadgeTaken, BadOperator
from bancada.services.station_loop import StationStopped
from bancada.services.station_settings import BadSetting
from bancada.ui.fault_words import fault_words

_FAULTS = (
    AppError,
    BadgeTaken,
    BadOperator,
    EnvironmentFault,
    LabelError,
    NotAdmin,
    NotImporter,
    OperatorError,
    PrinterCoverOpen,
    PrinterLost,
    PrinterOutOfPaper,
    PrinterRefused,
    PrinterUnplugged,
    StationStopped,
    StoreFault,
)


@pytest.fixture(autouse=True)
def portuguese(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource_path("i18n", "app_pt_BR.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("fault", _FAULTS)
def test_that_a_fault_is_said_in_the_language_in_use(fault: type[AppError]) -> None:
    assert fault_words(str(fault())) not in {str(fault()), ""}


@pytest.mark.parametrize("sentence", REFUSALS.values())
def test_that_what_a_printer_says_of_itself_is_translated(sentence: str) -> None:
    assert fault_words(sentence) != sentence


def test_that_a_missing_printer_is_said_in_the_language_in_use() -> None:
    with pytest.raises(PrinterRefused) as refused:
        NoPrinter().send(b"", DocumentKind.SHIPPING_LABEL)
    assert fault_words(str(refused.value)) == "Nenhuma impressora escolhida: escolha em Ajustes (F11)."


def test_that_a_printer_nobody_can_name_is_said_in_the_language_in_use() -> None:
    with pytest.raises(OperatorError) as refused:
        printer_named("nonsense")
    assert fault_words(str(refused.value)).startswith("Escreva a impressora como `folder:DIR`")


def test_that_place_and_reason_stay_in_a_fault_made_of_parts() -> None:
    said = fault_words(str(PrinterUnreachable("10.0.0.7:9100", "no answer in time")))
    assert said == "A impressora em 10.0.0.7:9100 não abre: não respondeu a tempo."


@pytest.mark.parametrize(
    "fault",
    [
        TransmissionBroken("/dev/usb/lp0", 312, "it takes no more data"),
        SymbolDataInvalid("ç", "only ASCII"),
        BadSetting("printer_dpi", "0"),
    ],
)
def test_that_a_fault_made_of_parts_is_translated(fault: AppError) -> None:
    assert fault_words(str(fault)) != str(fault)


def test_that_the_systems_own_words_stay_as_they_are() -> None:
    assert fault_words("Permission denied") == "Permission denied"
