"""Every code that opens an order."""

from __future__ import annotations

from bancada.domain.session import PackingSession
from bancada.store.code_keys import order_key
from bancada.store.projections.order_change import KEY_OF_ORDER, OrderChange
from bancada.store.statements import Statements

INSERT_CODE = "INSERT INTO order_code (code, order_key) VALUES (?, ?)"
_ADD_CODE = f"INSERT INTO order_code (code, order_key) VALUES (?, {KEY_OF_ORDER})"
_DELETE_CODE = f"DELETE FROM order_code WHERE code = ? AND order_key = {KEY_OF_ORDER}"


def codes_of(session: PackingSession) -> set[str]:
    """Number, tote, NF-e key, tracking numbers and whatever else came with the order, as look-up keys."""
    order = session.order
    named = [order.order_ref, *order.codes, *order.tracking_nos]
    if order.nfe_key:
        named.append(order.nfe_key)
    named.extend(parcel.tracking_no for parcel in session.parcels if parcel.tracking_no)
    return {key for key in map(order_key, named) if key}


def write_codes(sql: Statements, change: OrderChange) -> None:
    """Add the codes that came, drop the ones that went."""
    before, after = change.before, change.after
    if before.order is after.order and before.parcels is after.parcels:
        return
    had, has = codes_of(before), codes_of(after)
    sql.run_many(_ADD_CODE, [(code, change.order_id) for code in sorted(has - had)])
    sql.run_many(_DELETE_CODE, [(code, change.order_id) for code in sorted(had - has)])
