"""Brings every derived table up to date with one event, or with many."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.domain import events as ev
from bancada.domain.orders import Order
from bancada.domain.session import PackingSession
from bancada.store.projections.carton_memories import write_carton_memory
from bancada.store.projections.confusions import write_confusion
from bancada.store.projections.learned_weights import LearntWeights, PriorWeight, write_lessons
from bancada.store.projections.order_change import Noted, OrderChange
from bancada.store.projections.orders import insert_orders, write_change
from bancada.store.projections.print_jobs import write_print_job
from bancada.store.session_cache import SessionCache
from bancada.store.statements import Statements, marks
from bancada.wire.event_codec import ReadEvent, UnknownEvent

_PUT_SETTING = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
_PRINTING = (
    ev.PrintQueued,
    ev.PrintSending,
    ev.PrintSent,
    ev.PrintConfirmed,
    ev.PrintFailed,
    ev.PrintFellInDoubt,
    ev.PrintGivenUp,
    ev.PrintWithdrawn,
)


class Projector:
    """Writes the derived tables; ``sessions`` are the orders as they stand before the event."""

    def __init__(self, sql: Statements, sessions: SessionCache, prior_weight: PriorWeight) -> None:
        self._sql = sql
        self._sessions = sessions
        self._prior_weight = prior_weight
        self.weights = LearntWeights(sql)

    def project(self, event: ReadEvent, noted: Noted) -> OrderChange | None:
        """Project one event; what it changed of its order, if it has one."""
        if isinstance(event, UnknownEvent):
            return None
        if isinstance(event, ev.SettingChanged):
            self._sql.run(_PUT_SETTING, (event.name, event.value))
        elif isinstance(event, _PRINTING):
            write_print_job(self._sql, event, noted)
        return None if noted.order_id is None else self._project_order(event, noted, noted.order_id)

    def project_received(self, received: Sequence[tuple[Order, Noted]]) -> None:
        """Project many `OrderReceived` at once; an order that is there already stays as it is."""
        ids = [order.order_id for order, _ in received]
        known = self._sql.rows(f"SELECT order_id FROM orders WHERE order_id IN ({marks(ids)})", ids)
        seen = {row[0] for row in known}
        fresh: list[tuple[Order, Noted]] = []
        for order, noted in received:
            if order.order_id not in seen:
                seen.add(order.order_id)
                fresh.append((order, noted))
        insert_orders(self._sql, fresh)
        for order, _ in fresh:
            self._sessions.outdate(order.order_id)

    def _project_order(self, event: ev.Event, noted: Noted, order_id: str) -> OrderChange | None:
        before = self._sessions.before(order_id, noted.seq)
        if before is None:
            if isinstance(event, ev.OrderReceived):
                insert_orders(self._sql, [(event.order, noted)])
                self._sessions.put(order_id, PackingSession.begin(event.order))
            return None
        change = OrderChange(order_id, before, before.apply(event), event, noted)
        write_change(self._sql, change)
        write_lessons(self.weights, change, self._prior_weight)
        write_carton_memory(self._sql, change)
        write_confusion(self._sql, change)
        self._sessions.put(order_id, change.after)
        return change
