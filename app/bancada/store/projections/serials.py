"""Serial numbers that lie in parcels."""

from __future__ import annotations

from bancada.domain.session import PackingSession
from bancada.store.projections.order_change import OrderChange
from bancada.store.statements import Statements

_INSERT = "INSERT INTO packed_serial (sku, serial_no, order_id) VALUES (?, ?, ?)"
_DELETE = "DELETE FROM packed_serial WHERE sku = ? AND serial_no = ? AND order_id = ?"


def serials_of(session: PackingSession) -> set[tuple[str, str]]:
    """(sku, serial_no) of what is verified."""
    return {
        (session.sku_of(entry), entry.serial_no)
        for entry in session.verified
        if entry.serial_no and session.has_line(entry.line_no)
    }


def write_serials(sql: Statements, change: OrderChange) -> None:
    """Add the serial numbers that went in, drop the ones that came out."""
    before, after = change.before, change.after
    if before.verified is after.verified and before.order is after.order:
        return
    had, has = serials_of(before), serials_of(after)
    sql.run_many(_INSERT, [(*pair, change.order_id) for pair in sorted(has - had)])
    sql.run_many(_DELETE, [(*pair, change.order_id) for pair in sorted(had - has)])
