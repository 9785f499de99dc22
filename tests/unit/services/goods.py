"""Products, cartons and orders of the stories."""

from __future__ import annotations

from typing import Any

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.orders import Order, OrderLine
from bancada.domain.products import KitComponent, Product, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size
from bancada.services.received import ReceivedCarton, ReceivedProduct, ReceivedRecord
from tests.fakes.bench_driver import PLACE

SOAP = "7891234567895"
SOAP_CASE = "17891234567892"
MUG = "7896543210012"
PHONE = "7891111111111"
CREAM = "7892222222222"
SHARED = "INNER-77"
CARTON_S, CARTON_M = "CX-S", "CX-M"

_SMALL = Size(60, 40, 30)

PRODUCTS = (
    Product("SOAP", "Soap", (ProductBarcode("07891234567895"), ProductBarcode(SOAP_CASE, 6)), 100, _SMALL),
    Product("MUG", "Mug", (ProductBarcode("07896543210012"),), 350, Size(100, 100, 110)),
    Product(
        "PHONE", "Phone", (ProductBarcode("07891111111111"),), 200, _SMALL, frozenset({ProductFlag.SERIAL})
    ),
    Product(
        "CREAM",
        "Cream",
        (ProductBarcode("07892222222222"),),
        50,
        _SMALL,
        frozenset({ProductFlag.LOT, ProductFlag.EXPIRY}),
    ),
    Product(
        "SCREW",
        "Screw",
        (ProductBarcode("SCREW-1"),),
        5,
        Size(5, 5, 20),
        frozenset({ProductFlag.BULK_QUANTITY}),
    ),
    Product("RED", "Red cap", (ProductBarcode(SHARED), ProductBarcode("RED-1")), 30, _SMALL),
    Product("BLUE", "Blue cap", (ProductBarcode(SHARED), ProductBarcode("BLUE-1")), 30, _SMALL),
    Product("STONE", "Stone", (ProductBarcode("STONE-1"),), None, _SMALL),
    Product("GIFTSET", "Gift set", (), components=(KitComponent("SOAP", 2), KitComponent("MUG", 1))),
)
CARTONS = (
    CartonType("S", "Small", Size(150, 120, 120), Size(156, 126, 126), 80, 5000, 50, CARTON_S),
    CartonType("M", "Medium", Size(360, 280, 320), Size(370, 290, 330), 210, 20000, 100, CARTON_M),
)


def received(*goods: Product | CartonType) -> list[ReceivedRecord]:
    """Products and cartons as an import hands them over."""
    return [
        ReceivedProduct(each, PLACE) if isinstance(each, Product) else ReceivedCarton(each, PLACE)
        for each in goods
    ]


def order(order_ref: str = "1001", /, *wanted: tuple[str, int], **more: Any) -> Order:
    """An order of (sku, quantity) lines; one soap when none are named."""
    lines = tuple(
        OrderLine(number, sku, sku.title(), qty)
        for number, (sku, qty) in enumerate(wanted or (("SOAP", 1),), start=1)
    )
    return Order("", order_ref, lines, **more)
