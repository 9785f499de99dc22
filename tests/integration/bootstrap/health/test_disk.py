"""The disk is measured where the station's folder will stand."""

from __future__ import annotations

from pathlib import Path

from bancada.bootstrap.health.disk import check_disk_sync, check_free_space, existing, sync_times_ms


def test_that_a_folder_to_come_is_measured_at_the_nearest_one_there_is(tmp_path: Path) -> None:
    assert existing(tmp_path / "a" / "b") == tmp_path
    assert str(tmp_path) in check_free_space(tmp_path / "a").detail


def test_that_every_try_is_measured_and_nothing_is_left(tmp_path: Path) -> None:
    times_ms = sync_times_ms(tmp_path, tries=3)

    assert len(times_ms) == 3
    assert min(times_ms) > 0
    assert list(tmp_path.iterdir()) == []


def test_that_the_time_of_a_sync_is_told(tmp_path: Path) -> None:
    assert "median" in check_disk_sync(tmp_path).detail
