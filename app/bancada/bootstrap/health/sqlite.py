"""The SQLite that keeps the station's log, and the log itself."""

from __future__ import annotations

from pathlib import Path

from bancada.bootstrap.health.check import Check
from bancada.bootstrap.open_log import open_log
from bancada.domain.errors import AppError
from bancada.store.database import DATABASE_FILE
from bancada.store.sqlite_engine import LEAST_SQLITE


def check_sqlite() -> Check:
    """The version in use: older ones can lose data when two connections write."""
    from sqlcipher3 import dbapi2

    is_ok = dbapi2.sqlite_version_info >= LEAST_SQLITE
    least = ".".join(map(str, LEAST_SQLITE))
    return Check("sqlite", is_ok, f"{dbapi2.sqlite_version} by sqlcipher3; {least} or later is needed")


def check_station(folder: Path) -> Check:
    """Whether the station's database can be read."""
    path = folder / DATABASE_FILE
    if not path.exists():
        return Check("station", True, f"none in {folder} yet; the first start makes it")
    try:
        with open_log(folder) as log:
            return Check("station", True, f"{path}: {log.last_seq} events, {path.stat().st_size >> 20} MB")
    except (AppError, OSError) as error:
        return Check("station", False, f"{path}: {error}")
