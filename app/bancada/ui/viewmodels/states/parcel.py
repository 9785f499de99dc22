"""The parcel being filled: its carton, where things go, its label."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState

NO_WEIGHT = WeightState(WeightPhase.NO_SCALE)


class LabelPhase(StrEnum):
    """Where the shipping label of the parcel stands."""

    PRINTS_ON_CLOSE = "prints_on_close"
    CONFIRM_TO_PRINT = "confirm_to_print"
    QUEUED = "queued"
    PRINTING = "printing"
    PRINTED = "printed"
    SCAN_TO_CONFIRM = "scan_to_confirm"
    IN_DOUBT = "in_doubt"
    FAILED = "failed"
    HELD_FOR_INVOICE = "held_for_invoice"
    NOT_AVAILABLE = "not_available"


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An item in the carton: its corner nearest the origin and its size, in mm, z upwards."""

    x_mm: int
    y_mm: int
    z_mm: int
    length_mm: int
    width_mm: int
    height_mm: int
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class ParcelState:
    """The parcel panel.

    Attributes:
        number, total: "parcel 2 of 3", counted from 1; total may grow while packing.
        carton_name: short name as printed on the carton, or empty when none is chosen or known.
        length_mm, width_mm, height_mm: inside of the carton.
        is_suggested: proposed by the station, not yet confirmed by a scan.
        placed: items already in, and the next one where the place is known.
        placing_hint: the order of placing in words, in the packer's language.
        label_detail: media and language of the label ("100 × 150 mm · ZPL"), or the reason it fails.
    """

    number: int = 1
    total: int = 1
    carton_name: str = ""
    length_mm: int = 0
    width_mm: int = 0
    height_mm: int = 0
    is_suggested: bool = True
    placed: tuple[PlacedItem, ...] = ()
    placing_hint: str = ""
    weight: WeightState = NO_WEIGHT
    label: LabelPhase = LabelPhase.PRINTS_ON_CLOSE
    label_detail: str = ""
