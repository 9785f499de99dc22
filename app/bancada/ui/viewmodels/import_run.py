"""One import on its way: its records go to the bench chunk by chunk, until the end or until it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import wait
from dataclasses import dataclass, replace

from bancada.domain.errors import OperatorError
from bancada.services.commands import FinishImport, TakeIn
from bancada.services.import_records import ImportProgress, Reply, import_records
from bancada.services.ports import AnsweringStation
from bancada.services.received import RecordSource, RefusedRecord
from bancada.ui.viewmodels.import_preview import MOST_REFUSALS

_LOOK_EVERY_S = 0.25


class ImportStopped(OperatorError):
    """The import was stopped; what had gone in stays in."""


@dataclass(frozen=True, slots=True)
class ImportTally:
    """What became of the records so far; a refused one may be refused by the file or by the bench.

    Attributes:
        total: how many records there are, or will be as far as can be told; 0 where nobody knows.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused_count: int = 0
    refused: tuple[RefusedRecord, ...] = ()
    total: int = 0

    @property
    def done(self) -> int:
        """Records dealt with."""
        return self.went_in + self.refused_count

    @property
    def went_in(self) -> int:
        """Records the station now has."""
        return self.new + self.changed + self.unchanged


class ImportRun:
    """Feeds one source; run by one thread, stopped by any.

    Args:
        known_total: records of the source where they were counted, else 0.
        on_progress: told after each chunk, in the thread that runs.
    """

    def __init__(
        self, station: AnsweringStation, known_total: int, on_progress: Callable[[ImportTally], None]
    ) -> None:
        self._station = station
        self._known_total = known_total
        self._on_progress = on_progress
        self._tally = ImportTally(total=known_total)
        self._is_cancelled = threading.Event()
        self._is_abandoned = threading.Event()

    def cancel(self) -> None:
        """Stop before the next chunk; the one that is going in goes in."""
        self._is_cancelled.set()

    def abandon(self) -> None:
        """Stop at once, without waiting for the bench: the application ends."""
        self._is_cancelled.set()
        self._is_abandoned.set()

    def feed(self, source: RecordSource) -> ImportTally:
        """Take all records in.

        Raises:
            ImportStopped: it was cancelled.
            ImportNotSaved: the disk refused.
        """
        import_records((source,), self._submit, self._advance)
        return self._tally

    def _submit(self, command: TakeIn | FinishImport) -> Reply:
        if self._is_cancelled.is_set() and isinstance(command, TakeIn):
            raise ImportStopped
        future = self._station.call(command)
        while not wait((future,), timeout=_LOOK_EVERY_S).done:
            if self._is_abandoned.is_set():
                raise ImportStopped
        reply: Reply = future.result()
        return reply

    def _advance(self, progress: ImportProgress) -> None:
        before, chunk = self._tally, progress.chunk
        room = MOST_REFUSALS - len(before.refused)
        tally = ImportTally(
            before.new + chunk.new,
            before.changed + chunk.changed + chunk.cancelled,
            before.unchanged + chunk.unchanged,
            before.refused_count + len(chunk.refused),
            (*before.refused, *chunk.refused[:room]),
        )
        total = self._known_total or _projected(tally.done, progress.done_bytes, progress.total_bytes)
        self._tally = replace(tally, total=total)
        self._on_progress(self._tally)


def _projected(done: int, done_bytes: int, total_bytes: int) -> int:
    """How many records there will be, by the share of the file that is read."""
    return done * total_bytes // done_bytes if done_bytes else 0
