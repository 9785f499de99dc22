"""The samples show what a label can hold."""

from bancada.domain.codes import s10
from bancada.labels.sample_fields import SAMPLE_PACKING_SLIP, SAMPLE_SHIPPING_LABEL


def test_that_the_sample_carries_a_number_that_scanners_accept() -> None:
    assert s10.is_valid(SAMPLE_SHIPPING_LABEL.tracking_no or "")


def test_that_the_sums_of_the_sample_are_right() -> None:
    totals = SAMPLE_PACKING_SLIP.totals
    lines = [line for parcel in SAMPLE_PACKING_SLIP.parcels for line in parcel.lines]

    assert totals is not None
    assert totals.items_cents == sum(line.quantity * (line.unit_price_cents or 0) for line in lines)
    assert totals.total_cents == (totals.items_cents or 0) + (totals.shipping_cents or 0)
