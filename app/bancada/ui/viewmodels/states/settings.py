"""The settings of a station."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.ui.viewmodels.states.first_start import LanguageOption


class SettingKey(StrEnum):
    """What can be set on this page."""

    STATION_NAME = "station_name"
    LANGUAGE = "language"
    THEME = "theme"
    PRINTER = "printer"
    SOUND_VOLUME = "sound_volume"
    VISUAL_ONLY = "visual_only"
    CLOSE_BY_ITSELF = "close_by_itself"
    LABEL_READ_BACK = "label_read_back"
    TOLERANCE_G = "tolerance_g"
    TOLERANCE_PERMILLE = "tolerance_permille"
    DUNNAGE_G = "dunnage_g"
    IDLE_LOCK_MIN = "idle_lock_min"
    DOUBLE_READ_MS = "double_read_ms"


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One wish to change one setting."""

    key: SettingKey
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class PrinterOption:
    """A printer or queue labels can go to."""

    printer_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ProfileNumber:
    """A whole number of the packing profile with its limits; its unit is in the key."""

    key: SettingKey
    value: int
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings page.

    Attributes:
        theme: name of a theme, "dark" or "light".
        sound_volume: 0 to 100.
        can_change: false shows everything, changes nothing.
    """

    station_name: str = ""
    languages: tuple[LanguageOption, ...] = ()
    language: str = ""
    theme: str = "dark"
    profile_name: str = ""
    numbers: tuple[ProfileNumber, ...] = ()
    closes_by_itself: bool = True
    reads_label_back: bool = False
    printers: tuple[PrinterOption, ...] = ()
    printer_id: str = ""
    sound_volume: int = 80
    is_visual_only: bool = False
    can_change: bool = True
    error: str = ""
