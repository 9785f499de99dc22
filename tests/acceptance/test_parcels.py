"""Several parcels, their labels, and the history they are found in."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import DIEGO, MUG, SOAP, SOAP_G, TARE_S_G, order


def test_that_each_parcel_gets_its_label_and_the_last_one_knows_how_many_there_are(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 1), ("MUG", 1)), profile_weigh="off")
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_F6)
    assert "PARCEL | 1 | ORDER" in bench.label_words(1)
    bench.until_shows("The parcel is closed", "parcel 2 of 2")
    bench.scan(MUG)
    assert "PARCEL | 2/2 | ORDER" in bench.label_words(2)
    bench.until_page(Page.READY)
    slip = bench.slip_text()
    assert "Soap" in slip
    assert "Mug" in slip


def test_that_the_next_parcel_is_weighed_by_itself(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.scan("BANCADA-NEXT")
    bench.labels(1)
    bench.scan(SOAP)
    bench.until_shows("CLEAR THE SCALE FIRST")
    bench.clear_scale()
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(2)
    bench.until_page(Page.READY)


def test_that_an_empty_parcel_does_not_close(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", "BANCADA-NEXT")
    bench.until_shows("This parcel is still empty")


def test_that_a_label_is_read_back_right_and_wrong(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off", profile_reads_label_back="yes")
    bench.scan("1001", SOAP)
    code = bench.paper().codes[0]
    bench.until_shows("Stick the label on and scan it")
    bench.scan("P-9999-1")
    bench.until_shows("Wrong label", "This parcel has P-1001-1.", "This label is P-9999-1.")
    bench.scan(code)
    bench.until_page(Page.READY)
    bench.until_shows("Label confirmed")
    assert bench.events(ev.LabelReadBack)[0].code == code
    assert len(bench.events(ev.OrderPacked)) == 1


def test_that_a_gift_goes_out_without_prices(open_station: OpenStation) -> None:
    bench = open_station(
        order("1001", ("SOAP", 1), is_gift=True), order("1002", ("SOAP", 1)), profile_weigh="off"
    )
    bench.scan("1001")
    bench.until_shows("GIFT: no price")
    bench.scan(SOAP)
    bench.until_page(Page.READY)
    assert "19.90" not in bench.slip_text()
    bench.scan("1002", SOAP)
    assert "19.90" in bench.slip_text(2)


def test_that_a_packed_order_is_reprinted_and_reopened_from_parcels(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off")
    bench.scan("1001", SOAP)
    bench.labels(1)
    bench.until_page(Page.READY)
    bench.press(Qt.Key.Key_F7)
    bench.until_page(Page.PARCELS)
    bench.until_shows("1001", "label printed", "Ana Packer")
    bench.click_row("1001")
    bench.until_shows("Order 1001, parcel 1 of 1, printed 1 time.")
    bench.click("Reprint the label")
    bench.labels(2)
    bench.until_shows("printed 2 times.")
    bench.click("Reopen the order")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.approve(DIEGO)
    bench.until_page(Page.PACKING)
    bench.until_shows("Order 1001 is open again", "Its label is no longer valid: destroy it.")
    assert len(bench.events(ev.OrderReopened)) == 1


def test_that_a_label_scanned_on_the_parcels_page_chooses_its_parcel(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), order("1002", ("SOAP", 1)), profile_weigh="off")
    bench.scan("1001", SOAP, "1002", SOAP)
    bench.labels(2)
    bench.until_page(Page.READY)
    bench.press(Qt.Key.Key_F7)
    bench.until_shows("Touch a parcel, or scan its label.")
    bench.scan("P-1001-1")
    bench.until_shows("Order 1001, parcel 1 of 1, printed 1 time.")
    bench.until_page(Page.PARCELS)


def test_that_a_scan_on_another_page_is_answered_there(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.press(Qt.Key.Key_F7)
    bench.until_page(Page.PARCELS)
    bench.scan("WHAT-IS-THIS")
    bench.until_shows("Nobody knows this code. Read: WHAT-IS-THIS.")
    bench.scan(SOAP)
    bench.until_page(Page.PACKING)
    assert bench.done == (1,)
