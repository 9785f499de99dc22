"""What an accepted parcel teaches about the weights of its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bancada.domain import events as ev
from bancada.domain.orders import QuantityUnit
from bancada.domain.session import PackingSession
from bancada.domain.weights import (
    WeighedPart,
    WeightEstimate,
    carton_estimate,
    catalogue_estimate,
    exact_estimate,
    learn,
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A new estimate; ``kind`` is ``product`` or ``carton``, ``code`` its SKU or carton code."""

    kind: str
    code: str
    estimate: WeightEstimate


Known = Callable[[str, str], WeightEstimate | None]
"""What is known of (kind, code) so far: learnt, else the catalogue's figure, else None."""


def lessons_of(event: ev.ParcelWeighed, session: PackingSession, known: Known) -> tuple[Lesson, ...]:
    """The estimates after this parcel; none when it teaches nothing.

    A parcel whose weight was judged teaches when it weighs as expected. One that could not be judged, as the
    weight of its only product is unknown, teaches that weight.

    Args:
        session: the order, for the carton's tare and the lines that are sold by weight.
        known: what is known so far.
    """
    if not event.is_accepted or not event.contents:
        return ()
    by_weight = _sold_by_weight(session)
    carton = _carton(event, session, known)
    if len(event.contents) == 1 and event.expected_g is None and event.contents[0][0] not in by_weight:
        return _from_scratch(event, carton, known)
    if not event.weighs_as_expected:
        return ()
    return _refined(event, by_weight, carton, known)


def _sold_by_weight(session: PackingSession) -> frozenset[str]:
    return frozenset(
        sku
        for line in session.order.lines
        if line.unit is QuantityUnit.GRAM
        for sku in session.skus_allowed_on(line.line_no)
    )


def _carton(event: ev.ParcelWeighed, session: PackingSession, known: Known) -> Lesson | None:
    if not event.carton_code:
        return None
    learnt = known("carton", event.carton_code)
    parcel = session.parcels[event.parcel_no - 1]
    tare_g = parcel.tare_g if parcel.carton_code == event.carton_code else 0
    if learnt is None and not tare_g:
        return None
    return Lesson("carton", event.carton_code, learnt or carton_estimate(tare_g))


def _from_scratch(event: ev.ParcelWeighed, carton: Lesson | None, known: Known) -> tuple[Lesson, ...]:
    sku, qty = event.contents[0]
    if known("product", sku) is not None:
        return ()
    unit_mg = (event.gross_g * 1000 - (carton.estimate.mean_mg if carton else 0)) // qty
    if unit_mg <= 0:
        return ()
    prior = catalogue_estimate((unit_mg + 500) // 1000)
    return (Lesson("product", sku, replace(prior, mean_mg=unit_mg, samples=1)),)


def _refined(
    event: ev.ParcelWeighed, by_weight: frozenset[str], carton: Lesson | None, known: Known
) -> tuple[Lesson, ...]:
    taught: list[Lesson] = [carton] if carton else []
    exact: list[WeighedPart] = []
    quantities = [1] if carton else []
    for sku, qty in event.contents:
        if sku in by_weight:
            exact.append(WeighedPart(exact_estimate(qty), 1))
            continue
        estimate = known("product", sku)
        if estimate is None:
            return ()
        taught.append(Lesson("product", sku, estimate))
        quantities.append(qty)
    parts = [WeighedPart(lesson.estimate, qty) for lesson, qty in zip(taught, quantities, strict=True)]
    learnt = learn([*parts, *exact], _dunnage_g(event, [*parts, *exact]), event.gross_g)
    return tuple(replace(lesson, estimate=after) for lesson, after in zip(taught, learnt, strict=False))


def _dunnage_g(event: ev.ParcelWeighed, parts: list[WeighedPart]) -> int:
    # What was expected beyond the parts is the filling material of the profile of that day.
    if event.expected_g is None:
        return 0
    parts_mg = sum(part.estimate.mean_mg * part.qty for part in parts)
    return max(0, event.expected_g - (parts_mg + 500) // 1000)
