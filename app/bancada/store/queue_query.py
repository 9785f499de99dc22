"""The queue: orders of some states in the order they are to be packed, filtered and searched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bancada.domain.orders import OrderState
from bancada.services.ports import QueueEntry, QueueFilter
from bancada.store.code_keys import after_prefix, order_key, search_key
from bancada.store.statements import Statements, marks
from bancada.store.times import from_ms

_KEYS = (
    "SELECT rank_ms, ordered_ms, order_key FROM orders INDEXED BY orders_queue WHERE state = ?{conditions}"
    " ORDER BY rank_ms, ordered_ms, order_key LIMIT ?"
)
_ENTRIES = (
    "SELECT order_key, order_id, order_ref, state, carrier, service_level, channel, city, state_code, units,"
    " lines, due_ms, cutoff_ms, priority_minutes, ordered_ms, is_gift, is_waiting_for_invoice, hold_shelf,"
    " single_sku"
    " FROM orders WHERE order_key IN ({marks})"
)
_OF_SKU = " AND order_key IN (SELECT order_key FROM order_line WHERE sku = ?)"
_SAYS = " AND instr(search_text, ?)"
_SAYS_OR_HAS_CODE = (
    " AND (instr(search_text, ?)"
    " OR order_key IN (SELECT order_key FROM order_code WHERE code >= ? AND code < ? LIMIT 1000))"
)
# A shorter beginning fits too many codes to tell anything.
_LEAST_CODE_PREFIX = 4


def queue_entries(sql: Statements, wanted: QueueFilter) -> tuple[QueueEntry, ...]:
    """Orders that pass the filter, most urgent first.

    Each state is walked along its index and left as soon as enough orders are found.
    """
    conditions, values = _conditions(wanted)
    found: list[tuple[int, int, int]] = []
    for state in wanted.states or tuple(OrderState):
        rows = sql.rows(_KEYS.format(conditions=conditions), (state.value, *values, wanted.limit))
        found.extend(tuple(row) for row in rows)
    keys = [order_key for _, _, order_key in sorted(found)[: wanted.limit]]
    if not keys:
        return ()
    entries = {row[0]: _entry(row[1:]) for row in sql.rows(_ENTRIES.format(marks=marks(keys)), keys)}
    # An order may have gone from one state to another between the questions.
    return tuple(entries[order_key] for order_key in dict.fromkeys(keys) if order_key in entries)


def _conditions(wanted: QueueFilter) -> tuple[str, Sequence[Any]]:
    conditions, values = "", list[Any]()
    for column, value in (("carrier", wanted.carrier), ("channel", wanted.channel)):
        if value is not None:
            conditions += f" AND {column} = ?"
            values.append(value)
    if wanted.only_single_unit:
        conditions += " AND units = 1"
    if wanted.sku is not None:
        conditions += _OF_SKU
        values.append(wanted.sku)
    text = search_key(wanted.text)
    if text:
        code = order_key(text)
        by_code = len(code) >= _LEAST_CODE_PREFIX
        conditions += _SAYS_OR_HAS_CODE if by_code else _SAYS
        values.extend((text, code, after_prefix(code)) if by_code else (text,))
    return conditions, values


def _entry(row: Any) -> QueueEntry:
    return QueueEntry(
        order_id=row[0],
        order_ref=row[1],
        state=OrderState(row[2]),
        carrier=row[3],
        service_level=row[4],
        channel=row[5],
        city=row[6],
        state_code=row[7],
        units=row[8],
        lines=row[9],
        due_at=from_ms(row[10]),
        has_cutoff=row[11] is not None,
        priority_minutes=row[12],
        ordered_at=from_ms(row[13]),
        is_gift=bool(row[14]),
        is_waiting_for_invoice=bool(row[15]),
        hold_shelf=row[16],
        single_sku=row[17],
    )
