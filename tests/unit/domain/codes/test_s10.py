import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import s10
from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("s10"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert s10.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("vector", vectors("correios_dv"), ids=lambda v: v.value)
def test_that_a_correios_range_gets_its_check_digit(vector: Vector) -> None:
    assert s10.complete(vector.value) == vector.expect


@given(st.text("0123456789", min_size=8, max_size=8))
def test_that_a_completed_number_is_valid_and_reads_back_as_printed(serial: str) -> None:
    number = s10.complete(f"AA{serial}BR")

    assert s10.validate(s10.format(number)) == number


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("PH29789869BR", InvalidFormat),
        ("RB123456785XX", InvalidComponent),
        ("RB123456786US", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        s10.validate(text)


def test_that_only_a_number_without_its_digit_is_completed() -> None:
    with pytest.raises(InvalidFormat):
        s10.complete("PH297898690BR")


@pytest.mark.parametrize(("serial", "digit"), [("00000000", "5"), ("00000008", "0"), ("00000001", "4")])
def test_that_the_two_odd_remainders_have_their_own_digit(serial: str, digit: str) -> None:
    assert s10.check_digit(serial) == digit


@given(st.integers(0, 99_999_000), st.integers(0, 300))
def test_that_a_range_holds_every_number_once_and_all_are_valid(first: int, more: int) -> None:
    low, high = (s10.complete(f"AA{serial:08}BR") for serial in (first, first + more))

    numbers = s10.numbers_between(low, high)

    assert (numbers[0], numbers[-1], len(set(numbers))) == (low, high, more + 1)
    assert all(s10.is_valid(number) for number in numbers)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("PH297898712BR", "PH297898690BR"),
        ("PH297898690BR", "QS410007392BR"),
        ("RB123456785GB", "RB123456785US"),
        ("AA00000000BR", "AA01000000BR"),
    ],
)
def test_that_ends_that_make_no_range_are_refused(first: str, last: str) -> None:
    with pytest.raises(s10.RangeInvalid):
        s10.numbers_between(first, last)


def test_that_a_wrong_check_digit_at_an_end_is_no_range() -> None:
    with pytest.raises(InvalidChecksum):
        s10.numbers_between("PH297898690BR", "PH297898799BR")
