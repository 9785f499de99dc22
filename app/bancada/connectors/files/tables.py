"""A table in a file: a header and rows of texts, whatever the file's format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

Row: TypeAlias = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What was detected about the file before anybody asked what its columns mean."""

    format: str
    encoding: str | None = None
    delimiter: str | None = None
    notes: tuple[str, ...] = ()


class Table(Protocol):
    """A table that can be read from its start more than once."""

    @property
    def name(self) -> str:
        """The file's name, for people."""
        ...

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        ...

    @property
    def facts(self) -> TableFacts:
        """What was detected about the file."""
        ...

    def sample(self) -> list[Row]:
        """The first rows, as many as are needed to guess what the columns hold."""
        ...

    def rows(self) -> Iterator[Row]:
        """Line (or sheet row) number and cells of every row that is not blank, from the start.

        Raises:
            ValueRefused: the file is damaged at this place; no further row can be trusted.
        """
        ...

    def read_as(self, encoding: str | None, delimiter: str | None) -> Table:
        """The same file with an encoding or separator that a person knows better than detection."""
        ...

    def progress(self) -> tuple[int, int]:
        """Bytes read in the present reading, and bytes in all."""
        ...
