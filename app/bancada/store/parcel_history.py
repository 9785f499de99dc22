"""The parcels packed so far, newest first."""

from __future__ import annotations

from typing import Any

from bancada.domain.orders import OrderState
from bancada.services.ports import ParcelEntry
from bancada.services.print_states import PrintState
from bancada.store.code_keys import after_prefix, order_key
from bancada.store.statements import Statements
from bancada.store.times import from_ms

_ENTRIES = """
SELECT p.order_id, o.order_ref, p.parcel_no, o.parcels, o.state, p.carton_code, p.gross_g, p.tracking_no,
    p.closed_ms, p.closed_by,
    (SELECT j.state FROM print_job j WHERE j.order_id = p.order_id AND j.parcel_no = p.parcel_no
        AND j.document = 'shipping_label' AND j.state <> 'withdrawn' ORDER BY j.queued_seq DESC LIMIT 1),
    (SELECT count(*) FROM print_job j WHERE j.order_id = p.order_id AND j.parcel_no = p.parcel_no
        AND j.document = 'shipping_label' AND j.state NOT IN ('withdrawn', 'unprintable')),
    coalesce((SELECT j.reason FROM print_job j WHERE j.order_id = p.order_id AND j.parcel_no = p.parcel_no
        AND j.document = 'shipping_label' AND j.state <> 'withdrawn' ORDER BY j.queued_seq DESC LIMIT 1), '')
FROM {source}
"""
_NEWEST = _ENTRIES.format(
    source="parcel p INDEXED BY parcel_closed CROSS JOIN orders o ON o.order_id = p.order_id"
    " WHERE p.closed_ms IS NOT NULL{condition} ORDER BY p.closed_ms DESC, p.order_id, p.parcel_no LIMIT ?"
)
_BEGINS = " AND (substr(o.search_text, 1, ?) = ? OR substr(upper(p.tracking_no), 1, ?) = ?)"
_FOUND = _ENTRIES.format(
    source="(SELECT DISTINCT order_key FROM order_code WHERE code >= ? AND code < ? LIMIT 5000) found"
    " CROSS JOIN orders o ON o.order_key = found.order_key CROSS JOIN parcel p ON p.order_id = o.order_id"
    " WHERE p.closed_ms IS NOT NULL ORDER BY p.closed_ms DESC, p.order_id, p.parcel_no LIMIT ?"
)
# A short beginning fits many parcels: the newest few are soon found. A long one fits few: they are looked up.
_LOOK_UP_FROM = 4


def parcel_history(sql: Statements, text: str, limit: int) -> tuple[ParcelEntry, ...]:
    """Closed parcels whose order number or tracking number (or other code) begins with ``text``."""
    code = order_key(text)
    if not code:
        rows = sql.rows(_NEWEST.format(condition=""), (limit,))
    elif len(code) < _LOOK_UP_FROM:
        begins = (len(code), code, len(code), code)
        rows = sql.rows(_NEWEST.format(condition=_BEGINS), (*begins, limit))
    else:
        rows = sql.rows(_FOUND, (code, after_prefix(code), limit))
    return tuple(_entry(row) for row in rows)


def _entry(row: Any) -> ParcelEntry:
    return ParcelEntry(
        order_id=row[0],
        order_ref=row[1],
        parcel_no=row[2],
        parcels=row[3],
        order_state=OrderState(row[4]),
        carton_code=row[5],
        gross_g=row[6],
        tracking_no=row[7],
        packed_at=None if row[8] is None else from_ms(row[8]),
        operator_id=row[9],
        label_state=None if row[10] is None else PrintState(row[10]),
        copies=row[11],
        label_reason=row[12],
    )
