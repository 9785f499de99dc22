"""The wrong moves that are possible at this moment of an order."""

from __future__ import annotations

from datetime import date
from random import Random

from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.human_acts import Mistake
from bancada.devices.simulated.item_codes import data_matrix, unit_code
from bancada.devices.simulated.seen_bench import SeenBench, SeenLine
from bancada.domain.codes import mod10
from bancada.domain.products import Product, ProductFlag

_DETAILS = frozenset({ProductFlag.SERIAL, ProductFlag.LOT, ProductFlag.EXPIRY, ProductFlag.BULK_QUANTITY})
# A lighter mistake would be within tolerance, and so no mistake.
_LEAST_MISSING_G = 60
_LEAST_MISSING_PERMILLE = 120


class WrongMoves:
    """Finds the code or weight with which a packer goes wrong; None where the mistake cannot be made here."""

    def __init__(self, goods: SimulatedGoods, chance: Random) -> None:
        self._goods = goods
        self._chance = chance

    def code(
        self, mistake: Mistake, seen: SeenBench, line: SeenLine, used_serials: tuple[str, ...]
    ) -> str | None:
        """What is scanned by mistake instead of the line's item."""
        product = self._goods.product(line.sku)
        if mistake is Mistake.WRONG_ITEM:
            return self._wrong_item(seen, product)
        if mistake is Mistake.OVER_SCAN:
            return self._over_scan(seen)
        if mistake is Mistake.UNKNOWN_CODE:
            return self._unknown_code()
        if mistake is Mistake.DUPLICATE_SERIAL:
            return self._duplicate(product, used_serials)
        return self._expired(product)

    def weight_g(self, seen: SeenBench) -> int | None:
        """The weight of the parcel with one unit forgotten, where that is felt."""
        right = self._goods.parcel_weight_g(seen.contents, seen.carton_code)
        for sku, qty in seen.contents:
            if self._goods.product(sku).scale_code is not None:
                continue
            unit_g = self._goods.unit_weight_mg(sku) // 1000
            if qty and unit_g >= max(_LEAST_MISSING_G, right * _LEAST_MISSING_PERMILLE // 1000):
                return right - unit_g
        return None

    def _wrong_item(self, seen: SeenBench, product: Product) -> str | None:
        wanted = {line.sku for line in seen.lines}
        for sku in product.look_alikes:
            if sku not in wanted and self._is_plain(sku):
                return unit_code(self._goods.product(sku))
        others = [sku for sku in self._goods.skus if sku not in wanted and self._is_plain(sku)]
        return unit_code(self._goods.product(self._chance.choice(others))) if others else None

    def _over_scan(self, seen: SeenBench) -> str | None:
        missing = {line.sku for line in seen.lines if line.missing_qty}
        done = [line.sku for line in seen.lines if line.sku not in missing and self._is_plain(line.sku)]
        return unit_code(self._goods.product(self._chance.choice(done))) if done else None

    def _unknown_code(self) -> str:
        body = f"9{self._chance.randrange(10**11):011}"
        return body + mod10.check_digit(body)

    def _duplicate(self, product: Product, used_serials: tuple[str, ...]) -> str | None:
        if not product.needs(ProductFlag.SERIAL) or not used_serials:
            return None
        expiry = self._goods.expiry_of(product.sku) if product.needs(ProductFlag.EXPIRY) else None
        return self._data_matrix(product, self._chance.choice(used_serials), expiry)

    def _expired(self, product: Product) -> str | None:
        if not product.needs(ProductFlag.EXPIRY) or product.needs(ProductFlag.SERIAL):
            return None
        return self._data_matrix(product, None, self._goods.past_expiry())

    def _data_matrix(self, product: Product, serial_no: str | None, expires_on: date | None) -> str | None:
        lot = self._goods.lot_of(product.sku) if product.needs(ProductFlag.LOT) else None
        return data_matrix(product, serial_no=serial_no, lot=lot, expires_on=expires_on)

    def _is_plain(self, sku: str) -> bool:
        """One scan, one answer: nothing is asked for it, and its code is its own."""
        product = self._goods.product(sku)
        if product.flags & _DETAILS or product.components or product.scale_code is not None:
            return False
        return not self._goods.is_shared_code(sku)
