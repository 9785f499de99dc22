"""Stations for the stories: each on a folder of its own, with a window in sight."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bancada.bootstrap.argon2_pins import Argon2Pins
from bancada.bootstrap.open_bench import NewId
from bancada.domain.orders import Order
from bancada.services.bench import Bench
from bancada.services.commands import AddOperator, ChangeSettings, SignOut, TakeIn
from bancada.services.desk import Tools
from bancada.store.database import StationStore
from tests.acceptance.bench import StationBench, running
from tests.acceptance.goods import ANA, MASTERS, PEOPLE, Person
from tests.acceptance.station_folder import write_settings
from tests.fakes.clock import FakeClock

OpenStation: TypeAlias = Callable[..., StationBench]


@pytest.fixture(scope="session")
def stocked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a station that is set up, with people, products and cartons, to copy from."""
    folder = tmp_path_factory.mktemp("stocked-station")
    clock = FakeClock()
    with StationStore(folder, clock) as store:
        bench = Bench(Tools(store, clock, Argon2Pins(), NewId(clock)))
        bench.start()
        settings = {
            "station": "Bench 1",
            "language": "en",
            "sender": "Example Shop\nMain Street 1",
            "volume": "50",
            "profile.double_read_ms": "0",
            "profile.idle_lock_s": "0",
        }
        bench.execute(ChangeSettings(settings))
        for person in PEOPLE:
            bench.execute(
                AddOperator(person.name, person.badge, person.role.value, person.pin, person.language)
            )
        bench.execute(TakeIn(MASTERS))
        bench.execute(SignOut())
    return folder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(autouse=True)
def machine_locale() -> Iterator[None]:
    """The screen changes how numbers are written; the tests after it shall not see that."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def new_station(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[StationBench]:
    """A station at its very first start."""
    with running(qtbot, qapp, tmp_path / "station", clock) as bench:
        yield bench


@pytest.fixture
def folder(tmp_path: Path, stocked_folder: Path) -> Path:
    """A station's folder of this test's own."""
    return Path(shutil.copytree(stocked_folder, tmp_path / "station"))


@pytest.fixture
def open_station(qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock) -> Iterator[OpenStation]:
    """Opens the station of the folder: settings first, then orders, then somebody signs in."""
    with ExitStack() as stack:

        def open_one(*orders: Order, person: Person | None = ANA, **settings: str) -> StationBench:
            if settings:
                write_settings(folder, clock, settings)
            bench = stack.enter_context(running(qtbot, qapp, folder, clock))
            if orders:
                bench.take_in(*orders)
            if person is not None:
                bench.sign_in(person)
            return bench

        yield open_one
