"""A clock that moves only when a test says so."""

from datetime import UTC, date, datetime, timedelta


class FakeClock:
    """The `Clock` port; wall and monotonic time advance together."""

    def __init__(self, start: datetime = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)) -> None:
        self._now = start
        self._monotonic_ms = 0

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def monotonic_ms(self) -> int:
        return self._monotonic_ms

    def advance(self, *, ms: int = 0, s: int = 0, h: int = 0) -> None:
        step = timedelta(milliseconds=ms, seconds=s, hours=h)
        self._now += step
        self._monotonic_ms += step // timedelta(milliseconds=1)
