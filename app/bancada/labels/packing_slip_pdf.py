"""Typesets the packing slip that goes into the parcel: a PDF on A4 or on label stock of 100 x 150 mm.

Prices are printed only when the order is no gift and the line has one. The same slip gives the same bytes.
Characters that the typeface lacks print as an empty box (see `fonts.unprintable_characters`).
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, black, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm as points_per_mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    LongTable,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)

from bancada.labels.code128 import QUIET_MODULES, Code128, encode
from bancada.labels.code128_drawing import draw_code128, module_points
from bancada.labels.errors import SymbolDataInvalid
from bancada.labels.fitting import Room, fit
from bancada.labels.fonts import BOLD, REGULAR, PdfFace, register_fonts
from bancada.labels.packing_slip import PackingSlipFields, SlipLine, SlipPage, SlipParcel
from bancada.labels.phrases import PHRASES, Language, Phrases, date_text, money_text
from bancada.labels.printable import printable_line, printable_lines

LIGHT_GREY = Color(0.93, 0.93, 0.93)
MID_GREY = Color(0.6, 0.6, 0.6)
WIDEST_MODULE = 0.33 * points_per_mm
NARROWEST_MODULE = 0.19 * points_per_mm
ALL = ((0, 0), (-1, -1))
LAST_ROW = ((0, -1), (-1, -1))
NUMBER_COLUMNS = (0, 3, 4)
PRICED_SHARES = (0.09, 0.19, 0.38, 0.17, 0.17)
BARE_SHARES = (0.09, 0.25, 0.66)
BOXED = TableStyle([("BOX", *ALL, 1, black)])
SUMMED = TableStyle([("LINEABOVE", *LAST_ROW, 0.5, MID_GREY)])
STRIPED = TableStyle(
    [
        ("BACKGROUND", (0, 0), (-1, 0), black),
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), [white, LIGHT_GREY]),
        ("LINEBELOW", *LAST_ROW, 0.5, MID_GREY),
    ]
)


def render_packing_slip(fields: PackingSlipFields, language: Language, page: SlipPage = SlipPage.A4) -> bytes:
    """The slip as a PDF with as many pages as it needs, each numbered "1 of n"."""
    register_fonts()
    slip = _Slip(fields, PHRASES[language], page)
    _, pages = slip.build(pages=None)
    return slip.build(pages)[0]


class _OrderCode(Flowable):
    """A bar code whose last bar stands at the right edge of its cell."""

    def __init__(self, code: Code128, module: float, height: float) -> None:
        super().__init__()
        self._code = code
        self._module = module
        self._height = height
        self._room = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        self._room = aW
        return aW, self._height

    def draw(self) -> None:
        left = self._room - self._module * (self._code.modules + QUIET_MODULES)
        draw_code128(self.canv, self._code, self._module, (left, 0, self._height))


class _Slip:
    """Builds the story of one slip and typesets it."""

    def __init__(self, fields: PackingSlipFields, phrases: Phrases, page: SlipPage) -> None:
        self._fields = fields
        self._phrases = phrases
        self._page = page
        size = page.type_points
        self._body = ParagraphStyle("body", fontName=REGULAR, fontSize=size, leading=size * 1.3)
        self._strong = ParagraphStyle("strong", self._body, fontName=BOLD)
        self._number = ParagraphStyle("number", self._body, alignment=TA_RIGHT)
        self._strong_number = ParagraphStyle("strong number", self._strong, alignment=TA_RIGHT)
        self._head = ParagraphStyle("head", self._strong, textColor=white)
        self._head_number = ParagraphStyle("head number", self._head, alignment=TA_RIGHT)
        self._title = ParagraphStyle("title", self._strong, fontSize=size * 1.7, leading=size * 2.1)

    def build(self, pages: int | None) -> tuple[bytes, int]:
        """Typeset; the number of pages is known after a first run without it."""
        buffer = BytesIO()
        margin = self._page.margin_mm * points_per_mm
        width, height = self._page.width_mm * points_per_mm, self._page.height_mm * points_per_mm
        foot = self._page.type_points * 2
        document = BaseDocTemplate(buffer, pagesize=(width, height), invariant=1, pageCompression=1)
        document.title = f"{self._phrases.packing_slip} {self._fields.order_no}"
        frame = Frame(margin, margin + foot, width - 2 * margin, height - 2 * margin - foot, 0, 0, 0, 0)
        template = PageTemplate("slip", [frame], onPage=self._foot(pages))
        document.addPageTemplates([template])
        document.build(self._story(width - 2 * margin))
        return buffer.getvalue(), document.page

    def _foot(self, pages: int | None) -> Callable[[Canvas, BaseDocTemplate], None]:
        size = round(self._page.type_points * 0.9)
        margin = self._page.margin_mm * points_per_mm
        width = self._page.width_mm * points_per_mm - 2 * margin
        text = f"{self._phrases.order} {self._fields.order_no}"
        half = Room(round(width / 2), 2 * size, 1, size, size)
        order = "".join(fit(text, half, PdfFace(REGULAR)).lines)

        def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
            canvas.setFont(REGULAR, size)
            canvas.drawString(margin, margin, order)
            canvas.drawRightString(
                margin + width, margin, self._phrases.page.format(document.page, pages or document.page)
            )

        return draw

    def _story(self, width: float) -> list[Flowable]:
        gap = Spacer(1, self._page.type_points)
        story: list[Flowable] = [*self._letterhead(width), gap, *self._order_facts(width), gap]
        for parcel in self._fields.parcels:
            story += [*self._parcel(parcel, width), gap]
        return [*story, KeepTogether([*self._totals(width), *self._message(width)])]

    def _paragraph(self, text: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(escape(printable_line(text)), style)

    def _letterhead(self, width: float) -> list[Flowable]:
        fields = self._fields
        title = self._phrases.packing_slip
        if fields.copy_number > 1:
            title += f" – {self._phrases.copy_mark.format(fields.copy_number)}"
        left: list[Flowable] = [self._paragraph(title, self._title)]
        left += [
            self._paragraph(line, self._strong if index == 0 else self._body)
            for index, line in enumerate(fields.seller)
        ]
        return [_grid([[left, self._order_code(width * 0.45)]], [width * 0.55, width * 0.45])]

    def _order_code(self, room: float) -> list[Flowable]:
        """The order number as a bar code, where a scanner can still read it."""
        try:
            code = encode(printable_line(self._fields.order_no))
        except SymbolDataInvalid:
            return []
        module = module_points(code, room, WIDEST_MODULE)
        return [_OrderCode(code, module, self._page.type_points * 3)] if module >= NARROWEST_MODULE else []

    def _order_facts(self, width: float) -> list[Flowable]:
        fields, phrases = self._fields, self._phrases
        place = " – ".join(part for part in (fields.recipient_city, fields.recipient_state) if part)
        day = "" if fields.order_date is None else date_text(fields.order_date, phrases)
        pairs = (
            (phrases.order, fields.order_no),
            (phrases.order_date, day),
            (phrases.recipient, ", ".join(part for part in (fields.recipient_name, place) if part)),
            (phrases.units, str(fields.units)),
        )
        rows = [
            [self._paragraph(name, self._strong), self._paragraph(value, self._body)]
            for name, value in pairs
            if value
        ]
        return [_grid(rows, [width * 0.28, width * 0.72])]

    def _parcel(self, parcel: SlipParcel, width: float) -> list[Flowable]:
        total = "" if self._fields.parcel_count is None else f"/{self._fields.parcel_count}"
        heading = self._paragraph(f"{self._phrases.parcel} {parcel.parcel_no}{total}", self._strong)
        is_alone = len(self._fields.parcels) == 1 and self._fields.parcel_count in (None, 1)
        return [*([] if is_alone else [heading]), self._lines(parcel.lines, width)]

    def _lines(self, lines: tuple[SlipLine, ...], width: float) -> LongTable:
        phrases = self._phrases
        names = [phrases.quantity, phrases.sku, phrases.item]
        names += [phrases.unit_price, phrases.line_total] if self._fields.has_prices else []
        head = [
            self._paragraph(name, self._head_number if index in NUMBER_COLUMNS else self._head)
            for index, name in enumerate(names)
        ]
        shares = PRICED_SHARES if self._fields.has_prices else BARE_SHARES
        rows = [head, *(self._line(line) for line in lines)]
        table = _grid(rows, [width * share for share in shares], padding=2, head_rows=1)
        table.setStyle(STRIPED)
        return table

    def _line(self, line: SlipLine) -> list[Paragraph]:
        cells = [
            self._paragraph(str(line.quantity), self._strong_number),
            self._paragraph(line.sku, self._body),
            self._paragraph(line.name, self._body),
        ]
        if not self._fields.has_prices:
            return cells
        price = line.unit_price_cents
        amounts = ("", "") if price is None else (self._money(price), self._money(price * line.quantity))
        return [*cells, *(self._paragraph(amount, self._number) for amount in amounts)]

    def _money(self, price_cents: int) -> str:
        return money_text(price_cents, self._fields.currency, self._phrases)

    def _totals(self, width: float) -> list[Flowable]:
        totals, phrases = self._fields.totals, self._phrases
        if totals is None or self._fields.is_gift:
            return []
        discount = None if totals.discount_cents is None else -totals.discount_cents
        pairs = (
            (phrases.subtotal, totals.items_cents),
            (phrases.shipping, totals.shipping_cents),
            (phrases.discount, discount or None),
        )
        rows = [
            [self._paragraph(name, self._number), self._paragraph(self._money(cents), self._number)]
            for name, cents in pairs
            if cents is not None
        ]
        total = [phrases.total, self._money(totals.total_cents)]
        rows.append([self._paragraph(text, self._strong_number) for text in total])
        table = _grid(rows, [width * 0.7, width * 0.3])
        table.setStyle(SUMMED)
        return [table]

    def _message(self, width: float) -> list[Flowable]:
        lines = printable_lines(self._fields.gift_message)
        if not lines:
            return []
        rows = [[self._paragraph(self._phrases.gift_message, self._strong)]]
        rows += [[self._paragraph(line, self._body)] for line in lines]
        table = _grid(rows, [width], padding=3)
        table.setStyle(BOXED)
        return [Spacer(1, self._page.type_points), table]


def _grid(
    rows: Sequence[Sequence[Paragraph] | Sequence[list[Flowable]]],
    widths: list[float],
    padding: float = 1,
    head_rows: int = 0,
) -> LongTable:
    """A table whose rows may break over pages, its head rows repeated on each."""
    sides = ("TOPPADDING", "BOTTOMPADDING", "LEFTPADDING", "RIGHTPADDING")
    table = LongTable([tuple(row) for row in rows], widths, repeatRows=head_rows, splitInRow=1)
    table.setStyle(TableStyle([("VALIGN", *ALL, "TOP"), *((side, *ALL, padding) for side in sides)]))
    return table
