import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import gtin, mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, InvalidLength
from tests.unit.domain.codes.vectors import Vector, vectors

GTINS = (
    st.sampled_from(gtin.LENGTHS)
    .flatmap(lambda length: st.text("0123456789", min_size=length - 1, max_size=length - 1))
    .map(lambda body: body + mod10.check_digit(body))
)


@pytest.mark.parametrize("vector", vectors("gtin8", "gtin12", "gtin13", "gtin14"), ids=lambda v: v.value)
def test_that_a_published_gtin_is_judged_as_published(vector: Vector) -> None:
    assert gtin.is_valid(vector.value) is vector.valid


@given(GTINS)
def test_that_every_length_becomes_the_same_fourteen_digits(number: str) -> None:
    padded = gtin.as_gtin14(number)

    assert len(padded) == 14
    assert padded.endswith(number)
    assert gtin.as_gtin14(padded) == padded


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("750103AAAA309", InvalidFormat),
        ("٥٩٠١٢٣٤١٢٣٤٥٧", InvalidFormat),
        ("", InvalidFormat),
        ("75010313113", InvalidLength),
        ("5901234123456", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        gtin.validate(text)


@pytest.mark.parametrize(
    "number", ["2010085025049", "0212345678992", "0412345678996", "20123451", "02345673"]
)
def test_that_a_shops_own_number_is_restricted(number: str) -> None:
    assert gtin.is_restricted(number.zfill(14))


@pytest.mark.parametrize("number", ["7891234567895", "0036000291452", "96385074", "17898357410012"])
def test_that_a_products_number_is_not_restricted(number: str) -> None:
    assert not gtin.is_restricted(number.zfill(14))


def test_that_spaces_of_print_are_left_out() -> None:
    assert gtin.format("7 891234 567895") == "7891234567895"
