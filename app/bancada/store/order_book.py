"""The orders of the station, for the use cases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bancada.domain.orders import OrderState, ShippingAddress
from bancada.domain.session import PackingSession
from bancada.domain.stations import name_key
from bancada.services.ports import Clock, OrderStanding, PackableHere
from bancada.store.bodies import body_of, read_address
from bancada.store.code_keys import order_key
from bancada.store.consequences import chosen_hours
from bancada.store.retention import AddressRetention
from bancada.store.session_cache import SessionCache
from bancada.store.statements import Statements, marks
from bancada.store.times import to_ms
from bancada.store.transaction import StationTransaction

_BY_CODE = """
SELECT o.order_id FROM order_code c JOIN orders o ON o.order_key = c.order_key WHERE c.code = ?
ORDER BY o.state NOT IN ('open', 'packing'), o.rank_ms, o.ordered_ms, o.order_key
"""
_NEEDING = """
SELECT l.rank_ms, l.ordered_ms, l.order_key, o.order_id
FROM order_line l JOIN orders o ON o.order_key = l.order_key WHERE l.sku = ? AND l.is_waiting = 1{only}
ORDER BY l.rank_ms, l.ordered_ms, l.order_key LIMIT ?
"""
# An order that was begun goes on without its invoice.
_PACKABLE = " AND (o.station IS NULL OR o.station IN (?, ?))"
_WITH_INVOICE = " AND (o.is_waiting_for_invoice = 0 OR o.state <> 'open')"
_SERIAL = """
SELECT s.order_id FROM packed_serial s JOIN orders o ON o.order_id = s.order_id
WHERE s.sku = ? AND s.serial_no = ? AND o.state <> 'cancelled' LIMIT 1
"""
_PUT_ADDRESS = "INSERT OR REPLACE INTO shipping_address (order_id, body, purge_ms) VALUES (?, ?, ?)"
# Whatever the date, a label that is still to come needs its recipient: that of an order begun and not yet
# packed with its label, and one that waits for its printer or for somebody to look.
_DUE = """
SELECT a.order_id FROM shipping_address a LEFT JOIN orders o ON o.order_id = a.order_id
WHERE a.purge_ms <= ? AND (o.order_id IS NULL OR o.state = 'cancelled' OR NOT (
    (o.is_started = 1 AND o.state NOT IN ('packed', 'shipped'))
    OR EXISTS (SELECT 1 FROM print_job j WHERE j.order_id = o.order_id
               AND j.state IN ('queued', 'sending', 'failed', 'in_doubt', 'unprintable'))))
"""
# The exact bytes of a label carry the address too.
_PURGE_PAYLOADS = f"""
DELETE FROM print_payload WHERE job_id IN (SELECT job_id FROM print_job WHERE order_id IN ({_DUE}))
"""
_PURGE_ADDRESSES = f"DELETE FROM shipping_address WHERE order_id IN ({_DUE})"
_STANDINGS = "SELECT order_id, content_sha, state, is_started FROM orders WHERE order_id IN ({marks})"
_ADDRESSES = "SELECT order_id, body FROM shipping_address WHERE order_id IN ({marks})"
_IDS_AT_ONCE = 5000


def ids_by_code(sql: Statements, code: str) -> tuple[str, ...]:
    """The orders that a code opens, most urgent first."""
    return tuple(row[0] for row in sql.rows(_BY_CODE, (order_key(code),)))


class SqliteOrderBook:
    """Orders and their addresses."""

    def __init__(
        self,
        transaction: StationTransaction,
        sessions: SessionCache,
        clock: Clock,
        retention: AddressRetention,
    ) -> None:
        self._transaction = transaction
        self._sql = transaction.sql
        self._sessions = sessions
        self._clock = clock
        self._retention = retention

    def session(self, order_id: str) -> PackingSession | None:
        return self._sessions.get(order_id)

    def ids_by_code(self, code: str) -> tuple[str, ...]:
        return ids_by_code(self._sql, code)

    def most_urgent_needing(
        self, skus: Sequence[str], limit: int, only: PackableHere | None = None
    ) -> tuple[str, ...]:
        conditions, values = "", tuple[str, ...]()
        if only is not None:
            conditions = _PACKABLE + ("" if only.is_invoice_optional else _WITH_INVOICE)
            values = (only.station_id, name_key(only.station_name))
        query = _NEEDING.format(only=conditions)
        found = {tuple(row) for sku in skus for row in self._sql.rows(query, (sku, *values, limit))}
        return tuple(dict.fromkeys(place[3] for place in sorted(found)))[:limit]

    def in_hand(self) -> str | None:
        order_id: str | None = self._sql.value("SELECT order_id FROM orders WHERE is_in_hand = 1 LIMIT 1")
        return order_id

    def standing(self, order_id: str) -> OrderStanding | None:
        return self.standings((order_id,)).get(order_id)

    def standings(self, order_ids: Sequence[str]) -> dict[str, OrderStanding]:
        found: dict[str, OrderStanding] = {}
        for start in range(0, len(order_ids), _IDS_AT_ONCE):
            wanted = order_ids[start : start + _IDS_AT_ONCE]
            rows = self._sql.rows(_STANDINGS.format(marks=marks(wanted)), wanted)
            for order_id, content_sha, state, is_started in rows:
                found[order_id] = OrderStanding(content_sha, OrderState(state), bool(is_started))
        return found

    def address(self, order_id: str) -> ShippingAddress | None:
        body = self._sql.value("SELECT body FROM shipping_address WHERE order_id = ?", (order_id,))
        return None if body is None else read_address(body)

    def addresses(self, order_ids: Sequence[str]) -> dict[str, ShippingAddress]:
        found: dict[str, ShippingAddress] = {}
        for start in range(0, len(order_ids), _IDS_AT_ONCE):
            wanted = order_ids[start : start + _IDS_AT_ONCE]
            rows = self._sql.rows(_ADDRESSES.format(marks=marks(wanted)), wanted)
            found.update((order_id, read_address(body)) for order_id, body in rows)
        return found

    def put_addresses(self, addresses: Iterable[tuple[str, ShippingAddress]]) -> None:
        given = list(addresses)
        standings = self.standings([order_id for order_id, _ in given])
        wall_ms, chosen_h = to_ms(self._clock.now()), chosen_hours(self._sql) if given else None
        rows = []
        for order_id, address in given:
            standing = standings.get(order_id)
            state = standing.state if standing else OrderState.OPEN
            purge_ms = self._retention.purge_ms_in(state, wall_ms, chosen_h)
            rows.append((order_id, body_of(address), purge_ms))
        self._sql.run_many(_PUT_ADDRESS, rows)

    def purge_addresses(self, now: datetime) -> int:
        self._sql.run(_PURGE_PAYLOADS, (to_ms(now),))
        gone = self._sql.run(_PURGE_ADDRESSES, (to_ms(now),))
        if gone or self._transaction.is_wal_to_truncate:
            # Deleted pages are overwritten in the main file; what the WAL still holds of them goes too.
            self._transaction.truncate_wal_after_commit()
        return gone

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        order_id: str | None = self._sql.value(_SERIAL, (sku, serial_no))
        return order_id
