"""What an event means for tables that are not derived from the log: taken tracking numbers, purge dates."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.store.projections.order_change import Noted
from bancada.store.retention import HOURS_SETTING, AddressRetention
from bancada.store.statements import Statements

_TAKE_NUMBER = "UPDATE tracking_number SET is_taken = 1 WHERE number = ?"
_PURGE_AT = "UPDATE shipping_address SET purge_ms = ? WHERE order_id = ?"


class Consequences:
    """Applied once, when an event is appended; never when the log is replayed."""

    def __init__(self, sql: Statements, retention: AddressRetention) -> None:
        self._sql = sql
        self._retention = retention

    def follow(self, event: ev.Event, noted: Noted) -> None:
        if isinstance(event, ev.ParcelClosed) and event.tracking_no:
            self._sql.run(_TAKE_NUMBER, (event.tracking_no,))
        purge_ms = self._purge_ms(event, noted.wall_ms)
        if purge_ms is not None:
            self._sql.run(_PURGE_AT, (purge_ms, noted.order_id))

    def _purge_ms(self, event: ev.Event, wall_ms: int) -> int | None:
        if isinstance(event, ev.OrderShipped | ev.OrderCancelled):
            return self._retention.purge_ms_of_shipped(wall_ms, chosen_hours(self._sql))
        if isinstance(event, ev.OrderPacked):
            return self._retention.purge_ms_of_packed(wall_ms)
        if isinstance(event, ev.OrderReopened):
            return self._retention.purge_ms_of_received(wall_ms)
        return None


def chosen_hours(sql: Statements) -> int | None:
    """The site's own hours after shipping, or None where it has set none."""
    chosen = sql.value("SELECT value FROM setting WHERE name = ?", (HOURS_SETTING,))
    return int(chosen) if chosen is not None and chosen.isdecimal() else None
