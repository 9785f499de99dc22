"""Barcodes of products as files write them, brought to the form the catalogue keeps them in."""

from __future__ import annotations

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.values import parse_code, parse_count
from bancada.domain.codes import gtin
from bancada.domain.codes.errors import InvalidCode
from bancada.domain.products import ProductBarcode

_NONE = frozenset({"SEM GTIN", "SEMGTIN", "N/A", "-"})
_MAX_UNITS = 10_000


def parse_barcode(text: str) -> str | None:
    """The code as the catalogue keeps it: a valid GTIN as 14 digits, anything else untouched; None for none.

    Raises:
        ValueRefused: the code was shortened or cannot be printed.
    """
    code = parse_code(text)
    if not code or code.upper() in _NONE:
        return None
    try:
        return gtin.as_gtin14(code)
    except InvalidCode:
        return code


def parse_barcode_with_units(text: str, units: str = "") -> ProductBarcode | None:
    """A barcode and how many units one scan of it counts, written behind ``|`` or in a cell of its own.

    Raises:
        ValueRefused: the code or the number of units cannot be read.
    """
    code_text, _, written_units = text.partition("|")
    if "|" in written_units:
        raise ValueRefused(Problem.BARCODE_WITHOUT_UNITS, text)
    code = parse_barcode(code_text)
    if code is None:
        return None
    count = (written_units or units).strip()
    return ProductBarcode(code, parse_count(count, DecimalMark.POINT, low=1, high=_MAX_UNITS) if count else 1)


def parse_barcode_list(text: str) -> tuple[ProductBarcode, ...]:
    """Several barcodes separated by ``;`` or line ends, each with or without ``|UNITS``."""
    parts = text.replace("\n", ";").split(";")
    return tuple(found for part in parts if part.strip() and (found := parse_barcode_with_units(part)))
