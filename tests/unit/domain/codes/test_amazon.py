import pytest

from bancada.domain.codes import amazon
from tests.unit.domain.codes.vectors import Vector, vectors


@pytest.mark.parametrize("vector", vectors("amazon_tba"), ids=lambda v: v.value)
def test_that_a_published_number_is_judged_as_published(vector: Vector) -> None:
    assert amazon.is_valid(vector.value) is vector.valid


def test_that_spaces_and_small_letters_are_folded() -> None:
    assert amazon.format("tba 0000 0000 0000") == "TBA000000000000"
