"""UPS `1Z` numbers: shipper (6), service (2), package (7), check digit.

UPS publishes sample numbers that break its own rule: a wrong check digit is a warning, never a block.
Source: the rule as documented with the test numbers of public tracking-number collections.

>>> validate("1Z 999 AA1 01 2345 6784")
'1Z999AA10123456784'
>>> is_valid("1Z12345E0205271688")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

PATTERN = re.compile(r"1Z[0-9A-Z]{15}[0-9]")
_TWO_BELOW_A = ord("A") - 2


def compact(text: str) -> str:
    """The number without spaces, in capitals."""
    return text.replace(" ", "").upper()


def check_digit(body: str) -> str:
    """The digit that completes the 15 characters after `1Z`; letters count A=2 … H=9, I=0 …

    >>> check_digit("999AA1012345678")
    '4'
    """
    values = [int(char) if char.isdigit() else (ord(char) - _TWO_BELOW_A) % 10 for char in body]
    return str(-(sum(values[0::2]) + 2 * sum(values[1::2])) % 10)


def validate(text: str) -> str:
    """The number as its 18 characters.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if check_digit(number[2:-1]) != number[-1]:
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number in the groups a UPS label prints.

    >>> format("1Z999AA10123456784")
    '1Z 999 AA1 01 2345 6784'
    """
    number = compact(text)
    return f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:10]} {number[10:14]} {number[14:]}"
