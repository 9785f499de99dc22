"""One product of the catalogue put together from the texts of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bancada.connectors.files.barcodes import parse_barcode_list, parse_barcode_with_units
from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.fields import BARCODE_COLUMNS
from bancada.connectors.files.header_text import plain_name
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.measures import size, weight_g
from bancada.connectors.files.problems import Problem, ValueRefused, in_field
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.synonyms import FIELD_OF_NAME
from bancada.connectors.files.values import clean_text, parse_code, parse_count, parse_flag
from bancada.domain.products import KitComponent, KitMode, Product, ProductBarcode, ProductFlag

_KIT_MODES: Final = {
    "explode": KitMode.EXPLODE, "components": KitMode.EXPLODE, "componentes": KitMode.EXPLODE,
    "abrir": KitMode.EXPLODE, "count as one": KitMode.COUNT_AS_ONE, "one": KitMode.COUNT_AS_ONE,
    "como um": KitMode.COUNT_AS_ONE, "um": KitMode.COUNT_AS_ONE, "como uno": KitMode.COUNT_AS_ONE,
}  # fmt: skip
_MAX_COMPONENT_QTY: Final = 10_000


def assemble_product(values: Mapping[str, str], reading: Reading) -> Product:
    """The product.

    Raises:
        ValueRefused: a value is wrong; its ``column`` is the field.
    """
    return Product(
        sku=needed_code(values, "sku"),
        name=needed_text(values, "name"),
        barcodes=_barcodes(values),
        weight_g=weight_g(values, "weight", reading) or None,
        size=size(values, "", reading),
        flags=frozenset(_flags(values)),
        picture=clean_text(values.get("picture", "")) or None,
        look_alikes=tuple(parts(values, "look_alikes")),
        components=tuple(_components(values)),
        kit_mode=_kit_mode(values),
        scale_code=optional_code(values, "scale_code"),
        shelf=clean_text(values.get("shelf", "")) or None,
    )


def needed_code(values: Mapping[str, str], field: str) -> str:
    """An identifier that must be there."""
    code = optional_code(values, field)
    if code is None:
        raise ValueRefused(Problem.FIELD_EMPTY, "", field, field=field)
    return code


def optional_code(values: Mapping[str, str], field: str) -> str | None:
    """An identifier that may be missing."""
    with in_field(field):
        return parse_code(values.get(field, "")) or None


def needed_text(values: Mapping[str, str], field: str) -> str:
    """A text for people that must be there."""
    text = clean_text(values.get(field, ""))
    if not text:
        raise ValueRefused(Problem.FIELD_EMPTY, "", field, field=field)
    return text


def parts(values: Mapping[str, str], field: str) -> Iterator[str]:
    """The codes of a list separated by ``;`` or line ends."""
    with in_field(field):
        for part in values.get(field, "").replace("\n", ";").split(";"):
            if code := parse_code(part):
                yield code


def _barcodes(values: Mapping[str, str]) -> tuple[ProductBarcode, ...]:
    found: dict[str, ProductBarcode] = {}
    for field in BARCODE_COLUMNS:
        with in_field(field):
            one = parse_barcode_with_units(values.get(field, ""), values.get(f"{field}_units", ""))
        if one:
            _add(found, one, field)
    with in_field("barcodes"):
        listed = parse_barcode_list(values.get("barcodes", ""))
    for barcode in listed:
        _add(found, barcode, "barcodes")
    return tuple(found.values())


def _add(found: dict[str, ProductBarcode], barcode: ProductBarcode, field: str) -> None:
    before = found.setdefault(barcode.code, barcode)
    if before.units != barcode.units:
        raise ValueRefused(
            Problem.VALUES_DIFFER, barcode.code, field, field=barcode.code, first=str(before.units)
        )


def _flags(values: Mapping[str, str]) -> Iterator[ProductFlag]:
    for flag in ProductFlag:
        with in_field(flag.value):
            if parse_flag(values.get(flag.value, "")):
                yield flag
    for word in parts(values, "flags"):
        field = FIELD_OF_NAME[ImportKind.PRODUCTS].get(plain_name(word), "")
        if field not in set(ProductFlag):
            raise ValueRefused(Problem.UNKNOWN_WORD, word, "flags", known=", ".join(ProductFlag))
        yield ProductFlag(field)


def _components(values: Mapping[str, str]) -> Iterator[KitComponent]:
    for part in parts(values, "components"):
        sku, _, qty = (piece.strip() for piece in part.partition("|"))
        if not sku or "|" in qty:
            raise ValueRefused(Problem.COMPONENT_WRONG, part, "components")
        with in_field("components"):
            count = parse_count(qty, DecimalMark.POINT, low=1, high=_MAX_COMPONENT_QTY) if qty else 1
        yield KitComponent(sku, count)


def _kit_mode(values: Mapping[str, str]) -> KitMode:
    text = values.get("kit_mode", "")
    if not text.strip():
        return KitMode.EXPLODE
    mode = _KIT_MODES.get(plain_name(text))
    if mode is None:
        raise ValueRefused(Problem.UNKNOWN_WORD, text, "kit_mode", known=", ".join(KitMode))
    return mode
