"""The one thread that owns the station's store: commands go in by a queue, updates come out in order."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from bancada.domain.errors import AppError
from bancada.services.bench import Answer, Bench
from bancada.services.bench_state import BenchUpdate
from bancada.services.commands import Command, Tick

_log = logging.getLogger(__name__)
_TICK_S = 5.0


@dataclass(frozen=True, slots=True)
class _Posted:
    command: Command
    answer: Future[Any] | None


class StationLoop:
    """Runs a bench in its own thread. Order of commands is order of arrival, from whatever thread.

    Args:
        bench: made in the caller's thread, used in the loop's only.
        publish: called in the loop's thread with each update; it must hand it over and return at once.
        on_error: called in the loop's thread with an error of ours, once each.
        close: called in the loop's thread at the end, to close what the bench was made with.
    """

    def __init__(
        self,
        bench: Bench,
        publish: Callable[[BenchUpdate], None],
        on_error: Callable[[BaseException], None] | None = None,
        close: Callable[[], None] | None = None,
    ) -> None:
        self._bench = bench
        self._publish = publish
        self._on_error = on_error
        self._close = close
        self._queue: queue.SimpleQueue[_Posted | None] = queue.SimpleQueue()
        self._started: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="station-loop", daemon=True)

    def start(self) -> None:
        """Start the thread and wait until the bench is awake.

        Raises:
            StoreFault: the disk does not answer.
        """
        self._thread.start()
        self._started.result()

    def stop(self) -> None:
        """Carry out what was posted, then end the thread."""
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def post(self, command: Command) -> None:
        """Ask for a command; the answer is published."""
        self._queue.put(_Posted(command, None))

    def call(self, command: Command) -> Future[Any]:
        """Ask for a command; the future holds its reply once it is durable and published.

        The future raises `OperatorError` where the command could not be done.
        """
        answer: Future[Any] = Future()
        self._queue.put(_Posted(command, answer))
        return answer

    def _run(self) -> None:
        try:
            self._publish(self._bench.start())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits in start()
            self._started.set_exception(error)
            return
        self._started.set_result(None)
        while (posted := self._next()) is not None:
            self._carry_out(posted)
        if self._close is not None:
            self._close()

    def _next(self) -> _Posted | None:
        try:
            return self._queue.get(timeout=_TICK_S)
        except queue.Empty:
            return _Posted(Tick(), None)

    def _carry_out(self, posted: _Posted) -> None:
        try:
            answer: Answer = self._bench.execute(posted.command)
            self._publish(answer.update)
            if posted.answer is not None:
                posted.answer.set_result(answer.reply)
        except AppError as error:
            self._refuse(posted, error)
        except Exception as error:  # noqa: BLE001 - one of the three loops that may not end
            _log.exception("command %s failed", type(posted.command).__name__)
            self._refuse(posted, error)

    def _refuse(self, posted: _Posted, error: Exception) -> None:
        if posted.answer is not None:
            posted.answer.set_exception(error)
        elif self._on_error is not None:
            self._on_error(error)
