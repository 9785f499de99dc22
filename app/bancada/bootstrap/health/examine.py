"""Looks at everything a station needs of its machine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bancada.bootstrap.health.check import Check
from bancada.bootstrap.health.libraries import check_libraries, check_python


def examine(folder: Path) -> Iterator[Check]:
    """One check after the other, each as soon as it is done."""
    yield check_python()
    libraries = check_libraries()
    yield from libraries
    if all(check.is_ok for check in libraries):
        yield from _examine_station(folder)
    else:
        yield Check("station", False, "not looked at: a library is missing")


def _examine_station(folder: Path) -> Iterator[Check]:
    # These load the libraries that were looked at just now.
    from bancada.bootstrap.health import clock, disk, fonts, printer, sound, sqlite

    yield sqlite.check_sqlite()
    yield sqlite.check_station(folder)
    yield disk.check_disk_sync(folder)
    yield disk.check_free_space(folder)
    yield clock.check_clock(folder, datetime.now(UTC))
    yield fonts.check_fonts()
    yield sound.check_sound()
    yield printer.check_printer(folder)
