"""Questions of the screen answered at once, from lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bancada.domain.orders import OrderState
from bancada.domain.shift_report import ShiftReport, shift_report
from bancada.services.ports import (
    FastLaneGroup,
    KnownPerson,
    Pace,
    ParcelEntry,
    QueueCount,
    QueueEntry,
    QueueFilter,
)
from bancada.ui.viewmodels.reading import Reading


@dataclass
class Shelf:
    """The `StationReader` port on lists; it remembers what was asked, and filters nothing."""

    entries: tuple[QueueEntry, ...] = ()
    counts: tuple[QueueCount, ...] = ()
    states: dict[OrderState, int] = field(default_factory=dict)
    groups: tuple[FastLaneGroup, ...] = ()
    packed: tuple[ParcelEntry, ...] = ()
    done: Pace = field(default_factory=lambda: Pace(0, 0))
    wanted: list[QueueFilter] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    since: datetime | None = None
    report: ShiftReport = field(default_factory=lambda: shift_report((), ()))

    def queue(self, wanted: QueueFilter) -> tuple[QueueEntry, ...]:
        self.wanted.append(wanted)
        return self.entries

    def queue_counts(self) -> tuple[QueueCount, ...]:
        return self.counts

    def state_counts(self) -> dict[OrderState, int]:
        return self.states

    def fast_lane(self, limit: int = 50) -> tuple[FastLaneGroup, ...]:
        return self.groups[:limit]

    def parcels(self, text: str = "", limit: int = 100) -> tuple[ParcelEntry, ...]:
        self.texts.append(text)
        return self.packed[:limit]

    def pace(self, since: datetime, operator_id: str | None = None) -> Pace:
        self.since = since
        return self.done

    def shift(self, since: datetime) -> ShiftReport:
        self.since = since
        return self.report

    def stored_events(self) -> int:
        return 0

    def people(self) -> tuple[KnownPerson, ...]:
        return ()


class ReadingAtOnce(Reading):
    """Answers in the caller's thread, before `ask` returns."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def ask(self, kind: str, question: Callable[[Any], Any], answered: Callable[[Any], None]) -> None:
        answered(question(self._shelf))
