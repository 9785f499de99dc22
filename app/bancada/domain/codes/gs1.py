r"""GS1 element strings: what GS1-128, GS1 DataMatrix, GS1 QR and GS1 DataBar symbols say.

An application identifier (AI) and its value, one after the other; a value of variable length ends with
GS (0x1D) or with the text. The `biip` package knows the AIs; this module adds what it leaves open: check
digits, repeated AIs, values longer than their AI allows, and a lot that may have swallowed what follows.
The century of a date is the nearest one (GS1's sliding window, 50 years back and ahead).
Source: GS1 General Specifications 3 and 7.8; GS1 Syntax Dictionary.

>>> scan = parse("0107032069804988100329\x1d15210526")
>>> scan.gtin14, scan.lot, scan.best_before_on.isoformat()
('07032069804988', '0329', '2021-05-26')
>>> is_valid("0107032069804989")
False
>>> format("0107032069804988100329")
'(01)07032069804988(10)0329'
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bancada.domain.codes import aim, mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, InvalidLength, accepts

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementString
    from biip.gs1_messages import GS1Message

SEPARATOR = "\x1d"

_NOISE = " \t\r\n\x00\x1d"
_CHECKED_AI = re.compile(r"0[0-3]|402|41[0-7]")
_COUNT_AIS = frozenset({"30", "37"})
_OPEN_ENDED_AIS = frozenset({"10", "21"})
_NET_KG = "310"
_GRAM_DECIMALS = 3

# Elements whose length the AI alone tells, up to the first that names a thing: 00, 01 or 02. A text
# that starts like this is taken for an element string even where the scanner does not say so.
_KEYED = re.compile(r"(?:1[1-35-7][0-9]{6}|20[0-9]{2}|3[1-6][0-9]{8})*(?:00[0-9]{18}|0[12][0-9]{14})")

# What a lot or serial number ends with when a separator was lost behind it.
_DATE = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])"
_SWALLOWED = re.compile(
    rf".+?(?:(?:1[1-35-7]{_DATE}|3[1-6][0-9]{{2}}[0-9]{{6}}|0[12][0-9]{{14}}|00[0-9]{{18}}|41[0-7][0-9]{{13}})"
    r"|(?:10|21|240|241|40[0-3]|42[01]).+|(?:30|37)[0-9]{1,8}\Z)"
)


@dataclass(frozen=True, slots=True)
class Gs1Element:
    """One element: AI, value as encoded, and its date where the AI is one (day 00 is the month's last)."""

    ai: str
    value: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Gs1Scan:
    """What one element string says; None where it does not say it.

    Attributes:
        gtin14 / content_gtin14: AI 01, the item itself; AI 02, the items inside a logistic unit.
        expires_on / best_before_on / produced_on: AI 17, 15 and 11.
        count: AI 37, else AI 30.
        net_weight_g: AI 310n, rounded half up.
        ship_to_postcode: AI 420, else AI 421 without its country.
        elements: every element in the order it came.
        lot_may_have_swallowed: the text has no separator at all and ends with a lot or serial number
            that could hold a further element: show it to the operator.
    """

    gtin14: str | None
    content_gtin14: str | None
    sscc: str | None
    lot: str | None
    serial_no: str | None
    expires_on: date | None
    best_before_on: date | None
    produced_on: date | None
    count: int | None
    net_weight_g: int | None
    ship_to_postcode: str | None
    elements: tuple[Gs1Element, ...]
    lot_may_have_swallowed: bool

    def value_of(self, ai: str) -> str | None:
        """The value of an AI as encoded."""
        return _value_of(self.elements, ai)


def warm_up() -> None:
    """Import the AI tables (about 0.1 s) before the first scan needs them."""
    _read("00000000000000000000")


def looks_keyed(text: str) -> bool:
    """Whether a text that no scanner called GS1 starts like an element string with a key (00, 01, 02)."""
    return _KEYED.match(text) is not None


def compact(text: str) -> str:
    """The text without symbology identifier, and without white space and separators at its ends."""
    return aim.split(text.lstrip(_NOISE)).body.strip(_NOISE)


def parse(text: str) -> Gs1Scan:
    """The elements of a scan; separators that are not needed are ignored.

    Raises:
        InvalidFormat: unknown AI, left-over characters, no such date, the same AI with two values.
        InvalidLength: a value longer than its AI allows.
        InvalidChecksum: the check digit inside an SSCC, GTIN, GLN or GSIN.
    """
    body = compact(text)
    found = _read(body).element_strings
    _refuse_overlong(body, found)
    elements = tuple(Gs1Element(each.ai.ai, each.value, each.date) for each in found)
    _verify(elements)
    return _scan(elements, may_have_swallowed=SEPARATOR not in text and _may_have_swallowed(elements))


def _read(body: str) -> GS1Message:
    # Imported here: the AI tables cost as much time as the window needs to appear.
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    if not body.isascii():
        raise InvalidFormat
    try:
        message = GS1Message.parse(body)
    except ParseError as error:
        raise InvalidFormat from error
    if not message.element_strings:
        raise InvalidFormat
    return message


def _refuse_overlong(body: str, found: Iterable[GS1ElementString]) -> None:
    position = 0
    for each in found:
        position += len(each.ai.ai) + len(each.value)
        follows_at_once = position < len(body) and body[position] != SEPARATOR
        if follows_at_once and ".." in each.ai.format:
            raise InvalidLength
        while body.startswith(SEPARATOR, position):
            position += 1


def _verify(elements: tuple[Gs1Element, ...]) -> None:
    values: dict[str, str] = {}
    for each in elements:
        if not each.value or values.setdefault(each.ai, each.value) != each.value:
            raise InvalidFormat
        if _CHECKED_AI.fullmatch(each.ai) and not mod10.has_check_digit(each.value):
            raise InvalidChecksum


def _may_have_swallowed(elements: tuple[Gs1Element, ...]) -> bool:
    last = elements[-1]
    return last.ai in _OPEN_ENDED_AIS and _SWALLOWED.match(last.value) is not None


def _scan(elements: tuple[Gs1Element, ...], *, may_have_swallowed: bool) -> Gs1Scan:
    values = {each.ai: each.value for each in elements}
    dates = {each.ai: each.on for each in elements}
    counted = values.get("37") or values.get("30")
    return Gs1Scan(
        gtin14=values.get("01"),
        content_gtin14=values.get("02"),
        sscc=values.get("00"),
        lot=values.get("10"),
        serial_no=values.get("21"),
        expires_on=dates.get("17"),
        best_before_on=dates.get("15"),
        produced_on=dates.get("11"),
        count=int(counted) if counted else None,
        net_weight_g=_net_weight_g(elements),
        ship_to_postcode=values.get("420") or values.get("421", "")[3:] or None,
        elements=elements,
        lot_may_have_swallowed=may_have_swallowed,
    )


def _value_of(elements: tuple[Gs1Element, ...], ai: str) -> str | None:
    return next((each.value for each in elements if each.ai == ai), None)


def _net_weight_g(elements: tuple[Gs1Element, ...]) -> int | None:
    for each in elements:
        if each.ai.startswith(_NET_KG):
            return _grams(int(each.value), decimals=int(each.ai[-1]))
    return None


def _grams(number: int, *, decimals: int) -> int:
    if decimals <= _GRAM_DECIMALS:
        return int(number * 10 ** (_GRAM_DECIMALS - decimals))
    divisor = int(10 ** (decimals - _GRAM_DECIMALS))
    return (2 * number + divisor) // (2 * divisor)


def readable(element: Gs1Element) -> str | int:
    """The value for people and for JSON: dates in ISO form, counts as numbers, net weights in kg.

    >>> readable(Gs1Element("3103", "000035"))
    '0.035 kg'
    """
    if element.on is not None:
        return element.on.isoformat()
    if element.ai in _COUNT_AIS:
        return int(element.value)
    if element.ai.startswith(_NET_KG):
        return _kilograms(element.value, decimals=int(element.ai[-1]))
    return element.value


def _kilograms(digits: str, *, decimals: int) -> str:
    whole, fraction = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    return f"{int(whole or '0')}{'.' if fraction else ''}{fraction} kg"


def validate(text: str) -> str:
    """The element string, compact.

    Raises:
        InvalidCode: as `parse`.
    """
    parse(text)
    return compact(text)


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the text."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The elements as they are printed below a symbol, AIs in parentheses.

    Raises:
        InvalidCode: as `parse`.
    """
    return "".join(f"({each.ai}){each.value}" for each in parse(text).elements)
