"""Weights and sizes of a record, whose fields carry their unit in their names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bancada.connectors.files.fields import LENGTH_UNITS, WEIGHT_UNITS
from bancada.connectors.files.problems import Problem, ValueRefused, in_field
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.values import parse_length_mm, parse_number_of_unit, parse_weight_g
from bancada.domain.sizes import Size

_EDGES = 3


def weight_g(values: Mapping[str, str], base: str, reading: Reading) -> int | None:
    """The weight in the field of this base name, in whole grams, or None; ``1,5 kg`` tells its own unit."""
    for unit in WEIGHT_UNITS:
        if text := values.get(f"{base}_{unit}"):
            number, told = parse_number_of_unit(text)
            with in_field(f"{base}_{unit}"):
                return parse_weight_g(number, told if told in WEIGHT_UNITS else unit, reading.decimal_mark)
    return None


def size(values: Mapping[str, str], prefix: str, reading: Reading) -> Size | None:
    """The size in the fields of this prefix, together or edge by edge; None where all are empty.

    Raises:
        ValueRefused: an edge is missing or cannot be read.
    """
    for unit in LENGTH_UNITS:
        if text := values.get(f"{prefix}size_{unit}"):
            with in_field(f"{prefix}size_{unit}"):
                return _together(text, unit, reading)
    edges = {name: _edge(values, f"{prefix}{name}", reading) for name in ("length", "width", "height")}
    if not any(edges.values()):
        return None
    for name, edge in edges.items():
        if edge is None:
            raise ValueRefused(Problem.FIELD_EMPTY, "", f"{prefix}{name}", field=f"{prefix}{name}")
    return Size(*(edge for edge in edges.values() if edge is not None))


def _together(text: str, unit: str, reading: Reading) -> Size:
    told = re.search(r"(mm|cm|m|in)\.?\s*$", text.casefold())
    edges = re.split(r"\s*[x×X*]\s*", re.sub(r"[a-wyzA-WYZ.\s]+$", "", text.strip()))
    if len(edges) != _EDGES:
        raise ValueRefused(Problem.SIZE_WRONG, text)
    length, width, height = (
        parse_length_mm(edge, told[1] if told else unit, reading.decimal_mark) for edge in edges
    )
    return Size(length, width, height)


def _edge(values: Mapping[str, str], name: str, reading: Reading) -> int | None:
    for unit in LENGTH_UNITS:
        if text := values.get(f"{name}_{unit}"):
            number, told = parse_number_of_unit(text)
            with in_field(f"{name}_{unit}"):
                return parse_length_mm(number, told if told in LENGTH_UNITS else unit, reading.decimal_mark)
    return None
