import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import mod10, sscc
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, InvalidLength
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("sscc"), ids=lambda v: v.value)
def test_that_a_published_sscc_is_judged_as_published(vector: Vector) -> None:
    assert sscc.is_valid(vector.value) is vector.valid


@given(st.text("0123456789", min_size=17, max_size=17))
def test_that_a_printed_number_reads_back(body: str) -> None:
    number = body + mod10.check_digit(body)

    assert sscc.validate(sscc.format(number)) == number


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("37610425002123456A", InvalidFormat),
        ("37610425002123456", InvalidLength),
        ("376104250021234568", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        sscc.validate(text)
