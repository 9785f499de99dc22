from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.look_alikes import (
    Confusion,
    NamePart,
    alikeness_permille,
    differing_parts,
    likeliest_look_alikes,
    meant_instead,
    nearest_line,
)
from bancada.domain.orders import OrderLine
from bancada.domain.products import Product
from bancada.domain.verdicts import ScanVerdict as Verdict
from tests.unit.domain.builders import MemoryCatalogue, context, opened, packed_in, scanned

MALBEC = Product("MAL-750", "Vinho tinto Malbec 750 ml")
HALF = Product("MAL-375", "Vinho tinto Malbec 375 ml")
OIL = Product("OIL-500", "Azeite extravirgem 500 ml")
RUBY = Product("BAT-VER", "Batom vermelho rubi", look_alikes=("BAT-ROS",))
ROSE = Product("BAT-ROS", "Batom rosa antigo")
EVERYTHING = (MALBEC, HALF, OIL, RUBY, ROSE)
CATALOGUE = MemoryCatalogue(EVERYTHING)

words = st.sampled_from(
    ["Malbec", "malbec", "tinto,", "tinto", "750", "375", "ml", "kg", "1,5", "un.", "de", "✓", "."]
)
names = st.lists(words, max_size=9).map(" ".join)


def line_of(line_no: int, product: Product, qty: int = 1) -> OrderLine:
    return OrderLine(line_no, product.sku, product.name, qty)


def marked(name: tuple[NamePart, ...]) -> list[str]:
    return [part.text for part in name if part.differs]


def unmarked(name: tuple[NamePart, ...]) -> list[str]:
    joined = " ".join(part.text for part in name if not part.differs)
    return [word.casefold().strip(".,") or word for word in joined.split()]


@pytest.mark.parametrize(
    ("one", "other", "ours", "theirs"),
    [
        (MALBEC.name, HALF.name, ["750 ml"], ["375 ml"]),
        ("Fone bluetooth preto", "Fone bluetooth branco", ["preto"], ["branco"]),
        ("Shampoo de babosa 300 ml", "Condicionador de babosa 300 ml", ["Shampoo"], ["Condicionador"]),
        ("Camiseta azul G", "Camiseta azul marinho GG", ["G"], ["marinho GG"]),
        ("Café 10 un.", "CAFÉ, 10 UN", [], []),
        ("Cabo USB-C 1 m", "Cabo USB-C 2 m preto", ["1 m"], ["2 m preto"]),
    ],
)
def test_that_the_words_that_differ_are_found(
    one: str, other: str, ours: list[str], theirs: list[str]
) -> None:
    first, second = differing_parts(one, other)

    assert (marked(first), marked(second)) == (ours, theirs)


@given(names, names)
def test_that_the_parts_of_a_name_are_the_name_and_what_is_shared_is_the_same(one: str, other: str) -> None:
    first, second = differing_parts(one, other)

    assert " ".join(part.text for part in first) == one
    assert " ".join(part.text for part in second) == other
    assert unmarked(first) == unmarked(second)
    for name in (first, second):
        assert all(before.differs is not after.differs for before, after in pairwise(name))


@given(names, st.sampled_from(["", " ", "  "]))
def test_that_a_name_does_not_differ_from_itself(name: str, blank: str) -> None:
    first, second = differing_parts(name, blank + name.upper())

    assert marked(first) == marked(second) == []


@given(names, names)
def test_that_likeness_is_mutual_and_whole_only_for_the_same_words(one: str, other: str) -> None:
    likeness = alikeness_permille(one, other)

    assert likeness == alikeness_permille(other, one)
    assert 0 <= likeness <= 1000
    if one:
        assert alikeness_permille(one, one) == 1000


def test_that_the_most_similar_open_line_is_meant_and_not_the_one_in_focus() -> None:
    session = opened(line_of(1, OIL), line_of(2, MALBEC))

    line = nearest_line(session, HALF, CATALOGUE)

    assert session.current_line == session.order.line(1)
    assert line == session.order.line(2)


def test_that_a_declared_look_alike_comes_before_a_similar_name() -> None:
    similar = Product("BAT-ANT", "Batom coral antigo")
    session = opened(line_of(1, similar), line_of(2, RUBY))

    line = nearest_line(session, ROSE, MemoryCatalogue((*EVERYTHING, similar)))

    assert line == session.order.line(2)


def test_that_a_finished_line_was_not_meant() -> None:
    session = packed_in(opened(line_of(1, MALBEC), line_of(2, OIL)), (1, 1))

    assert nearest_line(session, HALF, CATALOGUE) == session.order.line(2)
    assert nearest_line(packed_in(session, (2, 1)), HALF, CATALOGUE) is None


def test_that_the_line_in_focus_is_meant_where_nothing_is_alike() -> None:
    session = opened(line_of(1, Product("X", "Caneca")), line_of(2, Product("Y", "Vela")))

    assert nearest_line(session, ROSE, CATALOGUE) == session.order.line(1)


def test_that_a_refused_wrong_item_names_the_line_that_was_meant() -> None:
    outcome = scanned(opened(line_of(1, OIL), line_of(2, MALBEC)), context(*EVERYTHING), HALF.sku)

    assert (outcome.verdict, outcome.line_no, outcome.sku) == (Verdict.WRONG_ITEM, 2, HALF.sku)


def test_that_a_surplus_unit_was_meant_for_a_line_only_where_it_is_like_it() -> None:
    lines = (line_of(1, HALF), line_of(2, MALBEC), line_of(3, OIL))
    session = packed_in(opened(*lines), (1, 1))

    assert meant_instead(session, HALF, CATALOGUE) == lines[1]
    assert meant_instead(packed_in(session, (2, 1)), HALF, CATALOGUE) is None


def test_that_what_the_catalogue_declares_is_announced() -> None:
    found = likeliest_look_alikes({RUBY.sku: RUBY, OIL.sku: OIL}, (), CATALOGUE)

    assert found == {RUBY.sku: ROSE}


def test_that_what_was_confused_before_is_announced_from_both_sides() -> None:
    once = (Confusion(MALBEC.sku, HALF.sku, 1),)

    assert likeliest_look_alikes({MALBEC.sku: MALBEC}, once, CATALOGUE) == {MALBEC.sku: HALF}
    assert likeliest_look_alikes({HALF.sku: HALF}, once, CATALOGUE) == {HALF.sku: MALBEC}


def test_that_unlike_names_are_announced_only_once_they_were_confused_again() -> None:
    wanted = {MALBEC.sku: MALBEC}

    assert likeliest_look_alikes(wanted, (Confusion(MALBEC.sku, OIL.sku, 1),), CATALOGUE) == {}
    assert likeliest_look_alikes(wanted, (Confusion(MALBEC.sku, OIL.sku, 2),), CATALOGUE) == {MALBEC.sku: OIL}


def test_that_the_most_frequent_confusion_is_announced() -> None:
    other = replace(HALF, sku="MAL-1500", name="Vinho tinto Malbec 1500 ml")
    catalogue = MemoryCatalogue((*EVERYTHING, other))
    seen = (
        Confusion(MALBEC.sku, HALF.sku, 2),
        Confusion(MALBEC.sku, "GONE", 9),
        Confusion(other.sku, MALBEC.sku, 3),
    )

    assert likeliest_look_alikes({MALBEC.sku: MALBEC}, seen, catalogue) == {MALBEC.sku: other}
