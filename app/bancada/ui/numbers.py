"""Whole numbers, weights, lengths and times as the packer's language writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bancada.domain.orders import QuantityUnit

_MOST_HOURS = 48
_MINUTES_A_DAY = 24 * 60


def count_text(count: int) -> str:
    """A whole number with the locale's digit groups."""
    return QLocale().toString(count)


def kilograms(weight_g: int) -> str:
    """Grams as kilograms with three decimals, without the unit."""
    whole, rest = divmod(abs(weight_g), 1000)
    sign = "−" if weight_g < 0 else ""
    return f"{sign}{count_text(whole)}{QLocale().decimalPoint()}{rest:03d}"


def weight_text(weight_g: int) -> str:
    """Grams as kilograms with three decimals and the unit."""
    return f"{kilograms(weight_g)} kg"


def quantity_text(qty: int, unit: QuantityUnit) -> str:
    """Pieces as they are, grams as kilograms without the unit."""
    return kilograms(qty) if unit is QuantityUnit.GRAM else count_text(qty)


def centimetres(length_mm: int) -> str:
    """Millimetres as centimetres, with a decimal only where there is one."""
    whole, rest = divmod(length_mm, 10)
    return f"{whole}{QLocale().decimalPoint()}{rest}" if rest else str(whole)


def size_text(length_mm: int, width_mm: int, height_mm: int) -> str:
    """Inside or outside dimensions in centimetres."""
    return " × ".join(map(centimetres, (length_mm, width_mm, height_mm))) + " cm"


def duration_text(seconds: int) -> str:
    """Hours and minutes left, or gone by, as ``h:mm``; whole days beyond two. The sign is said elsewhere."""
    minutes = abs(seconds) // 60
    if minutes > _MOST_HOURS * 60:
        days = count_text(minutes // _MINUTES_A_DAY)
        return QCoreApplication.translate("Numbers", "{days} d").format(days=days)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def clock_text(moment: datetime) -> str:
    """The local time of day of an aware moment."""
    return f"{moment.astimezone():%H:%M}"


def day_clock_text(moment: datetime) -> str:
    """The local day and time of an aware moment, in the short form of the locale."""
    local = moment.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {local:%H:%M}"
