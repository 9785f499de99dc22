"""ZPL II: one label as `^XA … ^XZ`, UTF-8 (`^CI28`), every field hex-escaped (`^FH`).

Text is printed in scalable font 0, a line per field, at `^FO` = top of the capitals. Field data never
holds a bare `^`, `~` or `_`: they are sent as `_5E`, `_7E`, `_5F`, control characters likewise, so that
no customer's text can be read as a command.
Code 128 with printable text is sent in automatic mode; text with control characters or `>`, and GS1-128,
in mode N with the invocation codes of the ZPL II guide (`>;` `>:` `>9` start C, B, A; `>5` `>6` `>7`
switch to C, B, A; `>8` FNC1; alphabet A as pairs of digits).
"""

from bancada.labels.code128 import FNC1, Code128, CodeSet, Step
from bancada.labels.errors import LabelError, SymbolDataInvalid
from bancada.labels.label import Ink, Label, Symbology, mm
from bancada.labels.layout import Placed, PlacedBars, PlacedCells, PlacedRect, PlacedText, lay_out
from bancada.labels.resolution import Resolution

HEX_ESCAPED = frozenset("^~_")
FIRST_PRINTABLE = 0x20
DELETE = 0x7F
MOST_COPIES = 9999
START_CODES = {CodeSet.A: ">9", CodeSet.B: ">:", CodeSet.C: ">;"}
LATCH_CODES = {CodeSet.A: ">7", CodeSet.B: ">6", CodeSet.C: ">5"}
FNC1_CODE = ">8"
# Characters of alphabet B that only an invocation code can stand for: > ^ ~ DEL.
INVOKED_IN_B = {30: ">0", 62: "><", 94: ">=", 95: ">1"}
DATA_MATRIX_ESCAPES = "#!$%&*+;"
LARGEST_QR_MAGNIFICATION = 10


class CopiesOutOfRange(LabelError):
    """A job prints between 1 and 9999 copies."""


class Zpl:
    """Renders labels as ZPL II."""

    name = "zpl"

    def render(self, label: Label, resolution: Resolution, copies: int = 1) -> bytes:
        """Bytes of one format, UTF-8, lines end in LF.

        Raises:
            SymbolTooWide: a bar code does not fit.
            SymbolDataInvalid: a bar code cannot carry its text.
            CopiesOutOfRange: copies < 1 or > 9999.
        """
        if not 1 <= copies <= MOST_COPIES:
            raise CopiesOutOfRange
        width, length = resolution.dots(mm(label.width_mm)), resolution.dots(mm(label.height_mm))
        head = ["^XA", "^CI28", "^LH0,0", f"^PW{width}", f"^LL{length}"]
        body = [_field(placed) for placed in lay_out(label, resolution)]
        return "\n".join([*head, *body, f"^PQ{copies}", "^XZ", ""]).encode()


def escape(text: str) -> str:
    """Field data for use after `^FH`: bytes that could end the field or start a command become `_XX`."""
    return "".join(f"_{ord(char):02X}" if _is_dangerous(char) else char for char in text)


def _is_dangerous(char: str) -> bool:
    return char in HEX_ESCAPED or ord(char) < FIRST_PRINTABLE or ord(char) == DELETE


def _field(placed: Placed) -> str:
    match placed:
        case PlacedText():
            return _text(placed)
        case PlacedRect():
            return _rect(placed)
        case PlacedBars():
            return _bars(placed)
        case PlacedCells():
            return _cells(placed)


def _origin(placed: Placed) -> str:
    return f"^FO{placed.x},{placed.y}"


def _data(text: str) -> str:
    return f"^FH^FD{escape(text)}^FS"


def _text(placed: PlacedText) -> str:
    reverse = "^FR" if placed.ink is Ink.WHITE else ""
    width = max(1, placed.height * placed.squeeze_percent // 100)
    return f"{_origin(placed)}{reverse}^A0N,{placed.height},{width}{_data(placed.text)}"


def _rect(placed: PlacedRect) -> str:
    thickness = placed.thickness or min(placed.width, placed.height)
    return f"{_origin(placed)}^GB{placed.width},{placed.height},{thickness}^FS"


def _bars(placed: PlacedBars) -> str:
    is_gs1 = placed.symbology is Symbology.GS1_128
    is_plain = not is_gs1 and all(" " <= char <= "~" and char != ">" for char in placed.code.text)
    mode, data = ("A", placed.code.text) if is_plain else ("N", _invocations(placed.code))
    return f"{_origin(placed)}^BY{placed.module}^BCN,{placed.height},N,N,N,{mode}{_data(data)}"


def _invocations(code: Code128) -> str:
    return START_CODES[code.start] + "".join(_invocation(step) for step in code.steps)


def _invocation(step: Step) -> str:
    latches = {other.latch: LATCH_CODES[other] for other in CodeSet if other is not step.code_set}
    if step.value in latches:
        return latches[step.value]
    if step.value == FNC1:
        return FNC1_CODE
    if step.code_set is CodeSet.B:
        return INVOKED_IN_B.get(step.value, chr(step.value + FIRST_PRINTABLE))
    return f"{step.value:02d}"


def _cells(placed: PlacedCells) -> str:
    if placed.symbology is Symbology.QR:
        magnification = min(placed.module, LARGEST_QR_MAGNIFICATION)
        return f"{_origin(placed)}^BQN,2,{magnification}{_data('MA,' + placed.data)}"
    unused = next((char for char in DATA_MATRIX_ESCAPES if char not in placed.data), None)
    if unused is None:
        raise SymbolDataInvalid(placed.data, f"it uses all of {DATA_MATRIX_ESCAPES}")
    return f"{_origin(placed)}^BXN,{placed.module},200,0,0,1,{unused}{_data(placed.data)}"
