"""A bench on both stores: the one in memory, and the real one on disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bancada.domain.events import Event
from bancada.services.faults import StoreFault
from bancada.services.ports import UnitOfWork
from bancada.store.database import StationStore
from bancada.wire.envelope import RecordedEvent
from bancada.wire.event_codec import UnknownEvent, decode_event
from tests.fakes.bench_driver import BenchDriver
from tests.fakes.clock import FakeClock
from tests.fakes.in_memory_unit_of_work import InMemoryStore
from tests.unit.services.goods import CARTONS, PRODUCTS, received


class MemoryStore:
    """The fake, as the driver needs it."""

    def __init__(self, clock: FakeClock) -> None:
        self._store = InMemoryStore(clock)

    def begin(self) -> UnitOfWork:
        return self._store()

    def recorded_of(self) -> list[tuple[Event, str | None]]:
        return [(noted.event, noted.order_id) for noted in self._store.tables.events]

    def authors(self) -> list[tuple[Event, str | None]]:
        return [(noted.event, noted.operator_id) for noted in self._store.tables.events]

    def fail_next_commit(self) -> None:
        self._store.faults_to_come += 1

    def let_newer_program_change(self, order_id: str) -> None:
        sessions = self._store.tables.sessions
        sessions[order_id] = replace(sessions[order_id], is_understood=False)


class FailingCommit:
    """A real unit of work whose commit meets a full disk."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def __getattr__(self, name: str) -> object:
        return getattr(self._uow, name)

    def __enter__(self) -> FailingCommit:
        self._uow.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._uow.__exit__(None, None, None)

    def commit(self) -> None:
        raise StoreFault


class DiskStore:
    """The real store, as the driver needs it."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self._folder, self._clock = folder, clock
        self.store = StationStore(folder, clock)
        self._faults_to_come = 0

    def begin(self) -> UnitOfWork:
        if self._faults_to_come:
            self._faults_to_come -= 1
            return FailingCommit(self.store())  # type: ignore[return-value]
        return self.store()

    def recorded_of(self) -> list[tuple[Event, str | None]]:
        return [(event, row.order_id) for event, row in self._read()]

    def authors(self) -> list[tuple[Event, str | None]]:
        return [(event, row.operator_id) for event, row in self._read()]

    def _read(self) -> list[tuple[Event, RecordedEvent]]:
        with self.store.reader() as reader:
            rows = list(reader.recorded())
        read = [(decode_event(row.type, row.schema, row.payload), row) for row in rows]
        return [(event, row) for event, row in read if not isinstance(event, UnknownEvent)]

    def fail_next_commit(self) -> None:
        self._faults_to_come += 1

    def let_newer_program_change(self, order_id: str) -> None:
        with self.store() as uow:
            sql = self.store._transaction.sql
            sql.run("DROP TRIGGER IF EXISTS event_is_never_changed")
            sql.run("UPDATE event SET schema = 99 WHERE type = 'order_opened' AND order_id = ?", (order_id,))
            uow.commit()
        self.store.close()
        self.store = StationStore(self._folder, self._clock)


@pytest.fixture(scope="session")
def empty_station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station's folder as it is made, to copy from."""
    folder = tmp_path_factory.mktemp("empty-station")
    StationStore(folder, FakeClock()).close()
    return folder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=["memory", "disk"])
def new_bench(
    request: pytest.FixtureRequest, tmp_path: Path, empty_station: Path, clock: FakeClock
) -> Iterator[BenchDriver]:
    """A bench at its very first start."""
    if request.param == "memory":
        yield BenchDriver(MemoryStore(clock), clock)
        return
    shutil.copytree(empty_station, tmp_path / "station")
    disk = DiskStore(tmp_path / "station", clock)
    yield BenchDriver(disk, clock)
    disk.store.close()


@pytest.fixture
def bench(new_bench: BenchDriver) -> BenchDriver:
    """A bench that is set up, with products and cartons, its admin signed in; the scale is not asked."""
    new_bench.set_up(profile_weigh="off", profile_prints_packing_slip="no", station="Bench 1")
    new_bench.take_in(*received(*PRODUCTS, *CARTONS))
    return new_bench


@pytest.fixture
def packer(bench: BenchDriver) -> BenchDriver:
    """The same with a packer at work, who may not do everything alone."""
    bench.add_person("Bruno", "PACK-1")
    bench.sign_in("PACK-1", "4321")
    return bench
