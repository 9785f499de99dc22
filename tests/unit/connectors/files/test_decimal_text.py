from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.files.decimal_text import (
    DecimalMark,
    decimal_evidence,
    is_ambiguous,
    looks_scientific,
    parse_decimal,
    whole,
)
from bancada.connectors.files.problems import ValueRefused


@pytest.mark.parametrize(
    ("text", "comma", "point"),
    [
        ("1.234,56", "1234.56", "1234.56"),
        ("1,234.56", "1234.56", "1234.56"),
        ("12,5", "12.5", "12.5"),
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("0,750", "0.750", "0.750"),
        ("1.234.567", "1234567", "1234567"),
        ("R$ 24,50", "24.50", "24.50"),
        ("-3", "-3", "-3"),
        (",5", "0.5", "0.5"),
    ],
)
def test_that_the_mark_decides_only_where_the_text_does_not(text: str, comma: str, point: str) -> None:
    assert parse_decimal(text, DecimalMark.COMMA) == Decimal(comma)
    assert parse_decimal(text, DecimalMark.POINT) == Decimal(point)


@pytest.mark.parametrize("text", ["", "abc", "1,23,4", "1.2.3", "1e5", "NaN", "١٢", "12 34 x", "1,234,56"])
def test_that_what_is_not_a_number_is_refused(text: str) -> None:
    with pytest.raises(ValueRefused):
        parse_decimal(text, DecimalMark.POINT)


@given(st.text(max_size=30), st.sampled_from(DecimalMark))
def test_that_any_text_is_a_number_or_refused(text: str, mark: DecimalMark) -> None:
    try:
        number = parse_decimal(text, mark)
    except ValueRefused:
        return
    assert number.is_finite()


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_that_a_number_written_with_two_decimals_is_read_back_with_either_mark(number: Decimal) -> None:
    written = f"{number:.2f}"
    assert parse_decimal(written, DecimalMark.COMMA) == number
    assert parse_decimal(written.replace(".", ","), DecimalMark.POINT) == number


def test_that_only_telling_values_are_evidence() -> None:
    assert decimal_evidence("1.234") is None
    assert decimal_evidence("12") is None
    assert decimal_evidence("12,5") is DecimalMark.COMMA
    assert decimal_evidence("1,234,567") is DecimalMark.POINT
    assert is_ambiguous("1.234")
    assert not is_ambiguous("1.2345")


def test_that_a_shortened_code_is_told_from_a_number() -> None:
    assert looks_scientific("7,89123E+12")
    assert not looks_scientific("7891230000000")


def test_that_halves_are_rounded_away_from_zero() -> None:
    assert [whole(Decimal(text)) for text in ("0.5", "1.5", "2.4")] == [1, 2, 2]
