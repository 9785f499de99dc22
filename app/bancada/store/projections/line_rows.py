"""Order lines as rows: how much of each is verified, and whether the order still waits for it."""

from __future__ import annotations

from typing import Any

from bancada.domain.orders import OrderLine
from bancada.domain.session import PackingSession
from bancada.store.projections.order_change import KEY_OF_ORDER, Came, OrderChange
from bancada.store.projections.order_row import place_in_queue
from bancada.store.statements import Statements

INSERT_LINE = (
    "INSERT INTO order_line"
    " (order_key, line_no, sku, name, ordered, done, short, is_waiting, rank_ms, ordered_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COUNT_LINE = (
    "UPDATE order_line SET done = ?, short = ?, is_waiting = ?"
    f" WHERE order_key = {KEY_OF_ORDER} AND line_no = ?"
)


def line_rows(session: PackingSession, came: Came) -> list[tuple[Any, ...]]:
    """Rows for `INSERT_LINE`."""
    place = place_in_queue(session.order, came.received_ms)
    return [
        (came.order_key, *_ordered(line), *counts_of(session, position), *place)
        for position, line in enumerate(session.order.lines)
    ]


def _ordered(line: OrderLine) -> tuple[int, str, str, int]:
    return line.line_no, line.sku, line.name, line.ordered_qty


def counts_of(session: PackingSession, position: int) -> tuple[int, int, int]:
    """(done, short, is_waiting) of a line."""
    waits = session.is_editable and not session.is_line_complete(session.order.lines[position].line_no)
    return session.done[position], session.shorted[position], int(waits)


def replace_lines(sql: Statements, change: OrderChange, came: Came) -> None:
    """Write the order's lines anew: the order itself is another."""
    sql.run("DELETE FROM order_line WHERE order_key = ?", (came.order_key,))
    sql.run_many(INSERT_LINE, line_rows(change.after, came))


def count_lines(sql: Statements, change: OrderChange) -> None:
    """Bring the quantities of the order's lines up to date."""
    before, after = change.before, change.after
    for position in _touched(before, after):
        line_no = after.order.lines[position].line_no
        sql.run(_COUNT_LINE, (*counts_of(after, position), change.order_id, line_no))


def _touched(before: PackingSession, after: PackingSession) -> list[int]:
    if before.is_editable is not after.is_editable:
        return list(range(len(after.order.lines)))
    if before.done is after.done and before.shorted is after.shorted:
        return []
    now = zip(before.done, before.shorted, after.done, after.shorted, strict=True)
    return [
        position
        for position, (was_done, was_short, done, short) in enumerate(now)
        if was_done != done or was_short != short
    ]
