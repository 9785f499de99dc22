"""The settings page: shows what is in force, changes one thing at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bancada.domain.events import Act
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchState
from bancada.ui.languages import LANGUAGES
from bancada.ui.viewmodels.bench_view_model import Station
from bancada.ui.viewmodels.states.first_start import LanguageOption
from bancada.ui.viewmodels.states.settings import (
    PrinterOption,
    ProfileNumber,
    SettingChange,
    SettingKey,
    SettingsState,
)

_NAMES = {
    SettingKey.STATION_NAME: "station",
    SettingKey.LANGUAGE: "language",
    SettingKey.THEME: "theme",
    SettingKey.PRINTER: "printer",
    SettingKey.SOUND_VOLUME: "volume",
    SettingKey.CLOSE_BY_ITSELF: "profile.closes_itself",
    SettingKey.LABEL_READ_BACK: "profile.reads_label_back",
    SettingKey.TOLERANCE_G: "profile.tolerance_g",
    SettingKey.TOLERANCE_PERMILLE: "profile.tolerance_permille",
    SettingKey.DUNNAGE_G: "profile.dunnage_g",
    SettingKey.DOUBLE_READ_MS: "profile.double_read_ms",
}
_USUAL_VOLUME = 80
_SECONDS = 60


class SettingsViewModel(QObject):
    """Every wish is a command; every change is an event.

    Signals:
        settings_changed(SettingsState).
    """

    settings_changed = Signal(object)

    def __init__(
        self,
        station: Station,
        printers: Callable[[], tuple[PrinterOption, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._printers = printers

    def show(self, state: BenchState) -> None:
        """Show the settings in force."""
        settings, operator = state.settings, state.operator
        profile = settings.profile
        printers = self._printers()
        if all(printer.printer_id != settings.printer for printer in printers):
            printers = (*printers, PrinterOption(settings.printer, settings.printer))
        self.settings_changed.emit(
            SettingsState(
                station_name=settings.station,
                languages=tuple(LanguageOption(code, name) for code, name in LANGUAGES),
                language=settings.language,
                theme=settings.theme,
                profile_name=profile.name,
                numbers=(
                    ProfileNumber(SettingKey.TOLERANCE_G, profile.tolerance_g, 1, 500),
                    ProfileNumber(SettingKey.TOLERANCE_PERMILLE, profile.tolerance_permille, 1, 200),
                    ProfileNumber(SettingKey.DUNNAGE_G, profile.dunnage_g, 0, 2000),
                    ProfileNumber(SettingKey.IDLE_LOCK_MIN, profile.idle_lock_s // _SECONDS, 0, 120),
                    ProfileNumber(SettingKey.DOUBLE_READ_MS, profile.double_read_ms, 0, 2000),
                ),
                closes_by_itself=profile.closes_itself,
                reads_label_back=profile.reads_label_back,
                printers=printers,
                printer_id=settings.printer,
                sound_volume=settings.volume,
                is_visual_only=settings.volume == 0,
                can_change=operator is not None and operator.may(Act.CHANGE_SETTINGS, frozenset()),
            )
        )

    def change(self, change: SettingChange) -> None:
        """One wish."""
        self._station.post(cmd.ChangeSettings(dict([_stored(change)])))


def _stored(change: SettingChange) -> tuple[str, str]:
    """Name and text of a wish, as `write_settings` would store it."""
    if change.key is SettingKey.VISUAL_ONLY:
        return "volume", "0" if change.value else str(_USUAL_VOLUME)
    if change.key is SettingKey.IDLE_LOCK_MIN:
        return "profile.idle_lock_s", str(int(change.value) * _SECONDS)
    if isinstance(change.value, bool):
        return _NAMES[change.key], "yes" if change.value else "no"
    return _NAMES[change.key], str(change.value)
