"""The machine's own time zone, with its rules of summer time: for times in files that name none."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from typing_extensions import override


class LocalZone(tzinfo):
    """The zone of the machine; `zoneinfo` cannot tell its name everywhere."""

    @override
    def utcoffset(self, moment: datetime | None, /) -> timedelta | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    @override
    def dst(self, moment: datetime | None, /) -> timedelta | None:
        return None

    @override
    def tzname(self, moment: datetime | None, /) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()
