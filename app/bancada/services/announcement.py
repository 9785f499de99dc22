"""What the bench says to the packer after one act: a verdict and the plain values its sentence needs."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.content_change import ContentChange
from bancada.domain.events import ExceptionReason
from bancada.domain.verdicts import ScanVerdict


@dataclass(frozen=True, slots=True)
class Goods:
    """A product as it is shown beside another one."""

    sku: str
    name: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Mixup:
    """What the order wants, and what came instead."""

    wanted: Goods
    came: Goods


@dataclass(frozen=True, slots=True)
class Announcement:
    """One answer of the bench; the words are made from it in the packer's language.

    Attributes:
        number: counts up; two equal answers in a row are still two answers.
        item: name of the product or line it is about.
        expected: name of the product the order wants instead.
        missing_qty: what is still missing of the line.
        qty: how much was counted or refused.
        detail: serial number, lot, date, shelf, parcel number…
        options: names to choose from, in the order of their numbers.
        changes: what the source changed.
        text: the code as scanned.
        band: (low, high) in grams where a weight is the matter.
        reason: why an order is on hold.
        mixup: two products to be compared, where one came for the other.
    """

    verdict: ScanVerdict
    number: int = 0
    order_ref: str = ""
    item: str = ""
    expected: str = ""
    missing_qty: int = 0
    qty: int = 0
    detail: str = ""
    options: tuple[str, ...] = ()
    changes: tuple[ContentChange, ...] = ()
    text: str = ""
    gross_g: int | None = None
    band: tuple[int, int] | None = None
    line_no: int | None = None
    tracking_no: str = ""
    shelf: str = ""
    carrier: str = ""
    station_name: str = ""
    wait_s: int | None = None
    reason: ExceptionReason | None = None
    mixup: Mixup | None = None
