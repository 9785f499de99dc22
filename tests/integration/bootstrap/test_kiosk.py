"""The settings or the command make a window fill the screen, once somebody is there who can close it."""

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from bancada.bootstrap.kiosk import Kiosk
from bancada.bootstrap.station import PackingStation
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.station_settings import StationSettings


class FakeWindow:
    def __init__(self) -> None:
        self.is_kiosk = False

    def set_kiosk(self, *, is_on: bool) -> None:
        self.is_kiosk = is_on


class FakeStation(QObject):
    updated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.window = FakeWindow()

    def show(self, state: BenchState) -> bool:
        self.updated.emit(BenchUpdate(state, Step.SIGN_IN))
        return self.window.is_kiosk


KNOWN = BenchState(is_set_up=True)
WANTED = replace(KNOWN, settings=StationSettings(is_kiosk=True))


@pytest.fixture
def station(qapp: Any) -> FakeStation:
    return FakeStation()


def test_that_the_setting_is_followed_both_ways(station: FakeStation) -> None:
    Kiosk(cast(PackingStation, station), is_forced=False)
    assert [station.show(state) for state in (KNOWN, WANTED, KNOWN)] == [False, True, False]


def test_that_the_command_needs_no_setting(station: FakeStation) -> None:
    Kiosk(cast(PackingStation, station), is_forced=True)
    assert station.show(KNOWN)


def test_that_nobody_is_locked_in_before_an_administrator_exists(station: FakeStation) -> None:
    Kiosk(cast(PackingStation, station), is_forced=True)
    assert not station.show(BenchState())
