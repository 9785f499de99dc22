"""A progress bar for people: on stderr, and only where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer


@contextmanager
def progress(label: str, total: int, *, is_json: bool = False) -> Iterator[Callable[[int], None]]:
    """Gives a function that is told how much of ``total`` is done so far."""
    # JSON lines on the same terminal would run through the bar.
    if not sys.stderr.isatty() or (is_json and sys.stdout.isatty()):
        yield lambda _done: None
        return
    with typer.progressbar(length=max(total, 1), label=label, file=sys.stderr) as bar:
        yield lambda done: bar.update(done - bar.pos)
