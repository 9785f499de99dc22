"""Questions to the store that the screen asks: answered in a thread of their own, so that nothing waits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from bancada.domain.errors import EnvironmentFault
from bancada.services.ports import StationReader
from bancada.ui.viewmodels.bridge import GuiBridge

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class ClosingReader(StationReader, Protocol):
    """A reader that is closed by the thread that used it."""

    def close(self) -> None:
        """Give the connection back."""
        ...


@dataclass(frozen=True, slots=True)
class _Asked:
    kind: str
    question: Callable[[StationReader], Any]
    answered: Callable[[Any], None]


class Reading:
    """One reader, one thread; of several questions of one kind only the newest is answered.

    Args:
        open_reader: called in the thread, at the first question.
        bridge: to the GUI thread.
        report: called in the reading thread with an error of ours; the next question is answered.
    """

    def __init__(
        self,
        open_reader: Callable[[], ClosingReader],
        bridge: GuiBridge,
        report: Callable[[Exception], None] | None = None,
    ) -> None:
        self._open_reader = open_reader
        self._bridge = bridge
        self._report = report
        self._waiting: dict[str, _Asked] = {}
        self._newest: dict[str, _Asked] = {}
        self._changed = threading.Condition()
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="station-reader", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close its reader."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def ask(self, kind: str, question: Callable[[StationReader], _T], answered: Callable[[_T], None]) -> None:
        """Ask; ``answered`` is called in the GUI thread, unless a newer question of this kind came first."""
        with self._changed:
            # At the end, behind older questions about the same list: the newest answer comes last.
            self._waiting.pop(kind, None)
            self._waiting[kind] = _Asked(kind, question, answered)
            self._newest[kind] = self._waiting[kind]
            self._changed.notify()

    def _run(self) -> None:
        with ExitStack() as opened:
            reader: ClosingReader | None = None
            while (asked := self._next()) is not None:
                try:
                    if reader is None:
                        reader = opened.enter_context(closing(self._open_reader()))
                    answer = asked.question(reader)
                except EnvironmentFault:
                    _log.warning("the store did not answer a question of the screen", exc_info=True)
                except Exception as error:  # noqa: BLE001 - one question may not silence all that follow
                    _log.exception("question %s of the screen failed", asked.kind)
                    if self._report is not None:
                        self._report(error)
                else:
                    self._bridge.hand_over(partial(self._deliver, asked, answer))

    def _next(self) -> _Asked | None:
        with self._changed:
            while not self._waiting and not self._is_stopped:
                self._changed.wait()
            if self._is_stopped:
                return None
            return self._waiting.pop(next(iter(self._waiting)))

    def _deliver(self, asked: _Asked, answer: Any) -> None:
        """GUI thread: an answer to a question that was asked anew meanwhile would show what is over."""
        if self._newest[asked.kind] is asked:
            asked.answered(answer)
