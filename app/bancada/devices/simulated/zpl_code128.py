"""Field data of ZPL's ^BC command as a Code 128 symbol."""

from __future__ import annotations

from collections.abc import Iterator

from bancada.labels.code128 import FNC1, Code128, CodeSet, Step, encode
from bancada.labels.errors import SymbolDataInvalid

_START = {">9": CodeSet.A, ">:": CodeSet.B, ">;": CodeSet.C}
_LATCH = {">7": CodeSet.A, ">6": CodeSet.B, ">5": CodeSet.C}
_INVOKED = {">0": 30, "><": 62, ">=": 94, ">1": 95, ">8": FNC1}
_FIRST_PRINTABLE = 32
_GROUP_SEPARATOR = "\x1d"


def read_code128(data: str, *, is_automatic: bool) -> Code128:
    """The symbol a printer makes of the data.

    Args:
        data: field data, unescaped.
        is_automatic: the printer chooses the alphabets (mode A); else the data does, with invocation codes.

    Raises:
        SymbolDataInvalid: the data does not begin with a start code, or ends within a pair.
    """
    if is_automatic:
        return encode(data)
    start = _START.get(data[:2])
    if start is None:
        raise SymbolDataInvalid(data, "it begins with no start code")
    steps = tuple(_steps(data, start))
    return Code128(_text(steps), start, steps)


def _steps(data: str, code_set: CodeSet) -> Iterator[Step]:
    position = 2
    while position < len(data):
        pair = data[position : position + 2]
        if pair in _LATCH:
            yield Step(_LATCH[pair].latch, code_set)
            code_set = _LATCH[pair]
        elif pair in _INVOKED:
            yield Step(_INVOKED[pair], code_set)
        elif code_set is CodeSet.B:
            yield Step(ord(pair[0]) - _FIRST_PRINTABLE, code_set)
            position -= 1
        elif pair.isdigit() and len(pair) > 1:
            yield Step(int(pair), code_set)
        else:
            raise SymbolDataInvalid(data, "a pair of digits is not whole")
        position += 2


def _text(steps: tuple[Step, ...]) -> str:
    """What a scanner reads: FNC1 at the start marks GS1 data, later it separates."""
    latches = {code_set.latch for code_set in CodeSet}
    pieces = []
    for position, step in enumerate(steps):
        if step.value == FNC1:
            pieces.append(_GROUP_SEPARATOR if position else "")
        elif step.code_set is CodeSet.C and step.value < CodeSet.B.latch:
            pieces.append(f"{step.value:02}")
        elif step.value not in latches:
            pieces.append(_character(step))
    return "".join(pieces)


def _character(step: Step) -> str:
    if step.code_set is CodeSet.A and step.value >= 2 * _FIRST_PRINTABLE:
        return chr(step.value - 2 * _FIRST_PRINTABLE)
    return chr(step.value + _FIRST_PRINTABLE)
