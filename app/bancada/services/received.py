"""What order sources hand over: records as read, before the station has taken them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeAlias

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.orders import Order, ShippingAddress
from bancada.domain.products import Product


class RefusalReason(StrEnum):
    """Why a record did not go in; the text for people is made from it and the detail."""

    MISSING_VALUE = "missing_value"
    BAD_NUMBER = "bad_number"
    BAD_QUANTITY = "bad_quantity"
    BAD_DATE = "bad_date"
    BAD_CODE = "bad_code"
    UNKNOWN_PRODUCT = "unknown_product"
    UNKNOWN_COLUMN = "unknown_column"
    CONTRADICTION = "contradiction"
    DUPLICATE = "duplicate"
    BROKEN_RECORD = "broken_record"
    NOT_SUPPORTED = "not_supported"
    NOT_AUTHORISED = "not_authorised"
    CANCELLED_BEFORE = "cancelled_before"


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where a record stands: file name, first line (or sheet row, or record number) of it, column."""

    file: str
    line: int | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record that did not go in: where it stands, the value that is wrong, why, and what to do.

    Attributes:
        detail: the English sentence; ``problem`` and ``args`` are what a translation is made from.
        problem: stable key of the sentence, or empty where there is only the detail.
        args: named values of the sentence's placeholders.
    """

    place: RecordPlace
    value: str
    reason: RefusalReason
    detail: str
    order_ref: str | None = None
    problem: str = ""
    args: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedOrder:
    """An order read whole. Kits are not yet opened; ``order_id`` and ``content_sha`` are still empty.

    Attributes:
        line_barcodes: per line, the barcode the source names (a GTIN as 14 digits). A line whose ``sku`` is
            empty is to be found by it, else by its exact name; where neither is known the order is refused.
        line_expiries: per line, the expiry the source names for its lot.
        hold: why it must not be packed yet (not paid, waiting at the source), or None.
        notes: what the importer should know about how it was read; not for the packer.
    """

    order: Order
    place: RecordPlace
    address: ShippingAddress | None = None
    is_cancelled: bool = False
    line_barcodes: tuple[str | None, ...] = ()
    line_expiries: tuple[date | None, ...] = ()
    hold: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedCancellation:
    """Word that an invoice (and so its order) was cancelled at the source."""

    nfe_key: str
    place: RecordPlace


@dataclass(frozen=True, slots=True)
class ReceivedProduct:
    """A product read from a source."""

    product: Product
    place: RecordPlace


@dataclass(frozen=True, slots=True)
class ReceivedCarton:
    """A carton read from a source."""

    carton: CartonType
    place: RecordPlace
    stock: int | None = None


ReceivedRecord: TypeAlias = (
    ReceivedOrder | ReceivedCancellation | ReceivedProduct | ReceivedCarton | RefusedRecord
)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What was detected about a file, shown to whoever imports it."""

    file: str
    format: str
    encoding: str | None = None
    delimiter: str | None = None
    decimal_mark: str | None = None
    date_order: str | None = None
    columns: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())


class RecordSource(Protocol):
    """An opened source: facts first, then its records one by one, refusals among them."""

    @property
    def facts(self) -> FileFacts:
        """What was detected about the file."""
        ...

    def records(self) -> Iterator[ReceivedRecord]:
        """The records, in the order of the file; memory stays bounded by the largest order."""
        ...

    def progress(self) -> tuple[int, int]:
        """Bytes read so far and bytes in all."""
        ...
