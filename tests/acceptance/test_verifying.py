"""Each scan of an item gets its answer, on the screen and to the ear."""

from datetime import date

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.chrome import Sheet
from bancada.ui.wedge import GS
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import (
    CREAM,
    CREAM_GTIN,
    MUG,
    PHONE,
    SHARED,
    SOAP,
    SOAP_CASE,
    order,
)


def test_that_a_wrong_item_says_what_was_wanted_and_what_came(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", MUG)
    bench.until_shows("Wrong item", "This order wants Soap.", "This is Mug.")
    assert bench.sounds[-1:] == [SoundName.WRONG_ITEM]
    assert bench.done == (0,)
    bench.scan(SOAP)
    bench.until_shows("Soap, 1 / 2")
    assert bench.sounds[-1:] == [SoundName.ACCEPTED]


def test_that_a_unit_too_many_and_an_unknown_code_change_nothing(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1), ("MUG", 1)))
    bench.scan("1001", SOAP, SOAP)
    bench.until_shows("One too many", "1 ordered, 1 already verified")
    assert bench.sounds[-1:] == [SoundName.OVER_SCAN]
    bench.scan("4006381333931")
    bench.until_shows("Nobody knows this code", "4006381333931")
    assert bench.sounds[-1:] == [SoundName.UNKNOWN_CODE]
    assert bench.done == (1, 0)


def test_that_the_same_code_within_the_double_read_window_is_one_unit(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3)), profile_double_read_ms="60000")
    bench.scan("1001", SOAP, SOAP)
    assert bench.done == (1,)


def test_that_a_code_of_two_products_is_settled_by_a_number_key(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("RED", 1), ("BLUE", 1)), profile_weigh="off")
    bench.scan("1001", SHARED)
    bench.until(lambda: bench.sheet is Sheet.CHOICE)
    bench.until_shows("Which one is it?", "1. Blue cap. BLUE", "2. Red cap. RED")
    bench.type_by_hand("2", ends=False)
    assert bench.done == (1, 0)
    assert bench.sheet is None


def test_that_a_code_of_two_products_is_settled_by_another_scan(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("RED", 1), ("BLUE", 1)))
    bench.scan("1001", SHARED, "BLUE-1")
    assert bench.done == (0, 1)
    bench.scan("BANCADA-UNDO", SHARED, "BANCADA-2")
    assert bench.done == (1, 0)


def test_that_a_serial_number_is_scanned_or_typed_and_never_taken_twice(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("PHONE", 2), ("SOAP", 1)))
    bench.scan("1001", PHONE)
    bench.until_shows("Which serial number?")
    bench.scan("SN-100")
    assert bench.done == (1, 0)
    bench.scan(PHONE)
    bench.scan("SN-100")
    bench.until_shows("This serial number was used before")
    assert bench.sheet is Sheet.DETAIL
    bench.type_by_hand("SN-200")
    assert bench.done == (2, 0)
    assert [each.serial_no for each in bench.events(ev.UnitsVerified)] == ["SN-100", "SN-200"]
    assert bench.typed() == ""


def test_that_lot_and_expiry_are_asked_for_one_after_the_other(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("CREAM", 2)))
    bench.scan("1001", CREAM)
    bench.until_shows("Which lot?")
    bench.scan("L-77")
    bench.until_shows("Which expiry date?")
    bench.type_by_hand("31/12/2026")
    assert bench.done == (1,)
    bench.until_shows("Cream: verified", "Lot L-77.")
    assert not bench.shows("Serial no.")
    verified = bench.events(ev.UnitsVerified)[-1]
    assert (verified.lot, verified.expires_on) == ("L-77", date(2026, 12, 31))


def test_that_expired_goods_are_refused(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("CREAM", 1)))
    bench.scan("1001", f"01{CREAM_GTIN}1726010110L24")
    bench.until_shows("Expired: do not pack it", "Cream")
    assert bench.done == (0,)


def test_that_one_datamatrix_verifies_item_lot_expiry_and_serial_number(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("PUMP", 1), ("SOAP", 1)))
    bench.scan("1001", f"01078933333333331726123110L24{GS}21SN-9")
    assert bench.done == (1, 0)
    verified = bench.events(ev.UnitsVerified)[-1]
    assert (verified.lot, verified.expires_on, verified.serial_no) == ("L24", date(2026, 12, 31), "SN-9")
    bench.until_shows("Pump: line complete", "Lot L24.", "Serial no. SN-9.")


def test_that_a_kit_is_packed_by_its_parts(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("GIFTSET", 1)))
    bench.scan("1001")
    bench.until_shows("Soap, 0 / 2", "Mug, 0 / 1")
    bench.scan(SOAP, SOAP, MUG)
    bench.until_shows("Complete: 1001")


def test_that_a_case_counts_its_six_units_and_not_more_than_are_wanted(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 8)))
    bench.scan("1001", SOAP_CASE)
    bench.until_shows("Soap, 6 / 8")
    bench.scan(SOAP_CASE)
    bench.until_shows("One too many")
    assert bench.done == (6,)


def test_that_a_bulk_line_takes_a_quantity(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SCREW", 250), ("SOAP", 1)))
    bench.scan("1001", "SCREW-1")
    bench.press(Qt.Key.Key_F5)
    assert bench.sheet is Sheet.QUANTITY
    bench.type_by_hand("250")
    assert bench.done == (250, 0)
    assert bench.sheet is None


def test_that_a_quantity_too_large_is_refused_on_the_sheet(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SCREW", 50), ("SOAP", 1)))
    bench.scan("1001", "SCREW-1", "BANCADA-QTY")
    bench.type_by_hand("51")
    bench.until_shows("One too many")
    assert bench.sheet is Sheet.QUANTITY
    bench.type_by_hand("50")
    assert bench.done == (50, 0)


def test_that_a_weighed_good_is_verified_by_the_label_of_the_shop_scale(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("CHEESE", 2500)), profile_scale_label="item6_weight5")
    bench.scan("1001", "2010085025049")
    assert bench.session.is_complete
    assert bench.done == (2504,)


def test_that_undo_takes_the_last_scan_back(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_F4)
    bench.until_shows("Undone", "Take the unit out of the carton.", "Soap, 0 / 2")
    assert bench.done == (0,)
    bench.scan("BANCADA-UNDO")
    bench.until_shows("There is nothing to undo")
