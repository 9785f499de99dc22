"""Times in a sample file that are told from its start: ``{ago 180 min}`` and ``{in 45 min}``."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_MOMENT = re.compile(r"\{(ago|in) ([0-9]+) min\}")
_QUARTER = timedelta(minutes=15)
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def with_moments(text: str, now: datetime) -> str:
    """The text with every moment written out as UTC, e.g. ``2026-05-01T13:45:00Z``.

    A time to come is rounded up to the next quarter of an hour, as cut-offs are.

    Args:
        text: content of a sample file.
        now: start of the demo, aware.

    >>> with_moments("{in 45 min}|{ago 2 min}", datetime(2026, 5, 1, 12, 50, tzinfo=UTC))
    '2026-05-01T13:45:00Z|2026-05-01T12:48:00Z'
    """
    start = now.astimezone(UTC)

    def written(match: re.Match[str]) -> str:
        minutes = timedelta(minutes=int(match[2]))
        moment = start - minutes if match[1] == "ago" else _next_quarter(start + minutes)
        return f"{moment:%Y-%m-%dT%H:%M:00Z}"

    return _MOMENT.sub(written, text)


def _next_quarter(moment: datetime) -> datetime:
    return moment + (_EPOCH - moment) % _QUARTER
