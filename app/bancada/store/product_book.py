"""The product catalogue; what was asked before is answered from memory."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.domain.products import BarcodeMatch, Product
from bancada.store.bodies import body_of, read_product
from bancada.store.code_keys import product_key
from bancada.store.statements import Statements, marks

_BY_CODE = """
SELECT p.body, c.units FROM product_code c JOIN product p ON p.sku = c.sku WHERE c.code = ? ORDER BY p.sku
"""
_PUT = """
INSERT INTO product (sku, name, scale_code, body) VALUES (?, ?, ?, ?)
ON CONFLICT (sku) DO UPDATE SET name = excluded.name, scale_code = excluded.scale_code, body = excluded.body
"""
_PUT_CODE = "INSERT INTO product_code (code, sku, units) VALUES (?, ?, ?)"
_CHUNK = 1000
# Enough for everything packed in a day; a full cache is emptied, which costs one look-up each.
_KEPT = 20_000


class SqliteProductBook:
    """Products by SKU, by barcode, by scale code and by name."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql
        self._by_sku: dict[str, Product | None] = {}
        self._by_code: dict[str, tuple[BarcodeMatch, ...]] = {}
        self._is_dirty = False

    def product(self, sku: str) -> Product | None:
        if sku not in self._by_sku:
            self._make_room()
            self._by_sku[sku] = self._one("SELECT body FROM product WHERE sku = ?", sku)
        return self._by_sku[sku]

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        key = product_key(code)
        if key not in self._by_code:
            self._make_room()
            rows = self._sql.rows(_BY_CODE, (key,))
            self._by_code[key] = tuple(BarcodeMatch(read_product(body), units) for body, units in rows)
        return self._by_code[key]

    def by_scale_code(self, scale_code: str) -> Product | None:
        return self._one("SELECT body FROM product WHERE scale_code = ? ORDER BY sku", scale_code)

    def by_name(self, name: str) -> Product | None:
        rows = self._sql.rows("SELECT body FROM product WHERE name = ? LIMIT 2", (name,))
        return read_product(rows[0][0]) if len(rows) == 1 else None

    def count(self) -> int:
        count: int = self._sql.value("SELECT count(*) FROM product")
        return count

    def put(self, products: Sequence[Product]) -> tuple[int, int, int]:
        """Add or replace products by SKU; the last one of a SKU counts. Returns (new, changed, unchanged)."""
        new = changed = 0
        for start in range(0, len(products), _CHUNK):
            chunk = products[start : start + _CHUNK]
            chunk_new, chunk_changed = self._put_chunk({product.sku: product for product in chunk})
            new, changed = new + chunk_new, changed + chunk_changed
        self._is_dirty = True
        return new, changed, len(products) - new - changed

    def settle(self) -> None:
        """What was committed is what is remembered."""
        self._is_dirty = False

    def roll_back(self) -> None:
        """What was read inside the transaction may never have been."""
        if self._is_dirty:
            self._forget()
            self._is_dirty = False

    def _put_chunk(self, products: dict[str, Product]) -> tuple[int, int]:
        skus = list(products)
        rows = self._sql.rows(f"SELECT sku, body FROM product WHERE sku IN ({marks(skus)})", skus)
        before = {sku: bytes(body) for sku, body in rows}
        for product in (*products.values(), *map(read_product, before.values())):
            self._forget_product(product)
        bodies = {sku: body_of(product) for sku, product in products.items()}
        fresh = [products[sku] for sku in skus if before.get(sku) != bodies[sku]]
        self._sql.run_many(_PUT, [(p.sku, p.name, p.scale_code, bodies[p.sku]) for p in fresh])
        changed = [(product.sku,) for product in fresh if product.sku in before]
        self._sql.run_many("DELETE FROM product_code WHERE sku = ?", changed)
        self._sql.run_many(_PUT_CODE, [row for product in fresh for row in _code_rows(product)])
        return len(fresh) - len(changed), len(changed)

    def _one(self, query: str, value: str) -> Product | None:
        body = self._sql.value(query, (value,))
        return None if body is None else read_product(body)

    def _make_room(self) -> None:
        if len(self._by_sku) + len(self._by_code) >= _KEPT:
            self._forget()

    def _forget_product(self, product: Product) -> None:
        self._by_sku.pop(product.sku, None)
        for code, _, _ in _code_rows(product):
            self._by_code.pop(code, None)

    def _forget(self) -> None:
        self._by_sku.clear()
        self._by_code.clear()


def _code_rows(product: Product) -> list[tuple[str, str, int]]:
    units = {product_key(product.sku): 1}
    units.update({product_key(barcode.code): barcode.units for barcode in product.barcodes})
    return [(code, product.sku, count) for code, count in units.items()]
