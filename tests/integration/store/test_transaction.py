"""A commit that fails leaves the station as it was; what follows a commit cannot undo it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from bancada.domain import events as ev
from bancada.domain.orders import ShippingAddress
from bancada.services.faults import StoreFault
from bancada.store.database import DATABASE_FILE, StationStore
from tests.fakes.clock import FakeClock
from tests.integration.store.contracts.test_order_book import happen, take_in
from tests.integration.store.samples import opened, order


def failing(error: BaseException) -> Callable[[object], None]:
    """A commit of the database driver that ends in this error."""

    def commit(_connection: object) -> None:
        raise error

    return commit


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (dbapi2.OperationalError("locking protocol"), DatabaseError),
        (dbapi2.OperationalError("database or disk is full"), StoreFault),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_that_the_station_goes_on_after_a_commit_that_failed(
    station: StationStore, monkeypatch: pytest.MonkeyPatch, error: BaseException, seen: type[BaseException]
) -> None:
    take_in(station, order(1))
    with monkeypatch.context() as patched:
        patched.setattr(station._engine.dialect, "do_commit", failing(error))
        with station() as uow:
            uow.events.append(opened(), order_id="o1")
            with pytest.raises(seen):
                uow.commit()

    happen(station, "o1", ev.OrderCancelled())

    with station.reader() as reader:
        assert [event.type for event in reader.recorded()] == ["order_received", "order_cancelled"]
        assert reader.verify().first_bad_seq is None


def purge(station: StationStore, clock: FakeClock) -> int:
    with station() as uow:
        gone = uow.orders.purge_addresses(clock.now())
        uow.commit()
    return gone


def name_is_on_disk(path: Path) -> bool:
    files = [file for file in path.parent.iterdir() if file.name.startswith(DATABASE_FILE)]
    return any(b"Very Particular" in file.read_bytes() for file in files)


def test_that_a_purge_is_kept_while_a_reader_holds_the_wal_and_ends_later(
    station: StationStore, clock: FakeClock
) -> None:
    take_in(station, order(1))
    with station() as uow:
        uow.orders.put_addresses([("o1", ShippingAddress("Very Particular Name"))])
        uow.events.append(ev.OrderShipped(), order_id="o1")
        uow.commit()
    clock.advance(h=100)
    reader = dbapi2.connect(str(station.path), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM event").fetchone()
    began_s = monotonic()

    gone = purge(station, clock)

    took_s = monotonic() - began_s
    reader.close()
    assert gone == 1
    assert took_s < 1
    assert name_is_on_disk(station.path)
    purge(station, clock)
    assert not name_is_on_disk(station.path)


def test_that_a_wal_that_cannot_be_emptied_takes_no_commit_back(
    station: StationStore, clock: FakeClock
) -> None:
    take_in(station, order(1))
    station._transaction.truncate_wal_after_commit()

    def no_room(statement: int, *_names: object) -> int:
        return sqlite3.SQLITE_DENY if statement == sqlite3.SQLITE_PRAGMA else sqlite3.SQLITE_OK

    raw = station._connection.connection.driver_connection
    assert raw is not None
    raw.set_authorizer(no_room)
    try:
        happen(station, "o1", opened())
    finally:
        raw.set_authorizer(lambda *_names: sqlite3.SQLITE_OK)

    with station() as uow:
        session = uow.orders.session("o1")
    assert session is not None
    assert session.is_in_hand
