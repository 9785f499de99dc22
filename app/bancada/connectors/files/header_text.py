"""Column names made comparable: without accents, case, signs and doubled blanks."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

_UNIT = re.compile(r"[\s_(\[/]+(mm|cm|m|in|kg|g|gr|lb|oz)[)\]]?\.?$", re.IGNORECASE)
_FINGERPRINT_CHARS = 16


def plain_name(name: str) -> str:
    """A column name in lower-case ASCII words separated by single blanks.

    >>> plain_name("  Código do_Produto (SKU) ")
    'codigo do produto sku'
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name)
    decomposed = unicodedata.normalize("NFKD", spaced.replace("º", "o").replace("ª", "a"))
    ascii_only = decomposed.encode("ascii", "ignore").decode("ascii").lower()
    return " ".join(re.findall(r"[a-z0-9#]+", ascii_only))


def unit_of(name: str) -> str | None:
    """The unit of measure at the end of a column name, or None.

    >>> unit_of("Peso (kg)"), unit_of("length_mm"), unit_of("Largura")
    ('kg', 'mm', None)
    """
    found = _UNIT.search(name.strip())
    if found is None:
        return None
    unit = found[1].lower()
    return "g" if unit == "gr" else unit


def without_unit(name: str) -> str:
    """The column name without the unit at its end."""
    return _UNIT.sub("", name.strip())


def fingerprint(header: Sequence[str]) -> str:
    """What a remembered mapping is found by: equal for headers that differ in case or blanks only."""
    joined = "\x1f".join(" ".join(name.split()).casefold() for name in header)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:_FINGERPRINT_CHARS]
