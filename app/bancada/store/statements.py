"""Runs SQL text on a connection; what the disk refuses comes out as `StoreFault`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from bancada.services.faults import StoreFault
from bancada.store.sqlite_engine import driver_of

Row: TypeAlias = Sequence[Any]
# The world's fault, as SQLite words it; anything else is a bug of ours and stays what it is.
_FAULTS = (
    "disk is full",
    "disk i/o error",
    "readonly database",
    "unable to open",
    "database is locked",
    "malformed",
    "not a database",
)


class Statements:
    """SQL on one connection, inside or outside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def run(self, sql: str, values: Row = ()) -> int:
        """Run one statement; how many rows it changed."""
        with faults_named():
            if not self.connection.in_transaction():
                self.connection.begin()
            # Straight to SQLite: SQLAlchemy's result object costs a scan more than the statement itself.
            return int(driver_of(self.connection).execute(sql, tuple(values)).rowcount)

    def run_many(self, sql: str, rows: Sequence[Row]) -> None:
        if rows:
            with faults_named():
                self.connection.exec_driver_sql(sql, list(rows))

    def rows(self, sql: str, values: Row = ()) -> Sequence[Any]:
        with faults_named():
            return self.connection.exec_driver_sql(sql, tuple(values)).fetchall()

    def stream(self, sql: str) -> Iterator[Any]:
        """The rows one by one, without holding them all."""
        with faults_named():
            yield from self.connection.exec_driver_sql(sql)

    def row(self, sql: str, values: Row = ()) -> Any:
        """The first row, or None."""
        with faults_named():
            return self.connection.exec_driver_sql(sql, tuple(values)).first()

    def value(self, sql: str, values: Row = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, values)
        return None if row is None else row[0]


@contextmanager
def faults_named() -> Iterator[None]:
    try:
        yield
    except (DatabaseError, dbapi2.DatabaseError) as error:
        said = str(error).lower()
        if any(fault in said for fault in _FAULTS):
            raise StoreFault from error
        raise


def marks(values: Sequence[object]) -> str:
    """Question marks for as many values, for ``IN (…)``."""
    return ",".join("?" * len(values))
