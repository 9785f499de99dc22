"""Kits opened into what goes into the box."""

import pytest

from bancada.domain.orders import OrderLine
from bancada.domain.products import BarcodeMatch, KitComponent, KitMode, Product
from bancada.services.open_kits import KitTooDeep, open_kits


class Catalogue:
    """Products by SKU."""

    def __init__(self, *products: Product) -> None:
        self._products = {product.sku: product for product in products}

    def product(self, sku: str) -> Product | None:
        return self._products.get(sku)

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        return ()

    def by_scale_code(self, scale_code: str) -> Product | None:
        return None


def _kit(sku: str, *parts: tuple[str, int], mode: KitMode = KitMode.EXPLODE) -> Product:
    return Product(sku, sku, components=tuple(KitComponent(*part) for part in parts), kit_mode=mode)


def test_that_a_kit_in_a_kit_opens_to_the_last_part() -> None:
    catalogue = Catalogue(_kit("BOX", ("SET", 2), ("CUP", 1)), _kit("SET", ("CUP", 3)), Product("CUP", "Cup"))

    lines = open_kits((OrderLine(1, "PEN", "Pen", 1), OrderLine(2, "BOX", "Box", 2)), catalogue)

    assert [(line.line_no, line.sku, line.name, line.ordered_qty, line.kit_sku) for line in lines] == [
        (1, "PEN", "Pen", 1, None),
        (2, "CUP", "Cup", 12, "BOX"),
        (3, "CUP", "Cup", 2, "BOX"),
    ]


def test_that_a_kit_with_a_code_of_its_own_stays_whole() -> None:
    whole = _kit("BOX", ("CUP", 2), mode=KitMode.COUNT_AS_ONE)
    line = OrderLine(1, "BOX", "Box", 2)

    assert open_kits((line,), Catalogue(whole)) == (line,)


def test_that_a_part_nobody_knows_is_named_by_its_sku() -> None:
    lines = open_kits((OrderLine(1, "BOX", "Box", 1),), Catalogue(_kit("BOX", ("GHOST", 1))))

    assert lines[0].name == "GHOST"


def test_that_kits_without_end_are_refused() -> None:
    catalogue = Catalogue(_kit("A", ("B", 1)), _kit("B", ("A", 1)))

    with pytest.raises(KitTooDeep):
        open_kits((OrderLine(1, "A", "A", 1),), catalogue)
