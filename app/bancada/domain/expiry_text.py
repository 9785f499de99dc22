"""Expiry dates as people and labels write them."""

from __future__ import annotations

import calendar
import re
from datetime import date

_TWO_DIGIT_YEARS = 100
_MONTHS = 12

_FORMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), "ymd"),
    (re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})"), "dmy"),
    (re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})"), "dmy"),
    (re.compile(r"(\d{1,2})[/.-](\d{4})"), "my"),
    (re.compile(r"(\d{2})(\d{2})(\d{4})"), "dmy"),
    (re.compile(r"(\d{2})(\d{2})(\d{2})"), "ymd"),
)


def read_expiry(text: str) -> date | None:
    """The date a text stands for, or None; a month without a day, or day 00, means its last day.

    Understands `2026-04-30`, `30/04/2026`, `30/04/26`, `04/2026`, `30042026` and `260430` (YYMMDD).

    >>> read_expiry("04/2026")
    datetime.date(2026, 4, 30)
    """
    for pattern, order in _FORMS:
        match = pattern.fullmatch(text.strip())
        if match is not None:
            return _date(dict(zip(order, map(int, match.groups()), strict=True)))
    return None


def _date(parts: dict[str, int]) -> date | None:
    year, month, day = parts["y"], parts["m"], parts.get("d", 0)
    year += 2000 if year < _TWO_DIGIT_YEARS else 0
    if not 1 <= month <= _MONTHS or year < 1:
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if day <= last else None
