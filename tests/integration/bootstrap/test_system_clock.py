from datetime import UTC, datetime, timedelta

from bancada.bootstrap.system_clock import SystemClock


def test_that_wall_time_is_aware_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_that_today_is_the_day_where_the_machine_stands() -> None:
    before = datetime.now().astimezone().date()
    today = SystemClock().today()
    assert before <= today <= datetime.now().astimezone().date()


def test_that_monotonic_time_never_goes_back() -> None:
    clock = SystemClock()
    read = [clock.monotonic_ms() for _ in range(1000)]
    assert read == sorted(read)
