"""The disk under the station's folder: how fast it makes something durable, and how much room it has."""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from bancada.bootstrap.health.check import Check

_TRIES = 20
_PAGE = bytes(4096)
# A scan is committed before it is shown: two syncs of this length would be felt.
_SLOW_MS = 40.0
_LEAST_FREE = 1 << 30


def check_disk_sync(folder: Path) -> Check:
    """The time of one durable write, measured: each scan costs one."""
    place = existing(folder)
    try:
        times_ms = sync_times_ms(place)
    except OSError as error:
        return Check("disk sync", False, f"{place} cannot be written: {error.strerror or error}")
    median_ms, worst_ms = statistics.median(times_ms), max(times_ms)
    found = f"median {median_ms:.2f} ms, worst {worst_ms:.2f} ms of {len(times_ms)} in {place}"
    if median_ms <= _SLOW_MS:
        return Check("disk sync", True, found)
    return Check("disk sync", False, f"{found}; packers will feel it: use a local SSD")


def sync_times_ms(folder: Path, tries: int = _TRIES) -> list[float]:
    """How long appending a page and syncing it takes, a few times.

    Raises:
        OSError: the folder cannot be written.
    """
    times_ms = []
    with tempfile.TemporaryFile(dir=folder) as stream:
        for _ in range(tries):
            started_ns = time.perf_counter_ns()
            stream.write(_PAGE)
            stream.flush()
            os.fsync(stream.fileno())
            times_ms.append((time.perf_counter_ns() - started_ns) / 1_000_000)
    return times_ms


def check_free_space(folder: Path) -> Check:
    """Room for the log, labels and pictures."""
    place = existing(folder)
    free = shutil.disk_usage(place).free
    found = f"{free / (1 << 30):.1f} GB in {place}"
    if free >= _LEAST_FREE:
        return Check("free space", True, found)
    return Check("free space", False, f"{found}; make room: at least 1 GB")


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), Path.home())
