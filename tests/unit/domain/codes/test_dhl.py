import pytest

from bancada.domain.codes import dhl
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("dhl_express_10", "dhl_piece"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert dhl.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("number", ["3318810025", "JJD0099999999"])
def test_that_a_printed_number_reads_back(number: str) -> None:
    assert dhl.validate(dhl.format(number)) == number


@pytest.mark.parametrize(
    ("text", "error"), [("XJD0099999998", InvalidFormat), ("3318810010", InvalidChecksum)]
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        dhl.validate(text)
