"""The station's one transaction at a time, and who must hear how it ended."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from bancada.services.faults import StoreFault
from bancada.store.statements import Statements, faults_named


class UnitOfWorkOpen(RuntimeError):
    """A unit of work was begun inside another."""


class Listener(Protocol):
    """Keeps in memory what the database holds."""

    def settle(self) -> None:
        """The transaction is committed."""

    def roll_back(self) -> None:
        """The transaction did not happen."""


class StationTransaction:
    """Begin, commit and roll back on the writing connection."""

    def __init__(self, connection: Connection) -> None:
        self.sql = Statements(connection)
        self._connection = connection
        self._listeners: list[Listener] = []
        self._is_wal_truncated_next = False

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
        except StoreFault:
            self._undo()
            raise
        for listener in self._listeners:
            listener.settle()
        if self._is_wal_truncated_next:
            self._is_wal_truncated_next = False
            self._truncate_wal()

    def end(self) -> None:
        """Roll back what was not committed."""
        if self._connection.in_transaction():
            self._undo()

    def _truncate_wal(self) -> None:
        with faults_named():
            cursor = self._connection.connection.cursor()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.close()

    def _undo(self) -> None:
        self._is_wal_truncated_next = False
        for listener in self._listeners:
            listener.roll_back()
        with faults_named():
            self._connection.rollback()
            # After a commit that failed, SQLAlchemy believes the transaction over; SQLite may not.
            self._connection.connection.rollback()
