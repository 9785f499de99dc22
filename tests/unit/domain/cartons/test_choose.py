from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.cartons.choose import CartonItem, choose_carton, holds
from bancada.domain.sizes import Size


def carton(code: str, edge_mm: int, max_weight_g: int = 10_000, cost_cents: int = 100) -> CartonType:
    outer = Size(edge_mm + 4, edge_mm + 4, edge_mm + 4)
    return CartonType(code, code, Size(edge_mm, edge_mm, edge_mm), outer, 100, max_weight_g, cost_cents)


SMALL, LARGE = carton("S", 100), carton("L", 200)
CUBE = Size(50, 50, 50)


def test_that_the_smallest_that_holds_the_goods_is_chosen() -> None:
    assert choose_carton([CartonItem(7, CUBE, 100)], [LARGE, SMALL]) == SMALL
    assert choose_carton([CartonItem(8, CUBE, 100)], [LARGE, SMALL]) == LARGE


def test_that_a_single_unit_may_fill_its_carton_to_the_walls() -> None:
    assert choose_carton([CartonItem(1, Size(100, 100, 100), 1)], [SMALL, LARGE]) == SMALL


def test_that_the_longest_edge_must_fit() -> None:
    assert choose_carton([CartonItem(1, Size(10, 150, 10), 1)], [SMALL, LARGE]) == LARGE
    assert choose_carton([CartonItem(1, Size(10, 250, 10), 1)], [SMALL, LARGE]) is None


def test_that_tare_and_goods_together_stay_under_the_greatest_weight() -> None:
    assert holds(SMALL, [CartonItem(1, CUBE, 9_900)])
    assert not holds(SMALL, [CartonItem(1, CUBE, 9_901)])


def test_that_goods_of_unknown_size_and_weight_take_no_room() -> None:
    items = [CartonItem(1, CUBE, None), CartonItem(50, None, 100)]

    assert choose_carton(items, [SMALL]) == SMALL


@pytest.mark.parametrize("items", [[], [CartonItem(3, None, 100)]])
def test_that_nothing_is_chosen_without_any_size(items: list[CartonItem]) -> None:
    assert choose_carton(items, [SMALL]) is None


def test_that_the_cheaper_of_two_equals_is_chosen_then_the_first_by_code() -> None:
    cheap, other = replace(SMALL, code="Z", cost_cents=50), replace(SMALL, code="B")

    assert choose_carton([CartonItem(1, CUBE, 1)], [SMALL, other, cheap]) == cheap
    assert choose_carton([CartonItem(1, CUBE, 1)], [SMALL, other]) == other


@given(st.lists(st.builds(CartonItem, st.integers(1, 9), st.just(CUBE), st.integers(0, 3000)), min_size=1))
def test_that_what_is_chosen_holds_the_goods_and_nothing_smaller_does(items: list[CartonItem]) -> None:
    stock = [carton(str(edge), edge, edge * 100) for edge in (60, 100, 140, 200)]

    chosen = choose_carton(items, stock)

    fitting = [each for each in stock if holds(each, items)]
    assert chosen == (fitting[0] if fitting else None)
