"""Typed values of workbooks and JSON brought back to the text that a CSV file would hold."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from typing import Final

from bancada.connectors.files.limits import MAX_CELL_CHARS

_EXACT_WHOLE: Final = 10**15
_THOUSANDS: Final = 3


def cell_text(value: object) -> str:
    """The text of a cell's value; a fraction is padded so that its point cannot be taken for thousands."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value[: MAX_CELL_CHARS + 1].strip()
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return _number_text(value)


def _number_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _float_text(value) if isinstance(value, float) else str(value)


def _float_text(value: float) -> str:
    if not math.isfinite(value):
        return str(value)
    if value.is_integer() and abs(value) < _EXACT_WHOLE:
        return str(int(value))
    text = repr(value)
    return text if "e" in text else f"{text}0" if len(text.partition(".")[2]) == _THOUSANDS else text
