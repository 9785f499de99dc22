"""The forms codes are kept and looked up in."""

from __future__ import annotations

import unicodedata

from bancada.domain.codes import gtin
from bancada.domain.codes.errors import InvalidCode


def order_key(code: str) -> str:
    """An order's code without spaces, in capitals.

    >>> order_key(" ped 10-a ")
    'PED10-A'
    """
    return "".join(code.split()).upper()


def product_key(code: str) -> str:
    """A product's code: a valid GTIN as 14 digits, anything else without spaces and in capitals.

    >>> product_key("036000291452"), product_key("ab 1")
    ('00036000291452', 'AB1')
    """
    plain = order_key(code)
    try:
        return gtin.as_gtin14(plain)
    except InvalidCode:
        return plain


def search_key(text: str) -> str:
    """Text as it is searched: capitals without accents, single spaces.

    >>> search_key("  São   Paulo ")
    'SAO PAULO'
    """
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.upper().split())


def after_prefix(prefix: str) -> str:
    """The upper bound of everything that begins with ``prefix``."""
    return prefix + "\U0010ffff"
