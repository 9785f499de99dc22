"""Amazon Logistics numbers: `TBA`, `TBC` or `TBM` and twelve digits, no check digit.

Source: public tracking-number collections with Amazon's test numbers.

>>> validate("tba000000000000")
'TBA000000000000'
>>> is_valid("TBA50288727400A")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidFormat, accepts

PATTERN = re.compile(r"TB[ACM][0-9]{12}")


def compact(text: str) -> str:
    """The number without spaces, in capitals."""
    return text.replace(" ", "").upper()


def validate(text: str) -> str:
    """The number as its 15 characters.

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
    """The number as a label prints it: in one piece.

    >>> format("tba 0000 0000 0000")
    'TBA000000000000'
    """
    return compact(text)
