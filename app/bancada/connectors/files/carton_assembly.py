"""One kind of carton put together from the texts of its columns."""

from __future__ import annotations

from collections.abc import Mapping

from bancada.connectors.files.barcodes import parse_barcode
from bancada.connectors.files.measures import size, weight_g
from bancada.connectors.files.problems import Problem, ValueRefused, in_field
from bancada.connectors.files.product_assembly import needed_code
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.values import clean_text, parse_cents, parse_count
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.sizes import Size


def assemble_carton(values: Mapping[str, str], reading: Reading) -> CartonType:
    """The carton; without a name its code is its name.

    Raises:
        ValueRefused: a value is wrong; its ``column`` is the field.
    """
    code = needed_code(values, "code")
    inner, outer = _needed_size(values, "inner_", reading), _needed_size(values, "outer_", reading)
    if any(out < within for out, within in zip(outer.sorted_mm, inner.sorted_mm, strict=True)):
        raise ValueRefused(Problem.OUTER_SMALLER, code, "outer_length_mm")
    with in_field("cost"):
        cost_cents = parse_cents(text, reading.decimal_mark) if (text := values.get("cost")) else 0
    with in_field("barcode"):
        barcode = parse_barcode(values.get("barcode", ""))
    return CartonType(
        code=code,
        name=clean_text(values.get("name", "")) or code,
        inner=inner,
        outer=outer,
        tare_g=_needed_weight(values, "tare", reading),
        max_weight_g=_needed_weight(values, "max_weight", reading),
        cost_cents=cost_cents,
        barcode=barcode,
    )


def carton_stock(values: Mapping[str, str], reading: Reading) -> int | None:
    """How many of the carton are in stock, or None where the file does not say."""
    text = values.get("stock")
    if not text:
        return None
    with in_field("stock"):
        return parse_count(text, reading.decimal_mark)


def _needed_size(values: Mapping[str, str], prefix: str, reading: Reading) -> Size:
    found = size(values, prefix, reading)
    if found is None:
        raise ValueRefused(Problem.FIELD_EMPTY, "", f"{prefix}length_mm", field=f"{prefix}size")
    return found


def _needed_weight(values: Mapping[str, str], base: str, reading: Reading) -> int:
    found = weight_g(values, base, reading)
    if found is None:
        raise ValueRefused(Problem.FIELD_EMPTY, "", f"{base}_g", field=base)
    return found
