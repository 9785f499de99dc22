from dataclasses import replace

from bancada.labels.packing_slip import SlipPage
from tests.unit.labels.sample_labels import SHIRTS, SLIP


def test_that_a_gift_has_no_prices() -> None:
    assert SLIP.has_prices
    assert not replace(SLIP, is_gift=True).has_prices


def test_that_an_order_without_prices_has_none() -> None:
    unpriced = tuple(replace(line, unit_price_cents=None) for line in SHIRTS)
    assert not replace(SLIP, parcels=(replace(SLIP.parcels[0], lines=unpriced),)).has_prices


def test_that_units_are_counted_over_all_lines() -> None:
    assert SLIP.units == sum(line.quantity for line in SHIRTS) == 9


def test_that_papers_have_their_sizes() -> None:
    assert (SlipPage.A4.width_mm, SlipPage.A4.height_mm) == (210, 297)
    assert (SlipPage.LABEL.width_mm, SlipPage.LABEL.height_mm) == (100, 150)
