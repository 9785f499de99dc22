"""What a packing slip says, and the papers on which it is printed."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class SlipPage(Enum):
    """Paper of a slip: width, height, margin in mm, and type size in points."""

    A4 = (210, 297, 15, 9.5)
    LABEL = (100, 150, 5, 7.0)

    @property
    def width_mm(self) -> int:
        """Width of the paper."""
        return int(self.value[0])

    @property
    def height_mm(self) -> int:
        """Height of the paper."""
        return int(self.value[1])

    @property
    def margin_mm(self) -> int:
        """Free edge on all sides."""
        return int(self.value[2])

    @property
    def type_points(self) -> float:
        """Size of the running text."""
        return self.value[3]


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: what was packed, how many, and the price of one unit or None."""

    sku: str
    name: str
    quantity: int
    unit_price_cents: int | None = None


@dataclass(frozen=True, slots=True)
class SlipParcel:
    """Contents of one parcel of an order that leaves in several."""

    parcel_no: int
    lines: tuple[SlipLine, ...]


@dataclass(frozen=True, slots=True)
class SlipTotals:
    """The sums of the order; None where the order does not say."""

    total_cents: int
    items_cents: int | None = None
    shipping_cents: int | None = None
    discount_cents: int | None = None


@dataclass(frozen=True, slots=True)
class PackingSlipFields:
    """What a packing slip says.

    Attributes:
        seller: lines of the letterhead, the first one large.
        parcels: at least one; with more than one each has a heading of its own.
        parcel_count: of the whole order, None while it may still get more.
        is_gift: no price is printed anywhere.
        copy_number: 1 for the first print.
    """

    order_no: str
    recipient_name: str
    parcels: tuple[SlipParcel, ...]
    seller: tuple[str, ...] = ()
    recipient_city: str = ""
    recipient_state: str = ""
    order_date: date | None = None
    parcel_count: int | None = None
    is_gift: bool = False
    gift_message: str = ""
    totals: SlipTotals | None = None
    currency: str = "BRL"
    copy_number: int = 1

    @property
    def has_prices(self) -> bool:
        """Whether any price may and can be printed."""
        lines = (line for parcel in self.parcels for line in parcel.lines)
        return not self.is_gift and any(line.unit_price_cents is not None for line in lines)

    @property
    def units(self) -> int:
        """Units in all parcels of this slip."""
        return sum(line.quantity for parcel in self.parcels for line in parcel.lines)
