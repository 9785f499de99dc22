"""A new start on the same folder is where the last one was."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bancada.domain import events as ev
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.bench import running
from tests.acceptance.goods import ANA, PHONE, SOAP, SOAP_G, TARE_S_G, order
from tests.acceptance.station_folder import write_settings
from tests.fakes.clock import FakeClock


def test_that_a_restart_resumes_order_parcel_and_question(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> None:
    write_settings(folder, clock, {"profile.weigh": "off"})
    with running(qtbot, qapp, folder, clock) as bench:
        bench.take_in(order("1001", ("SOAP", 2), ("PHONE", 1)))
        bench.sign_in(ANA)
        bench.scan("1001", SOAP)
        bench.press(Qt.Key.Key_F6)
        bench.labels(1)
        bench.scan(SOAP, PHONE)
        assert bench.sheet is Sheet.DETAIL
    with running(qtbot, qapp, folder, clock) as bench:
        bench.until_shows("Who is packing?", "Order 1001 is kept as it is.")
        bench.sign_in(ANA)
        bench.until_page(Page.PACKING)
        bench.until_shows("parcel 2 of 2", "Soap, 2 / 2", "Which serial number?")
        assert bench.session.current_parcel_no == 2
        bench.scan("SN-7")
        bench.labels(1)
        bench.until_page(Page.READY)
        assert len(bench.events(ev.OrderPacked)) == 1


def test_that_a_restart_does_not_believe_what_stands_on_the_scale(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> None:
    with running(qtbot, qapp, folder, clock) as bench:
        bench.take_in(order("1001", ("SOAP", 1)))
        bench.sign_in(ANA)
        bench.scan("1001", SOAP)
    with running(qtbot, qapp, folder, clock, load_g=SOAP_G + TARE_S_G) as bench:
        bench.sign_in(ANA)
        bench.until_shows(
            "Hello, Ana Packer. Clear the scale, then put the parcel on it.", "CLEAR THE SCALE FIRST"
        )
        assert not bench.printer.jobs
        bench.clear_scale()
        bench.put_on_scale(SOAP_G + TARE_S_G)
        bench.labels(1)


def test_that_a_document_that_waited_is_printed_after_a_restart(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock
) -> None:
    write_settings(folder, clock, {"profile.weigh": "off"})
    with running(qtbot, qapp, folder, clock) as bench:
        bench.take_in(order("1001", ("SOAP", 1)))
        bench.sign_in(ANA)
        bench.set_printer(is_out_of_paper=True)
        bench.scan("1001", SOAP)
        bench.until(lambda: bool(bench.state.printer_fault))
    with running(qtbot, qapp, folder, clock) as bench:
        assert "1001" in bench.label_words(1)
        assert len(bench.events(ev.PrintQueued)) == 2
