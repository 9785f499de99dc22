"""An import page in a test: files are written, the page is driven, its states are looked at."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from bancada.connectors.files.mapping import MappingStore
from bancada.services.bench import Bench
from bancada.services.commands import Command, FindNewProducts, FindUnknownGoods
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.import_view_model import ImportViewModel
from bancada.ui.viewmodels.states.import_file import ImportPhase, ImportState
from tests.fakes.mappings import MappingsInMemory


class BenchStation:
    """Carries commands out on a bench at once; remembers those that change something."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.asked: list[Command] = []
        self.looked_up: list[int] = []

    def call(self, command: Command) -> Future[Any]:
        if isinstance(command, FindNewProducts):
            self.looked_up.append(len(command.goods))
        elif not isinstance(command, FindUnknownGoods):
            self.asked.append(command)
        answer: Future[Any] = Future()
        answer.set_result(self._bench.execute(command).reply)
        return answer


class WaitingStation:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self._asked: queue.SimpleQueue[tuple[Command, Future[Any]]] = queue.SimpleQueue()

    def call(self, command: Command) -> Future[Any]:
        answer: Future[Any] = Future()
        if isinstance(command, FindNewProducts | FindUnknownGoods):
            answer.set_result(())
        else:
            self._asked.put((command, answer))
        return answer

    def next(self) -> tuple[Command, Future[Any]]:
        """The next command, waited for, and the answer to give."""
        return self._asked.get(timeout=10)

    @property
    def is_asked_nothing(self) -> bool:
        return self._asked.empty()


class ImportPage:
    """The view-model with its states; ``state`` is the newest."""

    def __init__(
        self, qtbot: QtBot, station: BenchStation | WaitingStation, mappings: MappingStore | None = None
    ) -> None:
        self._qtbot = qtbot
        self._bridge = GuiBridge()
        self.mappings = mappings or MappingsInMemory()
        self.model = ImportViewModel(station, self._bridge, self.mappings)
        self.states: list[ImportState] = []
        self.ended = 0
        self.model.import_changed.connect(self.states.append)
        self.model.finished.connect(self._count_end)

    @property
    def state(self) -> ImportState:
        return self.states[-1]

    def open(self, *paths: Path) -> ImportState:
        """Open files and wait until all of it is read."""
        self.states.clear()
        self.model.open_paths([str(path) for path in paths])
        return self.until(lambda state: state.phase is not ImportPhase.CHOOSE)

    def after(self, act: Callable[[], None], wanted: Callable[[ImportState], bool]) -> ImportState:
        """Act, and wait for a state like this."""
        act()
        return self.until(wanted)

    def run(self) -> ImportState:
        """Import what is shown, to the end."""
        return self.after(self.model.run, lambda state: state.phase is ImportPhase.DONE)

    def until(self, wanted: Callable[[ImportState], bool]) -> ImportState:
        self._qtbot.waitUntil(lambda: bool(self.states) and wanted(self.state), timeout=10_000)
        return self.state

    def field_of(self, column: str) -> str:
        """The field a column goes to on the page."""
        return next(each.field_id for each in self.state.columns if each.column == column)

    def _count_end(self) -> None:
        self.ended += 1
