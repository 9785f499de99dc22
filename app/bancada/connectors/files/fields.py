"""The fields a column can stand for, per kind of import, and which of them a file cannot do without."""

from __future__ import annotations

from typing import Final

from bancada.connectors.files.import_kind import ImportKind
from bancada.domain.products import ProductFlag

ORDER_HEAD_FIELDS: Final = (
    "order_ref", "status", "code", "tote", "shipment_id", "nfe_key", "invoice", "tracking_no", "channel",
    "carrier", "service_level", "ordered_at", "cutoff_at", "priority", "gift", "gift_message", "note",
    "currency", "station", "recipient", "street", "number", "complement", "district", "city", "state_code",
    "postcode", "country", "phone",
)  # fmt: skip
ORDER_LINE_FIELDS: Final = (
    "line_no", "sku", "barcode", "item_name", "qty", "unit", "price", "lot", "expires_on",
)  # fmt: skip
BARCODE_COLUMNS: Final = ("barcode", "barcode_2", "barcode_3", "barcode_4", "barcode_5")
FLAG_FIELDS: Final = tuple(flag.value for flag in ProductFlag)
WEIGHT_UNITS: Final = ("g", "kg", "lb", "oz")
LENGTH_UNITS: Final = ("mm", "cm", "m", "in")

PRODUCT_FIELDS: Final = (
    "sku", "name", *BARCODE_COLUMNS, *(f"{column}_units" for column in BARCODE_COLUMNS), "barcodes",
    "flags", *FLAG_FIELDS, "picture", "look_alikes", "components", "kit_mode", "scale_code", "shelf",
)  # fmt: skip
CARTON_FIELDS: Final = ("code", "name", "cost", "barcode", "stock")

PRODUCT_WEIGHTS: Final = ("weight",)
PRODUCT_LENGTHS: Final = ("length", "width", "height", "size")
CARTON_WEIGHTS: Final = ("tare", "max_weight")
CARTON_LENGTHS: Final = (
    "inner_length", "inner_width", "inner_height", "inner_size",
    "outer_length", "outer_width", "outer_height", "outer_size",
)  # fmt: skip

_MEASURED: Final[dict[ImportKind, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    ImportKind.ORDERS: ((), ()),
    ImportKind.PRODUCTS: (PRODUCT_WEIGHTS, PRODUCT_LENGTHS),
    ImportKind.CARTONS: (CARTON_WEIGHTS, CARTON_LENGTHS),
}
MANY_COLUMNS: Final = frozenset({"code", "tracking_no"})
"""Fields that several columns may fill, each with a value of its own."""
JOINED_COLUMNS: Final = frozenset({"recipient", "street", "item_name", "note"})
"""Fields whose columns are joined by a blank (first and last name)."""


def measured_fields(kind: ImportKind) -> dict[str, tuple[str, ...]]:
    """Fields that carry a unit in their name (``weight`` → ``weight_g``, ``weight_kg``…), with the units."""
    weights, lengths = _MEASURED[kind]
    units: dict[str, tuple[str, ...]] = dict.fromkeys(weights, WEIGHT_UNITS)
    units.update(dict.fromkeys(lengths, LENGTH_UNITS))
    return units


def field_names(kind: ImportKind) -> tuple[str, ...]:
    """Every field a column of this kind of file can stand for."""
    plain = {
        ImportKind.ORDERS: ORDER_HEAD_FIELDS + ORDER_LINE_FIELDS,
        ImportKind.PRODUCTS: PRODUCT_FIELDS,
        ImportKind.CARTONS: CARTON_FIELDS,
    }[kind]
    measured = (f"{base}_{unit}" for base, units in measured_fields(kind).items() for unit in units)
    return (*plain, *measured)


def missing_fields(kind: ImportKind, present: set[str]) -> tuple[str, ...]:
    """What a file with these fields still lacks; alternatives are joined by ``/``."""
    bases = {_base(kind, field) for field in present}
    return tuple("/".join(names) for names in _NEEDED[kind] if not bases & set(names))


_NEEDED: Final[dict[ImportKind, tuple[tuple[str, ...], ...]]] = {
    ImportKind.ORDERS: (("order_ref",), ("sku", "barcode", "item_name"), ("qty",)),
    ImportKind.PRODUCTS: (("sku",), ("name",)),
    ImportKind.CARTONS: (
        ("code",),
        ("inner_size", "inner_length"), ("inner_size", "inner_width"), ("inner_size", "inner_height"),
        ("outer_size", "outer_length"), ("outer_size", "outer_width"), ("outer_size", "outer_height"),
        ("tare",), ("max_weight",),
    ),
}  # fmt: skip


def _base(kind: ImportKind, field: str) -> str:
    base, _, unit = field.rpartition("_")
    return base if unit in measured_fields(kind).get(base, ()) else field
