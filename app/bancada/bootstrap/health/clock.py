"""The machine's clock: a wrong one puts wrong times on labels and cut-offs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bancada.bootstrap.health.check import Check
from bancada.bootstrap.open_log import open_log
from bancada.domain.errors import AppError

# This version did not exist before; a clock that shows an earlier time has lost its battery.
_NOT_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
_NOT_AFTER = datetime(2100, 1, 1, tzinfo=UTC)
_MAY_DIFFER = timedelta(minutes=2)


def check_clock(folder: Path, now: datetime) -> Check:
    """Whether the time is possible and not before the station's last event."""
    found = f"{now.astimezone():%Y-%m-%d %H:%M:%S %Z (UTC%z)}"
    if not _NOT_BEFORE <= now < _NOT_AFTER:
        return Check("clock", False, f"{found}: set the date and the time of this machine")
    last = last_event_at(folder)
    if last is not None and last - now > _MAY_DIFFER:
        behind = f"it is behind the last event, {last:%Y-%m-%d %H:%M} UTC"
        return Check("clock", False, f"{found}: {behind}; set it")
    return Check("clock", True, found)


def last_event_at(folder: Path) -> datetime | None:
    """When the newest event was noted; None without a readable log."""
    try:
        with open_log(folder) as log:
            newest = next(log.recorded(log.last_seq - 1), None)
    except (AppError, OSError):
        return None
    return None if newest is None else datetime.fromtimestamp(newest.wall_ms / 1000, UTC)
