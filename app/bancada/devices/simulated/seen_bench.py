"""What a packer sees of the bench: the little that decides the next move of the hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """What the screen waits for."""

    BADGE = "badge"
    PIN = "pin"
    ORDER = "order"
    ITEM = "item"
    SERIAL = "serial"
    LOT = "lot"
    EXPIRY = "expiry"
    QUANTITY = "quantity"
    CHOICE = "choice"
    CONFIRM = "confirm"
    CARTON = "carton"
    PARCEL_ON_SCALE = "parcel_on_scale"
    WEIGHT_RISE = "weight_rise"
    EMPTY_SCALE = "empty_scale"
    LABEL = "label"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SeenOrder:
    """A waiting order; ``only_sku`` is its product where it wants a single unit."""

    order_ref: str
    only_sku: str | None = None


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of the open order; ``missing_qty`` in pieces, or grams where ``is_weighed``."""

    line_no: int
    sku: str
    missing_qty: int
    is_weighed: bool = False
    lot: str | None = None


@dataclass(frozen=True, slots=True)
class SeenBench:
    """The screen at one moment.

    Attributes:
        orders: the top of the queue, most urgent first; only between orders.
        asked_line_no: the line a question is about, None when it is about none.
        asked_qty: what the answer to a question for the quantity must count beside what is missing.
        last_line_no: the line of the unit verified last.
        options: SKUs to choose from, in the order of their numbers 1 to 9.
        contents: (sku, qty) in the parcel being filled; a weighed line gives its grams.
        carton_code: the carton of the parcel, chosen or suggested; None when there is none.
        label_code: what the label in hand reads, for the read-back.
        weighs_at_close: a parcel must be on the scale before it can close.
        stands_on_scale: the carton stands on the scale while it is filled.
        scale_g: what lies on the scale.
    """

    asked: Asked
    orders: tuple[SeenOrder, ...] = ()
    order_ref: str = ""
    lines: tuple[SeenLine, ...] = ()
    asked_line_no: int | None = None
    asked_qty: int = 0
    last_line_no: int | None = None
    options: tuple[str, ...] = ()
    contents: tuple[tuple[str, int], ...] = ()
    parcel_no: int = 1
    carton_code: str | None = None
    label_code: str = ""
    weighs_at_close: bool = False
    stands_on_scale: bool = False
    scale_g: int = 0
    is_scale_stable: bool = True

    def line(self, line_no: int | None) -> SeenLine | None:
        """The line of this number, or None."""
        return next((line for line in self.lines if line.line_no == line_no), None)

    @property
    def next_line(self) -> SeenLine | None:
        """The first line of which something is missing."""
        return next((line for line in self.lines if line.missing_qty), None)
