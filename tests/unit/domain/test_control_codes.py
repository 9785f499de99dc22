import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.control_codes import PREFIX, ControlCode, choice_number, control_code


@pytest.mark.parametrize("code", ControlCode)
def test_that_a_control_code_is_read_in_either_case(code: ControlCode) -> None:
    assert control_code(f" {code.value.lower()}\r\n") is code
    assert choice_number(code.value) is None


def test_that_a_control_code_holds_only_what_every_keyboard_layout_has() -> None:
    assert all(char.isascii() and (char.isalnum() or char == "-") for code in ControlCode for char in code)


@pytest.mark.parametrize("number", range(1, 10))
def test_that_a_choice_code_names_its_number(number: int) -> None:
    assert choice_number(f"{PREFIX}{number}".lower()) == number


@pytest.mark.parametrize("text", [PREFIX, f"{PREFIX}0", f"{PREFIX}10", f"{PREFIX}²", "3", ""])
def test_that_nothing_else_is_a_choice(text: str) -> None:
    assert choice_number(text) is None


@given(st.text())
def test_that_any_text_can_be_asked_for_its_control_code(text: str) -> None:
    assert control_code(text) in {None, *ControlCode}
    assert choice_number(text) in {None, *range(1, 10)}
