"""Sizes in whole millimetres."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Length, width and height in whole mm."""

    length_mm: int
    width_mm: int
    height_mm: int

    @property
    def volume_mm3(self) -> int:
        """Volume in mm³."""
        return self.length_mm * self.width_mm * self.height_mm

    @property
    def sorted_mm(self) -> tuple[int, int, int]:
        """The three edges, longest first."""
        longest, middle, shortest = sorted((self.length_mm, self.width_mm, self.height_mm), reverse=True)
        return longest, middle, shortest
