"""A tracking number of any carrier, as far as a label can carry it: not whether the carrier knows it.

It is printed as Code 128 over the width of a 100 mm label, inside the printer's own language: 98 mm hold 30
characters of any kind, or 58 digits. What a printer's language gives a meaning (``^``, ``~``, ``>``) stands
in no carrier's number. Source: the longest in `facts/carriers.md` has 34 digits.

>>> validate("PH 297 898 690 BR")
'PH297898690BR'
>>> is_valid("PH297898690BR^XZ")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidFormat, InvalidLength, accepts

PATTERN = re.compile(r"[A-Za-z0-9./_-]+")
LONGEST = 30
LONGEST_DIGITS = 50


def compact(text: str) -> str:
    """The number without blanks."""
    return "".join(text.split())


def validate(text: str) -> str:
    """The number as it is kept and printed; letters stay as they are.

    Raises:
        InvalidFormat, InvalidLength.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if len(number) > longest(number):
        raise InvalidLength
    return number


def longest(number: str) -> int:
    """How many characters a number may have that is made of such characters as this one."""
    return LONGEST_DIGITS if number.isdigit() else LONGEST


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number as a label prints it: in one piece.

    >>> format("1Z 12345E 0205271687")
    '1Z12345E0205271687'
    """
    return compact(text)
