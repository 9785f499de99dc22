"""What a source changed of an order, field by field, for the screens to put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChangedField(StrEnum):
    """What of an order a packer follows or a label says."""

    QUANTITY = "quantity"
    ORDER_REF = "order_ref"
    CARRIER = "carrier"
    SERVICE_LEVEL = "service_level"
    TRACKING_NO = "tracking_no"
    GIFT = "gift"
    CUTOFF = "cutoff"
    STATION = "station"
    NFE_KEY = "nfe_key"
    ADDRESS = "address"
    NOTE = "note"
    GIFT_MESSAGE = "gift_message"

    @property
    def is_printed(self) -> bool:
        """Whether a document that came out before says it wrongly now."""
        return self not in (
            ChangedField.QUANTITY,
            ChangedField.CUTOFF,
            ChangedField.STATION,
            ChangedField.NOTE,
        )

    @property
    def voids_tracking_no(self) -> bool:
        """Whether the number a parcel was given belongs to another service now."""
        return self in (ChangedField.CARRIER, ChangedField.SERVICE_LEVEL, ChangedField.TRACKING_NO)


@dataclass(frozen=True, slots=True)
class ContentChange:
    """One difference; ``old`` and ``new`` stay empty for what must not stand in an event.

    Attributes:
        old, new: the values: a count, a name, a number, an ISO time; empty where there was or is none.
        item: name of the product whose quantity differs.
    """

    field: ChangedField
    old: str = ""
    new: str = ""
    item: str = ""
