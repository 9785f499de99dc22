"""How the values of one file are to be read: its decimal mark, its order of day and month, its time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo
from enum import StrEnum

from bancada.connectors.files.decimal_text import DecimalMark


class DateOrder(StrEnum):
    """Which of day and month stands first in dates such as 03/04/2026."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Reading:
    """How the values of one file are to be read.

    Attributes:
        zone: the time zone of times that name none.
    """

    decimal_mark: DecimalMark = DecimalMark.POINT
    date_order: DateOrder = DateOrder.DAY_FIRST
    zone: tzinfo = UTC
