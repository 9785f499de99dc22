"""Engines on the station's database file: one that writes, others that only read."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from bancada.store.store_errors import SqliteTooOld

# Older ones lose data when two connections write or checkpoint a WAL at once.
LEAST_SQLITE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5000
_WRITER_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    f"busy_timeout = {BUSY_TIMEOUT_MS}",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -32000",
    # A checkpoint costs two syncs: one scan in some six hundred pays for it.
    "wal_autocheckpoint = 4000",
    "journal_size_limit = 67108864",
)
_SCRATCH_PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "trusted_schema = OFF", "cache_size = -32000")
_READER_PRAGMAS = (
    "query_only = ON",
    f"busy_timeout = {BUSY_TIMEOUT_MS}",
    "trusted_schema = OFF",
    "cache_size = -16000",
)


def writer_engine(path: Path) -> Engine:
    """The engine of the one connection that writes; every transaction begins with ``BEGIN IMMEDIATE``."""
    return _writing(path, _WRITER_PRAGMAS)


def scratch_engine(path: Path) -> Engine:
    """The same for a database that is thrown away: quick, and gone after a crash."""
    return _writing(path, _SCRATCH_PRAGMAS)


def _writing(path: Path, pragmas: tuple[str, ...]) -> Engine:
    refuse_old_sqlite(dbapi2.sqlite_version_info)
    engine = _engine(path, "rwc", pragmas)

    @event.listens_for(engine, "begin")
    def begin_immediate(connection: Connection) -> None:
        driver_of(connection).execute("BEGIN IMMEDIATE")

    return engine


def driver_of(connection: Connection) -> Any:
    """SQLite's own connection under SQLAlchemy's."""
    return connection.connection.driver_connection


def reader_engine(path: Path) -> Engine:
    """An engine whose connection cannot write."""
    refuse_old_sqlite(dbapi2.sqlite_version_info)
    return _engine(path, "ro", _READER_PRAGMAS)


def _engine(path: Path, mode: str, pragmas: tuple[str, ...]) -> Engine:
    uri = f"file:{quote(path.as_posix())}?mode={mode}"

    def connect() -> Any:
        # SQLite is built to be shared among threads; which thread uses a connection is the owner's matter.
        connection = dbapi2.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    return create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)


def refuse_old_sqlite(version: tuple[int, ...]) -> None:
    """Raises `SqliteTooOld` for a version that is not safe to write with."""
    if version < LEAST_SQLITE:
        raise SqliteTooOld
