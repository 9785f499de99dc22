"""Settings of the station, as its events have left them."""

from __future__ import annotations

from bancada.store.statements import Statements


class SqliteSettings:
    """Settings by name."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def all(self) -> dict[str, str]:
        rows = self._sql.rows("SELECT name, value FROM setting ORDER BY name")
        return {row[0]: row[1] for row in rows}
