"""DHL Express: ten-digit waybills with a check digit, and piece numbers (`JJD…`, `JVGL…`) without one.

Source: public tracking-number collections with DHL's test numbers.

>>> validate("33 1881 0025")
'3318810025'
>>> is_valid("3318810010")
False
>>> validate("jjd0099999999")
'JJD0099999999'
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

WAYBILL = re.compile(r"[0-9]{10}")
PIECE = re.compile(r"(?:JJD|JVGL)[0-9]{9,10}")


def compact(text: str) -> str:
    """The number without spaces, in capitals."""
    return text.replace(" ", "").upper()


def validate(text: str) -> str:
    """The waybill or piece number; the last digit of a waybill is the others modulo 7.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    number = compact(text)
    if PIECE.fullmatch(number):
        return number
    if WAYBILL.fullmatch(number) is None:
        raise InvalidFormat
    if int(number[:-1]) % 7 != int(number[-1]):
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def format(text: str) -> str:
    """A waybill in the groups DHL prints; a piece number as it is.

    >>> format("3318810025"), format("JJD0099999999")
    ('33 1881 0025', 'JJD0099999999')
    """
    number = compact(text)
    if WAYBILL.fullmatch(number) is None:
        return number
    return f"{number[:2]} {number[2:6]} {number[6:]}"
