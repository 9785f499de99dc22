"""Parcels of an order: what the carrier carries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel of a session; ``contents`` holds (line_no, qty), only lines with something in it."""

    parcel_no: int
    contents: tuple[tuple[int, int], ...] = ()
    carton_code: str | None = None
    tare_g: int = 0
    is_carton_suggested: bool = True
    is_closed: bool = False
    gross_g: int | None = None
    is_weight_accepted: bool = False
    tracking_no: str | None = None
    is_read_back: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in the parcel."""
        return not self.contents

    def qty_of(self, line_no: int) -> int:
        """Quantity of a line in this parcel."""
        return dict(self.contents).get(line_no, 0)

    def contents_with(self, line_no: int, delta: int) -> tuple[tuple[int, int], ...]:
        """The contents after ``delta`` of a line went in (or, negative, came out)."""
        amounts = dict(self.contents)
        amounts[line_no] = amounts.get(line_no, 0) + delta
        return tuple((line, qty) for line, qty in sorted(amounts.items()) if qty > 0)
