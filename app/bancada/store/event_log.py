"""The append-only log, and what follows from each event, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import TypeAlias

from bancada.domain import events as ev
from bancada.domain.events import Event
from bancada.domain.orders import Order
from bancada.services.ports import Clock
from bancada.store.consequences import Consequences
from bancada.store.event_rows import INSERT_EVENT, row_of
from bancada.store.log_head import LogHead, Moment, head_of, next_event
from bancada.store.projections.order_change import Noted
from bancada.store.projections.projector import Projector
from bancada.store.statements import Statements
from bancada.store.station_identity import StationIdentity
from bancada.store.times import to_ms
from bancada.wire.envelope import RecordedEvent

# Keeps memory bounded however long the import is.
_CHUNK = 2000

Entry: TypeAlias = tuple[Event, str | None]


class SqliteEventLog:
    """The event log of one station; its end is kept in memory and read again after a rollback."""

    def __init__(
        self,
        sql: Statements,
        identity: StationIdentity,
        clock: Clock,
        projector: Projector,
        consequences: Consequences,
    ) -> None:
        self._sql = sql
        self._identity = identity
        self._clock = clock
        self._projector = projector
        self._consequences = consequences
        self._head: LogHead | None = None
        self._is_ahead = False

    def append(self, event: Event, *, order_id: str | None = None, operator_id: str | None = None) -> None:
        """Append one fact and bring the tables up to date."""
        recorded = self._record(event, order_id, operator_id, self._moment())
        self._sql.run(INSERT_EVENT, row_of(recorded))
        self._project(event, _noted(recorded))

    def append_many(self, entries: Iterable[Entry], *, operator_id: str | None = None) -> int:
        """Append many facts (event, order_id), chunk by chunk; how many."""
        total = 0
        for chunk in _chunks(entries):
            moment = self._moment()
            records = [self._record(event, order_id, operator_id, moment) for event, order_id in chunk]
            self._sql.run_many(INSERT_EVENT, [row_of(record) for record in records])
            happened = zip((event for event, _ in chunk), map(_noted, records), strict=True)
            self._project_many(happened)
            total += len(records)
        return total

    def settle(self) -> None:
        """The transaction is committed."""
        self._is_ahead = False

    def roll_back(self) -> None:
        """The transaction did not happen."""
        if self._is_ahead:
            self._head, self._is_ahead = None, False

    def _moment(self) -> Moment:
        return Moment(to_ms(self._clock.now()), self._clock.monotonic_ms())

    def _record(
        self, event: Event, order_id: str | None, operator_id: str | None, moment: Moment
    ) -> RecordedEvent:
        if self._head is None:
            self._head = head_of(self._sql)
        if order_id is None and isinstance(event, ev.OrderReceived | ev.OrderRevised):
            order_id = event.order.order_id
        recorded = next_event(self._head, self._identity, event, (order_id, operator_id), moment)
        self._head, self._is_ahead = LogHead(recorded.seq, recorded.hash, recorded.hlc), True
        return recorded

    def _project(self, event: Event, noted: Noted) -> None:
        self._projector.project(event, noted)
        self._consequences.follow(event, noted)

    def _project_many(self, happened: Iterable[tuple[Event, Noted]]) -> None:
        for is_received, run in groupby(happened, lambda pair: isinstance(pair[0], ev.OrderReceived)):
            if is_received:
                self._projector.project_received(list(_orders_of(run)))
            else:
                for event, noted in run:
                    self._project(event, noted)


def _orders_of(run: Iterable[tuple[Event, Noted]]) -> Iterator[tuple[Order, Noted]]:
    for event, noted in run:
        if isinstance(event, ev.OrderReceived):
            yield event.order, noted


def _noted(recorded: RecordedEvent) -> Noted:
    return Noted(recorded.seq, recorded.order_id, recorded.operator_id, recorded.wall_ms)


def _chunks(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    remaining = iter(entries)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk
