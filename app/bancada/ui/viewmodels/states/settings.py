"""The settings of a station."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SettingKey(StrEnum):
    """What can be set on this page; which acts need approval is set act by act."""

    STATION_NAME = "station_name"
    LANGUAGE = "language"
    THEME = "theme"
    MOTION = "motion"
    KIOSK = "kiosk"
    PACE_TARGET = "pace_target"
    SENDER = "sender"
    PRINTER = "printer"
    PRINTER_ADDRESS = "printer_address"
    PRINTER_DPI = "printer_dpi"
    SOUND_VOLUME = "sound_volume"
    VISUAL_ONLY = "visual_only"
    CLOSE_BY_ITSELF = "close_by_itself"
    LABEL_READ_BACK = "label_read_back"
    CONFIRMS_BY_HAND = "confirms_by_hand"
    NEEDS_TRACKING_NO = "needs_tracking_no"
    PRINTS_PACKING_SLIP = "prints_packing_slip"
    INVOICE = "invoice"
    INVOICE_SHELF = "invoice_shelf"
    SCALE_LABEL = "scale_label"
    PURGE_AFTER_H = "purge_after_h"
    WEIGH = "weigh"
    TOLERANCE_G = "tolerance_g"
    TOLERANCE_PERMILLE = "tolerance_permille"
    DUNNAGE_G = "dunnage_g"
    ZERO_THRESHOLD_G = "zero_threshold_g"
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
class SettingOptions:
    """One of several: pairs of id and words, in the packer's language, and the id in use."""

    key: SettingKey
    options: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class ApprovalOption:
    """An act, in the packer's language, and whether it needs a supervisor's badge."""

    act: str
    words: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings page.

    Attributes:
        texts: what is typed: pairs of key and text.
        flags: yes or no: pairs of key and answer.
        sound_volume: 0 to 100.
        can_change: false shows everything, changes nothing.
        error: why the last wish was refused; ``error_key`` is the setting it was about.
        test_print: how the test label fared; ``is_test_print_bad`` when it did not come out.
    """

    profile_name: str = ""
    texts: tuple[tuple[SettingKey, str], ...] = ()
    choices: tuple[SettingOptions, ...] = ()
    numbers: tuple[ProfileNumber, ...] = ()
    flags: tuple[tuple[SettingKey, bool], ...] = ()
    approvals: tuple[ApprovalOption, ...] = ()
    sound_volume: int = 80
    can_change: bool = True
    error: str = ""
    error_key: SettingKey | None = None
    test_print: str = ""
    is_test_print_bad: bool = False
    is_printing: bool = False
