"""The queue of orders beside the ready screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bancada.domain.orders import OrderState


class QueueTab(StrEnum):
    """All orders by urgency, or one-unit orders grouped by product."""

    ALL = "all"
    FAST_LANE = "fast_lane"


class QueueEmptyReason(StrEnum):
    """Why there is nothing to show."""

    NO_ORDERS_YET = "no_orders_yet"
    ALL_PACKED = "all_packed"
    NOTHING_MATCHES = "nothing_matches"
    ALL_ON_HOLD = "all_on_hold"
    ALL_ELSEWHERE = "all_elsewhere"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One order in the queue.

    Attributes:
        cutoff_at: aware UTC; None when the carrier has no cut-off.
        cutoff_in_s: seconds left, negative when missed.
        why: why it stands where it stands, in the packer's language.
    """

    order_id: str
    order_ref: str
    carrier: str
    service: str
    units: int
    lines: int
    state_code: str
    why: str
    state: OrderState
    cutoff_at: datetime | None = None
    cutoff_in_s: int | None = None


@dataclass(frozen=True, slots=True)
class FilterChip:
    """A filter with how many orders it leaves."""

    chip_id: str
    text: str
    count: int
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class FastLaneGroup:
    """One-unit orders of one product; the largest group comes first."""

    sku: str
    name: str
    orders: int
    carriers: str = ""
    cutoff_in_s: int | None = None
    picture_path: str = ""


@dataclass(frozen=True, slots=True)
class QueueState:
    """The queue.

    Attributes:
        total: orders that match, of which ``rows`` may be only the first.
        empty_reason: why ``rows`` (or ``groups``) is empty.
    """

    rows: tuple[QueueRow, ...] = ()
    groups: tuple[FastLaneGroup, ...] = ()
    chips: tuple[FilterChip, ...] = ()
    tab: QueueTab = QueueTab.ALL
    search: str = ""
    total: int = 0
    empty_reason: QueueEmptyReason = QueueEmptyReason.NO_ORDERS_YET
    is_busy: bool = False
