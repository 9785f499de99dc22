"""Who works at the stations of the benchmarks."""

from __future__ import annotations

BADGE, PIN = "BADGE-BENCH", "2468"
