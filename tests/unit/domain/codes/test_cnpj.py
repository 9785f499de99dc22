import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import cnpj
from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("cnpj", "cnpj_alfa"), ids=lambda v: v.value)
def test_that_a_published_cnpj_is_judged_as_published(vector: Vector) -> None:
    assert cnpj.is_valid(vector.value) is vector.valid


@given(
    st.text(string.digits + string.ascii_uppercase, min_size=12, max_size=12).filter(lambda b: b.strip("0"))
)
def test_that_a_printed_number_reads_back(body: str) -> None:
    number = body + cnpj.check_digits(body)

    assert cnpj.validate(cnpj.format(number).lower()) == number


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("12.ABC.345/01DE-3A", InvalidFormat),
        ("1122233300018", InvalidFormat),
        ("00.000.000/0000-00", InvalidComponent),
        ("11.222.333/0001-82", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        cnpj.validate(text)
