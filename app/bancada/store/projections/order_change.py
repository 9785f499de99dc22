"""What one event did to one order: the session before, the session after, and who noted it when."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.session import PackingSession
from bancada.wire.event_codec import ReadEvent

KEY_OF_ORDER = "(SELECT order_key FROM orders WHERE order_id = ?)"


@dataclass(frozen=True, slots=True)
class Noted:
    """Where an event stands in the log."""

    seq: int
    order_id: str | None
    operator_id: str | None
    wall_ms: int


@dataclass(frozen=True, slots=True)
class Came:
    """When an order came in: the number of that event, which is the order's key, and its time."""

    order_key: int
    received_ms: int


@dataclass(frozen=True, slots=True)
class OrderChange:
    """An event of a known order, with the order's session before and after it."""

    order_id: str
    before: PackingSession
    after: PackingSession
    event: ReadEvent
    noted: Noted
