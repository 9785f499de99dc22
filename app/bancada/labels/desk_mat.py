"""The desk mat: control bar codes on A4, which a packer scans instead of touching keyboard or mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from bancada.labels.errors import LabelError
from bancada.labels.label import Align, Area, Box, Element, Label, Symbol, Symbology, TextBlock, area_mm, mm
from bancada.labels.pdf import FINE, render_pdf_pages

WIDTH_MM = 210
HEIGHT_MM = 297
MARGIN_MM = 12
HEADING_MM = 16
COLUMNS = 2
ROWS = 6
GAP_MM = 6


class DeskMatEmpty(LabelError):
    """A desk mat needs at least one control code."""


@dataclass(frozen=True, slots=True)
class ControlCode:
    """What is read by the packer and what is read by the scanner."""

    caption: str
    code: str


def render_desk_mat(codes: Sequence[ControlCode], heading: str = "") -> bytes:
    """A4 pages with twelve symbols each, captions above and the code in small letters below.

    Raises:
        DeskMatEmpty: no codes.
        SymbolTooWide: a code is too long for half a page.
        SymbolDataInvalid: a code has characters outside ASCII.
    """
    if not codes:
        raise DeskMatEmpty
    per_page = COLUMNS * ROWS
    starts = range(0, len(codes), per_page)
    return render_pdf_pages([_page(codes[start : start + per_page], heading) for start in starts], FINE)


def _page(codes: Sequence[ControlCode], heading: str) -> Label:
    title = TextBlock(area_mm(MARGIN_MM, MARGIN_MM, WIDTH_MM - 2 * MARGIN_MM, 10), heading, mm(8), mm(4))
    cards = (element for index, code in enumerate(codes) for element in _card(index, code))
    return Label(WIDTH_MM, HEIGHT_MM, (title, *cards), "desk mat")


def _card(index: int, code: ControlCode) -> tuple[Element, ...]:
    row, column = divmod(index, COLUMNS)
    width = (WIDTH_MM - 2 * MARGIN_MM - GAP_MM) / COLUMNS
    height = (HEIGHT_MM - 2 * MARGIN_MM - HEADING_MM - (ROWS - 1) * GAP_MM) / ROWS
    x = MARGIN_MM + column * (width + GAP_MM)
    y = MARGIN_MM + HEADING_MM + row * (height + GAP_MM)
    return (
        Box(area_mm(x, y, width, height), mm(0.3)),
        _centered(area_mm(x + 3, y + 1, width - 6, 11), code.caption, 6.5, lines=2),
        Symbol(Symbology.CODE_128, area_mm(x + 1, y + 12.5, width - 2, height - 19), code.code),
        _centered(area_mm(x + 3, y + height - 5.5, width - 6, 4.5), code.code, 3.2),
    )


def _centered(area: Area, text: str, height_mm: float, lines: int = 1) -> TextBlock:
    return TextBlock(area, text, mm(height_mm), mm(2), lines, Align.CENTER, Align.CENTER)
