"""What the shift page shows: the figures of this station, by packer and by hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ShiftPeriod(StrEnum):
    """The time the figures are of."""

    TODAY = "today"
    LAST_HOUR = "last_hour"


@dataclass(frozen=True, slots=True)
class CutoffOutlook:
    """The next cut-off with orders that wait for it.

    Attributes:
        ready_at: when they will be packed at the pace so far; None while nobody packs.
    """

    cutoff_at: datetime
    waiting: int
    ready_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PackerRow:
    """One packer's figures; those per hour are None before there is a minute of work."""

    operator_id: str
    name: str
    orders: int
    units: int
    orders_per_hour: int | None
    units_per_hour: int | None
    errors_caught: int
    median_s: int | None


@dataclass(frozen=True, slots=True)
class HourBar:
    """Orders packed in the hour from ``since`` on."""

    since: datetime
    orders: int
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class ShiftState:
    """The page.

    Attributes:
        per_hour: orders, units and lines per hour at work; None before there is a minute of it.
        accuracy_permille: scans that were right at once.
        median_s, slow_s: time in hand per order: the middle one, and what nine of ten stay under.
        outlook: None where no waiting order has a cut-off.
        on_hold: orders that wait for a person to decide.
        is_busy: nothing was read yet.
    """

    period: ShiftPeriod = ShiftPeriod.TODAY
    orders: int = 0
    units: int = 0
    lines: int = 0
    per_hour: tuple[int, int, int] | None = None
    target_per_hour: int | None = None
    accuracy_permille: int | None = None
    errors_caught: int = 0
    median_s: int | None = None
    slow_s: int | None = None
    outlook: CutoffOutlook | None = None
    waiting: int = 0
    on_hold: int = 0
    packers: tuple[PackerRow, ...] = ()
    hours: tuple[HourBar, ...] = ()
    is_busy: bool = True
