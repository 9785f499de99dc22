"""How wide text is: advance widths that the fitting of text needs, in thousandths of the type height."""

import unicodedata
from typing import Protocol

UNKNOWN_WIDTH = 620
WIDE_WIDTH = 1000


class Metrics(Protocol):
    """Widths of the characters of one typeface."""

    def width_thousandths(self, text: str) -> int:
        """Width of a line of text at a type height of 1000."""


# Scalable font 0 of ZPL printers, a bold condensed sans-serif; widths measured on renderings.
FONT_0_WIDTHS = {
    250: " |¦\\",
    285: "{}/:;Iijlft'¹²³ªº",
    340: '!"(),.[]`r·°¡¯',
    400: "z",
    455: "ckvxysJ",
    500: "0123456789abdeghnopqu<>=+*#$^_~ELTZ£€¢¥§«»µ–“”’",
    # A hyphen is a third of the height on most printers and more than twice that on some.
    560: "-",
    565: "ABCKRSVXY¶?¿FPßø÷×",
    620: "DGHNOQUØÐÞþð",
    680: "w&",
    790: "Mmæ¨¬",
    850: "W%@Œœ©®Æ¼½¾",
    1010: "…—",
}
# Printers of other makes draw font 0 a little wider.
FONT_0_SAFETY_PERCENT = 104


class FontZero:
    """Upper bound of the widths of font 0 on common printers."""

    def __init__(self) -> None:
        self._widths = {char: width for width, chars in FONT_0_WIDTHS.items() for char in chars}

    def width_thousandths(self, text: str) -> int:
        """Width of a line of text at a type height of 1000."""
        return sum(self._width(char) for char in text) * FONT_0_SAFETY_PERCENT // 100

    def _width(self, char: str) -> int:
        known = self._widths.get(char)
        if known is not None:
            return known
        base = unicodedata.normalize("NFD", char)[0]
        if base in self._widths:
            return self._widths[base]
        if unicodedata.combining(char):
            return 0
        return WIDE_WIDTH if unicodedata.east_asian_width(char) in "WF" else UNKNOWN_WIDTH
