"""What was packed: parcels, their labels, who and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ParcelPhase(StrEnum):
    """Where a packed parcel stands."""

    LABELLED = "labelled"
    LABEL_WAITING = "label_waiting"
    LABEL_IN_DOUBT = "label_in_doubt"
    NO_LABEL = "no_label"
    WAITING_FOR_INVOICE = "waiting_for_invoice"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """One parcel of the history.

    Attributes:
        packed_at: aware UTC.
        prints: how often its label was printed; None while one waits for the printer.
        why_no_label: why its label cannot be made, in words; empty where it can.
        can_reopen: not yet shipped, and this packer may.
    """

    parcel_id: str
    order_ref: str
    number: int
    total: int
    packed_at: datetime
    operator_name: str
    carton_name: str
    weight_g: int | None
    tracking_no: str
    phase: ParcelPhase
    prints: int | None = 1
    can_reprint: bool = True
    can_reopen: bool = True
    why_no_label: str = ""


@dataclass(frozen=True, slots=True)
class ParcelsState:
    """The parcels page."""

    rows: tuple[ParcelRow, ...] = ()
    total: int = 0
    search: str = ""
    selected_id: str = ""
    is_busy: bool = False
    error: str = ""
