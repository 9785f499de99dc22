import pytest

from bancada.domain.codes import mod10, usps
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors

ROUTED = [vector for vector in vectors("usps") if vector.expect]


@pytest.mark.parametrize("vector", vectors("usps"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert usps.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("vector", ROUTED, ids=lambda v: v.value)
def test_that_routing_is_parted_from_the_number(vector: Vector) -> None:
    assert usps.parse(vector.value) == usps.UspsNumber(vector.expect["tracking"], vector.expect["zip"])


def test_that_a_separator_may_stand_behind_the_zip_code() -> None:
    assert usps.parse("42078745\x1d9400111206206406260787").zip_code == "78745"


def test_that_of_two_possible_splits_the_one_that_checks_wins() -> None:
    body = "9274935077085130180500612"
    number = body + mod10.check_digit(body)
    code = f"42010001{number}"

    assert (len(number), code[12:14]) == (26, "93")
    assert usps.parse(code) == usps.UspsNumber(number, "10001")


def test_that_an_old_number_checks_as_if_91_stood_before_it() -> None:
    assert usps.is_valid("71969010756003077385")


@pytest.mark.parametrize(
    ("text", "error"),
    [("8400111201080805483016", InvalidFormat), ("9434611206206407667131", InvalidChecksum)],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        usps.validate(text)


def test_that_a_wrong_check_digit_does_not_hide_the_number() -> None:
    assert usps.tracking_no("4207874 59434611206206407667131") == "9434611206206407667131"


def test_that_a_number_is_printed_in_groups_of_four() -> None:
    assert usps.format("9400111201080805483016") == "9400 1112 0108 0805 4830 16"
