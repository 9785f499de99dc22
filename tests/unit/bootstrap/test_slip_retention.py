"""Packing slips are deleted when their time is over."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bancada.bootstrap.slip_retention import KEPT, purge_slips

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def slip(folder: Path, name: str, age: timedelta) -> Path:
    path = folder / name
    path.write_bytes(b"%PDF")
    moment = (NOW - age).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_that_only_slips_older_than_a_week_are_deleted(tmp_path: Path) -> None:
    old = slip(tmp_path, "old.pdf", KEPT + timedelta(minutes=1))
    young = slip(tmp_path, "young.pdf", KEPT - timedelta(minutes=1))
    other = slip(tmp_path, "notes.txt", 2 * KEPT)

    assert purge_slips(tmp_path, NOW) == 1
    assert [path.exists() for path in (old, young, other)] == [False, True, True]


def test_that_a_station_without_slips_has_none_to_delete(tmp_path: Path) -> None:
    assert purge_slips(tmp_path / "slips", NOW) == 0
