"""Advice for the current parcel: which carton, and what it should weigh."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.cartons.choose import CartonItem, choose_carton
from bancada.domain.orders import QuantityUnit
from bancada.domain.products import Product, ProductFlag
from bancada.domain.session import PackingSession
from bancada.domain.weights import (
    WeighedPart,
    WeightBand,
    carton_estimate,
    catalogue_estimate,
    exact_estimate,
    weight_band,
)
from bancada.services.desk import Desk


def item_mix(amounts: Iterable[tuple[str, int]]) -> str:
    """A mix of items as one text, equal for equal mixes: what carton choices are remembered under."""
    return " ".join(f"{sku}x{qty}" for sku, qty in sorted(amounts))


def still_to_box(session: PackingSession) -> dict[str, int]:
    """Quantity per SKU that is in the current parcel or not yet verified; grams count as one piece."""
    amounts: dict[str, int] = {}
    parcel = session.parcel
    for line in session.order.lines:
        qty = parcel.qty_of(line.line_no) + session.missing_qty(line.line_no)
        if line.unit is QuantityUnit.GRAM:
            qty = min(qty, 1)
        if qty:
            amounts[line.sku] = amounts.get(line.sku, 0) + qty
    return amounts


def suggest_carton(desk: Desk, session: PackingSession) -> CartonType | None:
    """The carton taken already, else the one last chosen for the same mix, else the smallest that fits.

    None when none fits, and for goods that ship in their own.
    """
    cartons = desk.store.cartons
    known = {carton.code: carton for carton in cartons.all()}
    if session.parcel.carton_code in known:
        return known[session.parcel.carton_code]
    amounts = still_to_box(session)
    products = desk.state.products
    if _ships_in_its_own(amounts, products):
        return None
    remembered = cartons.remembered_for(item_mix(amounts.items()))
    if remembered in known:
        return known[remembered]
    return choose_carton(_carton_items(amounts, products), tuple(known.values()))


def _ships_in_its_own(amounts: Mapping[str, int], products: Mapping[str, Product]) -> bool:
    only = [products.get(sku) for sku in amounts]
    product = only[0] if len(only) == 1 else None
    return product is not None and product.needs(ProductFlag.OWN_CARTON) and sum(amounts.values()) == 1


def _carton_items(amounts: Mapping[str, int], products: Mapping[str, Product]) -> list[CartonItem]:
    items = []
    for sku, qty in amounts.items():
        product = products.get(sku)
        items.append(
            CartonItem(qty, product.size if product else None, product.weight_g if product else None)
        )
    return items


def expected_weight(desk: Desk, session: PackingSession) -> WeightBand | None:
    """What the current parcel should weigh with what lies in it; None when a weight in it is unknown."""
    parts = weighed_parts(desk, session)
    if parts is None:
        return None
    profile = desk.profile
    return weight_band(parts, profile.dunnage_g, profile.tolerance_g, profile.tolerance_permille)


def weighed_parts(desk: Desk, session: PackingSession) -> list[WeighedPart] | None:
    """The parcel's goods and carton with their weights; None when one is unknown."""
    parts: list[WeighedPart] = []
    pieces: Counter[str] = Counter()
    for entry in session.verified:
        if entry.parcel_no != session.current_parcel_no:
            continue
        line = session.order.line(entry.line_no)
        if line.unit is QuantityUnit.GRAM:
            parts.append(WeighedPart(exact_estimate(entry.qty), 1))
        else:
            pieces[entry.sku or line.sku] += entry.qty
    for sku, qty in pieces.items():
        part = _product_part(desk, sku, qty)
        if part is None:
            return None
        parts.append(part)
    carton = _carton_part(desk, session)
    return parts if carton is None else [*parts, carton]


def _product_part(desk: Desk, sku: str, qty: int) -> WeighedPart | None:
    learnt = desk.store.weights.product(sku)
    if learnt is not None:
        return WeighedPart(learnt, qty)
    product = desk.state.products.get(sku)
    if product is None or product.weight_g is None:
        return None
    return WeighedPart(catalogue_estimate(product.weight_g), qty)


def _carton_part(desk: Desk, session: PackingSession) -> WeighedPart | None:
    parcel = session.parcel
    code, tare_g = parcel.carton_code, parcel.tare_g
    if code is None:
        suggestion = desk.state.suggestion
        if suggestion is None:
            return None
        code, tare_g = suggestion.code, suggestion.tare_g
    return WeighedPart(desk.store.weights.carton(code) or carton_estimate(tare_g), 1)


def advise(desk: Desk) -> None:
    """Refresh suggestion and band of the current parcel; nothing is recorded."""
    session = desk.state.session
    if session is None:
        return
    desk.change(suggestion=suggest_carton(desk, session))
    if session.parcel.is_closed:
        desk.change(band=None, refused_gross_g=None, wants_to_close=False)
    else:
        refresh_band(desk)


def refresh_band(desk: Desk) -> None:
    """Refresh what the current parcel should weigh after something went in or out."""
    session = desk.state.session
    if session is not None:
        desk.change(band=expected_weight(desk, session), refused_gross_g=None, wants_to_close=False)
