"""Writes what an event changed of its order: the row of the queue, lines, codes, parcels and serial numbers.

The rules of packing stay in the session; here only the difference between two sessions is written down.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bancada.domain import events as ev
from bancada.domain.orders import Order
from bancada.domain.session import PackingSession
from bancada.store.projections.line_rows import INSERT_LINE, count_lines, line_rows, replace_lines
from bancada.store.projections.order_change import Came, Noted, OrderChange
from bancada.store.projections.order_codes import INSERT_CODE, codes_of, write_codes
from bancada.store.projections.order_row import (
    CONTENT_COLUMNS,
    STANDING_COLUMNS,
    content_of,
    standing_of,
)
from bancada.store.projections.parcels import write_parcels
from bancada.store.projections.serials import write_serials
from bancada.store.statements import Statements, marks

_COLUMNS = ("order_key", "order_id", "received_ms", *CONTENT_COLUMNS, *STANDING_COLUMNS)
_INSERT_ORDER = f"INSERT INTO orders ({', '.join(_COLUMNS)}) VALUES ({marks(_COLUMNS)})"
_SET_CONTENT = f"UPDATE orders SET {' = ?, '.join(CONTENT_COLUMNS)} = ? WHERE order_id = ?"
_SET_STANDING = f"UPDATE orders SET {' = ?, '.join(STANDING_COLUMNS)} = ? WHERE order_id = ?"
_CAME = "SELECT order_key, received_ms FROM orders WHERE order_id = ?"
_SET_PACKED = "UPDATE orders SET packed_ms = ?, packed_by = ?, packed_units = ? WHERE order_id = ?"


def insert_orders(sql: Statements, received: Sequence[tuple[Order, Noted]]) -> None:
    """Add orders that came in for the first time, many at once."""
    order_rows: list[tuple[Any, ...]] = []
    lines: list[tuple[Any, ...]] = []
    codes: list[tuple[str, int]] = []
    for order, noted in received:
        session = PackingSession.begin(order)
        head = (noted.seq, order.order_id, noted.wall_ms)
        order_rows.append((*head, *content_of(order, noted.wall_ms), *standing_of(session)))
        lines.extend(line_rows(session, Came(noted.seq, noted.wall_ms)))
        codes.extend((code, noted.seq) for code in sorted(codes_of(session)))
    sql.run_many(_INSERT_ORDER, order_rows)
    sql.run_many(INSERT_LINE, lines)
    sql.run_many(INSERT_CODE, codes)


def write_change(sql: Statements, change: OrderChange) -> None:
    """Write what an event changed of its order."""
    if change.after is change.before:
        return
    if change.after.order is change.before.order:
        count_lines(sql, change)
    else:
        came = Came(*sql.row(_CAME, (change.order_id,)))
        sql.run(_SET_CONTENT, (*content_of(change.after.order, came.received_ms), change.order_id))
        replace_lines(sql, change, came)
    standing = standing_of(change.after)
    if standing != standing_of(change.before):
        sql.run(_SET_STANDING, (*standing, change.order_id))
    write_codes(sql, change)
    write_parcels(sql, change)
    write_serials(sql, change)
    _write_packed(sql, change)


def _write_packed(sql: Statements, change: OrderChange) -> None:
    if isinstance(change.event, ev.OrderPacked):
        units = change.after.done_units
        sql.run(_SET_PACKED, (change.noted.wall_ms, change.noted.operator_id, units, change.order_id))
    elif isinstance(change.event, ev.OrderReopened):
        sql.run(_SET_PACKED, (None, None, None, change.order_id))
