import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import cep
from bancada.domain.codes.errors import InvalidComponent, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors

POSTCODES = st.integers(1_000_000, 99_999_999).map("{:08}".format)


@pytest.mark.parametrize("vector", vectors("cep"), ids=lambda v: v.value)
def test_that_a_published_postcode_is_judged_as_published(vector: Vector) -> None:
    assert cep.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("vector", vectors("cep_validador_dm"), ids=lambda v: v.value)
def test_that_the_validator_is_the_published_one(vector: Vector) -> None:
    assert cep.validator_digit(vector.value) == vector.expect


@given(POSTCODES)
def test_that_a_printed_postcode_reads_back(postcode: str) -> None:
    assert cep.validate(cep.format(postcode)) == postcode


@given(POSTCODES)
def test_that_the_validator_completes_a_ten(postcode: str) -> None:
    assert (sum(map(int, postcode)) + int(cep.validator_digit(postcode))) % 10 == 0


@pytest.mark.parametrize(("text", "error"), [("0131010", InvalidFormat), ("00999-999", InvalidComponent)])
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        cep.validate(text)
