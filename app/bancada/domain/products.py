"""What can be packed: products, their barcodes, and kits that open into components."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bancada.domain.sizes import Size


class ProductFlag(StrEnum):
    """What a packer must know or capture about a product."""

    FRAGILE = "fragile"
    KEEP_UPRIGHT = "keep_upright"
    DO_NOT_STACK = "do_not_stack"
    SERIAL = "serial"
    LOT = "lot"
    EXPIRY = "expiry"
    AGE_CHECK = "age_check"
    OWN_CARTON = "own_carton"
    BULK_QUANTITY = "bulk_quantity"


class KitMode(StrEnum):
    """How a kit is verified: by its components, or by its own barcode."""

    EXPLODE = "explode"
    COUNT_AS_ONE = "count_as_one"


@dataclass(frozen=True, slots=True)
class ProductBarcode:
    """A code found on the product or its case, and how many units one scan of it counts (≥ 1).

    Attributes:
        code: as scanned; a GTIN is kept as its 14 digits (zero padded).
    """

    code: str
    units: int = 1


@dataclass(frozen=True, slots=True)
class KitComponent:
    """One part of a kit: ``qty`` units of ``sku`` in each kit."""

    sku: str
    qty: int


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the catalogue; ``sku`` identifies it."""

    sku: str
    name: str
    barcodes: tuple[ProductBarcode, ...] = ()
    weight_g: int | None = None
    size: Size | None = None
    flags: frozenset[ProductFlag] = frozenset()
    picture: str | None = None
    look_alikes: tuple[str, ...] = ()
    components: tuple[KitComponent, ...] = ()
    kit_mode: KitMode = KitMode.EXPLODE
    scale_code: str | None = None
    shelf: str | None = None

    def needs(self, flag: ProductFlag) -> bool:
        """Whether the product carries this flag."""
        return flag in self.flags

    @property
    def is_sold_by_weight(self) -> bool:
        """Whether its units differ in weight: scales print a label of its own on each."""
        return self.scale_code is not None

    @property
    def opens_into_components(self) -> bool:
        """A kit that is packed part by part."""
        return bool(self.components) and self.kit_mode is KitMode.EXPLODE


@dataclass(frozen=True, slots=True)
class BarcodeMatch:
    """A product a scanned code stands for, and the units one scan counts."""

    product: Product
    units: int = 1


class Catalogue(Protocol):
    """Look-up of products; an implementation answers from memory or an index, never by a scan of all."""

    def product(self, sku: str) -> Product | None:
        """The product of this SKU."""
        ...

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        """All products this barcode (or SKU) stands for; more than one is an ambiguous code."""
        ...

    def by_scale_code(self, scale_code: str) -> Product | None:
        """The weighed product a shop scale prints under this item code."""
        ...
