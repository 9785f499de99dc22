"""The note of the order in hand, while it waits to be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteState:
    """A note that must be acknowledged.

    Attributes:
        keeps_closing: the order would close now, but for the note.
    """

    text: str
    keeps_closing: bool = False
