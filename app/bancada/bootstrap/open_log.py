"""The event log of a station, read on a connection that cannot write, also while the station works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bancada.store.database import DATABASE_FILE
from bancada.store.event_rows import all_events
from bancada.store.order_book import ids_by_code
from bancada.store.sqlite_engine import reader_engine
from bancada.store.statements import Statements, faults_named
from bancada.store.station_identity import identity_of
from bancada.store.store_errors import NoStationHere
from bancada.wire.envelope import RecordedEvent


@dataclass(frozen=True, slots=True)
class LogReader:
    """The log of one station.

    Attributes:
        last_seq: number of its last event when it was opened.
    """

    sql: Statements
    station_id: str
    last_seq: int

    def recorded(self, after_seq: int = 0) -> Iterator[RecordedEvent]:
        """The events that follow a number, in order, up to the last one there was."""
        for event in all_events(self.sql, self.station_id, after_seq):
            if event.seq > self.last_seq:
                return
            yield event

    def order_ids(self, order_ref: str) -> frozenset[str]:
        """The orders that a number stands for."""
        return frozenset(ids_by_code(self.sql, order_ref))


@contextmanager
def open_log(folder: Path) -> Iterator[LogReader]:
    """Open the log of a station's folder.

    Raises:
        NoStationHere: nobody ever worked in this folder.
    """
    path = folder / DATABASE_FILE
    if not path.exists():
        raise NoStationHere(folder)
    engine = reader_engine(path)
    try:
        with faults_named():
            connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        with connection:
            sql = Statements(connection)
            last_seq = sql.value("SELECT coalesce(max(seq), 0) FROM event")
            yield LogReader(sql, identity_of(sql).station_id, last_seq)
    finally:
        engine.dispose()
