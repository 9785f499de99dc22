import pytest

from bancada.domain.codes.errors import InvalidChecksum, InvalidCode, InvalidFormat, accepts


def test_that_a_failure_says_what_is_wrong_in_its_own_words() -> None:
    assert str(InvalidChecksum()) == "The check digit of the code is wrong."


def test_that_a_refusal_is_an_answer() -> None:
    def refuse(text: str) -> str:
        raise InvalidFormat(text)

    assert not accepts(refuse, "x")
    assert accepts(str.upper, "x")


def test_that_any_other_error_is_not_swallowed() -> None:
    def fail(text: str) -> str:
        raise KeyError(text)

    with pytest.raises(KeyError):
        accepts(fail, "x")
    assert not issubclass(KeyError, InvalidCode)
