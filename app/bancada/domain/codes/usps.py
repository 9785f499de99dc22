"""USPS numbers of 20, 22 or 26 digits; a label puts `420` and the ZIP code (5 or 9 digits) before them.

Both parts are one GS1-128 symbol, so a separator (0x1D) may stand between them.
Source: USPS Publication 199 (IMpb); older 20-digit numbers count as if `91` stood before them.

>>> parse("420787459400111206206406260787")
UspsNumber(tracking_no='9400111206206406260787', zip_code='78745')
>>> validate("9400 1112 0108 0805 4830 16")
'9400111201080805483016'
>>> is_valid("9434611206206407667131")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bancada.domain.codes import mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

PATTERN = re.compile(r"[0-9]{20}|(?:420(?:[0-9]{5}|[0-9]{9})\x1d?)?9[1-5](?:[0-9]{20}|[0-9]{24})")

_ROUTED = re.compile(r"420([0-9]{9}|[0-9]{5})\x1d?(9[1-5](?:[0-9]{20}|[0-9]{24}))")
_ROUTED_ZIP_5 = re.compile(r"420([0-9]{5})\x1d?(9[1-5](?:[0-9]{20}|[0-9]{24}))")
_OLD_PREFIX = "91"
_OLD_LENGTH = 20


@dataclass(frozen=True, slots=True)
class UspsNumber:
    """The tracking number, and the destination's ZIP code where the label carried it."""

    tracking_no: str
    zip_code: str | None = None


def compact(text: str) -> str:
    """The text without spaces."""
    return text.replace(" ", "")


def _has_check_digit(number: str) -> bool:
    if mod10.has_check_digit(number):
        return True
    return len(number) == _OLD_LENGTH and mod10.has_check_digit(_OLD_PREFIX + number)


def split(text: str) -> UspsNumber:
    """The parts of a label's number, whatever its check digit; where two splits fit, the one that checks.

    Raises:
        InvalidFormat.
    """
    code = compact(text)
    if PATTERN.fullmatch(code) is None:
        raise InvalidFormat
    splits = [
        UspsNumber(match[2], match[1])
        for pattern in (_ROUTED, _ROUTED_ZIP_5)
        if (match := pattern.fullmatch(code))
    ]
    splits.sort(key=lambda parts: not _has_check_digit(parts.tracking_no))
    return splits[0] if splits else UspsNumber(code)


def parse(text: str) -> UspsNumber:
    """The parts of a valid number.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    number = split(text)
    if not _has_check_digit(number.tracking_no):
        raise InvalidChecksum
    return number


def validate(text: str) -> str:
    """The tracking number without routing.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    return parse(text).tracking_no


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def tracking_no(text: str) -> str:
    """The number without routing, whatever its check digit.

    Raises:
        InvalidFormat.
    """
    return split(text).tracking_no


def format(text: str) -> str:
    """The tracking number in groups of four.

    >>> format("9400111201080805483016")
    '9400 1112 0108 0805 4830 16'
    """
    number = tracking_no(text)
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))
