"""The station's one transaction at a time, and who must hear how it ended."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Protocol

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from bancada.store.sqlite_engine import BUSY_TIMEOUT_MS
from bancada.store.statements import Statements, faults_named

_log = logging.getLogger(__name__)


class UnitOfWorkOpen(RuntimeError):
    """A unit of work was begun inside another."""


class Listener(Protocol):
    """Keeps in memory what the database holds."""

    def settle(self) -> None:
        """The transaction is committed."""

    def roll_back(self) -> None:
        """The transaction did not happen."""


class StationTransaction:
    """Begin, commit and roll back on the writing connection.

    Attributes:
        is_wal_to_truncate: the WAL could not be emptied when it should have been; to be tried again.
    """

    def __init__(self, connection: Connection) -> None:
        self.sql = Statements(connection)
        self._connection = connection
        self._listeners: list[Listener] = []
        self._is_wal_truncated_next = False
        self.is_wal_to_truncate = False

    def tell(self, *listeners: Listener) -> None:
        self._listeners.extend(listeners)

    def truncate_wal_after_commit(self) -> None:
        self._is_wal_truncated_next = True

    def begin(self) -> None:
        if self._connection.in_transaction():
            raise UnitOfWorkOpen
        with faults_named():
            self._connection.begin()

    def commit(self) -> None:
        """Make everything durable.

        Raises:
            StoreFault: nothing of the transaction happened.
        """
        try:
            with faults_named():
                self._connection.commit()
        except BaseException:
            # Whatever went wrong, SQLAlchemy believes the transaction over: nobody else would undo it.
            self._undo()
            raise
        for listener in self._listeners:
            listener.settle()
        if self._is_wal_truncated_next:
            self._is_wal_truncated_next = False
            self.is_wal_to_truncate = not self._truncate_wal()

    def end(self) -> None:
        """Roll back what was not committed."""
        if self._connection.in_transaction():
            self._undo()

    def _truncate_wal(self) -> bool:
        """Empty the WAL without waiting for readers; whether it is empty. What was committed stays so."""
        cursor = self._connection.connection.cursor()
        try:
            cursor.execute("PRAGMA busy_timeout = 0")
            is_busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except dbapi2.DatabaseError as error:
            _log.info("the WAL could not be emptied: %s", error)
            return False
        finally:
            with suppress(dbapi2.DatabaseError):
                cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            cursor.close()
        return not is_busy

    def _undo(self) -> None:
        self._is_wal_truncated_next = False
        for listener in self._listeners:
            listener.roll_back()
        with faults_named():
            self._connection.rollback()
            # After a commit that failed, SQLAlchemy believes the transaction over; SQLite may not.
            self._connection.connection.rollback()
