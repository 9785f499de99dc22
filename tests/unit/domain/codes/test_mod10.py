from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import mod10

DIGITS = st.text("0123456789", min_size=1, max_size=40)


@given(DIGITS)
def test_that_a_completed_body_checks(body: str) -> None:
    assert mod10.has_check_digit(body + mod10.check_digit(body))


@given(DIGITS, st.data())
def test_that_one_changed_digit_is_noticed(body: str, data: st.DataObject) -> None:
    code = body + mod10.check_digit(body)
    position = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != code[position]]))

    assert not mod10.has_check_digit(code[:position] + other + code[position + 1 :])


@given(DIGITS, st.integers(1, 5))
def test_that_leading_zeros_change_nothing(body: str, zeros: int) -> None:
    assert mod10.check_digit("0" * zeros + body) == mod10.check_digit(body)
