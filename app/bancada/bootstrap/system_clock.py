"""The machine's own clocks."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime


class SystemClock:
    """Wall time in UTC, the local calendar day, and a clock that never goes back."""

    def now(self) -> datetime:
        """Aware UTC wall time."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day where the machine stands."""
        return datetime.now().astimezone().date()

    def monotonic_ms(self) -> int:
        """Milliseconds from an arbitrary start."""
        return time.monotonic_ns() // 1_000_000
