"""Data Matrix ECC 200, square symbols, ASCII encodation: codewords, Reed-Solomon check words, placement.

Sizes, interleaving and the placement with its corner cases are those of ISO/IEC 16022.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bancada.labels.errors import SymbolDataInvalid

PAD = 129
UPPER_SHIFT = 235
FIRST_PAIR = 130
LAST_ASCII = 127
FIELD_POLYNOMIAL = 0x12D
FIELD_ORDER = 255
RANDOM_STEP = 149
RANDOM_RANGE = 253
HIGHEST_CODEWORD = 254


@dataclass(frozen=True, slots=True)
class SymbolSize:
    """One of the square symbols.

    Attributes:
        side: modules per side, finder pattern included.
        regions: data regions per side.
        data_words: codewords of data; `check_words` those of error correction, over `blocks` blocks.
    """

    side: int
    regions: int
    data_words: int
    check_words: int
    blocks: int = 1

    @property
    def mapping_side(self) -> int:
        """Modules per side without the finder patterns."""
        return self.side - 2 * self.regions


SIZES = (
    SymbolSize(10, 1, 3, 5),
    SymbolSize(12, 1, 5, 7),
    SymbolSize(14, 1, 8, 10),
    SymbolSize(16, 1, 12, 12),
    SymbolSize(18, 1, 18, 14),
    SymbolSize(20, 1, 22, 18),
    SymbolSize(22, 1, 30, 20),
    SymbolSize(24, 1, 36, 24),
    SymbolSize(26, 1, 44, 28),
    SymbolSize(32, 2, 62, 36),
    SymbolSize(36, 2, 86, 42),
    SymbolSize(40, 2, 114, 48),
    SymbolSize(44, 2, 144, 56),
    SymbolSize(48, 2, 174, 68),
    SymbolSize(52, 2, 204, 84, 2),
    SymbolSize(64, 4, 280, 112, 2),
    SymbolSize(72, 4, 368, 144, 4),
    SymbolSize(80, 4, 456, 192, 4),
    SymbolSize(88, 4, 576, 224, 4),
    SymbolSize(96, 4, 696, 272, 4),
    SymbolSize(104, 4, 816, 336, 6),
)


def encode_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True is dark, finder pattern included and quiet zone not.

    Args:
        text: Latin-1.

    Raises:
        SymbolDataInvalid: empty, outside Latin-1, or longer than the largest symbol holds.
    """
    words = _ascii_words(text)
    size = next((size for size in SIZES if len(words) <= size.data_words), None)
    if size is None:
        raise SymbolDataInvalid(text, "it is too long for a Data Matrix")
    data = _padded(words, size.data_words)
    bits = Placement(size.mapping_side).place(data + _check_words(data, size))
    return _with_finders(bits, size)


def _ascii_words(text: str) -> list[int]:
    if not text:
        raise SymbolDataInvalid(text, "it is empty")
    try:
        source = text.encode("latin-1")
    except UnicodeEncodeError:
        raise SymbolDataInvalid(text, "this Data Matrix holds Latin-1 characters only") from None
    words: list[int] = []
    position = 0
    while position < len(source):
        pair = source[position : position + 2]
        if len(pair) == 2 and pair.isdigit():  # noqa: PLR2004
            words.append(FIRST_PAIR + int(pair))
            position += 2
            continue
        char = source[position]
        words += [char + 1] if char <= LAST_ASCII else [UPPER_SHIFT, char - LAST_ASCII]
        position += 1
    return words


def _padded(words: list[int], length: int) -> list[int]:
    padded = words + [PAD] * (len(words) < length)
    while len(padded) < length:
        noise = PAD + (RANDOM_STEP * (len(padded) + 1)) % RANDOM_RANGE + 1
        padded.append(noise if noise <= HIGHEST_CODEWORD else noise - HIGHEST_CODEWORD)
    return padded


def _field_tables() -> tuple[list[int], list[int]]:
    powers, logs, value = [0] * FIELD_ORDER, [0] * (FIELD_ORDER + 1), 1
    for exponent in range(FIELD_ORDER):
        powers[exponent], logs[value] = value, exponent
        value <<= 1
        if value > FIELD_ORDER:
            value ^= FIELD_POLYNOMIAL
    return powers, logs


POWERS, LOGS = _field_tables()


def _times(left: int, right: int) -> int:
    return POWERS[(LOGS[left] + LOGS[right]) % FIELD_ORDER] if left and right else 0


def _generator(degree: int) -> list[int]:
    """Coefficients of the product of (x - 2^i), i = 1…degree, highest power first, without the leading 1."""
    polynomial = [1]
    for exponent in range(1, degree + 1):
        shifted = [*polynomial, 0]
        scaled = [0, *(_times(word, POWERS[exponent]) for word in polynomial)]
        polynomial = [left ^ right for left, right in zip(shifted, scaled, strict=True)]
    return polynomial[1:]


