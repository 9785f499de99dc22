"""Open the kits of an order into the components that really go into the box."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.orders import OrderLine
from bancada.domain.products import Catalogue, Product

_DEEPEST = 4


class KitTooDeep(ValueError):
    """A kit holds a kit that holds a kit… without end."""


def open_kits(lines: tuple[OrderLine, ...], catalogue: Catalogue) -> tuple[OrderLine, ...]:
    """The lines with every exploding kit replaced by its components, numbered anew from 1.

    Raises:
        KitTooDeep: kits contain one another.
    """
    opened = [part for line in lines for part in _open(line, catalogue, _DEEPEST)]
    return tuple(_numbered(line, number) for number, line in enumerate(opened, start=1))


def _numbered(line: OrderLine, number: int) -> OrderLine:
    return line if line.line_no == number else replace(line, line_no=number)


def _open(line: OrderLine, catalogue: Catalogue, depth: int) -> list[OrderLine]:
    product = catalogue.product(line.sku)
    if product is None or not product.opens_into_components:
        return [line]
    if depth == 0:
        raise KitTooDeep(line.sku)
    parts = [_component(line, product, index, catalogue) for index in range(len(product.components))]
    return [deeper for part in parts for deeper in _open(part, catalogue, depth - 1)]


def _component(line: OrderLine, kit: Product, index: int, catalogue: Catalogue) -> OrderLine:
    component = kit.components[index]
    part = catalogue.product(component.sku)
    return OrderLine(
        line_no=0,
        sku=component.sku,
        name=part.name if part else component.sku,
        ordered_qty=line.ordered_qty * component.qty,
        kit_sku=line.kit_sku or kit.sku,
    )
