"""The thread that reads files, so that the screen never waits for a disk."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable


class ImportWorker:
    """One thread, one job at a time, in order; made for the first job and again after a job broke."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def do(self, job: Callable[[], None]) -> None:
        """Do a job after those before it; returns at once."""
        self._jobs.put(job)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="file-import", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End after the jobs that wait; returns when the thread has ended."""
        if self._thread is not None and self._thread.is_alive():
            self._jobs.put(None)
            self._thread.join()
        self._thread = None

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
