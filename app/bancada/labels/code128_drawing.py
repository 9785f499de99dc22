"""Draws a Code 128 on a PDF canvas, modules of one width, bars from the bottom up."""

from reportlab.pdfgen.canvas import Canvas

from bancada.labels.code128 import QUIET_MODULES, Code128


def module_points(code: Code128, room_points: float, widest_points: float) -> float:
    """The module width with which the symbol and its quiet zones fill the room, or the widest allowed."""
    return min(widest_points, room_points / (code.modules + 2 * QUIET_MODULES))


def draw_code128(canvas: Canvas, code: Code128, module: float, place: tuple[float, float, float]) -> None:
    """Draw the bars; the quiet zone is left free before them.

    Args:
        module: width of a module in points.
        place: left edge of the quiet zone, bottom of the bars, their height, in points.
    """
    left, bottom, height = place
    x = left + QUIET_MODULES * module
    for index, modules in enumerate(code.widths):
        if index % 2 == 0:
            canvas.rect(x, bottom, modules * module, height, stroke=0, fill=1)
        x += modules * module
