import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.labels.code128 import (
    CHECK_MODULUS,
    FNC1,
    GROUP_SEPARATOR,
    PATTERNS,
    STOP,
    CodeSet,
    encode,
)
from bancada.labels.errors import SymbolDataInvalid

ascii_text = st.text(st.characters(max_codepoint=127), min_size=1, max_size=40)
LATCHES = {99: CodeSet.C, 100: CodeSet.B, 101: CodeSet.A}
STARTS = {103: CodeSet.A, 104: CodeSet.B, 105: CodeSet.C}


def read_values(values: tuple[int, ...]) -> str:
    """What a scanner makes of symbol characters; FNC1 is a group separator."""
    start, *body, check, stop = values
    assert stop == STOP
    assert check == (start + sum(place * value for place, value in enumerate(body, 1))) % CHECK_MODULUS
    code_set, text = STARTS[start], ""
    for value in body:
        if value == FNC1:
            text += GROUP_SEPARATOR
        elif code_set is CodeSet.C and value < 99:
            text += f"{value:02d}"
        elif value in LATCHES and LATCHES[value] is not code_set:
            code_set = LATCHES[value]
        elif code_set is CodeSet.C:
            text += f"{value:02d}"
        else:
            text += chr(value + 32 if code_set is CodeSet.B or value < 64 else value - 64)
    return text


@given(ascii_text)
def test_that_a_reader_gets_back_the_encoded_text(text: str) -> None:
    assert read_values(encode(text).values) == text


@given(ascii_text)
def test_that_no_single_alphabet_encodes_shorter(text: str) -> None:
    length = len(encode(text).steps)
    if all(char >= " " for char in text) or all(char < "`" for char in text):
        assert length <= len(text)
    if text.isdigit() and len(text) % 2 == 0:
        assert length == len(text) // 2


@given(ascii_text)
def test_that_the_bars_fill_the_announced_modules(text: str) -> None:
    code = encode(text)
    assert sum(code.widths) == code.modules
    assert code.modules == 11 * (len(code.values) - 1) + 13


def test_that_patterns_are_distinct_and_eleven_modules_wide() -> None:
    assert len(set(PATTERNS)) == 107
    assert {sum(map(int, pattern)) for pattern in PATTERNS[:-1]} == {11}
    assert sum(map(int, PATTERNS[STOP])) == 13


def test_that_the_published_hybrid_vector_has_check_character_30() -> None:
    values = encode("5225AB83", letters=CodeSet.A).values
    assert values == (105, 52, 25, 101, 33, 34, 99, 83, 30, 106)


@pytest.mark.parametrize(
    ("key", "modules"),
    [
        ("33150308370779000149550010001100931002410775", 277),
        ("35260712ABC34501DE35550010000001231123456787", 354),
    ],
)
def test_that_nfe_keys_are_as_wide_as_their_norm_says(key: str, modules: int) -> None:
    assert encode(key).modules == modules
    assert encode(key, letters=CodeSet.A).modules == modules


def test_that_a_gs1_symbol_begins_with_fnc1_and_has_it_for_each_separator() -> None:
    values = encode("0107891234567895" + "10AB\x1d" + "2112", is_gs1=True).values
    assert values[:2] == (105, FNC1)
    assert values.count(FNC1) == 2
    assert read_values(values) == "\x1d010789123456789510AB\x1d2112"


def test_that_a_separator_in_a_plain_symbol_is_a_control_character() -> None:
    assert FNC1 not in encode("AB\x1dCD").values
    assert read_values(encode("AB\x1dCD").values) == "AB\x1dCD"


@pytest.mark.parametrize("text", ["", "ação", "\u0663\u0664", "x" * 256])
def test_that_text_it_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(SymbolDataInvalid):
        encode(text)
