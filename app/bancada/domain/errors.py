"""Error families of the application; a class's docstring is its default message."""

from __future__ import annotations


class AppError(Exception):
    """Something went wrong."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").strip())


class OperatorError(AppError):
    """This cannot be done now."""


class EnvironmentFault(AppError):
    """A disk, port, device or network does not answer."""
