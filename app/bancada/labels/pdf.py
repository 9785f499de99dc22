"""A label as a PDF page of its size, for office printers and e-mail; the same label gives the same bytes."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from bancada.labels.fonts import BOLD, PdfFace, register_fonts
from bancada.labels.label import Ink, Label
from bancada.labels.layout import Placed, PlacedBars, PlacedCells, PlacedRect, PlacedText, lay_out
from bancada.labels.resolution import Resolution

POINTS_PER_METRE = 72_000 / 25.4
# Capitals of DejaVu Sans are 729 thousandths of its size, those of a label's type three quarters.
TYPE_SIZE_PERCENT = 103
CONDENSED = PdfFace(BOLD, squeeze_percent=80)
FINE = Resolution(600)


def render_pdf(label: Label, resolution: Resolution = FINE) -> bytes:
    """One page of the label's size.

    Args:
        resolution: grid on which bar modules lie; choose the one of the printer when it is known.

    Raises:
        LabelError: the label cannot be printed at this resolution.
    """
    return render_pdf_pages([label], resolution)


def render_pdf_pages(labels: Sequence[Label], resolution: Resolution = FINE) -> bytes:
    """One page per label, each of its label's size; at least one label.

    Raises:
        LabelError: a label cannot be printed at this resolution.
    """
    register_fonts()
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    canvas.setTitle(labels[0].title)
    for label in labels:
        _Painter(canvas, label, resolution).paint(lay_out(label, resolution, CONDENSED))
    canvas.save()
    return buffer.getvalue()


class _Painter:
    """Draws placed items on one page; PDF's origin is the bottom left corner, the label's the top left."""

    def __init__(self, canvas: Canvas, label: Label, resolution: Resolution) -> None:
        self._scale = POINTS_PER_METRE / resolution.dots_per_metre
        self._height = label.height_mm * POINTS_PER_METRE / 1000
        self._canvas = canvas
        canvas.setPageSize((label.width_mm * POINTS_PER_METRE / 1000, self._height))

    def paint(self, items: tuple[Placed, ...]) -> None:
        for item in items:
            self._paint(item)
        self._canvas.showPage()

    def _paint(self, item: Placed) -> None:
        match item:
            case PlacedText():
                self._text(item)
            case PlacedRect():
                self._rect(item)
            case PlacedBars():
                self._bars(item)
            case PlacedCells():
                self._cells(item)

    def _text(self, item: PlacedText) -> None:
        text = self._canvas.beginText()
        text.setFont(BOLD, item.height * self._scale * TYPE_SIZE_PERCENT / 100)
        text.setHorizScale(CONDENSED.squeeze_percent * item.squeeze_percent / TYPE_SIZE_PERCENT)
        grey = 1 if item.ink is Ink.WHITE else 0
        text.setFillGray(grey)
        text.setTextOrigin(item.x * self._scale, self._height - (item.y + item.height * 0.75) * self._scale)
        text.textOut(item.text)
        self._canvas.drawText(text)
        self._canvas.setFillGray(0)

    def _rect(self, item: PlacedRect) -> None:
        if item.thickness is None:
            self._fill(item.x, item.y, item.width, item.height)
            return
        inset = item.thickness / 2
        self._canvas.setLineWidth(item.thickness * self._scale)
        bottom = self._height - (item.y + item.height - inset) * self._scale
        width, height = item.width - item.thickness, item.height - item.thickness
        self._canvas.rect((item.x + inset) * self._scale, bottom, width * self._scale, height * self._scale)

    def _bars(self, item: PlacedBars) -> None:
        x = item.x
        for index, modules in enumerate(item.code.widths):
            width = modules * item.module
            if index % 2 == 0:
                self._fill(x, item.y, width, item.height)
            x += width

    def _cells(self, item: PlacedCells) -> None:
        for row, cells in enumerate(item.rows):
            for column, is_black in enumerate(cells):
                if is_black:
                    x, y = item.x + column * item.module, item.y + row * item.module
                    self._fill(x, y, item.module, item.module)

    def _fill(self, x: int, y: int, width: int, height: int) -> None:
        bottom = self._height - (y + height) * self._scale
        self._canvas.rect(
            x * self._scale, bottom, width * self._scale, height * self._scale, stroke=0, fill=1
        )
