"""Code 128: the shortest sequence of symbol characters for a text, and its bars.

A symbol is start (11 modules), one character of 11 modules per value, check character, stop (13 modules).
Value tables and the check sum (weights 1, 1, 2, 3… modulo 103) are those of ISO/IEC 15417.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from bancada.labels.errors import SymbolDataInvalid

GROUP_SEPARATOR = "\x1d"
QUIET_MODULES = 10
FNC1 = 102
STOP = 106
START_BASE = 103
CHECK_MODULUS = 103
LAST_ASCII = 127
# No reader takes more; it also bounds the search for the shortest encoding.
LONGEST_TEXT = 255
FIRST_PRINTABLE = 32
FIRST_SET_B_ONLY = 96

# Widths of bar, space, bar, space, bar, space of each value; the stop character has one more bar.
PATTERN_TEXT = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 "
    "122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 "
    "321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 "
    "211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 "
    "213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 "
    "121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 "
    "241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 "
    "412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 "
    "211214 211232 2331112"
)
PATTERNS = tuple(PATTERN_TEXT.split())


class CodeSet(Enum):
    """The three alphabets; the value is the offset of the start character."""

    A = 0
    B = 1
    C = 2

    @property
    def latch(self) -> int:
        """Value that switches to this alphabet from either of the others."""
        return {CodeSet.A: 101, CodeSet.B: 100, CodeSet.C: 99}[self]


@dataclass(frozen=True, slots=True)
class Step:
    """One symbol character after the start: its value, and the alphabet in force when it is read."""

    value: int
    code_set: CodeSet


@dataclass(frozen=True, slots=True)
class Code128:
    """An encoded symbol.

    Attributes:
        text: what a scanner reads, GS1 separators included.
        start: alphabet of the start character.
        steps: characters between start and check character.
    """

    text: str
    start: CodeSet
    steps: tuple[Step, ...]

    @property
    def values(self) -> tuple[int, ...]:
        """All symbol characters from start to stop."""
        body = (START_BASE + self.start.value, *(step.value for step in self.steps))
        weighted = body[0] + sum(weight * value for weight, value in enumerate(body) if weight)
        return (*body, weighted % CHECK_MODULUS, STOP)

    @property
    def modules(self) -> int:
        """Width of the symbol without its quiet zones, in modules."""
        return 11 * (len(self.steps) + 3) + 2

    @property
    def widths(self) -> tuple[int, ...]:
        """Widths in modules of bar, space, bar, … bar."""
        return tuple(int(digit) for value in self.values for digit in PATTERNS[value])


@dataclass(frozen=True, slots=True)
class _Path:
    """The cheapest way found so far to a position in the text with an alphabet in force."""

    start: CodeSet
    code_set: CodeSet
    steps: tuple[Step, ...]


def encode(text: str, *, is_gs1: bool = False, letters: CodeSet = CodeSet.B) -> Code128:
    """Encode a text in as few symbol characters as possible with latches (SHIFT is not used).

    Args:
        text: ASCII. With `is_gs1`, each 0x1D stands for FNC1 and the leading FNC1 is added.
        letters: alphabet preferred where A and B cost the same (fiscal documents ask for A).

    Raises:
        SymbolDataInvalid: the text is empty, too long or not ASCII.

    >>> encode("5225AB83", letters=CodeSet.A).values
    (105, 52, 25, 101, 33, 34, 99, 83, 30, 106)
    """
    _refuse_unencodable(text)
    preference = [CodeSet.C, letters, CodeSet.A if letters is CodeSet.B else CodeSet.B]
    source = GROUP_SEPARATOR + text if is_gs1 else text
    best: list[dict[CodeSet, _Path]] = [{} for _ in range(len(source) + 1)]
    best[0] = {code_set: _Path(code_set, code_set, ()) for code_set in preference}
    for position in range(len(source)):
        for path in list(best[position].values()):
            for length, value in _readings(source, position, path.code_set, is_gs1):
                _offer(best[position + length], path, value, preference)
    end = min(best[-1].values(), key=lambda path: len(path.steps))
    return Code128(text, end.start, end.steps)


def _refuse_unencodable(text: str) -> None:
    if not 0 < len(text) <= LONGEST_TEXT:
        raise SymbolDataInvalid(text, f"Code 128 holds 1 to {LONGEST_TEXT} characters")
    if any(ord(char) > LAST_ASCII for char in text):
        raise SymbolDataInvalid(text, "Code 128 holds ASCII characters only")


def _readings(source: str, position: int, code_set: CodeSet, is_gs1: bool) -> Iterator[tuple[int, int]]:
    """(characters consumed, value) of every symbol character that may stand here in the alphabet."""
    char = source[position]
    if is_gs1 and char == GROUP_SEPARATOR:
        yield 1, FNC1
    elif code_set is CodeSet.C:
        pair = source[position : position + 2]
        if len(pair) == 2 and pair.isdigit():  # noqa: PLR2004
            yield 2, int(pair)
    elif code_set is CodeSet.A and ord(char) < FIRST_SET_B_ONLY:
        yield 1, (ord(char) - FIRST_PRINTABLE) % FIRST_SET_B_ONLY
    elif code_set is CodeSet.B and ord(char) >= FIRST_PRINTABLE:
        yield 1, ord(char) - FIRST_PRINTABLE


def _offer(cell: dict[CodeSet, _Path], path: _Path, value: int, preference: list[CodeSet]) -> None:
    """Keep the path with one more character, and the paths that switch the alphabet after it."""
    read = (*path.steps, Step(value, path.code_set))
    for code_set in (path.code_set, *(other for other in preference if other is not path.code_set)):
        is_latch = code_set is not path.code_set
        steps = (*read, Step(code_set.latch, path.code_set)) if is_latch else read
        known = cell.get(code_set)
        if known is None or len(steps) < len(known.steps):
            cell[code_set] = _Path(path.start, code_set, steps)
