"""The first start: collects the answers of six steps and sets the station up with them at the end."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bancada.domain.errors import AppError
from bancada.domain.operators import SHORTEST_PIN, Role
from bancada.domain.profiles import PRESETS
from bancada.services import commands as cmd
from bancada.services.faults import StoreFault
from bancada.services.ports import AnsweringStation
from bancada.services.station_settings import StationSettings, write_settings
from bancada.ui.fault_words import fault_words
from bancada.ui.languages import LANGUAGES
from bancada.ui.profile_words import profile_promise, profile_title
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase
from bancada.ui.viewmodels.states.first_start import (
    AdminEntry,
    DeviceSummary,
    FirstStartState,
    FirstStartStep,
    LanguageOption,
    ProfileOption,
)

_STEPS = tuple(FirstStartStep)


@dataclass(frozen=True, slots=True)
class _Answers:
    language: str = "pt_BR"
    station: str = ""
    admin: AdminEntry | None = None
    profile: str = "standard"
    sample_orders: int = 0


class FirstStartViewModel(QObject):
    """Nothing is stored before the last step: whoever stops half-way has changed nothing.

    Signals:
        first_start_changed(FirstStartState), language_chosen(str).
    """

    first_start_changed = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        station: AnsweringStation,
        bridge: GuiBridge,
        devices: Callable[[], tuple[DeviceSummary, ...]],
        add_samples: Callable[[Callable[[Future[int]], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._bridge = bridge
        self._devices = devices
        self._add_samples = add_samples
        has_scale = any(
            each.kind is LampKind.SCALE and each.phase is not LampPhase.LOST for each in devices()
        )
        self._answers = _Answers(profile="standard" if has_scale else "no_scale")
        self._step = FirstStartStep.LANGUAGE
        self._error = ""
        self._is_busy = False

    def show(self) -> None:
        """Render the step in hand."""
        answers = self._answers
        admin = answers.admin
        self.first_start_changed.emit(
            FirstStartState(
                self._step,
                tuple(LanguageOption(code, name) for code, name in LANGUAGES),
                answers.language,
                answers.station,
                admin.name if admin else "",
                admin.badge if admin else "",
                _profile_options(),
                answers.profile,
                self._devices(),
                answers.sample_orders,
                self._error,
                self._is_busy,
            )
        )

    def choose_language(self, language: str) -> None:
        """The language, at once."""
        self._answers = replace(self._answers, language=language)
        self.language_chosen.emit(language)
        self._go(FirstStartStep.STATION)

    def name_station(self, name: str) -> None:
        """The bench's name."""
        if not name.strip():
            self._refuse(self.tr("Give the bench a name, for example “Bench 1”."))
            return
        self._answers = replace(self._answers, station=name.strip())
        self._go(FirstStartStep.ADMIN)

    def name_admin(self, admin: AdminEntry) -> None:
        """The first administrator."""
        is_pin_usable = admin.pin.isdigit() and len(admin.pin) >= SHORTEST_PIN
        if not admin.name.strip() or not admin.badge.strip() or not is_pin_usable:
            self._refuse(self.tr("A name, a badge and a PIN of at least 4 digits are needed."))
            return
        self._answers = replace(self._answers, admin=admin)
        self._go(FirstStartStep.PROFILE)

    def choose_profile(self, profile_id: str) -> None:
        """How orders are packed here."""
        self._answers = replace(self._answers, profile=profile_id)
        self._go(FirstStartStep.DEVICES)

    def go_to(self, step: FirstStartStep) -> None:
        """Back, or forward where nothing is asked."""
        self._go(step)

    def add_samples(self) -> None:
        """Sample orders to try it out; a station already at work is never given any."""
        self._is_busy = True
        self.show()
        self._add_samples(self._samples_added)

    def finish(self) -> None:
        """Store everything at once: the settings and the administrator, who is signed in with it."""
        admin = self._answers.admin
        if admin is None or not self._answers.station:
            self._go(FirstStartStep.STATION if not self._answers.station else FirstStartStep.ADMIN)
            return
        self._is_busy = True
        self.show()
        settings = StationSettings(
            station=self._answers.station,
            language=self._answers.language,
            profile=PRESETS[self._answers.profile],
        )
        person = cmd.AddOperator(admin.name, admin.badge, Role.ADMIN.value, admin.pin, self._answers.language)
        added = self._station.call(cmd.SetUp(write_settings(settings), person))
        added.add_done_callback(lambda future: self._bridge.hand_over(lambda: self._finished(future)))

    def _finished(self, added: Future[Any]) -> None:
        self._is_busy = False
        error = added.exception()
        if error is None and added.result() is None:
            error = StoreFault()
        if error is not None:
            self._error = fault_words(str(error if isinstance(error, AppError) else AppError()))
        self.show()

    def _samples_added(self, added: Future[int]) -> None:
        self._is_busy = False
        error = added.exception()
        if error is None:
            self._answers = replace(self._answers, sample_orders=added.result())
            self._error = ""
        elif isinstance(error, AppError):
            self._error = fault_words(str(error))
        else:
            self._error = self.tr("The sample orders could not be added.")
        self.show()

    def _go(self, step: FirstStartStep) -> None:
        self._step = step
        self._error = ""
        self.show()

    def _refuse(self, why: str) -> None:
        self._error = why
        self.show()


def _profile_options() -> tuple[ProfileOption, ...]:
    return tuple(ProfileOption(name, profile_title(name), profile_promise(name)) for name in PRESETS)
