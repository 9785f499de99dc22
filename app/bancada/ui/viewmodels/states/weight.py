"""The live weight against the band it should fall into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WeightPhase(StrEnum):
    """What the scale says about the parcel on it; ``NOT_WEIGHED`` where the profile asks no scale.

    ``EMPTY`` is a scale with nothing to do yet, ``WAITING`` one that the parcel belongs on now.
    """

    NOT_WEIGHED = "not_weighed"
    NO_SCALE = "no_scale"
    EMPTY = "empty"
    WAITING = "waiting"
    RETURN_TO_ZERO = "return_to_zero"
    UNSTABLE = "unstable"
    STABLE = "stable"
    IN_BAND = "in_band"
    OUT_OF_BAND = "out_of_band"


@dataclass(frozen=True, slots=True)
class WeightState:
    """A reading and its expectation, in grams; None where not known.

    Attributes:
        weight_g: gross weight now on the scale.
        expected_min_g, expected_max_g: the gross weights that would be accepted.
        tare_g: the empty carton with its filling.
    """

    phase: WeightPhase
    weight_g: int | None = None
    expected_min_g: int | None = None
    expected_max_g: int | None = None
    tare_g: int | None = None
