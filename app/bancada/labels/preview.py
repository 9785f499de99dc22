"""Drawing primitives of a label in millimetres, for a screen that shows what the printer will print.

Only for painting, hence fractions of millimetres. A painter draws text with its left foot at (`x_mm`,
`baseline_mm`), capitals `capital_mm` high, and stretches the line to `width_mm`, whatever font it has.
"""

from dataclasses import dataclass

from bancada.labels.label import Ink, Label
from bancada.labels.layout import Placed, PlacedBars, PlacedCells, PlacedRect, PlacedText, lay_out
from bancada.labels.resolution import Resolution

CAPITAL_SHARE = 0.75
MM_PER_METRE = 1000
# Filled rectangles up to this thickness are lines, which a painter keeps at least one pixel wide.
LINE_MM = 2.0


@dataclass(frozen=True, slots=True)
class PreviewText:
    """One line of bold condensed text."""

    x_mm: float
    baseline_mm: float
    width_mm: float
    capital_mm: float
    text: str
    is_white: bool


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A straight black line between two points."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    thickness_mm: float


@dataclass(frozen=True, slots=True)
class PreviewRect:
    """A black frame that lies inside the rectangle, or a filled rectangle (thickness None)."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    thickness_mm: float | None


@dataclass(frozen=True, slots=True)
class PreviewBars:
    """A linear symbol.

    Attributes:
        widths: modules of bar, space, bar, … bar.
        text: what a scanner reads, for a tool tip or a simulated scan.
    """

    x_mm: float
    y_mm: float
    height_mm: float
    module_mm: float
    widths: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True)
class PreviewCells:
    """A matrix symbol: rows of cells, True is black."""

    x_mm: float
    y_mm: float
    cell_mm: float
    rows: tuple[tuple[bool, ...], ...]
    text: str


Primitive = PreviewText | PreviewLine | PreviewRect | PreviewBars | PreviewCells


def preview(label: Label, resolution: Resolution) -> tuple[Primitive, ...]:
    """What the printer puts on the label, in its order.

    Raises:
        LabelError: the label cannot be printed at this resolution.
    """
    per_dot_mm = MM_PER_METRE / resolution.dots_per_metre
    return tuple(_primitive(placed, per_dot_mm) for placed in lay_out(label, resolution))


def _primitive(placed: Placed, scale: float) -> Primitive:
    match placed:
        case PlacedText():
            return _text(placed, scale)
        case PlacedRect():
            return _rect(placed, scale)
        case PlacedBars(x=x, y=y, height=height, module=module, code=code):
            return PreviewBars(x * scale, y * scale, height * scale, module * scale, code.widths, code.text)
        case PlacedCells(x=x, y=y, module=module, rows=rows, data=data):
            return PreviewCells(x * scale, y * scale, module * scale, rows, data)


def _text(placed: PlacedText, scale: float) -> PreviewText:
    capital_mm = placed.height * CAPITAL_SHARE * scale
    return PreviewText(
        x_mm=placed.x * scale,
        baseline_mm=placed.y * scale + capital_mm,
        width_mm=placed.width * scale,
        capital_mm=capital_mm,
        text=placed.text,
        is_white=placed.ink is Ink.WHITE,
    )


def _rect(placed: PlacedRect, scale: float) -> PreviewLine | PreviewRect:
    x, y, width, height = (value * scale for value in (placed.x, placed.y, placed.width, placed.height))
    if placed.thickness is not None:
        return PreviewRect(x, y, width, height, placed.thickness * scale)
    if height <= min(width, LINE_MM):
        return PreviewLine(x, y + height / 2, x + width, y + height / 2, height)
    if width <= min(height, LINE_MM):
        return PreviewLine(x + width / 2, y, x + width / 2, y + height, width)
    return PreviewRect(x, y, width, height, None)
