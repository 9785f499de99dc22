"""Short texts, one after another on one line."""

from __future__ import annotations

from collections.abc import Iterable

_ENDS = (".", "!", "?", "…", ":")


def in_one_line(texts: Iterable[str]) -> str:
    """The texts with a blank between them, and a full stop where one before another ends in none."""
    known = [text.strip() for text in texts if text.strip()]
    ended = [text if text.endswith(_ENDS) else f"{text}." for text in known[:-1]]
    return " ".join((*ended, *known[-1:]))
