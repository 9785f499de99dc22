"""Milliseconds since 1970 and back."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from bancada.store.times import from_ms, to_ms


@given(wall_ms=st.integers(-(10**12), 10**13))
def test_that_a_moment_comes_back(wall_ms: int) -> None:
    assert to_ms(from_ms(wall_ms)) == wall_ms


def test_that_the_zone_does_not_matter() -> None:
    noon = datetime(2026, 5, 4, 12, tzinfo=UTC)

    assert to_ms(noon.astimezone(timezone(timedelta(hours=-3)))) == to_ms(noon)
