"""The typefaces of PDF documents: DejaVu Sans, embedded as a subset.

It has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters (the last two unshaped, left
to right) and no Chinese, Japanese, Korean, Thai or Indian ones: those print as an empty box, and
`unprintable_characters` names them beforehand.
"""

from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from bancada.assets import resource_path

REGULAR = "BancadaSans"
BOLD = "BancadaSans-Bold"
FILES = {REGULAR: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class PdfFace:
    """A registered typeface, set narrower by `squeeze_percent`; its widths serve the fitting of text."""

    name: str
    squeeze_percent: int = 100

    def width_thousandths(self, text: str) -> int:
        """Width of a line of text at a type height of 1000."""
        width: float = pdfmetrics.stringWidth(text, self.name, 1000)
        return -(-round(width) * self.squeeze_percent // 100)


def register_fonts(folder: Path | None = None) -> None:
    """Make the typefaces known to reportlab, once per process.

    Args:
        folder: where the font files lie; `resources/fonts/DejaVu` when None.

    Raises:
        MissingResource: the installation lacks the font files.
    """
    known = pdfmetrics.getRegisteredFontNames()
    for name, file_name in FILES.items():
        if name not in known:
            path = resource_path("fonts", "DejaVu", file_name) if folder is None else folder / file_name
            pdfmetrics.registerFont(TTFont(name, str(path)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def unprintable_characters(text: str) -> frozenset[str]:
    """Characters of a text for which the typefaces have no glyph, blanks and controls left out."""
    register_fonts()
    glyphs: dict[int, int] = vars(pdfmetrics.getFont(REGULAR))["face"].charToGlyph
    return frozenset(char for char in text if char.isprintable() and char != " " and ord(char) not in glyphs)
