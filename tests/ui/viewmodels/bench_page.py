"""A bench on the screen without a bench behind it: states go in, signals and posted commands come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import Any

from bancada.domain import events as ev
from bancada.domain.operators import Operator, Role
from bancada.domain.orders import OrderLine
from bancada.domain.profiles import PackingProfile
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState, BenchUpdate
from bancada.services.commands import Command, RegisterScan
from bancada.services.next_step import next_step
from bancada.services.station_settings import StationSettings
from bancada.ui.viewmodels.bench_view_model import BenchViewModel
from bancada.ui.viewmodels.chrome_screen import Surroundings
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.unit.domain.builders import line, opened, packed_in

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
PACKER = Operator("op-1", "Ana", "CRA 1", Role.PACKER, "en")
SUPERVISOR = Operator("op-2", "Bruno", "CRA 2", Role.SUPERVISOR, "es")
ADMIN = Operator("op-3", "Clara", "CRA 3", Role.ADMIN)
SETTINGS = StationSettings(station="Bench 7", language="en", printer="folder:labels")
_SIGNALS = (
    "page_changed",
    "sheet_changed",
    "header_changed",
    "footer_changed",
    "packing_changed",
    "weight_changed",
    "verdict_changed",
    "sign_in_changed",
    "red_stop_changed",
    "sheet_state_changed",
    "sounded",
    "answered",
    "scanned_at_set_up",
    "orders_changed",
    "order_done",
    "answered_aside",
    "operator_changed",
    "settings_changed",
)
_numbers = count(1)


class PostBox:
    """The loop of a station that carries nothing out and remembers what it was asked."""

    def __init__(self) -> None:
        self.posted: list[Command] = []

    def post(self, command: Command) -> None:
        self.posted.append(command)

    @property
    def last(self) -> Command:
        return self.posted[-1]

    @property
    def scans(self) -> list[str]:
        return [each.text for each in self.posted if isinstance(each, RegisterScan)]


class BenchPage:
    """The view-model, what it posted, and everything it emitted."""

    def __init__(self, state: BenchState | None = None) -> None:
        self.station = PostBox()
        self.model = BenchViewModel(self.station, lambda: Surroundings(NOW))
        self.emitted: list[tuple[str, tuple[Any, ...]]] = []
        for name in _SIGNALS:
            getattr(self.model, name).connect(partial(self._note, name))
        if state is not None:
            self.show(state)

    def show(
        self, state: BenchState, verdict: ScanVerdict | None = None, *, is_saved: bool = True, **facts: Any
    ) -> None:
        """The bench's next update, with what it says."""
        said = said_now(verdict, **facts) if verdict is not None else None
        self.model.take(BenchUpdate(state, next_step(state), said, is_saved=is_saved))

    def forget(self) -> None:
        """Count signals anew from here."""
        self.emitted.clear()

    def forget_posted(self) -> None:
        """Count commands anew from here."""
        self.station.posted.clear()

    def names(self) -> list[str]:
        """The signals emitted, in their order."""
        return [name for name, _ in self.emitted]

    def all_of(self, name: str) -> list[Any]:
        """What a signal carried, each time (its last value where it carries several)."""
        return [values[-1] if values else None for each, values in self.emitted if each == name]

    def last(self, name: str) -> Any:
        return self.all_of(name)[-1]

    def page_now(self) -> Page:
        page: Page = self.last("page_changed")
        return page

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in sight; none was ever opened where nothing was said of one."""
        sheets: list[Sheet | None] = self.all_of("sheet_changed")
        return sheets[-1] if sheets else None

    def _note(self, name: str, *values: Any) -> None:
        self.emitted.append((name, values))


def said_now(verdict: ScanVerdict, **facts: Any) -> Announcement:
    return Announcement(verdict, next(_numbers), **facts)


def at_work(session: PackingSession | None = None, operator: Operator = PACKER, **facts: Any) -> BenchState:
    """Somebody is signed in; with an order in hand or between two."""
    people: Mapping[str, str] = {each.operator_id: each.name for each in (PACKER, SUPERVISOR, ADMIN)}
    badges = {"CRA1": "op-1", "CRA2": "op-2", "CRA3": "op-3"}
    known = BenchState(SETTINGS, badges, people, is_set_up=True, operator=operator, session=session)
    return replace(known, **facts)


def with_profile(state: BenchState, **profile: Any) -> BenchState:
    changed = PackingProfile(**profile)
    return replace(state, settings=replace(state.settings, profile=changed))


def two_lines(*more: OrderLine) -> PackingSession:
    """An order of three cups and a pan, opened, one cup in."""
    return packed_in(opened(line(1, "CUP", 3), line(2, "PAN"), *more), (1, 1))


def complete() -> PackingSession:
    return packed_in(opened(line(1, "CUP"), line(2, "PAN")), (1, 1), (2, 1))


def asked(session: PackingSession, detail: ev.Detail, **facts: Any) -> PackingSession:
    """The session with an open question."""
    question = ev.DetailAsked(**{"detail": detail, "code": "789", "line_no": 1, **facts})
    return session.apply(question)