def _check_words(data: list[int], size: SymbolSize) -> list[int]:
    per_block = size.check_words // size.blocks
    generator = _generator(per_block)
    result = [0] * size.check_words
    for block in range(size.blocks):
        result[block :: size.blocks] = _remainder(data[block :: size.blocks], generator)
    return result


def _remainder(data: list[int], generator: list[int]) -> list[int]:
    remainder = [0] * len(generator)
    for word in data:
        factor = word ^ remainder[0]
        shifted = [*remainder[1:], 0]
        remainder = [old ^ _times(factor, new) for old, new in zip(shifted, generator, strict=True)]
    return remainder


Cell = tuple[int, int]
Take = Callable[[list[Cell]], None]


class Placement:
    """Walks the diagonals of the mapping matrix and writes each codeword's eight bits."""

    def __init__(self, side: int) -> None:
        self._side = side
        self._cells: dict[Cell, bool] = {}

    def place(self, words: list[int]) -> dict[Cell, bool]:
        shapes = self.shapes()
        for word, shape in zip(words, shapes, strict=False):
            for bit, cell in enumerate(shape):
                self._cells[cell] = bool(word >> (7 - bit) & 1)
        self._fill_last_corner()
        return self._cells

    def shapes(self) -> list[list[Cell]]:
        """Cells of each codeword, in codeword order, most significant bit first."""
        shapes: list[list[Cell]] = []
        taken: set[Cell] = set()

        def take(shape: list[Cell]) -> None:
            shapes.append(shape)
            taken.update(shape)

        row, column, side = 4, 0, self._side
        while row < side or column < side:
            corner = self._corner(row, column)
            if corner:
                take(corner)
            row, column = self._sweep(row, column, -1, taken, take)
            row, column = row + 1, column + 3
            row, column = self._sweep(row, column, 1, taken, take)
            row, column = row + 3, column + 1
        return shapes

    def _sweep(self, row: int, column: int, down: int, taken: set[Cell], take: Take) -> Cell:
        while True:
            if 0 <= row < self._side and 0 <= column < self._side and (row, column) not in taken:
                take(self._utah(row, column))
            row, column = row + 2 * down, column - 2 * down
            is_inside = row >= 0 and column < self._side if down < 0 else row < self._side and column >= 0
            if not is_inside:
                return row, column

    def _utah(self, row: int, column: int) -> list[Cell]:
        offsets = ((-2, -2), (-2, -1), (-1, -2), (-1, -1), (-1, 0), (0, -2), (0, -1), (0, 0))
        return [self._wrapped(row + down, column + right) for down, right in offsets]

    def _wrapped(self, row: int, column: int) -> Cell:
        side = self._side
        if row < 0:
            row, column = row + side, column + 4 - (side + 4) % 8
        if column < 0:
            row, column = row + 4 - (side + 4) % 8, column + side
        return row, column

    def _corner(self, row: int, column: int) -> list[Cell] | None:
        """The shape of a codeword that begins in the lower left corner of a square and ends opposite."""
        side = self._side
        last = side - 1
        top_right = [(0, side - 2), (0, last), (1, last)]
        if (row, column) == (side, 0):
            return [(last, 0), (last, 1), (last, 2), *top_right, (2, last), (3, last)]
        if (row, column) == (side - 2, 0) and side % 8:
            left = [(side - 3, 0), (side - 2, 0), (last, 0)]
            is_third = side % 8 == 4  # noqa: PLR2004
            ends = (
                [*top_right, (2, last), (3, last)] if is_third else [(0, side - 4), (0, side - 3), *top_right]
            )
            return [*left, *ends]
        return None

    def _fill_last_corner(self) -> None:
        last = self._side - 1
        if (last, last) not in self._cells:
            self._cells[last, last] = self._cells[last - 1, last - 1] = True


def _with_finders(bits: dict[Cell, bool], size: SymbolSize) -> tuple[tuple[bool, ...], ...]:
    region = size.mapping_side // size.regions
    side = range(size.side)
    return tuple(tuple(_module(row, column, region, bits) for column in side) for row in side)


def _module(row: int, column: int, region: int, bits: dict[Cell, bool]) -> bool:
    (down, inner_row), (right, inner_column) = divmod(row, region + 2), divmod(column, region + 2)
    if inner_row == region + 1 or inner_column == 0:
        return True
    if inner_row == 0:
        return inner_column % 2 == 0
    if inner_column == region + 1:
        return inner_row % 2 == 1
    return bits.get((down * region + inner_row - 1, right * region + inner_column - 1), False)
