"""CNPJ: the 14-character number of a company in Brazil; the first twelve may be letters.

The value of a character is its ASCII code minus 48; the two check digits are always digits.
Source: Instrução Normativa RFB 2.229/2024 (letters since July 2026).

>>> validate("12.abc.345/01de-35")
'12ABC34501DE35'
>>> is_valid("11.222.333/0001-82")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat, accepts

PATTERN = re.compile(r"([0-9A-Z]{2})\.?([0-9A-Z]{3})\.?([0-9A-Z]{3})/?([0-9A-Z]{4})-?([0-9]{2})")
_BODY = 12
_WEIGHTS = (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
_ZERO = ord("0")


def compact(text: str) -> str:
    """The number without spaces and its own punctuation, in capitals."""
    number = text.replace(" ", "").upper()
    match = PATTERN.fullmatch(number)
    return "".join(match.groups()) if match else number


def check_digits(body: str) -> str:
    """The two digits that complete the first twelve characters.

    >>> check_digits("12ABC34501DE")
    '35'
    """
    first = _check_digit(body)
    return first + _check_digit(body + first)


def _check_digit(body: str) -> str:
    weights = _WEIGHTS[-len(body) :]
    total = sum(weight * (ord(char) - _ZERO) for weight, char in zip(weights, body, strict=True))
    return str(-total % 11 % 10)


def validate(text: str) -> str:
    """The number as its 14 characters.

    Raises:
        InvalidFormat, InvalidChecksum.
        InvalidComponent: all zeros.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if not number.strip("0"):
        raise InvalidComponent
    if check_digits(number[:_BODY]) != number[_BODY:]:
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number with its punctuation.

    >>> format("12ABC34501DE35")
    '12.ABC.345/01DE-35'
    """
    number = compact(text)
    return f"{number[:2]}.{number[2:5]}.{number[5:8]}/{number[8:12]}-{number[12:]}"
