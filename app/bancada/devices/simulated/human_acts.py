"""What the simulated packer does with the hands, how fast, and how often wrongly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Mistake(StrEnum):
    """A wrong move the bench has to refuse."""

    WRONG_ITEM = "wrong_item"
    OVER_SCAN = "over_scan"
    UNKNOWN_CODE = "unknown_code"
    DUPLICATE_SERIAL = "duplicate_serial"
    EXPIRED_GOODS = "expired_goods"
    WRONG_WEIGHT = "wrong_weight"


@dataclass(frozen=True, slots=True)
class ScanCode:
    """Pull the trigger on a code."""

    text: str


@dataclass(frozen=True, slots=True)
class EnterText:
    """Key in a text and confirm it."""

    text: str


@dataclass(frozen=True, slots=True)
class LoadScale:
    """Make this, in grams, all that lies on the scale; 0 takes everything off."""

    weight_g: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Keep the hands still and look again."""


Act: TypeAlias = ScanCode | EnterText | LoadScale | Wait


@dataclass(frozen=True, slots=True)
class PlannedAct:
    """An act, to be done after ``after_ms``; ``mistake`` when the bench must refuse it."""

    act: Act
    after_ms: int = 0
    mistake: Mistake | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """How long each kind of act takes a hand, in milliseconds; the seed varies it by ``spread_permille``."""

    scan_ms: int = 900
    open_ms: int = 1800
    type_ms: int = 1500
    scale_ms: int = 1600
    look_ms: int = 300
    spread_permille: int = 350


HEADLESS_PACE = Pace(scan_ms=0, open_ms=0, type_ms=0, scale_ms=0, look_ms=0)


@dataclass(frozen=True, slots=True)
class MistakeRates:
    """Chance of each mistake at every opportunity for it, in thousandths."""

    wrong_item_permille: int = 40
    over_scan_permille: int = 30
    unknown_code_permille: int = 20
    duplicate_serial_permille: int = 150
    expired_goods_permille: int = 50
    wrong_weight_permille: int = 60

    def permille(self, mistake: Mistake) -> int:
        """The chance of one mistake."""
        return int(getattr(self, f"{mistake.value}_permille"))


NO_MISTAKES = MistakeRates(0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class PackerTraits:
    """Who packs and how.

    Attributes:
        data_matrix_permille: share of serial, lot and expiry goods read by one DataMatrix.
        case_permille: chance to scan a whole case where one fits.
        by_item_permille: chance to open a one-unit order by its item.
    """

    badge: str = ""
    pin: str = ""
    pace: Pace = Pace()
    rates: MistakeRates = MistakeRates()
    data_matrix_permille: int = 750
    case_permille: int = 600
    by_item_permille: int = 800
