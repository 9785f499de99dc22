"""The lines of the order being packed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.look_alikes import NamePart
from bancada.domain.orders import QuantityUnit
from bancada.domain.products import ProductFlag


class LinePhase(StrEnum):
    """Where a line stands: waiting, in the packer's hands, or finished."""

    OPEN = "open"
    CURRENT = "current"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LineState:
    """One line as shown.

    Attributes:
        line_no: identity of the line within its order.
        done_qty, ordered_qty, short_qty: pieces, or grams where ``unit`` is ``GRAM``.
        picture_path: a local picture file, or empty for an avatar of two letters.
        look_alike: name of what is easily taken for it, cut where it differs; only of the line in hand.
        notes: further words after the flags, already in the packer's language ("lot L2409").
    """

    line_no: int
    name: str
    sku: str
    done_qty: int
    ordered_qty: int
    phase: LinePhase = LinePhase.OPEN
    flags: tuple[ProductFlag, ...] = ()
    short_qty: int = 0
    unit: QuantityUnit = QuantityUnit.EACH
    picture_path: str = ""
    look_alike: tuple[NamePart, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgressState:
    """How much of an order is verified, in units."""

    done_units: int
    ordered_units: int
