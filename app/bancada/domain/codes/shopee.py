"""Shopee labels in Brazil: `BR`, ten digits or more, sometimes a letter at the end; no public check digit.

Source: no official text; the shape that public drivers of the label agree on.

>>> validate("br2512345678901")
'BR2512345678901'
>>> is_valid("BR123456789BR")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidFormat, accepts

PATTERN = re.compile(r"BR[0-9]{10,20}[A-Z]?")


def compact(text: str) -> str:
    """The number without spaces, in capitals."""
    return text.replace(" ", "").upper()


def validate(text: str) -> str:
    """The number in capitals.

    Raises:
        InvalidFormat.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The number as the label prints it: in one piece.

    >>> format("br25123456 78901")
    'BR2512345678901'
    """
    return compact(text)
