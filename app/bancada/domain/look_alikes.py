"""Products that are taken for one another: how alike two are, in which words they differ, which is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from bancada.domain.orders import OrderLine
from bancada.domain.products import Catalogue, Product
from bancada.domain.session import PackingSession

# Half of the words in common: "Red wine 750 ml" is like "Red wine 375 ml", and not like "Oil 750 ml".
ALIKE_PERMILLE = 500
# Once may be another order's item in the wrong tote; twice the same two is a confusion, whatever their names.
_OFTEN = 2
_UNITS = "ml|cl|l|lt|g|gr|kg|mg|mcg|cm|mm|m|un|pç|pc|pcs|w|v|mah|gb|tb|oz|pol"
# A number goes with its unit: what differs is "750 ml", not "750".
_WORD = re.compile(rf"\d[\d.,]*\s(?:{_UNITS})(?![^\W_])\S*|\S+", re.IGNORECASE)
_EDGES = ".,;:()[]"


@dataclass(frozen=True, slots=True)
class NamePart:
    """Words of a name that follow one another; ``differs`` where the other name has none or others here."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often a product came where another one was wanted, and was refused."""

    wanted_sku: str
    came_sku: str
    times: int


def differing_parts(one: str, other: str) -> tuple[tuple[NamePart, ...], tuple[NamePart, ...]]:
    """Two names side by side, each cut where it begins or ends to differ from the other.

    Capital letters and punctuation at the ends of words make no difference.

    >>> wanted, came = differing_parts("Malbec 750 ml", "malbec 375 ml")
    >>> wanted[-1], came[-1]
    (NamePart(text='750 ml', differs=True), NamePart(text='375 ml', differs=True))
    """
    ours, theirs = _words(one), _words(other)
    matcher = SequenceMatcher(None, tuple(map(_key, ours)), tuple(map(_key, theirs)), autojunk=False)
    shared = matcher.get_matching_blocks()
    return (
        _parts(ours, {block.a + at for block in shared for at in range(block.size)}),
        _parts(theirs, {block.b + at for block in shared for at in range(block.size)}),
    )


def alikeness_permille(one: str, other: str) -> int:
    """How many of the words of two names they have in common: 1000 for all of them, in whatever order.

    >>> alikeness_permille("Malbec 750 ml", "Malbec 375 ml")
    500
    """
    ours, theirs = _counted(one), _counted(other)
    total = ours.total() + theirs.total()
    return 2000 * (ours & theirs).total() // total if total else 0


def is_declared_pair(one: Product, other: Product) -> bool:
    """Whether the catalogue says of either that it is easily taken for the other."""
    return other.sku in one.look_alikes or one.sku in other.look_alikes


def nearest_line(session: PackingSession, came: Product, catalogue: Catalogue) -> OrderLine | None:
    """The open line that was most likely meant when another product came; None when nothing is open.

    A declared look-alike comes first, then the name that is most like it, then the line in focus.
    """
    current = session.current_line

    def rank(line: OrderLine) -> tuple[bool, int, bool, int]:
        wanted = catalogue.product(line.sku)
        is_declared = wanted is not None and is_declared_pair(wanted, came)
        likeness = alikeness_permille(wanted.name if wanted else line.name, came.name)
        return not is_declared, -likeness, line is not current, line.line_no

    open_lines = (line for line in session.order.lines if not session.is_line_complete(line.line_no))
    return min(open_lines, key=rank, default=None)


def meant_instead(session: PackingSession, came: Product, catalogue: Catalogue) -> OrderLine | None:
    """The open line whose product a surplus unit may have been taken for; None where none is like it."""
    line = nearest_line(session, came, catalogue)
    wanted = catalogue.product(line.sku) if line is not None else None
    if wanted is None or wanted.sku == came.sku:
        return None
    is_alike = alikeness_permille(wanted.name, came.name) >= ALIKE_PERMILLE
    return line if is_alike or is_declared_pair(wanted, came) else None


def likeliest_look_alikes(
    products: Mapping[str, Product], confusions: Iterable[Confusion], catalogue: Catalogue
) -> dict[str, Product]:
    """Of each product the one it is taken for most easily, where there is one, by its SKU.

    What happened here counts in both directions, and before what the catalogue declares.
    """
    times: dict[str, Counter[str]] = {sku: Counter() for sku in products}
    for each in confusions:
        for sku, other in ((each.wanted_sku, each.came_sku), (each.came_sku, each.wanted_sku)):
            if sku in times:
                times[sku][other] += each.times
    found = {sku: _likeliest(product, times[sku], catalogue) for sku, product in products.items()}
    return {sku: other for sku, other in found.items() if other is not None}


def _likeliest(product: Product, times: Counter[str], catalogue: Catalogue) -> Product | None:
    by_count = sorted(times, key=lambda sku: (-times[sku], sku))
    for sku in dict.fromkeys((*by_count, *product.look_alikes)):
        other = catalogue.product(sku)
        if other is None or sku == product.sku:
            continue
        is_like = alikeness_permille(product.name, other.name) >= ALIKE_PERMILLE
        if is_like or times[sku] >= _OFTEN or is_declared_pair(product, other):
            return other
    return None


def _parts(words: tuple[str, ...], shared: set[int]) -> tuple[NamePart, ...]:
    parts: list[NamePart] = []
    for at, word in enumerate(words):
        differs = at not in shared
        if parts and parts[-1].differs is differs:
            word = f"{parts.pop().text} {word}"
        parts.append(NamePart(word, differs))
    return tuple(parts)


@lru_cache(maxsize=2048)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(" ".join(name.split())))


def _key(word: str) -> str:
    return word.casefold().strip(_EDGES) or word


@lru_cache(maxsize=2048)
def _counted(name: str) -> Counter[str]:
    return Counter(map(_key, _words(name)))
