"""A kind of carton the bench has in stock."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.sizes import Size


@dataclass(frozen=True, slots=True)
class CartonType:
    """A carton of the catalogue; ``code`` identifies it.

    Attributes:
        max_weight_g: gross weight it may carry, tare included.
        barcode: what is printed on the carton or its shelf, or None.
    """

    code: str
    name: str
    inner: Size
    outer: Size
    tare_g: int
    max_weight_g: int
    cost_cents: int = 0
    barcode: str | None = None
