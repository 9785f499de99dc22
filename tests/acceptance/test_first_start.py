"""The first start leads from nothing to an administrator who is signed in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bancada.bootstrap.station import Devices, PackingStation
from bancada.domain import events as ev
from bancada.domain.operators import Role
from bancada.store.store_errors import StationFolderBusy
from bancada.ui.viewmodels.states.chrome import Page
from tests.acceptance.bench import StationBench, running
from tests.acceptance.conftest import OpenStation
from tests.fakes.clock import FakeClock


def _set_up(bench: StationBench) -> None:
    bench.until_page(Page.FIRST_START)
    bench.click_option("English")
    bench.until_shows("What is this bench called?")
    bench.type_by_hand("Bench 7")
    bench.until_shows("Who may change settings?")
    bench.type_by_hand("Rosa", ends=False)
    bench.scan("BADGE-R1")
    bench.until(lambda: bench.field("Badge").text() == "BADGE-R1", "the badge stands in its field")
    for hint in ("PIN", "PIN again"):
        bench.field(hint).setFocus(Qt.FocusReason.MouseFocusReason)
        bench.type_by_hand("2468", ends=False)
    bench.press(Qt.Key.Key_Return, "\r")
    bench.until_shows("How do you pack?")
    bench.click_option("Without a scale")
    bench.until_shows("What is on the bench?")
    bench.click("Next")
    bench.until_shows("Start packing")


def test_that_six_steps_make_an_administrator_who_is_signed_in(new_station: StationBench) -> None:
    bench = new_station
    _set_up(bench)
    assert not bench.events(ev.SettingChanged)
    bench.click("Start packing")
    bench.until_page(Page.READY)
    bench.until_shows("Bench 7", "Rosa", "There are no orders yet")
    operator = bench.state.operator
    assert operator is not None
    assert (operator.name, operator.badge, operator.role) == ("Rosa", "BADGE-R1", Role.ADMIN)
    assert bench.state.settings.station == "Bench 7"
    assert bench.state.settings.profile.name == "no_scale"


def test_that_a_second_start_asks_for_the_badge(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock
) -> None:
    with running(qtbot, qapp, tmp_path, clock) as bench:
        _set_up(bench)
        bench.click("Start packing")
        bench.until_page(Page.READY)
    with running(qtbot, qapp, tmp_path, clock) as bench:
        bench.until_page(Page.SIGN_IN)
        bench.until_shows("Bench 7", "Who is packing?")
        bench.scan("BADGE-R1")
        bench.type_by_hand("2468")
        bench.until_page(Page.READY)


def test_that_two_different_pins_are_asked_for_again(new_station: StationBench) -> None:
    bench = new_station
    bench.click_option("English")
    bench.type_by_hand("Bench 7")
    for hint, text in (("Name", "Rosa"), ("Badge", "R"), ("PIN", "2468"), ("PIN again", "2469")):
        bench.field(hint).setFocus(Qt.FocusReason.MouseFocusReason)
        bench.type_by_hand(text, ends=False)
    bench.press(Qt.Key.Key_Return, "\r")
    bench.until_shows("The two PINs differ. Type them again.")
    assert bench.page is Page.FIRST_START


def test_that_sample_orders_can_be_packed_at_once(new_station: StationBench) -> None:
    bench = new_station
    _set_up(bench)
    bench.click("Add sample orders to try it out")
    bench.until_shows("sample orders are ready")
    bench.click("Start packing")
    bench.until_page(Page.READY)
    bench.until_shows("10461")
    bench.scan("10461")
    bench.until_page(Page.PACKING)


def test_that_two_stations_never_share_a_folder(
    open_station: OpenStation, qapp: QApplication, folder: Path, clock: FakeClock
) -> None:
    bench = open_station()
    with pytest.raises(StationFolderBusy) as refused:
        PackingStation(qapp, folder, clock, Devices())
    assert "another station" in str(refused.value).lower()
    bench.scan("WHAT-IS-THIS")
    bench.until_shows("Nobody knows this code")
