"""The codes on real goods: plain EAN-13, GS1 DataMatrix, case code, shop-scale label."""

from __future__ import annotations

from datetime import date

from bancada.domain.codes import mod10
from bancada.domain.products import Product
from bancada.domain.profiles import ScaleLabelLayout

_DATA_MATRIX = "]d2"
_GROUP_SEPARATOR = "\x1d"
_EAN_13_DIGITS = 13
_WEIGHT_HEADS = {ScaleLabelLayout.ITEM6_WEIGHT5: "2", ScaleLabelLayout.ITEM5_WEIGHT5: "20"}


def unit_code(product: Product) -> str:
    """What a scanner reads from one unit: its EAN-13 if it has one, else its SKU.

    >>> from bancada.domain.products import ProductBarcode
    >>> unit_code(Product("CAF-500", "Café", (ProductBarcode("07891234567895"),)))
    '7891234567895'
    """
    singles = [barcode.code for barcode in product.barcodes if barcode.units == 1]
    return printed_code(singles[0]) if singles else product.sku


def case_code(product: Product, wanted: int) -> tuple[str, int] | None:
    """The largest case that holds no more than what is wanted: its code and its units; None without one."""
    cases = [barcode for barcode in product.barcodes if 1 < barcode.units <= wanted]
    if not cases:
        return None
    largest = max(cases, key=lambda barcode: barcode.units)
    return printed_code(largest.code), largest.units


def data_matrix(
    product: Product, *, serial_no: str | None = None, lot: str | None = None, expires_on: date | None = None
) -> str | None:
    """A GS1 DataMatrix as a reader that names the symbology sends it; None without GTIN.

    Application identifiers 01, 17, 21 and 10; FNC1 arrives as the group separator (0x1D).
    """
    code = unit_code(product)
    if not code.isdigit():
        return None
    text = f"{_DATA_MATRIX}01{code.zfill(14)}"
    if expires_on is not None:
        text += f"17{expires_on:%y%m%d}"
    variable = [f"{ai}{value}" for ai, value in (("21", serial_no), ("10", lot)) if value]
    return text + _GROUP_SEPARATOR.join(variable)


def scale_label(product: Product, net_g: int, layout: ScaleLabelLayout) -> str | None:
    """The 13 digits a shop scale prints for so many grams, or None where it prints no weight."""
    head = _WEIGHT_HEADS.get(layout)
    if head is None or product.scale_code is None:
        return None
    body = f"{head}{product.scale_code}{net_g:05}"
    return body + mod10.check_digit(body) if len(body) == _EAN_13_DIGITS - 1 else None


def printed_code(code: str) -> str:
    """A code of the catalogue as its symbol has it: a GTIN-14 that begins with zero shows 13 digits."""
    return code[1:] if len(code) > _EAN_13_DIGITS and code.isdigit() and code[0] == "0" else code
