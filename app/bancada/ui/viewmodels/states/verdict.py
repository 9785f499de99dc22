"""The answer to the last scan, as the large panel shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
class VerdictState:
    """One answer: what happened in words, its family, its sign.

    Attributes:
        headline: one short line, seen from two metres.
        details: up to three lines: what was expected, what came, what to do next.
    """

    tone: Tone
    icon: Icon
    headline: str
    details: tuple[str, ...] = ()
