"""What the screen asks, on a connection that cannot write."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bancada.domain.orders import OrderState
from bancada.domain.shift_report import ShiftReport, shift_report
from bancada.services.ports import (
    FastLaneGroup,
    KnownPerson,
    Pace,
    ParcelEntry,
    QueueCount,
    QueueEntry,
    QueueFilter,
)
from bancada.store.bodies import read_operator
from bancada.store.chain import ChainReport, verify_chain
from bancada.store.event_rows import all_events
from bancada.store.parcel_history import parcel_history
from bancada.store.queue_query import queue_entries
from bancada.store.shift_query import deeds_since, packed_since
from bancada.store.sqlite_engine import reader_engine
from bancada.store.statements import Statements, faults_named
from bancada.store.station_identity import identity_of
from bancada.store.store_errors import NoStationHere
from bancada.store.times import from_ms, to_ms
from bancada.wire.envelope import RecordedEvent

_QUEUE_COUNTS = """
SELECT carrier, cutoff_ms, count(*) FROM orders INDEXED BY orders_by_cutoff
WHERE state IN ('open', 'packing') GROUP BY carrier, cutoff_ms ORDER BY cutoff_ms IS NULL, cutoff_ms, carrier
"""
_FAST_LANE = """
SELECT g.sku, (SELECT name FROM order_line l WHERE l.sku = g.sku LIMIT 1), g.orders FROM (
    SELECT single_sku AS sku, count(*) AS orders FROM orders INDEXED BY orders_of_one_unit
    WHERE state = 'open' AND single_sku IS NOT NULL GROUP BY single_sku ORDER BY orders DESC, sku LIMIT ?) g
"""
_PACE = "SELECT count(*), coalesce(sum(packed_units), 0) FROM orders WHERE packed_ms >= ?"
_STORED = "SELECT coalesce((SELECT max(seq) FROM event), 0) - acknowledged_seq FROM station"


class SqliteStationReader:
    """Read-only questions of the screen; used by one thread."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise NoStationHere(path.parent)
        self._engine = reader_engine(path)
        with faults_named():
            self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._sql = Statements(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def recorded(self, after_seq: int = 0) -> Iterator[RecordedEvent]:
        """The log in order, a page at a time; only what is committed."""
        return all_events(self._sql, identity_of(self._sql).station_id, after_seq)

    def verify(self) -> ChainReport:
        """Read the whole log and check its numbers and hashes."""
        return verify_chain(self.recorded())

    def queue(self, wanted: QueueFilter) -> tuple[QueueEntry, ...]:
        return queue_entries(self._sql, wanted)

    def queue_counts(self) -> tuple[QueueCount, ...]:
        return tuple(
            QueueCount(carrier, None if cutoff_ms is None else from_ms(cutoff_ms), orders)
            for carrier, cutoff_ms, orders in self._sql.rows(_QUEUE_COUNTS)
        )

    def state_counts(self) -> dict[OrderState, int]:
        rows = self._sql.rows("SELECT state, orders FROM state_count WHERE orders > 0")
        return {OrderState(state): orders for state, orders in rows}

    def fast_lane(self, limit: int = 50) -> tuple[FastLaneGroup, ...]:
        return tuple(FastLaneGroup(*row) for row in self._sql.rows(_FAST_LANE, (limit,)))

    def parcels(self, text: str = "", limit: int = 100) -> tuple[ParcelEntry, ...]:
        return parcel_history(self._sql, text, limit)

    def pace(self, since: datetime, operator_id: str | None = None) -> Pace:
        if operator_id is None:
            row = self._sql.row(_PACE, (to_ms(since),))
        else:
            row = self._sql.row(f"{_PACE} AND packed_by = ?", (to_ms(since), operator_id))
        return Pace(orders=row[0], units=row[1])

    def shift(self, since: datetime) -> ShiftReport:
        return shift_report(packed_since(self._sql, since), deeds_since(self._sql, since))

    def stored_events(self) -> int:
        stored: int = self._sql.value(_STORED)
        return stored

    def people(self) -> tuple[KnownPerson, ...]:
        records = [read_operator(row[0]) for row in self._sql.rows("SELECT body FROM operator")]
        known = [KnownPerson(record.operator, record.pin_hash is not None) for record in records]
        return tuple(
            sorted(known, key=lambda each: (each.operator.name.casefold(), each.operator.operator_id))
        )
