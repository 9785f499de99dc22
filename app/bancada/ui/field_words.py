"""What the fields of an import are called on screen, and what a file holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.connectors.files.fields import LENGTH_UNITS, WEIGHT_UNITS
from bancada.connectors.files.import_kind import ImportKind

_TITLES = {
    "order_ref": QT_TRANSLATE_NOOP("ImportField", "Order number"),
    "status": QT_TRANSLATE_NOOP("ImportField", "Status"),
    "code": QT_TRANSLATE_NOOP("ImportField", "Code"),
    "tote": QT_TRANSLATE_NOOP("ImportField", "Tote"),
    "shipment_id": QT_TRANSLATE_NOOP("ImportField", "Shipment number"),
    "nfe_key": QT_TRANSLATE_NOOP("ImportField", "NF-e access key"),
    "invoice": QT_TRANSLATE_NOOP("ImportField", "State of the invoice"),
    "tracking_no": QT_TRANSLATE_NOOP("ImportField", "Tracking number"),
    "channel": QT_TRANSLATE_NOOP("ImportField", "Sales channel"),
    "carrier": QT_TRANSLATE_NOOP("ImportField", "Carrier"),
    "service_level": QT_TRANSLATE_NOOP("ImportField", "Service"),
    "ordered_at": QT_TRANSLATE_NOOP("ImportField", "Ordered at"),
    "cutoff_at": QT_TRANSLATE_NOOP("ImportField", "Cut-off"),
    "priority": QT_TRANSLATE_NOOP("ImportField", "Priority"),
    "gift": QT_TRANSLATE_NOOP("ImportField", "Gift"),
    "gift_message": QT_TRANSLATE_NOOP("ImportField", "Gift message"),
    "note": QT_TRANSLATE_NOOP("ImportField", "Note for the packer"),
    "currency": QT_TRANSLATE_NOOP("ImportField", "Currency"),
    "station": QT_TRANSLATE_NOOP("ImportField", "Station"),
    "recipient": QT_TRANSLATE_NOOP("ImportField", "Recipient"),
    "street": QT_TRANSLATE_NOOP("ImportField", "Street"),
    "number": QT_TRANSLATE_NOOP("ImportField", "House number"),
    "complement": QT_TRANSLATE_NOOP("ImportField", "Address complement"),
    "district": QT_TRANSLATE_NOOP("ImportField", "District"),
    "city": QT_TRANSLATE_NOOP("ImportField", "City"),
    "state_code": QT_TRANSLATE_NOOP("ImportField", "State"),
    "postcode": QT_TRANSLATE_NOOP("ImportField", "Postcode"),
    "country": QT_TRANSLATE_NOOP("ImportField", "Country"),
    "phone": QT_TRANSLATE_NOOP("ImportField", "Phone"),
    "line_no": QT_TRANSLATE_NOOP("ImportField", "Line number"),
    "sku": QT_TRANSLATE_NOOP("ImportField", "SKU"),
    "item_name": QT_TRANSLATE_NOOP("ImportField", "Item name"),
    "qty": QT_TRANSLATE_NOOP("ImportField", "Quantity"),
    "unit": QT_TRANSLATE_NOOP("ImportField", "Unit of measure"),
    "price": QT_TRANSLATE_NOOP("ImportField", "Unit price"),
    "lot": QT_TRANSLATE_NOOP("ImportField", "Lot"),
    "expires_on": QT_TRANSLATE_NOOP("ImportField", "Expiry date"),
    "name": QT_TRANSLATE_NOOP("ImportField", "Name"),
    "barcode": QT_TRANSLATE_NOOP("ImportField", "Barcode"),
    "barcode_2": QT_TRANSLATE_NOOP("ImportField", "Barcode 2"),
    "barcode_3": QT_TRANSLATE_NOOP("ImportField", "Barcode 3"),
    "barcode_4": QT_TRANSLATE_NOOP("ImportField", "Barcode 4"),
    "barcode_5": QT_TRANSLATE_NOOP("ImportField", "Barcode 5"),
    "barcode_units": QT_TRANSLATE_NOOP("ImportField", "Units per scan of the barcode"),
    "barcode_2_units": QT_TRANSLATE_NOOP("ImportField", "Units per scan of barcode 2"),
    "barcode_3_units": QT_TRANSLATE_NOOP("ImportField", "Units per scan of barcode 3"),
    "barcode_4_units": QT_TRANSLATE_NOOP("ImportField", "Units per scan of barcode 4"),
    "barcode_5_units": QT_TRANSLATE_NOOP("ImportField", "Units per scan of barcode 5"),
    "barcodes": QT_TRANSLATE_NOOP("ImportField", "All barcodes"),
    "flags": QT_TRANSLATE_NOOP("ImportField", "All flags"),
    "fragile": QT_TRANSLATE_NOOP("ImportField", "Fragile"),
    "keep_upright": QT_TRANSLATE_NOOP("ImportField", "Keep upright"),
    "do_not_stack": QT_TRANSLATE_NOOP("ImportField", "Nothing on top"),
    "serial": QT_TRANSLATE_NOOP("ImportField", "Serial number required"),
    "expiry": QT_TRANSLATE_NOOP("ImportField", "Expiry date required"),
    "age_check": QT_TRANSLATE_NOOP("ImportField", "Adults only"),
    "own_carton": QT_TRANSLATE_NOOP("ImportField", "Ships in its own carton"),
    "bulk_quantity": QT_TRANSLATE_NOOP("ImportField", "Quantity may be typed"),
    "picture": QT_TRANSLATE_NOOP("ImportField", "Picture"),
    "look_alikes": QT_TRANSLATE_NOOP("ImportField", "Look-alikes"),
    "components": QT_TRANSLATE_NOOP("ImportField", "Components of the kit"),
    "kit_mode": QT_TRANSLATE_NOOP("ImportField", "How the kit is verified"),
    "scale_code": QT_TRANSLATE_NOOP("ImportField", "Code on scale labels"),
    "shelf": QT_TRANSLATE_NOOP("ImportField", "Shelf"),
    "cost": QT_TRANSLATE_NOOP("ImportField", "Cost"),
    "stock": QT_TRANSLATE_NOOP("ImportField", "Stock"),
    "weight": QT_TRANSLATE_NOOP("ImportField", "Weight"),
    "length": QT_TRANSLATE_NOOP("ImportField", "Length"),
    "width": QT_TRANSLATE_NOOP("ImportField", "Width"),
    "height": QT_TRANSLATE_NOOP("ImportField", "Height"),
    "size": QT_TRANSLATE_NOOP("ImportField", "Size"),
    "tare": QT_TRANSLATE_NOOP("ImportField", "Tare"),
    "max_weight": QT_TRANSLATE_NOOP("ImportField", "Maximum weight"),
    "inner_length": QT_TRANSLATE_NOOP("ImportField", "Inner length"),
    "inner_width": QT_TRANSLATE_NOOP("ImportField", "Inner width"),
    "inner_height": QT_TRANSLATE_NOOP("ImportField", "Inner height"),
    "inner_size": QT_TRANSLATE_NOOP("ImportField", "Inner size"),
    "outer_length": QT_TRANSLATE_NOOP("ImportField", "Outer length"),
    "outer_width": QT_TRANSLATE_NOOP("ImportField", "Outer width"),
    "outer_height": QT_TRANSLATE_NOOP("ImportField", "Outer height"),
    "outer_size": QT_TRANSLATE_NOOP("ImportField", "Outer size"),
}
# The lot of an order line, but whether one must be captured of a product.
_PRODUCT_TITLES = {"lot": QT_TRANSLATE_NOOP("ImportField", "Lot required")}
_UNITS = frozenset((*WEIGHT_UNITS, *LENGTH_UNITS))
_KINDS = {
    ImportKind.ORDERS: QT_TRANSLATE_NOOP("ImportKind", "orders"),
    ImportKind.PRODUCTS: QT_TRANSLATE_NOOP("ImportKind", "products"),
    ImportKind.CARTONS: QT_TRANSLATE_NOOP("ImportKind", "cartons"),
}
_FORMATS = {
    ("shopify", ImportKind.ORDERS): QT_TRANSLATE_NOOP("ImportKind", "Shopify orders export"),
    ("nfe", ImportKind.ORDERS): QT_TRANSLATE_NOOP("ImportKind", "NF-e invoices"),
    ("csv", ImportKind.ORDERS): QT_TRANSLATE_NOOP("ImportKind", "Orders, CSV"),
    ("csv", ImportKind.PRODUCTS): QT_TRANSLATE_NOOP("ImportKind", "Products, CSV"),
    ("csv", ImportKind.CARTONS): QT_TRANSLATE_NOOP("ImportKind", "Cartons, CSV"),
    ("xlsx", ImportKind.ORDERS): QT_TRANSLATE_NOOP("ImportKind", "Orders, Excel"),
    ("xlsx", ImportKind.PRODUCTS): QT_TRANSLATE_NOOP("ImportKind", "Products, Excel"),
    ("xlsx", ImportKind.CARTONS): QT_TRANSLATE_NOOP("ImportKind", "Cartons, Excel"),
    ("json", ImportKind.ORDERS): QT_TRANSLATE_NOOP("ImportKind", "Orders, JSON"),
    ("json", ImportKind.PRODUCTS): QT_TRANSLATE_NOOP("ImportKind", "Products, JSON"),
    ("json", ImportKind.CARTONS): QT_TRANSLATE_NOOP("ImportKind", "Cartons, JSON"),
}


def field_title(field: str, kind: ImportKind = ImportKind.ORDERS) -> str:
    """The title of a field, with its unit where it has one; what is no field of ours stays as it is."""
    own = _PRODUCT_TITLES if kind is ImportKind.PRODUCTS else {}
    if (text := own.get(field) or _TITLES.get(field)) is not None:
        return QCoreApplication.translate("ImportField", str(text))
    base, _, unit = field.rpartition("_")
    if unit in _UNITS and base in _TITLES:
        return f"{QCoreApplication.translate('ImportField', str(_TITLES[base]))} ({unit})"
    return field


def field_list(fields: Iterable[str], kind: ImportKind = ImportKind.ORDERS) -> str:
    """Titles with commas between them."""
    return ", ".join(alternatives_title(field, kind) for field in fields)


def alternatives_title(fields: str, kind: ImportKind = ImportKind.ORDERS) -> str:
    """The title of fields of which one is enough, joined by ``/``."""
    return " / ".join(field_title(field, kind) for field in fields.split("/"))


def kind_words(kind: str) -> str:
    """What a file holds, in the plural; what is no kind of ours stays as it is."""
    text = _KINDS.get(kind)  # type: ignore[call-overload]
    return QCoreApplication.translate("ImportKind", str(text)) if text else kind


def format_words(file_format: str, kind: ImportKind) -> str:
    """What was recognised; empty for what was not."""
    text = _FORMATS.get((file_format, kind))
    return QCoreApplication.translate("ImportKind", str(text)) if text else ""
