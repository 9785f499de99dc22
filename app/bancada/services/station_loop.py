"""The one thread that owns the station's store: commands go in by a queue, updates come out in order."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from bancada.domain.errors import AppError, OperatorError
from bancada.services.bench import Answer, Bench
from bancada.services.bench_state import BenchUpdate
from bancada.services.commands import Command, Tick

_log = logging.getLogger(__name__)
_TICK_S = 5.0


class StationStopped(OperatorError):
    """The station has been stopped."""


@dataclass(frozen=True, slots=True)
class _Posted:
    command: Command
    answer: Future[Any] | None


class StationLoop:
    """Runs a bench in its own thread. Order of commands is order of arrival, from whatever thread.

    Args:
        bench: made in the caller's thread, used in the loop's only.
        publish: called in the loop's thread with each update; it must hand it over and return at once.
        on_error: called with an error of ours, once each; in the loop's thread, or in that of whoever posts
            after the loop died.
        close: called in the loop's thread at the end, to close what the bench was made with.
        tick_s: seconds between two ticks of the bench.
    """

    def __init__(
        self,
        bench: Bench,
        publish: Callable[[BenchUpdate], None],
        on_error: Callable[[BaseException], None] | None = None,
        close: Callable[[], None] | None = None,
        tick_s: float = _TICK_S,
    ) -> None:
        self._bench = bench
        self._publish = publish
        self._on_error = on_error
        self._close = close
        self._tick_s = tick_s
        self._queue: queue.SimpleQueue[_Posted | None] = queue.SimpleQueue()
        self._started: Future[None] = Future()
        self._is_over = False
        self._is_stopping = False
        self._is_started = False
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
        self._is_stopping = True
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def post(self, command: Command) -> None:
        """Ask for a command; the answer is published. After a death of the loop that is reported."""
        self._queue.put(_Posted(command, None))
        if self._is_over:
            self._refuse_the_rest()

    def call(self, command: Command) -> Future[Any]:
        """Ask for a command; the future holds its reply once it is durable and published.

        The future raises `OperatorError` where the command could not be done, `StationStopped` at the end.
        """
        answer: Future[Any] = Future()
        self._queue.put(_Posted(command, answer))
        if self._is_over:
            self._refuse_the_rest()
        return answer

    def _run(self) -> None:
        try:
            self._publish(self._bench.start())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits in start()
            self._started.set_exception(error)
        else:
            self._is_started = True
            self._started.set_result(None)
            self._work()
        finally:
            self._is_over = True
            self._refuse_the_rest(died=self._is_started and not self._is_stopping)
            if self._close is not None:
                self._close()

    def _work(self) -> None:
        """Carry out what comes; a tick comes every few seconds, however busy the scale keeps the queue."""
        next_tick_s = time.monotonic() + self._tick_s
        while True:
            try:
                posted = self._queue.get(timeout=max(0.0, next_tick_s - time.monotonic()))
            except queue.Empty:
                posted = _Posted(Tick(), None)
            if posted is None:
                return
            self._carry_out(posted)
            if isinstance(posted.command, Tick):
                next_tick_s = time.monotonic() + self._tick_s
            elif time.monotonic() >= next_tick_s:
                self._carry_out(_Posted(Tick(), None))
                next_tick_s = time.monotonic() + self._tick_s

    def _refuse_the_rest(self, *, died: bool = False) -> None:
        """Nobody may wait for an answer that cannot come any more, nor believe that it came."""
        if died:
            self._report(StationStopped())
        while True:
            try:
                posted = self._queue.get_nowait()
            except queue.Empty:
                return
            if posted is not None and (posted.answer is not None or not self._is_stopping):
                self._refuse(posted, StationStopped())

    def _carry_out(self, posted: _Posted) -> None:
        try:
            answer: Answer = self._bench.execute(posted.command)
            self._publish(answer.update)
            if posted.answer is not None and not posted.answer.done():
                posted.answer.set_result(answer.reply)
        except AppError as error:
            self._refuse(posted, error)
        except Exception as error:  # noqa: BLE001 - one of the three loops that may not end
            _log.exception("command %s failed", type(posted.command).__name__)
            self._refuse(posted, error)

    def _refuse(self, posted: _Posted, error: Exception) -> None:
        if posted.answer is None:
            self._report(error)
        elif not posted.answer.done():
            posted.answer.set_exception(error)

    def _report(self, error: Exception) -> None:
        if self._on_error is None:
            return
        try:
            self._on_error(error)
        except Exception:  # noqa: BLE001 - whoever shows faults must not end the loop
            _log.exception("a fault could not be reported")
