"""Black and white pictures of symbols and pages, for a bar code reader to look at."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from bancada.labels.preview import (
    PreviewBars,
    PreviewCells,
    PreviewLine,
    PreviewRect,
    PreviewText,
    Primitive,
)

PIXELS_PER_CELL = 4
QUIET_CELLS = 4
PIXELS_PER_MM = 8


def picture_of_cells(rows: Sequence[Sequence[bool]]) -> Image.Image:
    side = (len(rows) + 2 * QUIET_CELLS) * PIXELS_PER_CELL
    picture = Image.new("L", (side, side), 255)
    brush = ImageDraw.Draw(picture)
    for row, cells in enumerate(rows):
        for column, is_black in enumerate(cells):
            if is_black:
                x, y = (column + QUIET_CELLS) * PIXELS_PER_CELL, (row + QUIET_CELLS) * PIXELS_PER_CELL
                brush.rectangle((x, y, x + PIXELS_PER_CELL - 1, y + PIXELS_PER_CELL - 1), fill=0)
    return picture


def picture_of_symbols(primitives: Sequence[Primitive], width_mm: int, height_mm: int) -> Image.Image:
    """The bars and cells of a label at 8 pixels per mm, text and lines left out."""
    picture = Image.new("L", (width_mm * PIXELS_PER_MM, height_mm * PIXELS_PER_MM), 255)
    brush = ImageDraw.Draw(picture)
    for primitive in primitives:
        match primitive:
            case PreviewBars():
                _draw_bars(brush, primitive)
            case PreviewCells(x_mm=x, y_mm=y, cell_mm=cell, rows=rows):
                picture.paste(picture_of_cells(rows).resize(_side(cell, rows)), _corner(x, y, cell))
            case PreviewText() | PreviewLine() | PreviewRect():
                continue
    return picture


def _side(cell_mm: float, rows: Sequence[Sequence[bool]]) -> tuple[int, int]:
    side = round((len(rows) + 2 * QUIET_CELLS) * cell_mm * PIXELS_PER_MM)
    return side, side


def _corner(x_mm: float, y_mm: float, cell_mm: float) -> tuple[int, int]:
    quiet = QUIET_CELLS * cell_mm
    return round((x_mm - quiet) * PIXELS_PER_MM), round((y_mm - quiet) * PIXELS_PER_MM)


def _draw_bars(brush: ImageDraw.ImageDraw, bars: PreviewBars) -> None:
    x = bars.x_mm
    for index, modules in enumerate(bars.widths):
        width = modules * bars.module_mm
        if index % 2 == 0:
            left, right = round(x * PIXELS_PER_MM), round((x + width) * PIXELS_PER_MM) - 1
            top, bottom = bars.y_mm * PIXELS_PER_MM, (bars.y_mm + bars.height_mm) * PIXELS_PER_MM
            brush.rectangle((left, top, right, bottom), fill=0)
        x += width
