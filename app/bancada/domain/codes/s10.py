"""UPU S10: the number of a postal item, which Correios and every other post use.

Two letters (service), eight digits, check digit, two letters (ISO 3166-1 country).
Source: UPU standard S10; SIGEP WEB manual of 2018-10-24, annex 02 (same rule for Correios).

>>> validate("PH 297 898 690 BR")
'PH297898690BR'
>>> complete("DL07798661BR")
'DL077986616BR'
>>> is_valid("RB123456785XX")
False
"""

from __future__ import annotations

import re

from bancada.domain.codes.errors import (
    InvalidChecksum,
    InvalidCode,
    InvalidComponent,
    InvalidFormat,
    accepts,
)

PATTERN = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")
PATTERN_WITHOUT_DIGIT = re.compile(r"[A-Z]{2}[0-9]{8}BR")

_MAX_NUMBERS = 1_000_000
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_DIGIT_OF_REMAINDER = "50987654321"

# ISO 3166-1 alpha-2.
_COUNTRY_LIST = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
    IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
    PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE
    YT ZA ZM ZW
"""
_COUNTRIES = frozenset(_COUNTRY_LIST.split())


class RangeInvalid(InvalidCode):
    """The first and the last number do not make a range: same letters, first not after last, not too many."""


def compact(text: str) -> str:
    """The number without spaces, in capitals."""
    return text.replace(" ", "").upper()


def check_digit(serial: str) -> str:
    """The digit that completes the eight digits of the serial number.

    >>> check_digit("07798661")
    '6'
    """
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, serial, strict=True))
    return _DIGIT_OF_REMAINDER[total % 11]


def validate(text: str) -> str:
    """The number as its 13 characters.

    Raises:
        InvalidFormat: not two letters, nine digits, two letters.
        InvalidComponent: no such country.
        InvalidChecksum.
    """
    number = compact(text)
    if PATTERN.fullmatch(number) is None:
        raise InvalidFormat
    if number[11:] not in _COUNTRIES:
        raise InvalidComponent
    if check_digit(number[2:10]) != number[10]:
        raise InvalidChecksum
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def complete(text: str) -> str:
    """The number with the check digit that a Correios range leaves out.

    Raises:
        InvalidFormat: not two letters, eight digits and `BR`.
    """
    number = compact(text)
    if PATTERN_WITHOUT_DIGIT.fullmatch(number) is None:
        raise InvalidFormat
    return number[:10] + check_digit(number[2:10]) + number[10:]


def is_shaped(text: str) -> bool:
    """Whether the text has the shape of a number, with its check digit or as a Correios range without it."""
    number = compact(text)
    return bool(PATTERN.fullmatch(number) or PATTERN_WITHOUT_DIGIT.fullmatch(number))


def numbers_between(first: str, last: str) -> tuple[str, ...]:
    """Every number of a range, both ends included, with its check digit.

    The ends may come with their check digit, which must be right, or as Correios gives them: without it.

    Raises:
        InvalidCode: an end is no number.
        RangeInvalid: the ends do not make a range of at most a million numbers.

    >>> numbers_between("PH297898690BR", "PH 297 898 712 BR")
    ('PH297898690BR', 'PH297898709BR', 'PH297898712BR')
    """
    low, high = (_end_of_range(text) for text in (first, last))
    serials = range(int(low[2:10]), int(high[2:10]) + 1)
    is_one_range = low[:2] == high[:2] and low[11:] == high[11:]
    if not is_one_range or not serials or len(serials) > _MAX_NUMBERS:
        raise RangeInvalid
    return tuple(f"{low[:2]}{n:08}{check_digit(f'{n:08}')}{low[11:]}" for n in serials)


def _end_of_range(text: str) -> str:
    number = compact(text)
    return validate(number if PATTERN.fullmatch(number) else complete(number))


def format(text: str) -> str:
    """The number in the groups a postal label prints.

    >>> format("PH297898690BR")
    'PH 297 898 690 BR'
    """
    number = compact(text)
    return f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:11]} {number[11:]}"
