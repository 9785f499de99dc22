"""People, products, cartons and orders of the stories: small inventions."""

from __future__ import annotations

from typing import Any

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.operators import Role
from bancada.domain.orders import Order, OrderLine, QuantityUnit
from bancada.domain.products import KitComponent, Product, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size
from bancada.services.received import (
    ReceivedCarton,
    ReceivedOrder,
    ReceivedProduct,
    ReceivedRecord,
    RecordPlace,
)

PLACE = RecordPlace("orders.csv")

SOAP = "7891234567895"
SOAP_CASE = "17891234567892"
MUG = "7896543210012"
PHONE = "7891111111111"
CREAM = "7892222222222"
CREAM_GTIN = "07892222222222"
SHARED = "INNER-77"
CARTON_S, CARTON_M = "CX-S", "CX-M"
SOAP_G, MUG_G, TARE_S_G, TARE_M_G = 100, 350, 80, 210

_SMALL = Size(60, 40, 30)

PRODUCTS = (
    Product("SOAP", "Soap", (ProductBarcode("07891234567895"), ProductBarcode(SOAP_CASE, 6)), SOAP_G, _SMALL),
    Product("MUG", "Mug", (ProductBarcode("07896543210012"),), MUG_G, Size(100, 100, 110)),
    Product(
        "PHONE", "Phone", (ProductBarcode("07891111111111"),), 200, _SMALL, frozenset({ProductFlag.SERIAL})
    ),
    Product(
        "CREAM",
        "Cream",
        (ProductBarcode(CREAM_GTIN),),
        50,
        _SMALL,
        frozenset({ProductFlag.LOT, ProductFlag.EXPIRY}),
    ),
    Product(
        "PUMP",
        "Pump",
        (ProductBarcode("07893333333333"),),
        70,
        _SMALL,
        frozenset({ProductFlag.LOT, ProductFlag.EXPIRY, ProductFlag.SERIAL}),
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
    Product("CHEESE", "Cheese", (), None, _SMALL, scale_code="010085"),
    Product("GIFTSET", "Gift set", (), components=(KitComponent("SOAP", 2), KitComponent("MUG", 1))),
)
CARTONS = (
    CartonType("S", "Small", Size(150, 120, 120), Size(156, 126, 126), TARE_S_G, 5000, 50, CARTON_S),
    CartonType("M", "Medium", Size(360, 280, 320), Size(370, 290, 330), TARE_M_G, 20000, 100, CARTON_M),
)
MASTERS: tuple[ReceivedRecord, ...] = (
    *(ReceivedProduct(product, PLACE) for product in PRODUCTS),
    *(ReceivedCarton(carton, PLACE) for carton in CARTONS),
)


class Person:
    """Somebody with a badge and a PIN."""

    def __init__(self, name: str, badge: str, role: Role, pin: str, language: str = "en") -> None:
        self.name = name
        self.badge = badge
        self.role = role
        self.pin = pin
        self.language = language


GRACE = Person("Grace Admin", "ADM-1", Role.ADMIN, "1234")
ANA = Person("Ana Packer", "PACK-1", Role.PACKER, "4321")
BIA = Person("Bia Packer", "PACK-2", Role.PACKER, "8765", "pt_BR")
LEO = Person("Leo Lead", "LEAD-1", Role.LEAD, "2468")
DIEGO = Person("Diego Supervisor", "SUP-1", Role.SUPERVISOR, "5678", "es")
PEOPLE = (GRACE, ANA, BIA, LEO, DIEGO)


def order(order_ref: str = "1001", /, *wanted: tuple[str, int], **more: Any) -> Order:
    """An order of (sku, quantity) lines; one soap when none are named."""
    names = {product.sku: product.name for product in PRODUCTS}
    lines = tuple(
        OrderLine(
            number,
            sku,
            names[sku],
            qty,
            QuantityUnit.GRAM if sku == "CHEESE" else QuantityUnit.EACH,
            price_cents=1990,
        )
        for number, (sku, qty) in enumerate(wanted or (("SOAP", 1),), start=1)
    )
    return Order("", order_ref, lines, **{"city": "Olinda", "state_code": "PE", **more})


def received(*orders: Order) -> tuple[ReceivedRecord, ...]:
    """Orders as an import hands them over."""
    return tuple(ReceivedOrder(each, PLACE) for each in orders)
