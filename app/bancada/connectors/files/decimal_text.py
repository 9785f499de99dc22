"""Numbers as people and programs write them: decimal comma or point, thousands marks, currency signs."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from bancada.connectors.files.problems import Problem, ValueRefused


class DecimalMark(StrEnum):
    """The sign before the decimals."""

    POINT = "."
    COMMA = ","


_DECORATION: Final = re.compile(r"[\s\u00a0\u202f']|R\$|US\$|[$€£]")
_PLAIN: Final = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_ONE_MARK: Final = re.compile(r"([+-]?)(\d{0,18})([.,])(\d{1,18})", re.ASCII)
_GROUPED: Final = re.compile(r"([+-]?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d{0,18}))?", re.ASCII)
_GROUP_DIGITS: Final = 3
_SCIENTIFIC: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+", re.ASCII)


def looks_scientific(text: str) -> bool:
    """Whether a spreadsheet has written a long number as 7,89123E+12."""
    return _SCIENTIFIC.fullmatch(text.strip()) is not None


def decimal_evidence(text: str) -> DecimalMark | None:
    """The decimal mark this one value proves, or None where it proves nothing (``12``, ``1.234``)."""
    bare = _DECORATION.sub("", text)
    if one := _ONE_MARK.fullmatch(bare):
        return None if _is_ambiguous(one) else DecimalMark(one[3])
    grouped = _GROUPED.fullmatch(bare)
    if grouped is None:
        return None
    if grouped[3] is not None and grouped[3] != grouped[2]:
        return DecimalMark(grouped[3])
    return DecimalMark.POINT if grouped[2] == DecimalMark.COMMA else DecimalMark.COMMA


def is_ambiguous(text: str) -> bool:
    """Whether a value reads differently with comma and with point (``1.234``)."""
    one = _ONE_MARK.fullmatch(_DECORATION.sub("", text))
    return one is not None and _is_ambiguous(one)


def parse_decimal(text: str, mark: DecimalMark) -> Decimal:
    """The number a text stands for; ``mark`` decides only where the text alone does not.

    Raises:
        ValueRefused: it is not a number.
    """
    bare = text if text.isdecimal() else _DECORATION.sub("", text)
    if _PLAIN.fullmatch(bare):
        return Decimal(bare)
    if one := _ONE_MARK.fullmatch(bare):
        if _is_ambiguous(one) and one[3] != mark:
            return Decimal(f"{one[1]}{one[2]}{one[4]}")
        return Decimal(f"{one[1]}{one[2] or '0'}.{one[4]}")
    grouped = _GROUPED.fullmatch(bare)
    if grouped is None or grouped[3] == grouped[2]:
        raise ValueRefused(Problem.NOT_A_NUMBER, text)
    whole = grouped[1].replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{grouped[4] or '0'}")


def whole(number: Decimal) -> int:
    """The nearest whole number, halves away from zero."""
    return int(number.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _is_ambiguous(one: re.Match[str]) -> bool:
    return len(one[4]) == _GROUP_DIGITS and 1 <= len(one[2]) <= _GROUP_DIGITS and not one[2].startswith("0")
