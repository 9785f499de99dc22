"""Which carton a packer took for a mix of items."""

from __future__ import annotations

from collections import Counter

from bancada.domain import events as ev
from bancada.domain.orders import QuantityUnit
from bancada.domain.session import PackingSession
from bancada.services.parcel_advice import item_mix
from bancada.store.projections.order_change import OrderChange
from bancada.store.statements import Statements

_PUT = "INSERT OR REPLACE INTO carton_memory (item_mix, carton_code) VALUES (?, ?)"


def chosen_carton(session: PackingSession, parcel_no: int) -> tuple[str, str] | None:
    """(item mix, carton code) of a closed parcel whose carton the packer chose against the suggestion."""
    parcel = session.parcels[parcel_no - 1]
    if parcel.carton_code is None or parcel.is_carton_suggested:
        return None
    amounts: Counter[str] = Counter()
    for line_no, qty in parcel.contents:
        line = session.order.line(line_no)
        amounts[line.sku] += min(qty, 1) if line.unit is QuantityUnit.GRAM else qty
    return item_mix(amounts.items()), parcel.carton_code


def write_carton_memory(sql: Statements, change: OrderChange) -> None:
    """Remember the carton of a parcel when it is closed."""
    if isinstance(change.event, ev.ParcelClosed):
        chosen = chosen_carton(change.after, change.event.parcel_no)
        if chosen is not None:
            sql.run(_PUT, chosen)
