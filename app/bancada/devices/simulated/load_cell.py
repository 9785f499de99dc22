"""What a scale's sensor shows after a load changed: it swings, then stands still."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bancada.services.ports import ScaleReading


@dataclass(frozen=True, slots=True)
class ScaleTraits:
    """How one scale behaves.

    Attributes:
        settle_ms: time from a change of load until the reading is still.
        swing_g: largest deviation of a reading while it swings.
        division_g: smallest step of the display.
        capacity_g: heavier loads read as overload.
        drift_mg_per_s: how fast the zero wanders, positive upwards.
    """

    settle_ms: int = 400
    swing_g: int = 12
    division_g: int = 1
    capacity_g: int = 30_000
    drift_mg_per_s: int = 0


class LoadCell:
    """The load on the plate and what is read of it; all times are monotonic milliseconds of one clock."""

    def __init__(self, traits: ScaleTraits, seed: int, started_ms: int) -> None:
        self._traits = traits
        self._random = Random(seed)
        self._zeroed_ms = started_ms
        self._changed_ms = started_ms - traits.settle_ms
        self._before_g = 0
        self._load_g = 0

    @property
    def load_g(self) -> int:
        """What truly lies on the plate."""
        return self._load_g

    def change(self, load_g: int, now_ms: int) -> None:
        """Put another load on the plate; the same load again does not make it swing."""
        if load_g == self._load_g:
            return
        self._before_g = self._settling_g(now_ms)
        self._load_g = load_g
        self._changed_ms = now_ms

    def zero(self, now_ms: int) -> None:
        """Call the present drift zero, as the zero key of a scale does."""
        self._zeroed_ms = now_ms

    def read(self, now_ms: int) -> ScaleReading:
        """What the display shows now."""
        if self._load_g > self._traits.capacity_g:
            return ScaleReading(0, is_stable=False, is_overload=True)
        is_stable = now_ms - self._changed_ms >= self._traits.settle_ms
        swing_g = 0 if is_stable else self._random.randint(-self._traits.swing_g, self._traits.swing_g)
        weight_g = self._settling_g(now_ms) + swing_g + self._drift_g(now_ms)
        return ScaleReading(self._on_display(weight_g), is_stable)

    def _settling_g(self, now_ms: int) -> int:
        left_ms = max(0, self._traits.settle_ms - (now_ms - self._changed_ms))
        if not left_ms:
            return self._load_g
        return self._load_g + (self._before_g - self._load_g) * left_ms // self._traits.settle_ms

    def _drift_g(self, now_ms: int) -> int:
        return self._traits.drift_mg_per_s * (now_ms - self._zeroed_ms) // 1_000_000

    def _on_display(self, weight_g: int) -> int:
        division = self._traits.division_g
        return (weight_g + division // 2) // division * division
