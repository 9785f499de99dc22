"""Order lines as rows: how much of each is verified, and whether the order still waits for it."""

from __future__ import annotations

from typing import Any

from bancada.domain.orders import OrderLine
from bancada.domain.session import PackingSession
from bancada.store.projections.order_change import OrderChange
from bancada.store.projections.order_row import place_in_queue
from bancada.store.statements import Statements

INSERT_LINE = (
    "INSERT INTO order_line"
    " (order_id, line_no, sku, name, ordered, done, short, is_waiting, rank_ms, ordered_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COUNT_LINE = "UPDATE order_line SET done = ?, short = ?, is_waiting = ? WHERE order_id = ? AND line_no = ?"


def line_rows(session: PackingSession, place: tuple[int, int]) -> list[tuple[Any, ...]]:
    """Rows for `INSERT_LINE`; ``place`` is the order's (rank_ms, ordered_ms)."""
    order = session.order
    return [
        (order.order_id, *_ordered(line), *counts_of(session, position), *place)
        for position, line in enumerate(order.lines)
    ]


def _ordered(line: OrderLine) -> tuple[int, str, str, int]:
    return line.line_no, line.sku, line.name, line.ordered_qty


def counts_of(session: PackingSession, position: int) -> tuple[int, int, int]:
    """(done, short, is_waiting) of a line."""
    waits = session.is_editable and not session.is_line_complete(session.order.lines[position].line_no)
    return session.done[position], session.shorted[position], int(waits)


def write_lines(sql: Statements, change: OrderChange, received_ms: int) -> None:
    """Bring the order's lines up to date."""
    before, after = change.before, change.after
    if before.order is not after.order:
        sql.run("DELETE FROM order_line WHERE order_id = ?", (change.order_id,))
        sql.run_many(INSERT_LINE, line_rows(after, place_in_queue(after.order, received_ms)))
        return
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
