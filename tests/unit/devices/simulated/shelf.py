"""A small catalogue for the tests of the simulated packer."""

from datetime import date

from bancada.devices.simulated.goods import SimulatedGoods
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.products import Product, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size

TODAY = date(2026, 5, 4)
COFFEE = Product(
    "CAF-500",
    "Café",
    (ProductBarcode("07891234567895"), ProductBarcode("17891234567892", 6)),
    weight_g=518,
    size=Size(190, 100, 75),
)
PHONE = Product(
    "FON-P",
    "Fone",
    (ProductBarcode("07899470001104"),),
    weight_g=186,
    size=Size(130, 95, 50),
    flags=frozenset({ProductFlag.SERIAL}),
)
CHEESE = Product(
    "QUE-400",
    "Queijo",
    (ProductBarcode("07899470001272"),),
    weight_g=410,
    size=Size(120, 120, 50),
    flags=frozenset({ProductFlag.EXPIRY, ProductFlag.LOT}),
)
BALLOONS = Product(
    "BAL-25",
    "Balões",
    (ProductBarcode("07899470001340"),),
    weight_g=58,
    size=Size(160, 120, 15),
    flags=frozenset({ProductFlag.BULK_QUANTITY}),
)
DUMBBELL = Product("HAL-10", "Halter", weight_g=10_080, size=Size(290, 150, 140))
SCREEN = Product(
    "MON-24", "Monitor", weight_g=4350, size=Size(610, 420, 140), flags=frozenset({ProductFlag.OWN_CARTON})
)
SALAMI = Product("SAL-KG", "Salame", scale_code="004137")
RUBY = Product("BAT-VER", "Batom rubi", (ProductBarcode("07899470001999"),), 24, look_alikes=("BAT-ROS",))
ROSE = Product("BAT-ROS", "Batom rosa", (ProductBarcode("07899470002002"),), 24, look_alikes=("BAT-VER",))
LAVENDER = Product("SAB-LAV", "Sabonete lavanda", (ProductBarcode("07899470002996"),), 98)
ROSEMARY = Product("SAB-ALE", "Sabonete alecrim", (ProductBarcode("07899470002996"),), 98)
PRODUCTS = (
    COFFEE, PHONE, CHEESE, BALLOONS, DUMBBELL, SCREEN, SALAMI, RUBY, ROSE, LAVENDER, ROSEMARY,
)  # fmt: skip
SMALL = CartonType("P", "P", Size(240, 170, 120), Size(246, 176, 132), 142, 6000, barcode="07899470900223")
LARGE = CartonType("GG", "GG", Size(620, 420, 400), Size(632, 432, 424), 1120, 30_000)


def shelf(seed: int = 0) -> SimulatedGoods:
    return SimulatedGoods(PRODUCTS, (SMALL, LARGE), today=TODAY, seed=seed)
