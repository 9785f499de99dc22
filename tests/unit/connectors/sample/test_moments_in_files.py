from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.sample.moments_in_files import with_moments

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def test_that_a_time_to_come_is_the_next_quarter_of_an_hour() -> None:
    assert with_moments("{in 46 min}", NOON) == "2026-05-04T13:00:00Z"
    assert with_moments("{in 45 min}", NOON) == "2026-05-04T12:45:00Z"


def test_that_a_time_gone_by_is_told_to_the_minute() -> None:
    assert with_moments("{ago 61 min}", NOON) == "2026-05-04T10:59:00Z"


def test_that_a_start_in_another_time_zone_is_written_in_utc() -> None:
    local = NOON.astimezone(timezone(timedelta(hours=-3)))

    assert with_moments("{ago 0 min}", local) == "2026-05-04T12:00:00Z"


def test_that_everything_else_in_the_text_stays_as_it_is() -> None:
    text = "a,{b},in 45 min,{in x min}\n"

    assert with_moments(text, NOON) == text


@given(st.integers(0, 40_000_000), st.integers(0, 10_000))
def test_that_a_cut_off_is_never_earlier_than_told_and_at_most_a_quarter_later(
    minutes_of_start: int, minutes: int
) -> None:
    start = NOON - timedelta(minutes=minutes_of_start)
    written = datetime.fromisoformat(with_moments(f"{{in {minutes} min}}", start))
    told = start + timedelta(minutes=minutes)

    assert told <= written < told + timedelta(minutes=15)
