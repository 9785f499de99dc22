"""No scan is lost or typed into a field, whatever has the focus and whatever is in sight."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import ANA, MUG, PHONE, SOAP, order


def test_that_a_burst_of_scans_loses_none(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 10), ("MUG", 10)))
    bench.burst("1001", *(SOAP, MUG) * 9)
    bench.until(lambda: bench.state.session is not None and sum(bench.done) == 18, "all were counted")
    assert bench.done == (9, 9)
    assert len(bench.events(ev.UnitsVerified)) == 18


def test_that_a_scan_with_the_cursor_in_the_search_leaves_no_character_there(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), order("1002", ("MUG", 2)))
    bench.press(Qt.Key.Key_F3)
    bench.type_by_hand("100", ends=False)
    assert bench.field("Search").text() == "100"
    bench.scan(MUG)
    bench.until_page(Page.PACKING)
    assert MUG not in bench.typed()
    assert bench.typed() in ("", "100")
    assert bench.session.order.order_ref == "1002"


def test_that_a_scan_into_the_serial_sheet_is_the_answer_and_not_typed(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("PHONE", 2)))
    bench.scan("1001", PHONE)
    assert bench.sheet is Sheet.DETAIL
    bench.type_by_hand("half", ends=False)
    bench.scan("SN-1")
    assert bench.done == (1,)
    assert bench.typed() == ""


def test_that_a_scan_with_the_cursor_in_the_shelf_field_names_the_shelf(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001")
    bench.press(Qt.Key.Key_F8)
    bench.click_option("Hold")
    bench.type_by_hand("xy", ends=False)
    bench.scan("SHELF-3")
    bench.until_page(Page.READY)
    assert bench.events(ev.OrderHeld)[0].shelf == "SHELF-3"
    assert bench.typed() == ""


def test_that_a_scan_on_the_approval_sheet_that_is_no_badge_goes_on_with_the_work(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", "BANCADA-SHORT")
    bench.type_by_hand("1")
    assert bench.sheet is Sheet.APPROVAL
    bench.scan(SOAP)
    assert bench.sheet is None
    assert bench.done == (1,)
    assert not bench.events(ev.LineShorted)


def test_that_scans_before_the_pin_are_refused_and_none_is_typed_as_pin(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), person=None)
    bench.scan(ANA.badge, SOAP)
    assert bench.typed() == ""
    assert bench.state.operator is None
    bench.sign_in(ANA)
    assert bench.state.session is None


def test_that_a_scan_clicks_nothing(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1001")
    bench.press(Qt.Key.Key_F8)
    bench.scan("12345678", "2222")
    assert bench.sheet is None
    bench.until_shows("Nobody knows this code")
    assert bench.done == (0, 0)
    assert not bench.events(ev.UnitDamaged)


def test_that_esc_in_the_middle_of_an_order_keeps_what_is_verified(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_Escape)
    bench.until_page(Page.READY)
    bench.press(Qt.Key.Key_Escape)
    bench.until_page(Page.READY)
    bench.scan(SOAP)
    bench.until_page(Page.PACKING)
    assert bench.done == (2,)


def test_that_esc_on_a_question_drops_the_question_alone(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1), ("PHONE", 1)))
    bench.scan("1001", SOAP, PHONE)
    assert bench.sheet is Sheet.DETAIL
    bench.press(Qt.Key.Key_Escape)
    assert bench.sheet is None
    assert bench.page is Page.PACKING
    assert bench.done == (1, 0)
