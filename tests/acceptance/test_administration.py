"""An administrator at the window: people and settings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bancada.domain import events as ev
from bancada.domain.operators import Role
from bancada.ui.viewmodels.states.chrome import Page
from tests.acceptance.bench import StationBench
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import ANA, GRACE, Person

CAIO = Person("Caio Packer", "PACK-7777", Role.PACKER, "2468")


def open_people(bench: StationBench) -> None:
    bench.press(Qt.Key.Key_F11)
    bench.until_page(Page.SETTINGS)
    bench.click("People…")
    bench.until_page(Page.PEOPLE)


def test_that_a_person_added_at_the_window_signs_in_with_badge_and_pin(open_station: OpenStation) -> None:
    bench = open_station(person=GRACE)
    open_people(bench)
    bench.click("Add a person")
    bench.type_by_hand(CAIO.name, ends=False)
    bench.scan(CAIO.badge)
    assert bench.page is Page.PEOPLE
    first, again = (
        field for field in bench.visible(QLineEdit) if field.placeholderText() == "at least 4 digits"
    )
    first.setText(CAIO.pin)
    again.setText(CAIO.pin)
    bench.click("Save")
    bench.until_shows("Caio Packer was added.")
    assert CAIO.badge not in bench.typed()
    assert CAIO.pin not in bench.typed()
    bench.scan(CAIO.badge)
    bench.until_shows("PIN of Caio Packer")
    bench.type_by_hand(CAIO.pin)
    bench.until_page(Page.READY)


def test_that_a_deactivated_person_is_refused_at_once(open_station: OpenStation) -> None:
    bench = open_station(person=GRACE)
    open_people(bench)
    bench.click_row(ANA.name)
    bench.click("Deactivate")
    bench.until_shows("the badge is refused from now on")
    bench.press(Qt.Key.Key_Escape)
    bench.until_page(Page.SETTINGS)
    bench.press(Qt.Key.Key_Escape)
    bench.until_page(Page.READY)
    bench.press(Qt.Key.Key_F12)
    bench.until_page(Page.SIGN_IN)
    bench.scan(ANA.badge)
    bench.until_shows("Sign in first")
    assert not bench.events(ev.OperatorChanged)[-1].is_active


def test_that_a_printer_that_cannot_be_is_refused_in_words_and_the_old_one_stays(
    open_station: OpenStation,
) -> None:
    bench = open_station(person=GRACE, printer="tcp:label-printer")
    bench.press(Qt.Key.Key_F11)
    bench.click("Printing")
    field = next(each for each in bench.visible(QLineEdit) if each.text() == "tcp:label-printer")
    field.setFocus()
    field.setText("zebra")
    bench.press(Qt.Key.Key_Return)
    bench.until_shows("“zebra” is no printer")
    bench.click("Sound")
    bench.click("Printing")
    assert field.text() == "tcp:label-printer"
    assert bench.state.settings.printer == "tcp:label-printer"


def test_that_a_test_print_comes_out_and_leaves_no_event(open_station: OpenStation) -> None:
    bench = open_station(person=GRACE)
    bench.press(Qt.Key.Key_F11)
    bench.click("Printing")
    before = len(bench.events(ev.PrintQueued))
    bench.click("Test print")
    bench.until_shows("came out")
    assert len(bench.labels(1)) == 1
    assert len(bench.events(ev.PrintQueued)) == before
