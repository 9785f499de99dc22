"""CPF: the 11-digit number of a person in Brazil, its last two digits computed.

Source: Receita Federal; the eleven equal digits pass the rule but are issued to nobody.

>>> validate("529.982.247-25")
'52998224725'
>>> is_valid("111.111.111-11")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat, accepts

PATTERN = re.compile(r"([0-9]{3})\.?([0-9]{3})\.?([0-9]{3})-?([0-9]{2})")
_BODY = 9


def compact(text: str) -> str:
    """The number without spaces and its own punctuation."""
    number = text.replace(" ", "")
    match = PATTERN.fullmatch(number)
    return "".join(match.groups()) if match else number


def check_digits(body: str) -> str:
    """The two digits that complete the first nine.

    >>> check_digits("529982247")
    '25'
    """
    first = _check_digit(body)
    return first + _check_digit(body + first)


def _check_digit(body: str) -> str:
    total = sum(weight * int(digit) for weight, digit in enumerate(reversed(body), start=2))
    return str(-total % 11 % 10)


def validate(text: str) -> str:
    """The number as its 11 digits.

    Raises:
        InvalidFormat, InvalidChecksum.
        InvalidComponent: eleven equal digits.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if number == number[0] * len(number):
        raise InvalidComponent
    if check_digits(number[:_BODY]) != number[_BODY:]:
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number with its punctuation.

    >>> format("52998224725")
    '529.982.247-25'
    """
    number = compact(text)
    return f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"
