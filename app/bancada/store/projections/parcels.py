"""Parcels as rows; one that nothing has happened to has no row."""

from __future__ import annotations

from typing import Any

from bancada.domain import events as ev
from bancada.domain.parcels import Parcel
from bancada.store.projections.order_change import OrderChange
from bancada.store.statements import Statements

_PUT_PARCEL = """
INSERT INTO parcel (order_id, parcel_no, carton_code, tare_g, is_closed, gross_g, is_weight_accepted,
    tracking_no, is_read_back, closed_ms, closed_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (order_id, parcel_no) DO UPDATE SET
    carton_code = excluded.carton_code, tare_g = excluded.tare_g, is_closed = excluded.is_closed,
    gross_g = excluded.gross_g, is_weight_accepted = excluded.is_weight_accepted,
    tracking_no = excluded.tracking_no, is_read_back = excluded.is_read_back,
    closed_ms = CASE WHEN excluded.is_closed THEN coalesce(excluded.closed_ms, closed_ms) END,
    closed_by = CASE WHEN excluded.is_closed THEN coalesce(excluded.closed_by, closed_by) END
"""
_DELETE_PARCEL = "DELETE FROM parcel WHERE order_id = ? AND parcel_no = ?"


def write_parcels(sql: Statements, change: OrderChange) -> None:
    """Bring the order's parcels up to date."""
    if change.before.parcels is change.after.parcels:
        return
    had = {parcel.parcel_no: _facts(parcel) for parcel in change.before.parcels}
    has = {parcel.parcel_no: _facts(parcel) for parcel in change.after.parcels}
    for parcel_no, facts in has.items():
        untouched = _facts(Parcel(parcel_no))
        if facts != had.get(parcel_no, untouched):
            _write_parcel(sql, change, parcel_no, facts)
    for parcel_no in had.keys() - has.keys():
        sql.run(_DELETE_PARCEL, (change.order_id, parcel_no))


def _write_parcel(sql: Statements, change: OrderChange, parcel_no: int, facts: tuple[Any, ...]) -> None:
    if facts == _facts(Parcel(parcel_no)):
        sql.run(_DELETE_PARCEL, (change.order_id, parcel_no))
        return
    closed: tuple[int | None, str | None] = (None, None)
    if isinstance(change.event, ev.ParcelClosed) and change.event.parcel_no == parcel_no:
        closed = (change.noted.wall_ms, change.noted.operator_id)
    sql.run(_PUT_PARCEL, (change.order_id, parcel_no, *facts, *closed))


def _facts(parcel: Parcel) -> tuple[Any, ...]:
    return (
        parcel.carton_code,
        parcel.tare_g,
        int(parcel.is_closed),
        parcel.gross_g,
        int(parcel.is_weight_accepted),
        parcel.tracking_no,
        int(parcel.is_read_back),
    )
