"""Dates and times as they stand in files."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final

from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.reading import DateOrder, Reading

_MONTHS: Final = 12
_CENTURY: Final = 100
_THIS_CENTURY: Final = 2000
_DAY: Final = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})", re.ASCII
)
_CLOCK: Final = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?\s*"
    r"(Z|UTC|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)


def date_evidence(text: str) -> DateOrder | None:
    """The order of day and month this one value proves, or None where it proves nothing."""
    found = _DAY.match(text.strip())
    if found is None or found[4] is None:
        return None
    first, second = int(found[4]), int(found[5])
    if first > _MONTHS >= second:
        return DateOrder.DAY_FIRST
    if second > _MONTHS >= first:
        return DateOrder.MONTH_FIRST
    return None


def is_ambiguous_date(text: str) -> bool:
    """Whether day and month of this date could be exchanged."""
    found = _DAY.match(text.strip())
    if found is None or found[4] is None:
        return False
    return int(found[4]) <= _MONTHS and int(found[5]) <= _MONTHS and found[4] != found[5]


def parse_day(text: str, reading: Reading) -> date:
    """The date a text stands for; a time behind it is ignored.

    Raises:
        ValueRefused: it is not a date.
    """
    found = _DAY.match(text.strip())
    if found is None:
        raise ValueRefused(Problem.NOT_A_DATE, text)
    return _day(found, reading, text)


# An export repeats its cut-offs row after row.
@lru_cache(maxsize=4096)
def parse_moment(text: str, reading: Reading) -> datetime:
    """The aware UTC time a text stands for; without a zone it is local to ``reading.zone``.

    Raises:
        ValueRefused: it is not a date with or without a time.
    """
    bare = text.strip()
    found = _DAY.match(bare)
    if found is None:
        raise ValueRefused(Problem.NOT_A_DATE, text)
    day = _day(found, reading, text)
    rest = bare[found.end() :].strip(" ,T")
    clock = _CLOCK.fullmatch(rest) if rest else None
    if rest and clock is None:
        raise ValueRefused(Problem.NOT_A_DATE, text)
    try:
        local = datetime.combine(day, _time(clock) if clock else time(), _zone(clock, reading))
        return local.astimezone(UTC)
    except (ValueError, OverflowError) as exc:
        raise ValueRefused(Problem.NOT_A_DATE, text) from exc


def _day(found: re.Match[str], reading: Reading, text: str) -> date:
    if found[1]:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    else:
        year, month, day = int(found[6]), int(found[5]), int(found[4])
        if reading.date_order is DateOrder.MONTH_FIRST:
            month, day = day, month
        year += _THIS_CENTURY if year < _CENTURY else 0
    try:
        return date(year, month, day)
    except ValueError as exc:
        raise ValueRefused(Problem.NOT_A_DATE, text) from exc


def _time(clock: re.Match[str]) -> time:
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "Pp" else 0)
    return time(hour, int(clock[2]), int(clock[3] or 0))


def _zone(clock: re.Match[str] | None, reading: Reading) -> tzinfo:
    offset = clock[5] if clock else None
    if offset is None:
        return reading.zone
    if offset in {"Z", "UTC"}:
        return UTC
    sign = -1 if offset[0] == "-" else 1
    digits = offset[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
