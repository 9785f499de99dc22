"""A fingerprint of what an order's source says, the same for as long as it says the same."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from bancada.domain.orders import InvoiceState, Order, OrderLine, QuantityUnit

# Raised only when a field's meaning changes: then every open order is compared with its source once more.
# A field that is merely added needs no new version, because only fields with a value are hashed.
_VERSION = "1"
_HEAD = (
    "order_ref", "codes", "channel", "carrier", "service_level", "city", "state_code", "country",
    "ordered_at", "cutoff_at", "priority", "is_gift", "currency", "nfe_key", "tracking_nos", "station",
)  # fmt: skip
_LINE = ("line_no", "sku", "name", "ordered_qty", "price_cents", "kit_sku", "lot")


def content_sha(order: Order, *, is_cancelled: bool, is_held: bool) -> str:
    """32 hexadecimal digits; lines count as they are packed, with kits opened.

    Args:
        is_cancelled: the source says so.
        is_held: the source wants the order to wait.
    """
    told = _named(order, _HEAD)
    if order.invoice is not InvoiceState.NOT_NEEDED:
        told.append(("invoice", order.invoice.value))
    told += [(name, True) for name, is_so in (("cancelled", is_cancelled), ("held", is_held)) if is_so]
    content = json.dumps([_VERSION, told, [_line(line) for line in order.lines]], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:32]


def _line(line: OrderLine) -> list[tuple[str, Any]]:
    told = _named(line, _LINE)
    return told if line.unit is QuantityUnit.EACH else [*told, ("unit", line.unit.value)]


def _named(record: Order | OrderLine, names: tuple[str, ...]) -> list[tuple[str, Any]]:
    values = ((name, getattr(record, name)) for name in names)
    return [(name, v.isoformat() if isinstance(v, datetime) else v) for name, v in values if v]
