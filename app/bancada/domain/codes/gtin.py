"""GTIN-8, -12, -13 and -14: the numbers of trade items behind EAN, UPC and ITF-14 bar codes.

Source: GS1 General Specifications 3.3 and 7.9; prefixes of restricted circulation, ibid. 2.1.11.

>>> validate("5901234 123457")
'5901234123457'
>>> as_gtin14("036000291452")
'00036000291452'
>>> is_valid("5901234123456")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes import mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, InvalidLength, accepts

LENGTHS = (8, 12, 13, 14)
_LONGEST = 14
_GTIN_8_ZEROS = "000000"
_RESTRICTED = re.compile(r"[0-9](?:02|04|2)")


def compact(text: str) -> str:
    """The number without the spaces that print separates its groups with."""
    return text.replace(" ", "")


def validate(text: str) -> str:
    """The number as its 8, 12, 13 or 14 digits.

    Raises:
        InvalidFormat, InvalidLength, InvalidChecksum.
    """
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        raise InvalidFormat
    if len(number) not in LENGTHS:
        raise InvalidLength
    if not mod10.has_check_digit(number):
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def as_gtin14(text: str) -> str:
    """The number padded with zeros to 14 digits, the form products are looked up by.

    Raises:
        InvalidCode: the number is not a valid GTIN.
    """
    return validate(text).zfill(_LONGEST)


def is_restricted(gtin14: str) -> bool:
    """Whether a 14-digit GTIN lies in a range that shops and scales number by themselves.

    The same number is another product in another shop: prefixes 020-029, 040-049 and 200-299, and
    GTIN-8 that begin with 0 or 2.

    >>> is_restricted("02010085025049"), is_restricted("07891234567895"), is_restricted("00000096385074")
    (True, False, False)
    """
    if gtin14.startswith(_GTIN_8_ZEROS):
        return gtin14[6] in "02"
    return _RESTRICTED.match(gtin14) is not None


def format(text: str) -> str:
    """The number as it is compared and printed: digits only.

    >>> format("7 891234 567895")
    '7891234567895'
    """
    return compact(text)
