"""Moments as the tables hold them: whole milliseconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def to_ms(moment: datetime) -> int:
    return (moment - _EPOCH) // _MS


def from_ms(wall_ms: int) -> datetime:
    return _EPOCH + wall_ms * _MS
