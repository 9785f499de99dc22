"""Orders, products and cartons that the store's tests share."""

from datetime import UTC, datetime, timedelta

from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.orders import Order, OrderLine, QuantityUnit
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.sizes import Size

CUTOFF = datetime(2026, 5, 4, 17, 0, tzinfo=UTC)
MUG = Product(
    "MUG", "Mug, blue", (ProductBarcode("07891234567895"), ProductBarcode("CASE6", 6)), weight_g=400
)
PEN = Product("PEN", "Pen", (ProductBarcode("036000291452"),), weight_g=10)
SMALL = CartonType("S", "Small", Size(190, 140, 90), Size(200, 150, 100), 80, 5000, barcode="BOX-S")
LARGE = CartonType("L", "Large", Size(390, 290, 190), Size(400, 300, 200), 250, 20000)


def order(number: int, *lines: tuple[str, int], hours: int = 0, **more: object) -> Order:
    """Order `o<number>`; its cut-off is `hours` after the usual one."""
    wanted = lines or (("MUG", 2), ("PEN", 1))
    return Order(
        order_id=f"o{number}",
        order_ref=f"PED-{number}",
        lines=tuple(OrderLine(no, sku, sku.title(), qty) for no, (sku, qty) in enumerate(wanted, 1)),
        cutoff_at=CUTOFF + timedelta(hours=hours),
        content_sha=f"sha{number}",
        **more,  # type: ignore[arg-type]
    )


def weighed_order(number: int, grams: int) -> Order:
    """An order of one line sold by weight."""
    line = OrderLine(1, "HAM", "Ham", grams, QuantityUnit.GRAM)
    return Order(f"o{number}", f"PED-{number}", (line,), cutoff_at=CUTOFF)


def opened() -> ev.OrderOpened:
    return ev.OrderOpened(ev.OpenedBy.ORDER_REF, "PED")


def verified(line_no: int, qty: int, parcel_no: int = 1, serial_no: str | None = None) -> ev.UnitsVerified:
    return ev.UnitsVerified(line_no, qty, parcel_no, "code", serial_no=serial_no)
