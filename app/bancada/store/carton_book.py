"""The carton catalogue and what the bench remembers of it."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.domain.cartons.carton_type import CartonType
from bancada.store.bodies import body_of, read_carton
from bancada.store.code_keys import product_key
from bancada.store.statements import Statements

_BY_CODE = """
SELECT c.body FROM carton_code s JOIN carton c ON c.code = s.code WHERE s.scanned = ?
ORDER BY c.volume_mm3, c.code
"""
_PUT = """
INSERT INTO carton (code, volume_mm3, body) VALUES (?, ?, ?)
ON CONFLICT (code) DO UPDATE SET volume_mm3 = excluded.volume_mm3, body = excluded.body
"""
_PUT_CODE = "INSERT INTO carton_code (scanned, code) VALUES (?, ?)"


class SqliteCartonBook:
    """Cartons by size and by scanned code."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def all(self) -> tuple[CartonType, ...]:
        rows = self._sql.rows("SELECT body FROM carton ORDER BY volume_mm3, code")
        return tuple(read_carton(row[0]) for row in rows)

    def by_barcode(self, code: str) -> CartonType | None:
        body = self._sql.value(_BY_CODE, (product_key(code),))
        return None if body is None else read_carton(body)

    def remembered_for(self, item_mix: str) -> str | None:
        code: str | None = self._sql.value(
            "SELECT carton_code FROM carton_memory WHERE item_mix = ?", (item_mix,)
        )
        return code

    def put(self, cartons: Sequence[CartonType]) -> tuple[int, int, int]:
        """Add or replace cartons by code; (new, changed, unchanged)."""
        counts = [0, 0, 0]
        for carton in cartons:
            before = self._sql.value("SELECT body FROM carton WHERE code = ?", (carton.code,))
            body = body_of(carton)
            if before is not None and bytes(before) == body:
                counts[2] += 1
                continue
            counts[0 if before is None else 1] += 1
            self._write(carton, body)
        return counts[0], counts[1], counts[2]

    def _write(self, carton: CartonType, body: bytes) -> None:
        self._sql.run(_PUT, (carton.code, carton.outer.volume_mm3, body))
        self._sql.run("DELETE FROM carton_code WHERE code = ?", (carton.code,))
        scanned = {product_key(carton.code)} | ({product_key(carton.barcode)} if carton.barcode else set())
        self._sql.run_many(_PUT_CODE, [(key, carton.code) for key in sorted(scanned)])
