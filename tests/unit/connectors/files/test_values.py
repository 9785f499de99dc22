import pytest

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.values import (
    clean_text,
    parse_cents,
    parse_code,
    parse_count,
    parse_flag,
    parse_length_mm,
    parse_number_of_unit,
    parse_quantity,
    parse_weight_g,
)
from bancada.domain.orders import QuantityUnit

POINT, COMMA = DecimalMark.POINT, DecimalMark.COMMA


def problem_of(text: str, unit: str = "", mark: DecimalMark = POINT) -> Problem:
    with pytest.raises(ValueRefused) as caught:
        parse_quantity(text, unit, mark)
    return caught.value.problem


def test_that_pieces_are_whole_and_weights_are_grams() -> None:
    assert parse_quantity("2.0", "UN", POINT) == (2, QuantityUnit.EACH)
    assert parse_quantity("2,000", "", COMMA) == (2, QuantityUnit.EACH)
    assert parse_quantity("0,75", "KG", COMMA) == (750, QuantityUnit.GRAM)
    assert parse_quantity("250", "g", POINT) == (250, QuantityUnit.GRAM)


def test_that_a_quantity_that_may_be_a_thousand_times_larger_is_refused() -> None:
    assert problem_of("2,000") is Problem.QUANTITY_AMBIGUOUS
    assert problem_of("2.000", mark=COMMA) is Problem.QUANTITY_AMBIGUOUS


def test_that_quantities_nobody_can_pack_are_refused() -> None:
    assert problem_of("0") is Problem.QUANTITY_NOT_POSITIVE
    assert problem_of("-1") is Problem.QUANTITY_NOT_POSITIVE
    assert problem_of("1.5", "UN") is Problem.QUANTITY_NOT_WHOLE
    assert problem_of("0.0001", "kg") is Problem.QUANTITY_NOT_WHOLE
    assert problem_of("1000001") is Problem.QUANTITY_TOO_LARGE
    assert problem_of("two") is Problem.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("7,89123E+12", Problem.CODE_SHORTENED),
        ("3.5e+43", Problem.CODE_SHORTENED),
        ("A\x00B", Problem.CODE_UNREADABLE),
        ("A\ufffdB", Problem.CODE_UNREADABLE),
        ("A" * 201, Problem.CODE_TOO_LONG),
    ],
)
def test_that_a_spoilt_code_is_refused(code: str, problem: Problem) -> None:
    with pytest.raises(ValueRefused) as caught:
        parse_code(code)
    assert caught.value.problem is problem


@pytest.mark.parametrize("code", ["1E5", "0012", "Ação-3", "12E4-X", "#1001"])
def test_that_an_odd_code_stays_as_it_is(code: str) -> None:
    assert parse_code(f"  {code} ") == code


def test_that_measures_are_whole_numbers_of_their_unit() -> None:
    assert parse_weight_g("0,3805", "kg", COMMA) == 381
    assert parse_length_mm("10,5", "cm", COMMA) == 105
    assert parse_length_mm("1", "in", POINT) == 25
    assert parse_cents("R$ 1.049,90", COMMA) == 104990
    assert parse_count("12", POINT, low=1) == 12


def test_that_a_length_of_nothing_is_refused() -> None:
    with pytest.raises(ValueRefused) as caught:
        parse_length_mm("0", "mm", POINT)
    assert caught.value.problem is Problem.NUMBER_OUT_OF_RANGE


def test_that_yes_and_no_are_read_in_three_languages() -> None:
    assert [parse_flag(word) for word in ("yes", "SIM", "Sí", "1", "x")] == [True] * 5
    assert [parse_flag(word) for word in ("", "Não", "no", "0")] == [False] * 4
    with pytest.raises(ValueRefused):
        parse_flag("maybe")


def test_that_a_unit_behind_a_number_is_told_apart() -> None:
    assert parse_number_of_unit("1,5 kg") == ("1,5", "kg")
    assert parse_number_of_unit("380") == ("380", "")


def test_that_texts_lose_their_control_characters_only() -> None:
    assert clean_text(" Rua A\r\nfundos\x00 ") == "Rua A\nfundos"
