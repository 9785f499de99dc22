"""Numbers as the packer's language writes them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from bancada.domain.orders import QuantityUnit
from bancada.ui import numbers


@pytest.mark.parametrize(("locale", "shown"), [("en_US", "1,203.482 kg"), ("pt_BR", "1.203,482 kg")])
def test_that_weights_follow_the_locale_with_three_decimals(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert numbers.weight_text(1_203_482) == shown


@pytest.mark.parametrize(
    ("grams", "shown"), [(0, "0.000"), (7, "0.007"), (-40, "−0.040"), (12_000, "12.000")]
)
def test_that_grams_become_kilograms_without_rounding(grams: int, shown: str) -> None:
    assert numbers.kilograms(grams) == shown


def test_that_weighed_goods_show_kilograms_and_pieces_show_counts() -> None:
    assert numbers.quantity_text(1200, QuantityUnit.GRAM) == "1.200"
    assert numbers.quantity_text(1200, QuantityUnit.EACH) == "1,200"


def test_that_sizes_are_shown_in_centimetres() -> None:
    assert numbers.size_text(360, 285, 200) == "36 × 28.5 × 20 cm"


@pytest.mark.parametrize(("hours", "shown"), [(48, "48:00"), (49, "2 d"), (-4904, "204 d")])
def test_that_more_than_two_days_are_counted_in_days(hours: int, shown: str) -> None:
    assert numbers.duration_text(hours * 3600) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(1440, "00:24"), (-600, "00:10"), (90_000, "25:00"), (59, "00:00")]
)
def test_that_time_left_is_shown_in_hours_and_minutes(seconds: int, shown: str) -> None:
    assert numbers.duration_text(seconds) == shown


def test_that_moments_are_shown_in_local_time() -> None:
    moment = datetime(2026, 5, 4, 13, 36, tzinfo=UTC)
    assert numbers.clock_text(moment) == f"{moment.astimezone():%H:%M}"
    assert numbers.clock_text(moment) in numbers.day_clock_text(moment)
