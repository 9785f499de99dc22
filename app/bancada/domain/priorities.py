"""Which order is packed first, and why: a number that does not change with the clock and can be indexed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bancada.domain.orders import Order

# An order without a cut-off is due two days after it came; each step of priority is worth half an hour.
_DUE_WITHOUT_CUTOFF = timedelta(hours=48)
_WORTH_OF_PRIORITY = timedelta(minutes=30)
PRIORITY_MINUTES = int(_WORTH_OF_PRIORITY.total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class QueueScore:
    """Why an order stands where it stands: its due time, and what priority takes off it.

    Attributes:
        due_at: the cut-off, or two days after the order came.
        has_cutoff: whether ``due_at`` is a real cut-off.
        priority_minutes: minutes the priority brings it forward.
        ordered_at: decides among equals, older first.
    """

    due_at: datetime
    has_cutoff: bool
    priority_minutes: int
    ordered_at: datetime

    @property
    def rank_ms(self) -> int:
        """Milliseconds since 1970, smaller is packed earlier."""
        # Subtracted as numbers: a source's priority may reach beyond the years a date can hold.
        return int(self.due_at.timestamp() * 1000) - self.priority_minutes * 60_000


def queue_score(order: Order, received_at: datetime) -> QueueScore:
    """The place of an order in the queue.

    Args:
        order: as received.
        received_at: when the station took it in; its age where the source gives no date. Aware, UTC.
    """
    ordered_at = order.ordered_at or received_at
    return QueueScore(
        due_at=order.cutoff_at or ordered_at + _DUE_WITHOUT_CUTOFF,
        has_cutoff=order.cutoff_at is not None,
        priority_minutes=order.priority * PRIORITY_MINUTES,
        ordered_at=ordered_at,
    )
