"""The control barcodes of the desk mat, so that no step needs a mouse.

They hold letters, digits and a hyphen only: those survive every keyboard layout a wedge scanner may meet.
"""

from __future__ import annotations

from enum import StrEnum

PREFIX = "BANCADA-"


class ControlCode(StrEnum):
    """What one scan from the desk mat asks for."""

    DONE = "BANCADA-DONE"
    NO = "BANCADA-NO"
    UNDO = "BANCADA-UNDO"
    QUANTITY = "BANCADA-QTY"
    NEXT_PARCEL = "BANCADA-NEXT"
    PROBLEM = "BANCADA-PROBLEM"
    SHORT = "BANCADA-SHORT"
    DAMAGED = "BANCADA-DAMAGED"
    SUBSTITUTE = "BANCADA-SUBST"
    HOLD = "BANCADA-HOLD"
    BY_HAND = "BANCADA-BYHAND"
    REPRINT = "BANCADA-REPRINT"
    LEAVE = "BANCADA-LEAVE"
    SUPERVISOR = "BANCADA-SUPER"
    SIGN_OUT = "BANCADA-OUT"


# Nine, as many as a keyboard has digits that choose.
CHOICE_CODES = tuple(f"{PREFIX}{number}" for number in range(1, 10))
_BY_TEXT = {code.value: code for code in ControlCode}


def control_code(text: str) -> ControlCode | None:
    """The control code a scan stands for, or None.

    >>> control_code("bancada-done")
    <ControlCode.DONE: 'BANCADA-DONE'>
    """
    return _BY_TEXT.get(text.strip().upper())


def choice_number(text: str) -> int | None:
    """The number of a choice barcode (`BANCADA-1`…`BANCADA-9`), or None.

    >>> choice_number("BANCADA-3")
    3
    """
    upper = text.strip().upper()
    return CHOICE_CODES.index(upper) + 1 if upper in CHOICE_CODES else None
