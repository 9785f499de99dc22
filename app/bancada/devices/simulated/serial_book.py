"""Serial numbers of the simulated goods: which were shown to the bench, which it took."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bancada.devices.simulated.seen_bench import SeenBench, SeenLine


@dataclass(frozen=True, slots=True)
class _Shown:
    """A serial number that was shown to the bench and may have been taken."""

    order_ref: str
    line_no: int
    missing_before: int
    serial_no: str


class SerialBook:
    """Makes serial numbers and remembers those that were taken, for a duplicate by mistake."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._count = 0
        self._shown: _Shown | None = None
        self._taken: dict[str, tuple[str, ...]] = {}

    def taken(self, sku: str) -> tuple[str, ...]:
        """The serial numbers of a product that are known to be packed."""
        return self._taken.get(sku, ())

    def show(self, line: SeenLine, order_ref: str) -> str:
        """A new serial number for a unit of this line."""
        self._count += 1
        serial_no = f"SN{self._chance.randrange(10**4):04}{self._count:05}"
        self._shown = _Shown(order_ref, line.line_no, line.missing_qty, serial_no)
        return serial_no

    def look(self, seen: SeenBench) -> None:
        """A serial number counts as taken once the line that asked for it misses less than before."""
        shown = self._shown
        if shown is None or seen.order_ref != shown.order_ref:
            return
        line = seen.line(shown.line_no)
        if line is not None and line.missing_qty < shown.missing_before:
            self._taken[line.sku] = (*self.taken(line.sku), shown.serial_no)
            self._shown = None
