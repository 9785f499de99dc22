"""The device-independent label: its size and the elements on it, all lengths in whole micrometres.

The origin is the top left corner, x grows to the right, y grows down. An element never leaves its area:
text shrinks and wraps, a symbol that does not fit is an error.
"""

from dataclasses import dataclass
from enum import Enum


def mm(length_mm: float) -> int:
    """Millimetres as whole micrometres, e.g. `mm(2.5) == 2500`."""
    return round(length_mm * 1000)


class Align(Enum):
    """Where something narrower than its area stands."""

    START = "start"
    CENTER = "center"
    END = "end"


class Ink(Enum):
    """Black on the bare label, or white on a filled box that stands before it in the label."""

    BLACK = "black"
    WHITE = "white"


class Symbology(Enum):
    """Kinds of machine-readable symbols."""

    CODE_128 = "code128"
    GS1_128 = "gs1_128"
    QR = "qr"
    DATA_MATRIX = "datamatrix"

    @property
    def is_linear(self) -> bool:
        """Whether the symbol is a row of bars."""
        return self in (Symbology.CODE_128, Symbology.GS1_128)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the label."""

    x_um: int
    y_um: int
    width_um: int
    height_um: int


def area_mm(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> Area:
    """An area given in millimetres."""
    return Area(mm(x_mm), mm(y_mm), mm(width_mm), mm(height_mm))


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text that shrinks from `height_um` to `min_height_um` and wraps to `max_lines` to stay in its area.

    Heights are those of the type cell; a capital letter is three quarters of it. Text that does not fit
    at the smallest height is squeezed, then cut with an ellipsis. A line feed in the text ends a line.
    """

    area: Area
    text: str
    height_um: int
    min_height_um: int
    max_lines: int = 1
    align: Align = Align.START
    valign: Align = Align.START
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Line:
    """A straight horizontal or vertical line: the area is its ink."""

    area: Area


@dataclass(frozen=True, slots=True)
class Box:
    """A frame whose ink lies inside the area, or a filled rectangle when the thickness is None."""

    area: Area
    thickness_um: int | None = None


@dataclass(frozen=True, slots=True)
class Symbol:
    """A bar code with the widest modules that fit its area, quiet zones included.

    Attributes:
        data: what a scanner shall read. For GS1-128 the element string without brackets, with the
            group separator (0x1D) after each element of variable length that is not the last.
        max_module_um: widest narrow bar, or largest cell of a matrix symbol.
        min_module_um: narrowest narrow bar a common scanner reads from a thermal print.
    """

    symbology: Symbology
    area: Area
    data: str
    align: Align = Align.CENTER
    max_module_um: int = 510
    min_module_um: int = 190


Element = TextBlock | Line | Box | Symbol


@dataclass(frozen=True, slots=True)
class Label:
    """A label of the given size; elements are printed in their order.

    Attributes:
        title: what the label is, for PDF properties and job names; holds no personal data.
    """

    width_mm: int
    height_mm: int
    elements: tuple[Element, ...]
    title: str = "label"
