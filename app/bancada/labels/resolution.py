"""Dots of a print head and the lengths they stand for."""

from dataclasses import dataclass

from bancada.labels.errors import ResolutionUnknown

UM_PER_INCH = 25_400
UM_PER_METRE = 1_000_000
# Heads sold as "203 dpi" have exactly 8 dots per mm.
DOTS_PER_METRE = {203: 8_000}
LOWEST_DPI = 100
HIGHEST_DPI = 1200


@dataclass(frozen=True, slots=True)
class Resolution:
    """Resolution of a print head as its maker names it, e.g. 203 or 300."""

    dpi: int

    def __post_init__(self) -> None:
        if not LOWEST_DPI <= self.dpi <= HIGHEST_DPI:
            raise ResolutionUnknown

    @property
    def dots_per_metre(self) -> int:
        """Pitch of the head, e.g. 8000 for 203 dpi and 11811 for 300 dpi."""
        return DOTS_PER_METRE.get(self.dpi, round(self.dpi * UM_PER_METRE / UM_PER_INCH))

    def dots(self, length_um: int) -> int:
        """Nearest whole number of dots."""
        return (length_um * self.dots_per_metre + UM_PER_METRE // 2) // UM_PER_METRE

    def whole_dots(self, length_um: int) -> int:
        """Smallest number of dots that is not shorter than the length."""
        return -(-length_um * self.dots_per_metre // UM_PER_METRE)

    def length_um(self, dots: int) -> int:
        """Length of a number of dots, rounded up."""
        return -(-dots * UM_PER_METRE // self.dots_per_metre)
