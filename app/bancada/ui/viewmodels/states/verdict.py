"""The answer to the last scan, as the large panel shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.look_alikes import NamePart
from bancada.domain.verdicts import Tone


class Icon(StrEnum):
    """Signs that are drawn, never fonts or files."""

    CHECK = "check"
    DOUBLE_CHECK = "double_check"
    FLAG = "flag"
    CROSS = "cross"
    TOO_MANY = "too_many"
    UNKNOWN = "unknown"
    QUESTION = "question"
    WARNING = "warning"
    INFO = "info"
    PAUSE = "pause"
    STOP = "stop"
    UNDO = "undo"
    SCALE = "scale"
    LABEL = "label"
    CARTON = "carton"
    PERSON = "person"
    LOCK = "lock"
    BARCODE = "barcode"
    CLOCK = "clock"
    PENCIL = "pencil"


@dataclass(frozen=True, slots=True)
class GoodsFace:
    """One of two products that are compared.

    Attributes:
        name: cut where it differs from the other one's.
        is_sku_marked: the names are the same; only the SKU tells them apart.
        picture_path: a local picture file, or empty for an avatar of two letters.
    """

    name: tuple[NamePart, ...]
    sku: str
    is_sku_marked: bool = False
    picture_path: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonState:
    """What the order wants beside what came; ``notes`` is what is left to say then."""

    wanted: GoodsFace
    came: GoodsFace
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictState:
    """One answer: what happened in words, its family, its sign.

    Attributes:
        headline: one short line, seen from two metres.
        details: up to three lines: what was expected, what came, what to do next.
        comparison: two products side by side, where one came for the other.
    """

    tone: Tone
    icon: Icon
    headline: str
    details: tuple[str, ...] = ()
    comparison: ComparisonState | None = None
