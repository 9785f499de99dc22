"""What a scan says about an item: the codes to look it up by, and what else the symbol carries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ItemScan:
    """A scan read as an item.

    Attributes:
        text: as scanned, without symbology identifier.
        keys: codes to look the product up by, best first.
        count: units the symbol itself declares, or None.
        scale_code: item code of a shop-scale label; ``net_weight_g`` or ``price_cents`` come from it.
        recorded: what an event may keep of the text, where that is not the text itself.
    """

    text: str
    scan_id: str = ""
    keys: tuple[str, ...] = ()
    serial_no: str | None = None
    lot: str | None = None
    expires_on: date | None = None
    count: int | None = None
    net_weight_g: int | None = None
    price_cents: int | None = None
    scale_code: str | None = None
    recorded: str = ""

    @property
    def code(self) -> str:
        """The scan as an event keeps it."""
        return self.recorded or self.text
