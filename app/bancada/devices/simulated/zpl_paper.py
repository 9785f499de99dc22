"""What a ZPL printer would put on paper, read back from the bytes it was sent; a torn job shows what arrived.

Knows the commands that shipping labels need: ^PW ^LL, ^FO, ^A0, ^FR, ^GB, ^BY ^BC, ^BQ, ^BX, ^FH ^FD ^FS.
Everything else is skipped, as a printer skips what it does not know. Source: ZPL II programming guide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bancada.devices.simulated.zpl_code128 import read_code128
from bancada.labels.datamatrix import encode_matrix
from bancada.labels.errors import LabelError
from bancada.labels.metrics import FontZero
from bancada.labels.preview import (
    CAPITAL_SHARE,
    LINE_MM,
    PreviewBars,
    PreviewCells,
    PreviewLine,
    PreviewRect,
    PreviewText,
    Primitive,
)
from bancada.labels.qr import encode_qr
from bancada.labels.resolution import Resolution

_COMMAND = re.compile(r"\^([A-Z@][A-Z0-9@])([^^]*)")
_HEX = re.compile(rb"_([0-9A-Fa-f]{2})")
_MM_PER_METRE = 1000
_USUAL_WIDTH_MM = 100
_USUAL_HEIGHT_MM = 150


@dataclass(frozen=True, slots=True)
class Paper:
    """A printed label: its size in millimetres and what is on it."""

    width_mm: float
    height_mm: float
    primitives: tuple[Primitive, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """What a scanner reads from the symbols, tallest linear symbol first."""
        bars = [each for each in self.primitives if isinstance(each, PreviewBars)]
        cells = [each for each in self.primitives if isinstance(each, PreviewCells)]
        tallest_first = sorted(bars, key=lambda each: -each.height_mm)
        return (*(each.text for each in tallest_first), *(each.text for each in cells))


def read_zpl(payload: bytes, resolution: Resolution) -> Paper:
    """The paper that comes out for these bytes."""
    page = _Page(_MM_PER_METRE / resolution.dots_per_metre)
    for name, argument in _COMMAND.findall(payload.decode("utf-8", errors="replace")):
        page.take(name, argument)
    return Paper(page.width_mm, page.height_mm, tuple(page.primitives))


@dataclass(slots=True)
class _Field:
    """The field being built, until ^FS prints it."""

    kind: str = ""
    numbers: tuple[int, ...] = ()
    argument: str = ""
    data: str = ""
    is_white: bool = False


@dataclass(slots=True)
class _Page:
    """A format being read; lengths of the commands are dots."""

    per_dot_mm: float
    width_mm: float = _USUAL_WIDTH_MM
    height_mm: float = _USUAL_HEIGHT_MM
    primitives: list[Primitive] = field(default_factory=list)
    _x: int = 0
    _y: int = 0
    _module: int = 2
    _field: _Field = field(default_factory=_Field)

    def take(self, name: str, argument: str) -> None:
        """Carry out one command."""
        if name == "FD":
            self._field.data = _unescaped(argument)
        elif name == "FR":
            self._field.is_white = True
        elif name == "FS":
            self._print_field()
        elif name in _PRINTS:
            self._field.kind, self._field.argument = name, argument
            self._field.numbers = _numbers(argument)
        else:
            self._set(name, _numbers(argument))

    def _set(self, name: str, numbers: tuple[int, ...]) -> None:
        match name, numbers:
            case "PW", (width, *_):
                self.width_mm = width * self.per_dot_mm
            case "LL", (length, *_):
                self.height_mm = length * self.per_dot_mm
            case "FO", (x, y, *_):
                self._x, self._y = x, y
            case "BY", (module, *_):
                self._module = module

    def _print_field(self) -> None:
        built, self._field = self._field, _Field()
        draw = _PRINTS.get(built.kind)
        if draw is None:
            return
        try:
            self.primitives.append(draw(self, built))
        except LabelError:
            # A printer leaves out a symbol that cannot carry its data.
            return

    def _text(self, built: _Field) -> Primitive:
        height, width = _two(built.numbers)
        capital_mm = height * CAPITAL_SHARE * self.per_dot_mm
        width_mm = FontZero().width_thousandths(built.data) * (width or height) / 1000 * self.per_dot_mm
        left_mm, top_mm = self._mm(self._x), self._mm(self._y)
        return PreviewText(left_mm, top_mm + capital_mm, width_mm, capital_mm, built.data, built.is_white)

    def _box(self, built: _Field) -> Primitive:
        width, height = _two(built.numbers)
        dots = built.numbers[2] if len(built.numbers) > 2 else 1  # noqa: PLR2004 - third parameter of ^GB
        x, y = self._mm(self._x), self._mm(self._y)
        wide, tall = self._mm(width), self._mm(height)
        if dots < min(width, height):
            return PreviewRect(x, y, wide, tall, self._mm(dots))
        if tall <= min(wide, LINE_MM):
            return PreviewLine(x, y + tall / 2, x + wide, y + tall / 2, tall)
        if wide <= min(tall, LINE_MM):
            return PreviewLine(x + wide / 2, y, x + wide / 2, y + tall, wide)
        return PreviewRect(x, y, wide, tall, None)

    def _bars(self, built: _Field) -> Primitive:
        height = built.numbers[0] if built.numbers else 1
        code = read_code128(built.data, is_automatic=not built.argument.rstrip().endswith(",N"))
        module_mm = self._mm(self._module)
        return PreviewBars(
            self._mm(self._x), self._mm(self._y), self._mm(height), module_mm, code.widths, code.text
        )

    def _qr(self, built: _Field) -> Primitive:
        # The first characters of the data are the error correction level and the input mode.
        text = built.data.partition(",")[2]
        cell_mm = self._mm(built.numbers[-1] if built.numbers else 1)
        return PreviewCells(self._mm(self._x), self._mm(self._y), cell_mm, encode_qr(text), text)

    def _matrix(self, built: _Field) -> Primitive:
        cell_mm = self._mm(built.numbers[0] if built.numbers else 1)
        return PreviewCells(
            self._mm(self._x), self._mm(self._y), cell_mm, encode_matrix(built.data), built.data
        )

    def _mm(self, dots: int) -> float:
        return dots * self.per_dot_mm


_PRINTS: dict[str, Callable[[_Page, _Field], Primitive]] = {
    "A0": _Page._text,
    "GB": _Page._box,
    "BC": _Page._bars,
    "BQ": _Page._qr,
    "BX": _Page._matrix,
}


def _numbers(argument: str) -> tuple[int, ...]:
    return tuple(int(part) for part in argument.strip().split(",") if part.strip().isdigit())


def _two(numbers: tuple[int, ...]) -> tuple[int, int]:
    first, second = (*numbers, 0, 0)[:2]
    return first, second


def _unescaped(argument: str) -> str:
    raw = _HEX.sub(lambda match: bytes([int(match[1], 16)]), argument.encode())
    return raw.decode("utf-8", errors="replace")
