"""The smallest carton that holds a parcel's goods by volume, longest side and weight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.sizes import Size

# Loose goods never fill a carton wholly; measured fills of hand-packed mixed orders stay under nine tenths.
_USABLE_PERMILLE = 900


@dataclass(frozen=True, slots=True)
class CartonItem:
    """A kind of goods to be boxed: how many, how large and how heavy one is (None: unknown)."""

    qty: int
    size: Size | None
    weight_g: int | None


def choose_carton(items: Iterable[CartonItem], cartons: Sequence[CartonType]) -> CartonType | None:
    """The carton of least outer volume that holds the items, or None when none does or no size is known.

    A carton holds them when its usable inner volume, each item's edges (sorted, one by one) and its
    greatest gross weight allow it. Items of unknown size are left out of the volume.
    """
    wanted = list(items)
    sized = [item for item in wanted if item.size is not None]
    if not sized:
        return None
    fitting = [carton for carton in cartons if holds(carton, wanted)]
    return min(
        fitting, key=lambda carton: (carton.outer.volume_mm3, carton.cost_cents, carton.code), default=None
    )


def holds(carton: CartonType, items: Sequence[CartonItem]) -> bool:
    """Whether a carton holds the items by volume, edges and weight."""
    volume = sum(item.qty * item.size.volume_mm3 for item in items if item.size is not None)
    net_g = sum(item.qty * (item.weight_g or 0) for item in items)
    alone = sum(item.qty for item in items) == 1
    usable = carton.inner.volume_mm3 if alone else carton.inner.volume_mm3 * _USABLE_PERMILLE // 1000
    return (
        volume <= usable
        and carton.tare_g + net_g <= carton.max_weight_g
        and all(_fits(item.size, carton.inner) for item in items if item.size is not None)
    )


def _fits(item: Size, inner: Size) -> bool:
    return all(edge <= room for edge, room in zip(item.sorted_mm, inner.sorted_mm, strict=True))
