import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import fedex
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, valid_values, vectors

KINDS = ("fedex_12", "fedex_15", "fedex_34", "fedex_96_22", "fedex_smartpost_20")


@pytest.mark.parametrize("vector", vectors(*KINDS), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert fedex.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("label", valid_values("fedex_34"))
def test_that_the_number_people_read_is_a_valid_one_itself(label: str) -> None:
    assert fedex.validate(fedex.tracking_no(label)) == label[-12:]


def test_that_a_ground_label_is_tracked_by_shipper_and_parcel() -> None:
    assert fedex.tracking_no("9611020987654312345672") == "987654312345672"


@given(st.text("0123456789", min_size=11, max_size=11))
def test_that_exactly_one_last_digit_checks(body: str) -> None:
    assert [fedex.is_valid(f"{body}{digit}") for digit in range(10)].count(True) == 1


def test_that_a_number_is_printed_in_groups_of_four() -> None:
    assert fedex.format("797806677146") == "7978 0667 7146"


@pytest.mark.parametrize(
    ("text", "error"), [("47717908123", InvalidFormat), ("477179081231", InvalidChecksum)]
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        fedex.validate(text)
