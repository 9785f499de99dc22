"""An order as a row of the queue: what it came with, and where it stands."""

from __future__ import annotations

from typing import Any

from bancada.domain.orders import InvoiceState, Order
from bancada.domain.priorities import queue_score
from bancada.domain.session import PackingSession
from bancada.domain.stations import name_key
from bancada.store.code_keys import search_key
from bancada.store.times import from_ms, to_ms

CONTENT_COLUMNS = (
    "order_ref",
    "carrier",
    "service_level",
    "channel",
    "city",
    "state_code",
    "station",
    "units",
    "lines",
    "single_sku",
    "due_ms",
    "cutoff_ms",
    "priority_minutes",
    "ordered_ms",
    "rank_ms",
    "is_gift",
    "content_sha",
    "search_text",
)
STANDING_COLUMNS = (
    "state",
    "is_waiting_for_invoice",
    "hold_shelf",
    "is_started",
    "is_in_hand",
    "parcels",
)


def content_of(order: Order, received_ms: int) -> tuple[Any, ...]:
    """Values of `CONTENT_COLUMNS`."""
    score = queue_score(order, from_ms(received_ms))
    units = order.units
    return (
        order.order_ref,
        order.carrier,
        order.service_level,
        order.channel,
        order.city,
        order.state_code,
        order.station_id or name_key(order.station or "") or None,
        units,
        len(order.lines),
        order.lines[0].sku if units == 1 and len(order.lines) == 1 else None,
        to_ms(score.due_at),
        to_ms(score.due_at) if score.has_cutoff else None,
        score.priority_minutes,
        to_ms(score.ordered_at),
        score.rank_ms,
        int(order.is_gift),
        order.content_sha,
        search_key(f"{order.order_ref} {order.city or ''} {order.state_code or ''}"),
    )


def standing_of(session: PackingSession) -> tuple[Any, ...]:
    """Values of `STANDING_COLUMNS`."""
    return (
        session.state.value,
        int(session.order.invoice is InvoiceState.WAITING),
        session.hold_shelf,
        int(session.is_started),
        int(session.is_in_hand),
        len(session.parcels),
    )


def place_in_queue(order: Order, received_ms: int) -> tuple[int, int]:
    """(rank_ms, ordered_ms): what the queue is sorted by."""
    score = queue_score(order, from_ms(received_ms))
    return score.rank_ms, to_ms(score.ordered_at)
