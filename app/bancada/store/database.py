"""A station's folder, open: its lock, its database, units of work for writing, readers for the screen."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from bancada.services.faults import StoreFault
from bancada.services.ports import Clock
from bancada.store.event_rows import all_events
from bancada.store.folder_lock import FolderLock
from bancada.store.migration import bring_up_to_date
from bancada.store.reader import SqliteStationReader
from bancada.store.rebuild import Progress, RebuildReport, rebuild
from bancada.store.retention import AddressRetention
from bancada.store.sqlite_engine import writer_engine
from bancada.store.statements import faults_named
from bancada.store.station_identity import make_identity
from bancada.store.times import to_ms
from bancada.store.transaction import StationTransaction
from bancada.store.unit_of_work import SqliteUnitOfWork, station_ports

DATABASE_FILE = "station.sqlite3"
_USUAL_RETENTION = AddressRetention()
_OWNER_ONLY = 0o600


class StationStore:
    """The store of one station; calling it begins a unit of work. One thread at a time writes.

    Attributes:
        path: the database file.
        identity: the station's id and the epoch of this file.
    """

    def __init__(self, folder: Path, clock: Clock, retention: AddressRetention = _USUAL_RETENTION) -> None:
        """Open the folder, making what is missing.

        Raises:
            StationFolderBusy: another station works there.
            NewerDatabase, DamagedDatabase, SqliteTooOld, StoreFault: the database cannot be used.
        """
        self.path = folder / DATABASE_FILE
        self._lock = FolderLock(folder)
        try:
            self._open(folder, clock, retention)
        except BaseException:
            self._lock.release()
            raise

    def __call__(self) -> SqliteUnitOfWork:
        return SqliteUnitOfWork(self._transaction, self._ports)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def reader(self) -> SqliteStationReader:
        """A reader on a connection of its own, for one thread; close it before the store."""
        return SqliteStationReader(self.path)

    def rebuild(self, *, swap_in: bool = False, progress: Progress | None = None) -> RebuildReport:
        """Make the derived tables again from the log and compare; with ``swap_in`` correct the live ones."""
        self._transaction.begin()
        try:
            sql = self._transaction.sql
            log = all_events(sql, self.identity.station_id)
            report = rebuild(sql, log, swap_in=swap_in, progress=progress)
            self._transaction.commit()
        finally:
            self._transaction.end()
        return report

    def close(self) -> None:
        """Close the database and give the folder free."""
        self._transaction.end()
        self._connection.close()
        self._engine.dispose()
        self._lock.release()

    def _open(self, folder: Path, clock: Clock, retention: AddressRetention) -> None:
        _keep_to_owner(self.path)
        self._engine = writer_engine(self.path)
        with faults_named():
            bring_up_to_date(self._engine, folder)
            self._connection = self._engine.connect()
        self._transaction = StationTransaction(self._connection)
        self.identity = make_identity(self._transaction.sql, to_ms(clock.now()))
        self._transaction.commit()
        self._ports = station_ports(self._transaction, self.identity, clock, retention)


def _keep_to_owner(path: Path) -> None:
    """Nobody else may read names and addresses; what SQLite lays beside its file takes after it."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
        path.chmod(_OWNER_ONLY)
    except OSError as error:
        raise StoreFault from error
