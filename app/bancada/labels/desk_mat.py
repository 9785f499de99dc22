"""The desk mat: control bar codes on A4, which a packer scans instead of touching keyboard or mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from bancada.labels.errors import LabelError
from bancada.labels.label import Align, Area, Box, Element, Label, Symbol, Symbology, TextBlock, area_mm, mm
from bancada.labels.pdf import FINE, render_pdf_pages

WIDTH_MM = 210
HEIGHT_MM = 297
MARGIN_MM = 12
HEADING_MM = 13
COLUMNS = 3
ROWS = 8
GAP_MM = 4


class DeskMatEmpty(LabelError):
    """A desk mat needs at least one control code."""


@dataclass(frozen=True, slots=True)
class ControlCode:
    """What is read by the packer and what is read by the scanner."""

    caption: str
    code: str


def render_desk_mat(codes: Sequence[ControlCode], heading: str = "") -> bytes:
    """A4 pages of 24 symbols each, captions above and the code in small letters below.

    Raises:
        DeskMatEmpty: no codes.
        SymbolTooWide: a code is too long for a third of a page.
        SymbolDataInvalid: a code has characters outside ASCII.
    """
    return render_pdf_pages(desk_mat_pages(codes, heading), FINE)


def desk_mat_pages(codes: Sequence[ControlCode], heading: str = "") -> list[Label]:
    """The pages of the mat: all that a bench knows fits on one.

    Raises:
        DeskMatEmpty: no codes.
    """
    if not codes:
        raise DeskMatEmpty
    per_page = COLUMNS * ROWS
    starts = range(0, len(codes), per_page)
    return [_page(codes[start : start + per_page], heading) for start in starts]


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
        _centered(area_mm(x + 2, y + 1, width - 4, 9), code.caption, 5.5, lines=2),
        Symbol(Symbology.CODE_128, area_mm(x + 0.5, y + 10.5, width - 1, height - 15.5), code.code),
        _centered(area_mm(x + 2, y + height - 4.5, width - 4, 4), code.code, 3),
    )


def _centered(area: Area, text: str, height_mm: float, lines: int = 1) -> TextBlock:
    return TextBlock(area, text, mm(height_mm), mm(2), lines, Align.CENTER, Align.CENTER)
