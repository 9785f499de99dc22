"""The tones of the bench; each differs from the others in pitch and in rhythm."""

from __future__ import annotations

from enum import StrEnum


class SoundName(StrEnum):
    """File names in ``resources/sounds`` without their ending."""

    ACCEPTED = "accepted"
    LINE_COMPLETE = "line_complete"
    ORDER_COMPLETE = "order_complete"
    WRONG_ITEM = "wrong_item"
    OVER_SCAN = "over_scan"
    UNKNOWN_CODE = "unknown_code"
    ATTENTION = "attention"
    QUESTION = "question"
    NOTED = "noted"
    STOP = "stop"
