"""The values of a record: text of a cell in, whole numbers with units, codes and flags out."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bancada.connectors.files.decimal_text import (
    DecimalMark,
    is_ambiguous,
    looks_scientific,
    parse_decimal,
    whole,
)
from bancada.connectors.files.limits import MAX_QUANTITY
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.domain.orders import QuantityUnit

MAX_CODE_CHARS: Final = 200
MAX_WEIGHT_G: Final = 2_000_000
MAX_LENGTH_MM: Final = 20_000
MAX_PRICE_CENTS: Final = 10_000_000_000

GRAMS_IN: Final = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "lb": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
}
MILLIMETRES_IN: Final = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "in": Decimal("25.4")}
_WEIGHT_UNITS: Final = {
    "kg": "kg", "kgs": "kg", "kilo": "kg", "quilo": "kg", "quilograma": "kg",
    "g": "g", "gr": "g", "grs": "g", "gram": "g", "grama": "g", "gramo": "g",
}  # fmt: skip
_YES: Final = frozenset(
    {"1", "true", "yes", "y", "x", "sim", "s", "si", "sí", "verdadeiro", "verdadero", "v"}
)
_NO: Final = frozenset({"0", "false", "no", "n", "nao", "não", "falso", "f"})
_SPREADSHEET_ERRORS: Final = frozenset(
    {
        "#N/A",
        "#N/D",
        "#REF!",
        "#VALUE!",
        "#VALOR!",
        "#NAME?",
        "#NOME?",
        "#¿NOMBRE?",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
    }
)
_LOST: Final = "\ufffd"
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def clean_text(text: str) -> str:
    """Text for people: control characters gone, line ends as they are in Python, no outer blanks."""
    if not text or text.isprintable():
        return text.strip()
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def parse_code(text: str) -> str:
    """An identifier, untouched but for outer blanks.

    Raises:
        ValueRefused: it was shortened by a spreadsheet, cannot be printed, or is far too long.
    """
    code = text.strip()
    if not code:
        return code
    if code[0] == "#" and code in _SPREADSHEET_ERRORS:
        raise ValueRefused(Problem.SPREADSHEET_ERROR, code)
    if len(code) > MAX_CODE_CHARS:
        raise ValueRefused(Problem.CODE_TOO_LONG, code, high=str(MAX_CODE_CHARS))
    if not code.isprintable() or _LOST in code:
        raise ValueRefused(Problem.CODE_UNREADABLE, code)
    if ("+" in code or "." in code or "," in code) and looks_scientific(code):
        raise ValueRefused(Problem.CODE_SHORTENED, code)
    return code


# The same few quantities and prices fill a whole export.
@lru_cache(maxsize=4096)
def parse_quantity(text: str, unit: str, mark: DecimalMark) -> tuple[int, QuantityUnit]:
    """Pieces, or grams where the unit is a weight.

    Raises:
        ValueRefused: not a number, not positive, not whole, too large, or readable in two ways.
    """
    grams_per_unit = weight_unit(unit)
    if grams_per_unit is None and is_ambiguous(text):
        _refuse_ambiguous(text, mark)
    number = parse_decimal(text, mark)
    if number <= 0:
        raise ValueRefused(Problem.QUANTITY_NOT_POSITIVE, text)
    if grams_per_unit is not None:
        number *= grams_per_unit
    if number != number.to_integral_value():
        raise ValueRefused(Problem.QUANTITY_NOT_WHOLE, text, unit=unit)
    if number > MAX_QUANTITY:
        raise ValueRefused(Problem.QUANTITY_TOO_LARGE, text, high=str(MAX_QUANTITY))
    return int(number), QuantityUnit.EACH if grams_per_unit is None else QuantityUnit.GRAM


def weight_unit(unit: str) -> Decimal | None:
    """Grams in one unit of weight, or None where the unit counts pieces."""
    name = _WEIGHT_UNITS.get(unit.strip().strip(".").casefold())
    return GRAMS_IN[name] if name else None


def parse_weight_g(text: str, unit: str, mark: DecimalMark) -> int:
    """Whole grams."""
    return _in_range(text, parse_decimal(text, mark) * GRAMS_IN[unit], MAX_WEIGHT_G)


def parse_length_mm(text: str, unit: str, mark: DecimalMark) -> int:
    """Whole millimetres, at least one."""
    return _in_range(text, parse_decimal(text, mark) * MILLIMETRES_IN[unit], MAX_LENGTH_MM, low=1)


@lru_cache(maxsize=4096)
def parse_cents(text: str, mark: DecimalMark) -> int:
    """Whole cents of an amount of money."""
    return _in_range(text, parse_decimal(text, mark) * 100, MAX_PRICE_CENTS)


def parse_count(text: str, mark: DecimalMark, *, low: int = 0, high: int = MAX_QUANTITY) -> int:
    """A whole number of things."""
    number = parse_decimal(text, mark)
    if number != number.to_integral_value():
        raise ValueRefused(Problem.NOT_A_NUMBER, text)
    return _in_range(text, number, high, low=low)


def parse_flag(text: str) -> bool:
    """Yes or no in the three languages; empty is no."""
    word = text.strip().casefold()
    if word in _YES:
        return True
    if not word or word in _NO:
        return False
    raise ValueRefused(Problem.UNKNOWN_WORD, text, known="yes, no, 1, 0, sim, não, sí")


def parse_number_of_unit(text: str) -> tuple[str, str]:
    """A number and the unit written behind it, as in ``1,5 kg``; the unit may be missing."""
    found = re.fullmatch(r"\s*([^A-Za-z]*?)\s*([A-Za-z]{0,3})\.?\s*", text)
    return (found[1], found[2].casefold()) if found else (text, "")


def _in_range(text: str, number: Decimal, high: int, low: int = 0) -> int:
    value = whole(number)
    if not low <= value <= high:
        raise ValueRefused(Problem.NUMBER_OUT_OF_RANGE, text, low=str(low), high=str(high))
    return value


def _refuse_ambiguous(text: str, mark: DecimalMark) -> None:
    large, small = (parse_decimal(text, each) for each in (_other(mark), mark))
    if small > large:
        raise ValueRefused(
            Problem.QUANTITY_AMBIGUOUS, text, small=f"{large.normalize():f}", large=f"{small:f}"
        )


def _other(mark: DecimalMark) -> DecimalMark:
    return DecimalMark.COMMA if mark is DecimalMark.POINT else DecimalMark.POINT
