"""The scale is the cheapest proof that the parcel is right."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import CARTON_M, DIEGO, GRACE, SOAP, SOAP_G, TARE_M_G, TARE_S_G, order


def test_that_a_parcel_too_light_stays_open_until_it_is_recounted(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3)))
    bench.scan("1001", SOAP, SOAP, SOAP)
    bench.until_shows("Put the parcel on the scale.", "expected 0.3")
    bench.put_on_scale(2 * SOAP_G + TARE_S_G)
    bench.until_shows("The weight is wrong", "Measured 0.280 kg", "too light")
    assert bench.sounds[-1:] == [SoundName.WRONG_ITEM]
    assert not bench.printer.jobs
    bench.put_on_scale(3 * SOAP_G + TARE_S_G)
    bench.labels(1)
    bench.until_page(Page.READY)
    weighed = bench.events(ev.ParcelWeighed)
    assert [each.gross_g for each in weighed] == [280, 380]


def test_that_a_supervisor_accepts_a_weight(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3)))
    bench.scan("1001", SOAP, SOAP, SOAP)
    bench.put_on_scale(500)
    bench.until_shows("The weight is wrong", "too heavy")
    bench.press(Qt.Key.Key_F8)
    bench.click("Call the supervisor")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.until_shows("Accept this weight")
    bench.approve(DIEGO)
    bench.labels(1)
    given = bench.events(ev.ApprovalGiven)[0]
    assert given.act is ev.Act.WEIGHT
    assert bench.state.people[given.approved_by] == DIEGO.name


def test_that_the_last_parcel_must_leave_the_scale_first(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), order("1002", ("SOAP", 1)))
    bench.scan(SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(1)
    bench.scan(SOAP)
    bench.until_shows("CLEAR THE SCALE FIRST")
    assert len(bench.printer.jobs) <= 2
    bench.press(Qt.Key.Key_F10)
    bench.until_shows("Clear the scale first")
    bench.clear_scale()
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(2)


def test_that_a_scanned_carton_is_taken_with_its_tare(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.scan("1001", CARTON_M)
    bench.until_shows("Carton M")
    bench.scan(SOAP)
    bench.put_on_scale(SOAP_G + TARE_M_G)
    bench.labels(1)
    assert bench.events(ev.CartonChosen)[-1].carton_code == "M"


def test_that_a_lost_scale_is_said_and_packing_waits_for_it(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.scan("1001")
    bench.scale.unplug()
    bench.settle()
    bench.until_shows("NO SCALE")
    bench.scan(SOAP)
    bench.scale.plug_in()
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(1)


def test_that_a_parcel_asked_to_close_closes_with_its_weight_and_the_next_begins(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_F6)
    bench.until_shows("Put the parcel on the scale.")
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(1)
    bench.until_shows("The parcel is closed", "parcel 2 of 2")
    bench.clear_scale()
    bench.scan(SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(2)
    bench.until_page(Page.READY)
    assert [each.parcel_no for each in bench.events(ev.ParcelClosed)] == [1, 2]


def test_that_a_supervisor_closes_a_parcel_while_the_scale_is_gone(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), order("1002", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G)
    bench.labels(1)
    bench.scan("1002", SOAP, SOAP)
    bench.scale.unplug()
    bench.until_shows("NO SCALE")
    bench.press(Qt.Key.Key_F8)
    bench.click("Call the supervisor")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.approve(DIEGO)
    bench.labels(2)
    assert bench.events(ev.ParcelClosed)[-1].gross_g is None


def test_that_a_careful_profile_closes_only_when_the_packer_says_so(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_closes_itself="no", profile_weigh="off")
    bench.scan("1001", SOAP)
    bench.until_shows("Close the carton with F10.")
    assert not bench.printer.jobs
    bench.press(Qt.Key.Key_F10)
    bench.labels(1)
    bench.until_page(Page.READY)


def test_that_a_scan_without_a_rise_under_the_carton_is_questioned(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3)), profile_weigh="under_carton")
    bench.scan("1001")
    bench.put_on_scale(TARE_S_G)
    bench.scan(SOAP, SOAP)
    bench.until_shows("Is the item in the carton?", "the weight did not rise")
    assert bench.done == (1,)
    bench.put_on_scale(TARE_S_G + SOAP_G)
    assert bench.done == (2,)


def test_that_an_admin_who_packs_accepts_a_weight_only_after_a_question(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.sign_in(GRACE)
    bench.scan("1001", SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G + 400)
    bench.until_shows("The weight is wrong")
    bench.press(Qt.Key.Key_F8)
    bench.click_option("Accept the weight and close")
    bench.until_shows("Measured 0.580 kg, expected", "The label is printed at once.")
    assert not bench.printer.jobs
    bench.click_option("No: the order stays as it is")
    bench.until(lambda: bench.sheet is None)
    assert not bench.printer.jobs
    bench.press(Qt.Key.Key_F8)
    bench.click_option("Accept the weight and close")
    bench.click_option("Yes: close the parcel")
    bench.labels(1)


def test_that_without_a_scale_nobody_is_told_to_put_the_parcel_on_it(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.scale.unplug()
    bench.until_shows("NO SCALE")
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F10):
        bench.press(key)
        if key is Qt.Key.Key_F10:
            bench.until_shows("Not complete yet")
        else:
            bench.until_shows("No scale answers", "Press F8 and call the supervisor.")
            assert not bench.shows("Put the parcel on the scale")
    bench.scan(SOAP)
    bench.press(Qt.Key.Key_F10)
    bench.until_shows("No scale answers", "Press F8 and call the supervisor.")
    bench.scale.plug_in()
    bench.clear_scale()
    bench.until_shows("Put the parcel on the scale")
