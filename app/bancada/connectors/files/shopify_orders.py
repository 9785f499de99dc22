"""The orders export of Shopify: one row per item, the order's own columns on its first row only.

Columns as exported in 2026 and before; older exports lack some. An order that is cancelled, refunded or
voided comes as cancelled; one whose payment is still open comes on hold; what has been sent, and items that
need no shipping, are left out. Every shop counts its orders from #1001, but no two share an ``Id``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bancada.connectors.files.fields import ORDER_HEAD_FIELDS
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.order_assembly import SOURCE_ID, RawLine, RawOrder
from bancada.connectors.files.order_table import OrderDialect
from bancada.connectors.files.problems import Problem, ValueRefused

SOURCE: Final = "shopify"
_SIGNS: Final = frozenset({"Name", "Lineitem quantity", "Lineitem name"})
_COLUMNS: Final = (
    ("Name", "order_ref"),
    ("Financial Status", "financial_status"),
    ("Fulfillment Status", "fulfillment_status"),
    ("Cancelled at", "cancelled_at"),
    ("Currency", "currency"),
    ("Shipping Method", "service_level"),
    ("Created at", "ordered_at"),
    ("Id", "code"),
    ("Source", "channel"),
    ("Notes", "note"),
    ("Shipping Name", "recipient"),
    ("Shipping Company", "recipient"),
    ("Shipping Address1", "street"),
    ("Shipping Address2", "complement"),
    ("Shipping City", "city"),
    ("Shipping Zip", "postcode"),
    ("Shipping Province", "state_code"),
    ("Shipping Country", "country"),
    ("Shipping Phone", "phone"),
    ("Lineitem quantity", "qty"),
    ("Lineitem name", "item_name"),
    ("Lineitem price", "price"),
    ("Lineitem sku", "sku"),
    ("Lineitem requires shipping", "requires_shipping"),
    ("Lineitem fulfillment status", "line_status"),
)
_OWN_HEAD: Final = frozenset({"financial_status", "fulfillment_status", "cancelled_at"})
_TAKEN_BACK: Final = frozenset({"refunded", "voided"})


def is_shopify_export(header: Sequence[str]) -> bool:
    """Whether these are the columns of an orders export."""
    return set(header) >= _SIGNS


def shopify_mapping(header: Sequence[str]) -> Mapping:
    """What the columns of the export mean; columns that this export lacks are left out."""
    present = set(header)
    return Mapping(ImportKind.ORDERS, tuple(pair for pair in _COLUMNS if pair[0] in present))


def _shape(raw: RawOrder) -> RawOrder:
    status = _status(raw)
    numbered = [
        RawLine(line.line, {**line.values, "line_no": str(number)})
        for number, line in enumerate(raw.lines, 1)
    ]
    to_pack = numbered if status == "cancelled" else [line for line in numbered if _needs_packing(line)]
    head = {**raw.head, "status": status if to_pack else "fulfilled", SOURCE_ID: _source_id(raw)}
    return replace(raw, head=head, lines=to_pack, source=SOURCE)


def _source_id(raw: RawOrder) -> str:
    number = raw.head.get("code", "")
    first, *others = number.split("|")
    if others:
        # Two shops' exports glued together: both have an order of this number.
        raise ValueRefused(Problem.VALUES_DIFFER, others[0], "code", field="code", first=first)
    return f"{SOURCE}:{number}" if number else ""


def _status(raw: RawOrder) -> str:
    financial = raw.head.get("financial_status", "").casefold()
    if raw.head.get("cancelled_at") or financial in _TAKEN_BACK:
        return "cancelled"
    if raw.head.get("fulfillment_status", "").casefold() == "fulfilled":
        return "fulfilled"
    return financial


def _needs_packing(line: RawLine) -> bool:
    is_shipped = line.values.get("requires_shipping", "true").casefold() != "false"
    return is_shipped and line.values.get("line_status", "").casefold() != "fulfilled"


SHOPIFY_DIALECT: Final = OrderDialect(frozenset(ORDER_HEAD_FIELDS) | _OWN_HEAD, _shape)
