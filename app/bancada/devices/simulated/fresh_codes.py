"""The codes on the units that lie on the simulated bench, complete with serial number, lot and expiry."""

from __future__ import annotations

from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.item_codes import data_matrix, scale_label, unit_code
from bancada.domain.products import ProductFlag
from bancada.domain.profiles import ScaleLabelLayout

_USUAL_PIECE_G = 350


class FreshCodes:
    """Tells what to scan for the unit that is taken next; every unit of a serial product is another one."""

    def __init__(self, goods: SimulatedGoods, layout: ScaleLabelLayout) -> None:
        self._goods = goods
        self._layout = layout
        self._taken: dict[str, int] = {}

    def code(self, sku: str, *, lot: str | None = None, net_g: int | None = None) -> str:
        """The code on the next unit; asked again it stays the same until `take`.

        Args:
            sku: of a product of the catalogue.
            lot: the lot the order names, else the one on the shelf.
            net_g: grams of a weighed piece.
        """
        product = self._goods.product(sku)
        if product.scale_code is not None:
            return scale_label(product, net_g or _USUAL_PIECE_G, self._layout) or unit_code(product)
        if not product.flags & {ProductFlag.SERIAL, ProductFlag.LOT, ProductFlag.EXPIRY}:
            return unit_code(product)
        symbol = data_matrix(
            product,
            serial_no=self._serial_no(sku) if product.needs(ProductFlag.SERIAL) else None,
            lot=(lot or self._goods.lot_of(sku)) if product.needs(ProductFlag.LOT) else None,
            expires_on=self._goods.expiry_of(sku) if product.needs(ProductFlag.EXPIRY) else None,
        )
        return symbol or unit_code(product)

    def take(self, sku: str) -> None:
        """The unit in front is gone: the next one has another serial number."""
        self._taken[sku] = self._taken.get(sku, 0) + 1

    def _serial_no(self, sku: str) -> str:
        return f"{sku.replace('-', '')[:6]}{self._taken.get(sku, 0) + 1:05}"
