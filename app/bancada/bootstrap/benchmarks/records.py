"""What a benchmark says: one number each, with its peer or limit and how they compare."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class BenchRecord:
    """One measured number.

    Attributes:
        peer: what it is compared with, in the same unit; None where there is none.
        ratio: value by peer.
    """

    bench: str
    metric: str
    value: float
    unit: str
    peer: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the peer the value is."""
        return round(self.value / self.peer, 2) if self.peer else None

    def values(self) -> dict[str, object]:
        """The record as the command line's JSON line."""
        return {
            "bench": self.bench,
            "metric": self.metric,
            "value": round(self.value, 3),
            "unit": self.unit,
            "peer": None if self.peer is None else round(self.peer, 3),
            "ratio": self.ratio,
        }

    def line(self) -> str:
        """The record as one line for people."""
        beside = "" if self.peer is None else f"   peer {self.peer:.2f} {self.unit}, ratio {self.ratio}"
        return f"{self.bench:8} {self.metric:44} {self.value:10.2f} {self.unit}{beside}"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that ``percent`` of the values do not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // _PERCENT)] if ordered else 0.0


def machine_load(bench: str, when: str) -> BenchRecord:
    """How busy the machine is: its load over the last minute; 0 where the system does not say."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return BenchRecord(bench, f"machine load {when}", load, "processes")
