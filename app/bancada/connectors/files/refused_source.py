"""A file of which nothing could be read: one refusal that says why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bancada.connectors.files.problems import ValueRefused, refused
from bancada.services.received import FileFacts, ReceivedRecord, RecordPlace


class RefusedSource:
    """Stands in for a file that cannot be read, so that the other files still go in."""

    def __init__(self, path: Path, why: ValueRefused) -> None:
        self.skipped = 0
        self._path = path
        self._why = why

    @property
    def facts(self) -> FileFacts:
        return FileFacts(self._path.name, "unreadable", notes=(str(self._why),))

    def records(self) -> Iterator[ReceivedRecord]:
        yield refused(RecordPlace(self._path.name), self._why)

    def progress(self) -> tuple[int, int]:
        return 1, 1
