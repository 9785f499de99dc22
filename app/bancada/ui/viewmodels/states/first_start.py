"""The first start of a station, in six short steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase


class FirstStartStep(StrEnum):
    """The steps, in this order."""

    LANGUAGE = "language"
    STATION = "station"
    ADMIN = "admin"
    PROFILE = "profile"
    DEVICES = "devices"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class LanguageOption:
    """A language of the application, named in itself."""

    code: str
    own_name: str


@dataclass(frozen=True, slots=True)
class ProfileOption:
    """A packing profile to start from, in the packer's language."""

    profile_id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class DeviceSummary:
    """A device found, or a kind of device that was not found."""

    kind: LampKind
    name: str
    phase: LampPhase
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AdminEntry:
    """The first person who may change settings. The PIN is never kept in a state."""

    name: str
    badge: str
    pin: str


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """One step with what is already known."""

    step: FirstStartStep
    languages: tuple[LanguageOption, ...] = ()
    language: str = ""
    station_name: str = ""
    admin_name: str = ""
    admin_badge: str = ""
    profiles: tuple[ProfileOption, ...] = ()
    profile_id: str = ""
    devices: tuple[DeviceSummary, ...] = ()
    sample_orders: int = 0
    error: str = ""
    is_busy: bool = False
