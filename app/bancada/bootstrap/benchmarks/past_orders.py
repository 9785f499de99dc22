"""The log and the tables of orders that were packed long ago, written many at once.

The station writes each event with what follows from it; for a million of them that takes minutes. Here the
events are chained as the station chains them, and each order's rows are written when it is closed, packed
and shipped, by the station's own projections: a rebuild from the log gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bancada.bootstrap.benchmarks.bench_goods import past_orders
from bancada.domain import events as ev
from bancada.domain.orders import Order
from bancada.domain.session import PackingSession
from bancada.services.ports import Clock
from bancada.store.database import DATABASE_FILE
from bancada.store.event_rows import INSERT_EVENT, row_of
from bancada.store.log_head import LogHead, Moment, head_of, next_event
from bancada.store.projections.order_change import Noted, OrderChange
from bancada.store.projections.orders import insert_orders, write_change
from bancada.store.sqlite_engine import writer_engine
from bancada.store.statements import Statements
from bancada.store.station_identity import StationIdentity, identity_of
from bancada.store.times import to_ms
from bancada.wire.envelope import RecordedEvent

_CAME_AT_ONCE = 500
_EVENTS_EACH = 10
_MARKS = (ev.ParcelClosed, ev.OrderPacked, ev.OrderShipped)


def write_past_orders(folder: Path, clock: Clock, events: int) -> None:
    """Append the lives of past orders until the log holds ``events`` more, or a few hundred beyond."""
    engine = writer_engine(folder / DATABASE_FILE)
    try:
        with engine.connect() as connection:
            sql = Statements(connection)
            past = _Past(sql, identity_of(sql), Moment(to_ms(clock.now()), clock.monotonic_ms()))
            coming = past_orders(clock.now())
            while past.written < events:
                left = (events - past.written) // _EVENTS_EACH
                past.write(list(islice(coming, min(_CAME_AT_ONCE, left + 1))), events)
                connection.commit()
    finally:
        engine.dispose()


class _Past:
    def __init__(self, sql: Statements, identity: StationIdentity, moment: Moment) -> None:
        self.written = 0
        self._sql = sql
        self._identity = identity
        self._moment = moment
        self._head: LogHead = head_of(sql)
        self._rows: list[RecordedEvent] = []

    def write(self, orders: list[Order], most: int) -> None:
        """Orders that came together, then were packed one after the other, as far as ``most`` events go."""
        came = [(order, self._note(ev.OrderReceived(order), order.order_id)) for order in orders]
        insert_orders(self._sql, came)
        for order in orders:
            if self.written < most:
                self._pack(order)
        self._sql.run_many(INSERT_EVENT, [row_of(record) for record in self._rows])
        self._rows.clear()

    def _pack(self, order: Order) -> None:
        before = session = PackingSession.begin(order)
        for event in _life(order):
            noted = self._note(event, order.order_id)
            session = session.apply(event)
            if isinstance(event, _MARKS):
                write_change(self._sql, OrderChange(order.order_id, before, session, event, noted))
                before = session

    def _note(self, event: ev.Event, order_id: str) -> Noted:
        recorded = next_event(self._head, self._identity, event, (order_id, None), self._moment)
        self._head = LogHead(recorded.seq, recorded.hash, recorded.hlc)
        self._rows.append(recorded)
        self.written += 1
        return Noted(recorded.seq, order_id, None, recorded.wall_ms)


def _life(order: Order) -> Iterator[ev.Event]:
    yield ev.OrderOpened(ev.OpenedBy.ORDER_REF, order.order_ref)
    for line in order.lines:
        for unit in range(line.ordered_qty):
            yield ev.UnitsVerified(line.line_no, 1, 1, line.sku, f"{order.order_ref}-{line.line_no}-{unit}")
    yield ev.CartonChosen(1, "C1", 120, is_suggestion=True)
    yield ev.ParcelClosed(1)
    yield ev.OrderPacked(1)
    yield ev.OrderShipped()
