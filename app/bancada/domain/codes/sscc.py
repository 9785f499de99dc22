"""SSCC-18: the number of one logistic unit (a carton or a pallet).

Extension digit, GS1 company prefix, serial reference, check digit.
Source: GS1 General Specifications 3.2.1 and 7.9.

>>> validate("3 7610425002123456 9")
'376104250021234569'
>>> is_valid("376104250021234568")
False
"""

from __future__ import annotations

from bancada.domain.codes import mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, InvalidLength, accepts

_LENGTH = 18


def compact(text: str) -> str:
    """The number without spaces."""
    return text.replace(" ", "")


def validate(text: str) -> str:
    """The number as its 18 digits.

    Raises:
        InvalidFormat, InvalidLength, InvalidChecksum.
    """
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        raise InvalidFormat
    if len(number) != _LENGTH:
        raise InvalidLength
    if not mod10.has_check_digit(number):
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number in the groups people read: extension, prefix with serial, check digit.

    >>> format("376104250021234569")
    '3 7610425002123456 9'
    """
    number = compact(text)
    return f"{number[:1]} {number[1:-1]} {number[-1:]}"
