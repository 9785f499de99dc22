"""What a customer bought: orders and their lines, as received, without any customer's address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class QuantityUnit(StrEnum):
    """What a line's quantity counts: pieces, or grams for goods sold by weight."""

    EACH = "each"
    GRAM = "gram"


class OrderState(StrEnum):
    """Where an order stands on its way through the station."""

    OPEN = "open"
    PACKING = "packing"
    HELD = "held"
    PACKED_AWAITING_INVOICE = "packed_awaiting_invoice"
    PACKED_NO_LABEL = "packed_no_label"
    PACKED = "packed"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"

    @property
    def is_packed(self) -> bool:
        """Whether every unit is in a closed parcel that has not left yet, labelled or not."""
        return self in (OrderState.PACKED, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL)


class InvoiceState(StrEnum):
    """Whether the fiscal document an order needs is there."""

    NOT_NEEDED = "not_needed"
    WAITING = "waiting"
    AUTHORISED = "authorised"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of an order, already opened into components where it was a kit.

    Attributes:
        line_no: 1, 2, 3… within the order, stable across re-imports.
        ordered_qty: pieces, or grams where ``unit`` is ``GRAM``.
        kit_sku: the kit this component belongs to, or None.
        lot: the lot the invoice names for this line, or None when any lot may go.
    """

    line_no: int
    sku: str
    name: str
    ordered_qty: int
    unit: QuantityUnit = QuantityUnit.EACH
    price_cents: int | None = None
    kit_sku: str | None = None
    lot: str | None = None

    @property
    def slack_qty(self) -> int:
        """How far off the ordered quantity a line may end: a twentieth of goods cut by weight, no piece."""
        return self.ordered_qty // 20 if self.unit is QuantityUnit.GRAM else 0


@dataclass(frozen=True, slots=True)
class Order:
    """An order as it came in; what happens to it afterwards are events.

    Attributes:
        order_id: ours, stable for one ``source_id``, or for one ``order_ref`` of one channel.
        order_ref: the customer-facing order number, as printed.
        codes: every further code that opens it: tote, NF-e key, tracking number, shipment id…
        source_id: what no other order of any shop has, where the source gives such a thing; else empty.
        priority: 0 is normal, higher goes first.
        station: the one that must pack it, as its source calls it; ``station_id`` is the one that is meant by
            it, None where nobody here was called so.
        content_sha: fingerprint of the received content; equal means unchanged.
    """

    order_id: str
    order_ref: str
    lines: tuple[OrderLine, ...]
    source: str = "file"
    codes: tuple[str, ...] = ()
    channel: str | None = None
    carrier: str | None = None
    service_level: str | None = None
    city: str | None = None
    state_code: str | None = None
    country: str | None = None
    ordered_at: datetime | None = None
    cutoff_at: datetime | None = None
    priority: int = 0
    is_gift: bool = False
    currency: str | None = None
    invoice: InvoiceState = InvoiceState.NOT_NEEDED
    nfe_key: str | None = None
    tracking_nos: tuple[str, ...] = ()
    station: str | None = None
    content_sha: str = ""
    source_id: str = ""
    station_id: str | None = None

    @property
    def units(self) -> int:
        """Pieces to pack; a weighed line counts as one piece."""
        return sum(line.ordered_qty if line.unit is QuantityUnit.EACH else 1 for line in self.lines)

    def position(self, line_no: int) -> int:
        """Where in ``lines`` the line of this number stands.

        Raises:
            KeyError: the order has no such line.
        """
        # Most sources number their lines 1, 2, 3…: every scan asks many times, so there it is no search.
        if 0 < line_no <= len(self.lines) and self.lines[line_no - 1].line_no == line_no:
            return line_no - 1
        for position, line in enumerate(self.lines):
            if line.line_no == line_no:
                return position
        raise KeyError(line_no)

    def line(self, line_no: int) -> OrderLine:
        """The line of this number.

        Raises:
            KeyError: the order has no such line.
        """
        return self.lines[self.position(line_no)]


@dataclass(frozen=True, slots=True)
class ShippingAddress:
    """Who receives a parcel and where: personal data, kept apart from events, purged after shipping.

    Attributes:
        note: what the customer wrote for whoever packs.
    """

    name: str
    street: str = ""
    number: str = ""
    complement: str = ""
    district: str = ""
    city: str = ""
    state_code: str = ""
    postcode: str = ""
    country: str = ""
    phone: str = ""
    gift_message: str = ""
    note: str = ""
