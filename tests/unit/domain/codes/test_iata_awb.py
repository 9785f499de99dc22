import pytest

from bancada.domain.codes import iata_awb
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("awb"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert iata_awb.is_valid(vector.value) is vector.valid


def test_that_a_printed_number_reads_back() -> None:
    assert iata_awb.validate(iata_awb.format("02012345675")) == "02012345675"


@pytest.mark.parametrize(
    ("text", "error"), [("020-1234567", InvalidFormat), ("020-12345676", InvalidChecksum)]
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        iata_awb.validate(text)
