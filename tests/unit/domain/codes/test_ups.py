import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import ups
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("ups_1z"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert ups.is_valid(vector.value) is vector.valid


@given(st.text(string.digits + string.ascii_uppercase, min_size=15, max_size=15))
def test_that_a_printed_number_reads_back(body: str) -> None:
    number = f"1Z{body}{ups.check_digit(body)}"

    assert ups.validate(ups.format(number).lower()) == number


@pytest.mark.parametrize(
    ("text", "error"), [("2Z5R89390357567127", InvalidFormat), ("1Z12345E0205271688", InvalidChecksum)]
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        ups.validate(text)
