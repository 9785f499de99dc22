"""How long a customer's address stays on the station."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.orders import OrderState

_HOUR_MS = 3_600_000
# The site's own figure for the hours after shipping.
HOURS_SETTING = "profile.purge_after_h"


@dataclass(frozen=True, slots=True)
class AddressRetention:
    """Hours an address is kept after the order came, was packed, and was shipped or cancelled."""

    after_receipt_h: int = 30 * 24
    after_packing_h: int = 7 * 24
    after_shipping_h: int = 24

    def purge_ms_in(self, state: OrderState, wall_ms: int, chosen_h: int | None = None) -> int:
        """For an address that comes when its order already stands in a state."""
        if state in (OrderState.SHIPPED, OrderState.CANCELLED):
            return self.purge_ms_of_shipped(wall_ms, chosen_h)
        return self.purge_ms_of_packed(wall_ms) if state.is_packed else self.purge_ms_of_received(wall_ms)

    def purge_ms_of_received(self, wall_ms: int) -> int:
        return wall_ms + self.after_receipt_h * _HOUR_MS

    def purge_ms_of_packed(self, wall_ms: int) -> int:
        return wall_ms + self.after_packing_h * _HOUR_MS

    def purge_ms_of_shipped(self, wall_ms: int, chosen_h: int | None = None) -> int:
        """``chosen_h``: what the site has set, or None."""
        return wall_ms + (self.after_shipping_h if chosen_h is None else chosen_h) * _HOUR_MS
