"""Finds what of a changed order concerns its packer or its label; prices and the like do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import Order, ShippingAddress
from bancada.domain.session import PackingSession


def content_changes(before: PackingSession, after: Order) -> tuple[ContentChange, ...]:
    """What differs for whoever packs the order or has packed it: quantities first."""
    return (*_quantity_changes(before.order, after), *_head_changes(before, after))


def address_changes(
    before: ShippingAddress, after: ShippingAddress, *, is_printed: bool
) -> tuple[ContentChange, ...]:
    """What differs of an address, without its words: they are nobody's business but the label's.

    Args:
        is_printed: documents with the old address came out; before that, the new one simply takes its place.
    """
    fields = [ChangedField.NOTE] if before.note != after.note else []
    if is_printed:
        fields += [ChangedField.ADDRESS] if _place(before) != _place(after) else []
        fields += [ChangedField.GIFT_MESSAGE] if before.gift_message != after.gift_message else []
    return tuple(ContentChange(field) for field in fields)


def _place(address: ShippingAddress) -> ShippingAddress:
    return replace(address, note="", phone="", gift_message="")


def _quantity_changes(before: Order, after: Order) -> Iterator[ContentChange]:
    old, new = _ordered(before), _ordered(after)
    names = {(line.sku, line.lot): line.name for line in (*before.lines, *after.lines)}
    for key, name in names.items():
        if old[key] != new[key]:
            yield ContentChange(ChangedField.QUANTITY, str(old[key]), str(new[key]), name)


def _ordered(order: Order) -> Counter[tuple[str, str | None]]:
    """Quantity by product and lot: several lines may want the same."""
    amounts: Counter[tuple[str, str | None]] = Counter()
    for line in order.lines:
        amounts[line.sku, line.lot] += line.ordered_qty
    return amounts


def _head_changes(before: PackingSession, after: Order) -> Iterator[ContentChange]:
    old, new = _told(before.order), _told(after)
    for field in old:
        if old[field] != new[field] and not _is_news(field, before, after):
            yield ContentChange(field, old[field], new[field])


def _told(order: Order) -> dict[ChangedField, str]:
    return {
        ChangedField.ORDER_REF: order.order_ref,
        ChangedField.CARRIER: order.carrier or "",
        ChangedField.SERVICE_LEVEL: order.service_level or "",
        ChangedField.TRACKING_NO: ", ".join(order.tracking_nos),
        ChangedField.GIFT: "yes" if order.is_gift else "",
        ChangedField.CUTOFF: order.cutoff_at.isoformat() if order.cutoff_at else "",
        ChangedField.STATION: order.station or "",
        ChangedField.NFE_KEY: order.nfe_key or "",
    }


def _is_news(field: ChangedField, before: PackingSession, after: Order) -> bool:
    """What the source only learnt meanwhile makes nothing wrong."""
    if field is ChangedField.STATION:
        # The same bench by another name.
        return after.station_id is not None and after.station_id == before.order.station_id
    if field is ChangedField.NFE_KEY:
        return not (before.order.nfe_key and after.nfe_key)
    if field is ChangedField.TRACKING_NO:
        # The shop tells back the numbers that the station gave its parcels.
        given = [parcel.tracking_no for parcel in before.parcels if parcel.tracking_no]
        return bool(given) and list(after.tracking_nos) == given
    return False
