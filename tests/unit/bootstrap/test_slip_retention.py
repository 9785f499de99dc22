"""Packing slips are deleted when their time is over."""

import logging
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bancada.bootstrap.slip_retention import KEPT, purge_slips
from bancada.store.retention import AddressRetention

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


def test_that_slips_stay_as_long_as_the_address_of_a_packed_order() -> None:
    assert timedelta(hours=AddressRetention().after_packing_h) == KEPT


def test_that_a_slip_that_cannot_be_deleted_keeps_no_other_and_is_told(
    tmp_path: Path, logged_warnings: list[logging.LogRecord]
) -> None:
    stuck = tmp_path / "000001.pdf"
    stuck.mkdir()
    os.utime(stuck, (0, 0))
    old = slip(tmp_path, "000002.pdf", 2 * KEPT)

    assert purge_slips(tmp_path, NOW) == 1
    assert [path.exists() for path in (stuck, old)] == [True, False]
    assert "000001.pdf" in logged_warnings[0].getMessage()


def test_that_a_station_without_slips_has_none_to_delete(tmp_path: Path) -> None:
    assert purge_slips(tmp_path / "slips", NOW) == 0
