"""Air waybill numbers: airline (3 digits), serial (7 digits), the serial modulo 7.

Source: IATA resolution 600a, as documented by public trackers.

>>> validate("020-1234 5675")
'02012345675'
>>> is_valid("020-12345676")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

PATTERN = re.compile(r"([0-9]{3})-?([0-9]{8})")


def compact(text: str) -> str:
    """The number without spaces and its hyphen."""
    number = text.replace(" ", "")
    match = PATTERN.fullmatch(number)
    return "".join(match.groups()) if match else number


def validate(text: str) -> str:
    """The number as its 11 digits.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if int(number[3:10]) % 7 != int(number[10]):
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number with its hyphen.

    >>> format("02012345675")
    '020-12345675'
    """
    number = compact(text)
    return f"{number[:3]}-{number[3:]}"
