"""The screen between two orders."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.ui.viewmodels.states.queue import QueueState
from bancada.ui.viewmodels.states.verdict import VerdictState


@dataclass(frozen=True, slots=True)
class ReadyState:
    """The invitation to scan, the last answer if there is one, and the queue.

    Attributes:
        last_tracking_no: of the parcel just closed, to find a label that went astray.
    """

    queue: QueueState
    verdict: VerdictState | None = None
    packed_today: int = 0
    last_order_ref: str = ""
    last_tracking_no: str = ""
    is_opening: bool = False
