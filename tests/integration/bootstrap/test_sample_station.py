"""A station gets the sample data through the import that every file takes, as often as wanted."""

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bancada.bootstrap.open_bench import NewId
from bancada.bootstrap.sample_station import add_samples, import_samples, sample_goods
from bancada.domain.orders import OrderState
from bancada.services.bench import Bench
from bancada.services.desk import Tools
from bancada.services.station_loop import StationLoop
from bancada.store.database import StationStore
from tests.fakes.clock import FakeClock
from tests.fakes.pins import PlainPins

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


class Station:
    """A loop on a store in a folder, without a window."""

    def __init__(self, folder: Path) -> None:
        clock = FakeClock(NOW)
        self.folder = folder
        self.store = StationStore(folder, clock)
        bench = Bench(Tools(self.store, clock, PlainPins(), NewId(clock)))
        self.loop = StationLoop(bench, lambda _update: None, close=self.store.close)
        self.loop.start()

    def states(self) -> dict[OrderState, int]:
        with self.store.reader() as reader:
            return reader.state_counts()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path)
    yield made
    made.loop.stop()


def test_that_the_sample_orders_go_in_once_however_often_they_are_added(station: Station) -> None:
    orders = import_samples(station.loop, station.folder, NOW)
    before = station.states()
    assert orders >= 40
    assert sum(before.values()) >= orders
    assert import_samples(station.loop, station.folder, NOW) >= orders
    assert station.states() == before


def test_that_the_goods_of_the_sample_files_are_known(station: Station) -> None:
    import_samples(station.loop, station.folder, NOW)
    products, cartons = sample_goods(station.folder)
    assert len(products) >= 60
    assert len(cartons) >= 8


def test_that_samples_are_added_beside_the_window(station: Station, qtbot: QtBot) -> None:
    done: list[Future[int]] = []
    add_samples(station.loop, station.folder, NOW, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done[0].result() >= 40


def test_that_samples_that_cannot_be_added_are_reported(station: Station, qtbot: QtBot) -> None:
    done: list[Future[int]] = []
    blocked = station.folder / "blocked"
    blocked.write_bytes(b"")
    add_samples(station.loop, blocked, NOW, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert isinstance(done[0].exception(), OSError)
