"""What a parcel should weigh, how far off it may be, and how the real weights are learnt.

Learning is one scalar Kalman update per accepted parcel: the parcel's weight is the sum of its parts, and the
surprise is shared among the parts by how unsure each still is. Everything is integer: milligrams and mg².
Source: the measurement update of the Kalman filter for a single linear observation (R. E. Kalman, 1960).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isqrt

_MG = 1000
# A catalogue weight is believed to about ±4 %, a carton's tare to ±3 %, a scale division to 2 g.
_PRIOR_PRODUCT_PERMILLE = 40
_PRIOR_CARTON_PERMILLE = 30
_LEAST_PRIOR_MG = 2 * _MG
_SCALE_VARIANCE_MG2 = (2 * _MG) ** 2
# Goods vary from piece to piece: no weight is ever known better than half a gram.
_LEAST_VARIANCE_MG2 = 500**2


@dataclass(frozen=True, slots=True)
class WeightEstimate:
    """What one unit of something weighs, and how sure that is.

    Attributes:
        mean_mg: milligrams.
        variance_mg2: square of the spread, in mg².
        samples: accepted parcels it was learnt from; 0 is the catalogue's own figure.
    """

    mean_mg: int
    variance_mg2: int
    samples: int = 0

    @property
    def mean_g(self) -> int:
        """Rounded to whole grams."""
        return (self.mean_mg + _MG // 2) // _MG


@dataclass(frozen=True, slots=True)
class WeightBand:
    """The weight a parcel should have, in grams: between ``low_g`` and ``high_g``, best ``expected_g``."""

    expected_g: int
    tolerance_g: int

    @property
    def low_g(self) -> int:
        """Lightest accepted weight."""
        return max(0, self.expected_g - self.tolerance_g)

    @property
    def high_g(self) -> int:
        """Heaviest accepted weight."""
        return self.expected_g + self.tolerance_g

    def holds(self, gross_g: int) -> bool:
        """Whether a weight is within the band."""
        return self.low_g <= gross_g <= self.high_g


@dataclass(frozen=True, slots=True)
class WeighedPart:
    """Something in the parcel: ``qty`` times an estimate."""

    estimate: WeightEstimate
    qty: int


def catalogue_estimate(weight_g: int) -> WeightEstimate:
    """A product's weight before anything was learnt.

    >>> catalogue_estimate(500).mean_g
    500
    """
    return _prior(weight_g, _PRIOR_PRODUCT_PERMILLE)


def carton_estimate(tare_g: int) -> WeightEstimate:
    """A carton's tare before anything was learnt."""
    return _prior(tare_g, _PRIOR_CARTON_PERMILLE)


def exact_estimate(weight_g: int) -> WeightEstimate:
    """A weight that was read from a scale label: believed to the scale's own error."""
    return WeightEstimate(weight_g * _MG, _LEAST_VARIANCE_MG2)


def weight_band(
    parts: Sequence[WeighedPart], dunnage_g: int, tolerance_g: int, tolerance_permille: int
) -> WeightBand:
    """What the parts weigh together and how far off that may be.

    The tolerance is the larger of the profile's grams, its share of the weight, and three times the learnt
    spread; goods that vary more than the profile thinks do not stop the bench for ever.

    Args:
        parts: products and the carton.
        dunnage_g: filling material assumed.
        tolerance_g: least tolerance of the profile.
        tolerance_permille: tolerance of the profile in thousandths of the expected weight.
    """
    mean_mg = sum(part.estimate.mean_mg * part.qty for part in parts) + dunnage_g * _MG
    expected_g = (mean_mg + _MG // 2) // _MG
    learnt = [part for part in parts if part.estimate.samples]
    spread_g = 3 * isqrt(sum(part.qty**2 * part.estimate.variance_mg2 for part in learnt)) // _MG
    tolerance = max(tolerance_g, expected_g * tolerance_permille // 1000, spread_g)
    return WeightBand(expected_g, tolerance)


def learn(parts: Sequence[WeighedPart], dunnage_g: int, gross_g: int) -> tuple[WeightEstimate, ...]:
    """The estimates after a parcel of these parts was accepted at this weight, in the order given.

    >>> before = catalogue_estimate(500)
    >>> after, = learn([WeighedPart(before, 1)], 0, 510)
    >>> before.mean_g < after.mean_g <= 510, after.variance_mg2 < before.variance_mg2
    (True, True)
    """
    surprise_mg = gross_g * _MG - dunnage_g * _MG - sum(part.estimate.mean_mg * part.qty for part in parts)
    total_mg2 = _SCALE_VARIANCE_MG2 + sum(part.qty**2 * part.estimate.variance_mg2 for part in parts)
    return tuple(_updated(part, surprise_mg, total_mg2) for part in parts)


def _updated(part: WeighedPart, surprise_mg: int, total_mg2: int) -> WeightEstimate:
    share = part.qty * part.estimate.variance_mg2
    return replace(
        part.estimate,
        mean_mg=max(0, part.estimate.mean_mg + share * surprise_mg // total_mg2),
        variance_mg2=max(_LEAST_VARIANCE_MG2, part.estimate.variance_mg2 - share**2 // total_mg2),
        samples=part.estimate.samples + 1,
    )


def _prior(weight_g: int, permille: int) -> WeightEstimate:
    spread_mg = max(_LEAST_PRIOR_MG, weight_g * permille)
    return WeightEstimate(weight_g * _MG, spread_mg**2)
