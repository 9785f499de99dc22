"""What an order may take of a packer's hands."""

import pytest

from bancada.bootstrap.gesture_log import OrderGestures


@pytest.mark.parametrize(
    ("units", "parcels", "openings", "most"),
    [(1, 1, 0, 1), (1, 1, 1, 2), (5, 1, 1, 6), (5, 3, 1, 8), (1, 1, 2, 2)],
)
def test_that_every_unit_parcel_and_opening_costs_one_scan(
    units: int, parcels: int, openings: int, most: int
) -> None:
    order = OrderGestures("1001", units, parcels, scans=most, touches=0, openings=openings)
    assert order.most_scans == most
    assert order.is_least


def test_that_a_carton_of_the_packers_own_choice_costs_one_scan() -> None:
    assert OrderGestures("1001", 4, 2, scans=7, touches=0, cartons=1).is_least


def test_that_a_touch_or_a_scan_more_is_too_many() -> None:
    assert not OrderGestures("1001", 2, 1, scans=4, touches=0).is_least
    assert not OrderGestures("1001", 2, 1, scans=3, touches=1).is_least


def test_that_mistakes_and_questions_disturb_an_order() -> None:
    assert OrderGestures("1001", 2, 1, 3, 0).is_undisturbed
    assert not OrderGestures("1001", 2, 1, 4, 0, mistakes=1).is_undisturbed
    assert not OrderGestures("1001", 2, 1, 4, 0, questions=1).is_undisturbed
