"""Turns a label into things at dot positions: text that fits, symbols with whole-dot modules.

Every printer language, the PDF and the preview draw these placed items, so that all show the same label.
"""

from dataclasses import dataclass

from bancada.labels.code128 import QUIET_MODULES, Code128, encode
from bancada.labels.datamatrix import encode_matrix
from bancada.labels.errors import SymbolTooWide
from bancada.labels.fitting import Fitted, Room, fit, line_width
from bancada.labels.label import Align, Area, Box, Element, Ink, Label, Line, Symbol, Symbology, TextBlock
from bancada.labels.metrics import FontZero, Metrics
from bancada.labels.qr import encode_qr
from bancada.labels.resolution import Resolution

# Quiet zone on each side, in cells.
MATRIX_QUIET_CELLS = {Symbology.QR: 4, Symbology.DATA_MATRIX: 2}
LINE_OFFSET_PERCENT = 18
FONT_ZERO = FontZero()


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One line of text in dots; `y` is the top of a capital, its foot three quarters of `height` lower."""

    x: int
    y: int
    width: int
    height: int
    squeeze_percent: int
    text: str
    ink: Ink
    is_cut: bool


@dataclass(frozen=True, slots=True)
class PlacedRect:
    """A frame or a filled rectangle in dots, thickness None when filled."""

    x: int
    y: int
    width: int
    height: int
    thickness: int | None


@dataclass(frozen=True, slots=True)
class PlacedBars:
    """A linear symbol in dots; x is its first bar, the quiet zone lies before it."""

    x: int
    y: int
    height: int
    module: int
    symbology: Symbology
    code: Code128

    @property
    def width(self) -> int:
        """From the first to the last bar."""
        return self.module * self.code.modules


@dataclass(frozen=True, slots=True)
class PlacedCells:
    """A matrix symbol in dots, quiet zone not included."""

    x: int
    y: int
    module: int
    symbology: Symbology
    data: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def width(self) -> int:
        """Length of a side."""
        return self.module * len(self.rows)


Placed = PlacedText | PlacedRect | PlacedBars | PlacedCells


def lay_out(label: Label, resolution: Resolution, metrics: Metrics = FONT_ZERO) -> tuple[Placed, ...]:
    """Place all elements of a label, in their order.

    Raises:
        SymbolTooWide: a bar code does not fit its area at the smallest module.
        SymbolDataInvalid: a bar code cannot carry its text.
    """
    return tuple(placed for element in label.elements for placed in _place(element, resolution, metrics))


def _place(element: Element, resolution: Resolution, metrics: Metrics) -> tuple[Placed, ...]:
    if isinstance(element, TextBlock):
        return _place_text(element, resolution, metrics)
    if isinstance(element, Symbol):
        return (_place_symbol(element, resolution),)
    return (_place_rect(element, resolution),)


def _place_rect(element: Box | Line, resolution: Resolution) -> PlacedRect:
    x, y, width, height = _dots(element.area, resolution)
    frame_um = element.thickness_um if isinstance(element, Box) else None
    thickness = None if frame_um is None else max(1, resolution.dots(frame_um))
    return PlacedRect(x, y, max(1, width), max(1, height), thickness)


def _dots(area: Area, resolution: Resolution) -> tuple[int, int, int, int]:
    """Edges are rounded, not lengths, so that neighbours meet."""
    left, top = resolution.dots(area.x_um), resolution.dots(area.y_um)
    right = resolution.dots(area.x_um + area.width_um)
    bottom = resolution.dots(area.y_um + area.height_um)
    return left, top, right - left, bottom - top


def _place_text(block: TextBlock, resolution: Resolution, metrics: Metrics) -> tuple[PlacedText, ...]:
    x, y, width, height = _dots(block.area, resolution)
    smallest = max(1, resolution.dots(block.min_height_um))
    room = Room(width, height, block.max_lines, max(1, resolution.dots(block.height_um)), smallest)
    fitted = fit(block.text, room, metrics)
    top = y + _shift(height - fitted.pitch * len(fitted.lines), block.valign)
    top += fitted.height * LINE_OFFSET_PERCENT // 100
    return tuple(
        _place_line(line, index, fitted, block, (x, top, width), metrics)
        for index, line in enumerate(fitted.lines)
    )


def _place_line(
    line: str, index: int, fitted: Fitted, block: TextBlock, frame: tuple[int, int, int], metrics: Metrics
) -> PlacedText:
    x, top, room_width = frame
    width = line_width(line, fitted.height, fitted.squeeze_percent, metrics)
    return PlacedText(
        x=x + _shift(room_width - width, block.align),
        y=top + index * fitted.pitch,
        width=width,
        height=fitted.height,
        squeeze_percent=fitted.squeeze_percent,
        text=line,
        ink=block.ink,
        is_cut=fitted.is_cut and index == len(fitted.lines) - 1,
    )


def _shift(slack: int, align: Align) -> int:
    if align is Align.START:
        return 0
    return max(0, slack // 2 if align is Align.CENTER else slack)


def _place_symbol(symbol: Symbol, resolution: Resolution) -> PlacedBars | PlacedCells:
    return _place_bars(symbol, resolution) if symbol.symbology.is_linear else _place_cells(symbol, resolution)


def _place_bars(symbol: Symbol, resolution: Resolution) -> PlacedBars:
    code = encode(symbol.data, is_gs1=symbol.symbology is Symbology.GS1_128)
    x, y, width, height = _dots(symbol.area, resolution)
    modules = code.modules + 2 * QUIET_MODULES
    module = _module_dots(symbol, modules, width, resolution)
    slack = width - module * modules
    first_bar = x + _shift(slack, symbol.align) + QUIET_MODULES * module
    return PlacedBars(first_bar, y, height, module, symbol.symbology, code)


def _place_cells(symbol: Symbol, resolution: Resolution) -> PlacedCells:
    rows = encode_qr(symbol.data) if symbol.symbology is Symbology.QR else encode_matrix(symbol.data)
    x, y, width, height = _dots(symbol.area, resolution)
    quiet = MATRIX_QUIET_CELLS[symbol.symbology]
    cells = len(rows) + 2 * quiet
    module = _module_dots(symbol, cells, min(width, height), resolution)
    side = module * cells
    left = x + _shift(width - side, symbol.align) + quiet * module
    top = y + _shift(height - side, Align.CENTER) + quiet * module
    return PlacedCells(left, top, module, symbol.symbology, symbol.data, rows)


def _module_dots(symbol: Symbol, modules: int, room: int, resolution: Resolution) -> int:
    """The widest whole number of dots per module that fits the room."""
    widest = max(1, resolution.dots(symbol.max_module_um))
    narrowest = max(1, resolution.whole_dots(symbol.min_module_um))
    module = min(max(widest, narrowest), room // modules)
    if module < narrowest:
        needed_um = resolution.length_um(narrowest * modules)
        raise SymbolTooWide(symbol.data, needed_um, resolution.length_um(room))
    return module
