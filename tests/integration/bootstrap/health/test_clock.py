"""A clock is wrong before this program existed, or behind what the station has already noted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bancada.bootstrap.health.clock import check_clock, last_event_at
from bancada.bootstrap.open_bench import open_bench


@pytest.mark.parametrize(("year", "is_ok"), [(1970, False), (2025, False), (2026, True), (2101, False)])
def test_that_an_impossible_year_is_told(tmp_path: Path, year: int, is_ok: bool) -> None:
    assert check_clock(tmp_path, datetime(year, 6, 1, tzinfo=UTC)).is_ok is is_ok


def test_that_a_clock_behind_the_log_is_told(tmp_path: Path) -> None:
    with open_bench(tmp_path):
        pass
    last = last_event_at(tmp_path)

    assert last is not None
    assert check_clock(tmp_path, last).is_ok
    assert "behind the last event" in check_clock(tmp_path, last - timedelta(hours=1)).detail
