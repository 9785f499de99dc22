"""The machine's zone follows its rules of summer time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bancada.bootstrap.local_zone import LocalZone


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine in New York."""
    if os.name == "nt":
        pytest.skip("Windows cannot change the zone of one process")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "EST5EDT,M3.2.0,M11.1.0")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("new_york")
@pytest.mark.parametrize(("month", "utc_hour", "name"), [(1, 17, "EST"), (7, 16, "EDT")])
def test_that_noon_is_another_moment_in_summer(month: int, utc_hour: int, name: str) -> None:
    noon = datetime(2026, month, 15, 12, tzinfo=LocalZone())

    assert noon.astimezone(UTC) == datetime(2026, month, 15, utc_hour, tzinfo=UTC)
    assert noon.tzname() == name


def test_that_no_moment_has_no_offset() -> None:
    zone = LocalZone()

    assert (zone.utcoffset(None), zone.tzname(None), zone.dst(None)) == (None, None, None)
