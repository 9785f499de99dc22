"""What was done and packed since a moment, read from the end of the log."""

from __future__ import annotations

from datetime import datetime

from bancada.domain import events as ev
from bancada.domain.shift_report import Deed, PackedOrder
from bancada.store.statements import Statements, marks
from bancada.store.times import from_ms, to_ms
from bancada.wire.event_codec import UnknownEvent, decode_event, type_name

# The facts a shift is measured by; all others stay undecoded.
_DEEDS = tuple(
    type_name(kind)
    for kind in (
        ev.OrderOpened,
        ev.OrderLeft,
        ev.OrderPacked,
        ev.UnitsVerified,
        ev.ScanRefused,
        ev.ParcelWeighed,
    )
)
_SELECT_DEEDS = (
    "SELECT wall_ms, operator_id, order_id, type, schema, payload FROM event"
    f" WHERE seq > ? AND wall_ms >= ? AND type IN ({marks(_DEEDS)}) ORDER BY seq"
)
_SELECT_PACKED = (
    "SELECT order_id, packed_ms, packed_by, packed_units, lines FROM orders"
    " WHERE packed_ms >= ? ORDER BY packed_ms"
)


def packed_since(sql: Statements, since: datetime) -> tuple[PackedOrder, ...]:
    """Orders packed since then that are still packed, oldest first."""
    return tuple(
        PackedOrder(order_id, from_ms(packed_ms), packed_by, units or 0, lines)
        for order_id, packed_ms, packed_by, units, lines in sql.rows(_SELECT_PACKED, (to_ms(since),))
    )


def deeds_since(sql: Statements, since: datetime) -> tuple[Deed, ...]:
    """What was done at the bench since then, oldest first."""
    since_ms = to_ms(since)
    rows = sql.rows(_SELECT_DEEDS, (_last_seq_before(sql, since_ms), since_ms, *_DEEDS))
    deeds = []
    for wall_ms, operator_id, order_id, *written in rows:
        event = decode_event(*written)
        if not isinstance(event, UnknownEvent):
            deeds.append(Deed(from_ms(wall_ms), operator_id, order_id, event))
    return tuple(deeds)


def _last_seq_before(sql: Statements, since_ms: int) -> int:
    """The log has no index on the time, but it grows with it: found by halving."""
    low, high = 0, sql.value("SELECT coalesce(max(seq), 0) FROM event")
    while low < high:
        middle = (low + high + 1) // 2
        wall_ms = sql.value("SELECT wall_ms FROM event WHERE seq <= ? ORDER BY seq DESC LIMIT 1", (middle,))
        if wall_ms is None or wall_ms < since_ms:
            low = middle
        else:
            high = middle - 1
    return low
