"""The station's settings as typed values, and back to the text they are stored as."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import Any

from bancada.domain.errors import OperatorError
from bancada.domain.events import Act
from bancada.domain.operators import LANGUAGES
from bancada.domain.profiles import InvoiceRule, PackingProfile, ScaleLabelLayout, WeighMode
from bancada.services.printer_name import BadPrinterName, read_printer_name

_PROFILE_PREFIX = "profile."
_LOUDEST = 100
_MOST_SENDER_LINES = 5
_LONGEST_SENDER_LINE = 60
_LONGEST_NAME = 60
_LONGEST_SHELF = 20
# Nothing ever asked for these; a station that reserved them starts all the same.
_FORMER_ACTS = ("take_back",)
THEMES = ("dark", "light")
PRINTER_DPI = (203, 300)
MOTIONS = ("system", "on", "off")


class BadSetting(OperatorError):
    """A setting has a value that it cannot have."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__(f"setting {name!r} cannot be {value!r}")
        self.name = name
        self.value = value


@dataclass(frozen=True, slots=True)
class StationSettings:
    """Settings of one bench.

    Attributes:
        station: its name, as on the door.
        language: of the screen while nobody is signed in: `pt_BR`, `en` or `es`.
        sender: name and address lines printed on labels, one per line.
        printer: where labels go: empty, `folder:DIR`, `tcp:HOST[:PORT]` or `file:DEVICE`.
        volume: 0 to 100; 0 is the visual-only mode: the answer's border flashes instead.
        is_kiosk: the window fills the screen, and only an administrator closes it.
        motion: whether things move on the screen: `system`, `on` or `off`.
    """

    station: str = ""
    language: str = "pt_BR"
    theme: str = "dark"
    sender: str = ""
    printer: str = ""
    printer_dpi: int = 203
    volume: int = 80
    pace_target: int = 0
    motion: str = "system"
    is_kiosk: bool = False
    profile: PackingProfile = field(default_factory=PackingProfile)


def _flag(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(text)
    return text == "yes"


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _acts(text: str) -> frozenset[Act]:
    return frozenset(Act(name) for name in text.split() if name not in _FORMER_ACTS)


_READ: dict[str, Callable[[str], Any]] = {
    "station": str,
    "language": str,
    "theme": str,
    "sender": str,
    "printer": str,
    "printer_dpi": _whole,
    "volume": _whole,
    "pace_target": _whole,
    "motion": str,
    "is_kiosk": _flag,
    "profile.name": str,
    "profile.closes_itself": _flag,
    "profile.reads_label_back": _flag,
    "profile.weigh": WeighMode,
    "profile.tolerance_g": _whole,
    "profile.tolerance_permille": _whole,
    "profile.dunnage_g": _whole,
    "profile.zero_threshold_g": _whole,
    "profile.invoice": InvoiceRule,
    "profile.invoice_shelf": str,
    "profile.scale_label": ScaleLabelLayout,
    "profile.needs_approval": _acts,
    "profile.confirms_by_hand": _flag,
    "profile.needs_tracking_no": _flag,
    "profile.prints_packing_slip": _flag,
    "profile.double_read_ms": _whole,
    "profile.idle_lock_s": _whole,
    "profile.purge_after_h": _whole,
}


def _sender_fits(text: str) -> bool:
    lines = text.splitlines()
    return len(lines) <= _MOST_SENDER_LINES and all(len(line) <= _LONGEST_SENDER_LINE for line in lines)


def _is_printer(name: str) -> bool:
    try:
        read_printer_name(name)
    except BadPrinterName:
        return False
    return True


# What may be chosen anew. What is stored already is never refused: the station has to start with it.
_MAY_BE: dict[str, Callable[[Any], bool]] = {
    "station": lambda name: len(name) <= _LONGEST_NAME,
    "language": lambda language: language in LANGUAGES,
    "theme": lambda theme: theme in THEMES,
    "sender": _sender_fits,
    "printer": _is_printer,
    "printer_dpi": lambda dpi: dpi in PRINTER_DPI,
    "volume": lambda volume: volume <= _LOUDEST,
    "motion": lambda motion: motion in MOTIONS,
    "profile.invoice_shelf": lambda shelf: len(shelf) <= _LONGEST_SHELF,
}


def read_settings(stored: Mapping[str, str]) -> StationSettings:
    """Settings from their stored texts; names this version does not know are left alone.

    Raises:
        BadSetting: a value that its setting cannot have.
    """
    own: dict[str, Any] = {}
    profile: dict[str, Any] = {}
    for name, text in stored.items():
        if name not in _READ:
            continue
        value = _read(name, text)
        target, key = (
            (profile, name.removeprefix(_PROFILE_PREFIX)) if name.startswith(_PROFILE_PREFIX) else (own, name)
        )
        target[key] = value
    return replace(StationSettings(), **own, profile=replace(PackingProfile(), **profile))


def check_setting(name: str, text: str) -> Any:
    """The typed value that a setting may be given.

    Raises:
        BadSetting: unknown name, or a value that it cannot have.
    """
    if name not in _READ:
        raise BadSetting(name, text)
    value = _read(name, text)
    if name in _MAY_BE and not _MAY_BE[name](value):
        raise BadSetting(name, text)
    return value


def _read(name: str, text: str) -> Any:
    try:
        return _READ[name](text)
    except ValueError as error:
        raise BadSetting(name, text) from error


def write_settings(settings: StationSettings) -> dict[str, str]:
    """Every setting as the text it is stored as; `read_settings` of it gives the same settings."""
    texts = {f.name: _text(getattr(settings, f.name)) for f in fields(settings) if f.name != "profile"}
    profile = settings.profile
    texts |= {_PROFILE_PREFIX + f.name: _text(getattr(profile, f.name)) for f in fields(profile)}
    return texts


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, frozenset):
        return " ".join(sorted(_text(each) for each in value))
    return str(value.value) if isinstance(value, Enum) else str(value)
