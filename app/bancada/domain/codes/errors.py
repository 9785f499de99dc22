"""Why a text is not a valid code of some kind."""

from __future__ import annotations

from collections.abc import Callable

from bancada.domain.errors import OperatorError


class InvalidCode(OperatorError):
    """This is not a valid code of that kind."""


class InvalidFormat(InvalidCode):
    """The code has characters, or parts, that its format does not have."""


class InvalidLength(InvalidCode):
    """The code is too long or too short."""


class InvalidChecksum(InvalidCode):
    """The check digit of the code is wrong."""


class InvalidComponent(InvalidCode):
    """A part of the code names a country, state, model or date that does not exist."""


def accepts(validate: Callable[[str], str], text: str) -> bool:
    """Whether `validate` returns instead of raising InvalidCode."""
    try:
        validate(text)
    except InvalidCode:
        return False
    return True
