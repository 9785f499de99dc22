"""Dates as the packer's language writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def date_text(iso: str) -> str:
    """An ISO date in the short form of the locale; other text as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
