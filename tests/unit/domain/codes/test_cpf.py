import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import cpf
from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("cpf"), ids=lambda v: v.value)
def test_that_a_published_cpf_is_judged_as_published(vector: Vector) -> None:
    assert cpf.is_valid(vector.value) is vector.valid


@given(st.text("0123456789", min_size=9, max_size=9).filter(lambda body: len(set(body)) > 1))
def test_that_a_printed_number_reads_back(body: str) -> None:
    number = body + cpf.check_digits(body)

    assert cpf.validate(cpf.format(number)) == number


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("5299822472", InvalidFormat),
        ("529/982.247-25", InvalidFormat),
        ("111.111.111-11", InvalidComponent),
        ("529.982.247-24", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        cpf.validate(text)
