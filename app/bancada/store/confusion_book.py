"""Which products were confused at this station, and how often."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.domain.look_alikes import Confusion
from bancada.store.statements import Statements, marks

_COLUMNS = "wanted_sku, came_sku, times"


class SqliteConfusions:
    """Counts per pair; they change only by refused scans."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def with_any(self, skus: Sequence[str]) -> tuple[Confusion, ...]:
        if not skus:
            return ()
        named = marks(skus)
        query = (
            f"SELECT {_COLUMNS} FROM confusion WHERE wanted_sku IN ({named})"
            f" UNION SELECT {_COLUMNS} FROM confusion WHERE came_sku IN ({named})"
            " ORDER BY wanted_sku, came_sku"
        )
        return tuple(Confusion(*row) for row in self._sql.rows(query, (*skus, *skus)))
