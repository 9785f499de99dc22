"""CEP: the eight-digit postcode of Brazil; the lowest one in use begins with 01.

Source: Correios; the validator digit is that of the label's DataMatrix, SIGEP WEB manual, annex 03.

>>> validate("05311-000")
'05311000'
>>> validator_digit("71010050")
'6'
>>> is_valid("1310-100")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidComponent, InvalidFormat, accepts

PATTERN = re.compile(r"([0-9]{5})-?([0-9]{3})")
_LOWEST = "01000000"


def compact(text: str) -> str:
    """The postcode without spaces and its hyphen."""
    postcode = text.replace(" ", "")
    match = PATTERN.fullmatch(postcode)
    return "".join(match.groups()) if match else postcode


def validate(text: str) -> str:
    """The postcode as its eight digits.

    Raises:
        InvalidFormat.
        InvalidComponent: lower than any postcode in use.
    """
    postcode = compact(text)
    if PATTERN.fullmatch(postcode) is None:
        raise InvalidFormat
    if postcode < _LOWEST:
        raise InvalidComponent
    return postcode


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the postcode."""
    return accepts(validate, text)


def validator_digit(text: str) -> str:
    """The digit that brings the sum of the postcode's digits to the next ten.

    Raises:
        InvalidCode: the text is not a postcode.
    """
    return str(-sum(map(int, validate(text))) % 10)


def format(text: str) -> str:
    """The postcode with its hyphen.

    >>> format("05311000")
    '05311-000'
    """
    postcode = compact(text)
    return f"{postcode[:5]}-{postcode[5:]}"
