"""The stop that cannot be overlooked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StopKind(StrEnum):
    """Why work stops here."""

    CANCELLED_AFTER_PRINT = "cancelled_after_print"
    DISK_FULL = "disk_full"
    CANNOT_SAVE = "cannot_save"


@dataclass(frozen=True, slots=True)
class TakeBackItem:
    """Goods to take out of the parcel again."""

    name: str
    sku: str
    qty: int


@dataclass(frozen=True, slots=True)
class RedStopState:
    """The red page.

    Attributes:
        tracking_no: of the label to destroy.
        take_back: the goods to return; empty unless an order was cancelled.
        detail: what the system said, for whoever mends it.
        kept_events: facts that are safe on this machine.
    """

    kind: StopKind
    order_ref: str = ""
    tracking_no: str = ""
    take_back: tuple[TakeBackItem, ...] = ()
    detail: str = ""
    kept_events: int = 0
    is_busy: bool = False
