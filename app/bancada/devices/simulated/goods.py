"""The physical goods: what units and cartons really weigh, a little off what the catalogue says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeAlias

from bancada.devices.simulated.item_codes import printed_code
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.products import Product, ProductFlag

Contents: TypeAlias = Sequence[tuple[str, int]]

_PERMILLE = 1000
# A catalogue is wrong by up to two percent, pieces of one product differ by up to three per mille.
_PRODUCT_SPREAD_PERMILLE = 20
_PIECE_SPREAD_PERMILLE = 3
# Goods never fill a carton to the last litre.
_FILL_PERMILLE = 850
_SHORTEST_LIFE_DAYS = 90
_LONGEST_LIFE_DAYS = 700


class SimulatedGoods:
    """What lies on the shelves and in the cartons of the simulated bench; the same seed is the same world."""

    def __init__(
        self, products: Iterable[Product], cartons: Iterable[CartonType], *, today: date, seed: int = 0
    ) -> None:
        self._products = {product.sku: product for product in products}
        self._cartons = {carton.code: carton for carton in cartons}
        self._today = today
        self._seed = seed

    @property
    def skus(self) -> tuple[str, ...]:
        """Every product there is, in the order of the catalogue."""
        return tuple(self._products)

    @property
    def cartons(self) -> tuple[CartonType, ...]:
        """Every carton beside the bench."""
        return tuple(self._cartons.values())

    def product(self, sku: str) -> Product:
        """The product of a SKU; of goods that came later with an import only the SKU is known."""
        return self._products.get(sku) or Product(sku, sku)

    def unit_weight_mg(self, sku: str) -> int:
        """True mean weight of one unit, in milligrams."""
        return self._off(sku, self.product(sku).weight_g or 0)

    def tare_g(self, carton_code: str | None) -> int:
        """True weight of an empty carton, in grams; 0 for goods that ship in their own."""
        if carton_code is None or carton_code not in self._cartons:
            return 0
        return _rounded_g(self._off(carton_code, self._cartons[carton_code].tare_g))

    def parcel_weight_g(self, contents: Contents, carton_code: str | None) -> int:
        """What a scale shows under a parcel: (sku, qty) in a carton; weighed goods are given in grams."""
        net_mg = sum(self._net_mg(sku, qty) for sku, qty in contents)
        return _rounded_g(net_mg) + self.tare_g(carton_code)

    def has_room(self, contents: Contents, sku: str) -> bool:
        """Whether one more unit goes into some carton beside the contents; always into an empty one."""
        if not contents:
            return True
        if self._ships_alone(sku) or self.need_no_carton(contents):
            return False
        after = (*contents, (sku, 1))
        return any(self._holds(carton, after) for carton in self._cartons.values())

    def need_no_carton(self, contents: Contents) -> bool:
        """Whether the goods ship in their own carton."""
        return any(self._ships_alone(sku) for sku, _ in contents)

    def carton_barcode_for(self, contents: Contents) -> str | None:
        """What to scan to take the smallest carton that holds the contents; None when none does."""
        fitting = [carton for carton in self._cartons.values() if self._holds(carton, contents)]
        if not fitting:
            return None
        smallest = min(fitting, key=lambda carton: carton.inner.volume_mm3)
        return smallest.code if smallest.barcode is None else printed_code(smallest.barcode)

    def is_shared_code(self, sku: str) -> bool:
        """Whether another product carries a code of this one."""
        codes = {barcode.code for barcode in self.product(sku).barcodes}
        return any(
            codes & {barcode.code for barcode in other.barcodes}
            for other in self._products.values()
            if other.sku != sku
        )

    def lot_of(self, sku: str) -> str:
        """The lot that lies on the shelf."""
        return f"L{self._random('lot', sku).randint(2400, 2699)}"

    def expiry_of(self, sku: str) -> date:
        """The expiry of that lot, in the future."""
        days = self._random("expiry", sku).randint(_SHORTEST_LIFE_DAYS, _LONGEST_LIFE_DAYS)
        return self._today + timedelta(days=days)

    def past_expiry(self) -> date:
        """An expiry that is over."""
        return self._today - timedelta(days=30)

    def _net_mg(self, sku: str, qty: int) -> int:
        product = self.product(sku)
        if product.scale_code is not None:
            return qty * 1000
        spread = _PIECE_SPREAD_PERMILLE
        piece = self._random("piece", f"{sku}:{qty}").randint(-spread, spread)
        return self.unit_weight_mg(sku) * qty * (_PERMILLE + piece) // _PERMILLE

    def _ships_alone(self, sku: str) -> bool:
        return self.product(sku).needs(ProductFlag.OWN_CARTON)

    def _holds(self, carton: CartonType, contents: Contents) -> bool:
        if self.parcel_weight_g(contents, carton.code) > carton.max_weight_g:
            return False
        volume = sum(self._volume_mm3(sku) * qty for sku, qty in contents)
        return volume <= carton.inner.volume_mm3 * _FILL_PERMILLE // _PERMILLE

    def _volume_mm3(self, sku: str) -> int:
        product = self.product(sku)
        return 0 if product.size is None or product.scale_code is not None else product.size.volume_mm3

    def _off(self, name: str, weight_g: int) -> int:
        spread = _PRODUCT_SPREAD_PERMILLE
        return weight_g * (_PERMILLE + self._random("mean", name).randint(-spread, spread))

    def _random(self, purpose: str, name: str) -> Random:
        return Random(f"{self._seed}:{purpose}:{name}")


def _rounded_g(weight_mg: int) -> int:
    return (weight_mg + 500) // 1000
