"""The settings page: shows what is in force, changes one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from bancada.domain.errors import AppError
from bancada.domain.events import Act
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchState
from bancada.services.ports import AnsweringStation
from bancada.services.print_states import SendResult
from bancada.services.station_settings import BadSetting
from bancada.ui.fault_words import fault_words
from bancada.ui.setting_words import sample_print_words, setting_refusal
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.settings_screen import SECONDS, settings_state
from bancada.ui.viewmodels.states.settings import PrinterOption, SettingChange, SettingKey, SettingsState

_NAMES = {
    SettingKey.STATION_NAME: "station",
    SettingKey.LANGUAGE: "language",
    SettingKey.THEME: "theme",
    SettingKey.MOTION: "motion",
    SettingKey.KIOSK: "is_kiosk",
    SettingKey.PACE_TARGET: "pace_target",
    SettingKey.SENDER: "sender",
    SettingKey.PRINTER: "printer",
    SettingKey.PRINTER_ADDRESS: "printer",
    SettingKey.PRINTER_DPI: "printer_dpi",
    SettingKey.SOUND_VOLUME: "volume",
    SettingKey.CLOSE_BY_ITSELF: "profile.closes_itself",
    SettingKey.LABEL_READ_BACK: "profile.reads_label_back",
    SettingKey.CONFIRMS_BY_HAND: "profile.confirms_by_hand",
    SettingKey.NEEDS_TRACKING_NO: "profile.needs_tracking_no",
    SettingKey.PRINTS_PACKING_SLIP: "profile.prints_packing_slip",
    SettingKey.INVOICE: "profile.invoice",
    SettingKey.INVOICE_SHELF: "profile.invoice_shelf",
    SettingKey.SCALE_LABEL: "profile.scale_label",
    SettingKey.PURGE_AFTER_H: "profile.purge_after_h",
    SettingKey.WEIGH: "profile.weigh",
    SettingKey.TOLERANCE_G: "profile.tolerance_g",
    SettingKey.TOLERANCE_PERMILLE: "profile.tolerance_permille",
    SettingKey.DUNNAGE_G: "profile.dunnage_g",
    SettingKey.ZERO_THRESHOLD_G: "profile.zero_threshold_g",
    SettingKey.DOUBLE_READ_MS: "profile.double_read_ms",
}
_APPROVALS = "profile.needs_approval"
_USUAL_VOLUME = 80
_CAME_OUT = (SendResult.PRINTED, SendResult.SENT)
# Prints a sample label; tells the result and the reason in the GUI thread.
PrintSample: TypeAlias = Callable[[Callable[[SendResult, str], None]], None]


class SettingsViewModel(QObject):
    """Every wish is a command; every change is an event; what is refused leaves the old value.

    Signals:
        settings_changed(SettingsState).
    """

    settings_changed = Signal(object)

    def __init__(
        self,
        station: AnsweringStation,
        bridge: GuiBridge,
        printers: Callable[[], tuple[PrinterOption, ...]],
        print_sample: PrintSample,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._bridge = bridge
        self._printers = printers
        self._print_sample = print_sample
        self._bench = BenchState()
        self._reserved: frozenset[Act] = frozenset()
        self._last = SettingsState()

    def show(self, state: BenchState) -> None:
        """Show the settings in force."""
        self._bench = state
        self._reserved = state.settings.profile.needs_approval
        self._render()

    def open(self, state: BenchState) -> None:
        """Show the page anew: what was refused or printed on an earlier visit is over."""
        self._last = replace(self._last, error="", error_key=None, test_print="")
        self.show(state)

    def change(self, change: SettingChange) -> None:
        """One wish."""
        name, text = _stored(change)
        self._post(change.key, name, text)

    def reserve(self, act: str, is_reserved: bool) -> None:
        """Whether an act needs a supervisor's badge from now on."""
        self._reserved = self._reserved | {Act(act)} if is_reserved else self._reserved - {Act(act)}
        self._post(None, _APPROVALS, " ".join(sorted(each.value for each in self._reserved)))

    def print_sample(self) -> None:
        """A test label, after what was set a moment ago is in force."""
        if self._last.is_printing:
            return
        self._last = replace(self._last, is_printing=True, test_print="")
        self._render()
        in_force = self._station.call(cmd.Refresh())
        in_force.add_done_callback(
            lambda _done: self._bridge.hand_over(lambda: self._print_sample(self._show_print))
        )

    def _show_print(self, result: SendResult, reason: str) -> None:
        self._last = replace(
            self._last,
            is_printing=False,
            test_print=sample_print_words(result, fault_words(reason)),
            is_test_print_bad=result not in _CAME_OUT,
        )
        self._render()

    def _post(self, key: SettingKey | None, name: str, text: str) -> None:
        done = self._station.call(cmd.ChangeSettings({name: text}))
        done.add_done_callback(lambda future: self._bridge.hand_over(lambda: self._judge(key, future)))

    def _judge(self, key: SettingKey | None, done: Future[Any]) -> None:
        error = done.exception()
        words = _words(error) if error is not None else ""
        self._last = replace(self._last, error=words, error_key=key if words else None)
        self._render()

    def _render(self) -> None:
        last = self._last
        state = settings_state(self._bench, self._printers())
        self.settings_changed.emit(
            replace(
                state,
                error=last.error,
                error_key=last.error_key,
                test_print=last.test_print,
                is_test_print_bad=last.is_test_print_bad,
                is_printing=last.is_printing,
            )
        )


def _words(error: BaseException) -> str:
    if isinstance(error, BadSetting):
        return setting_refusal(error.name, error.value)
    return fault_words(str(error)) if isinstance(error, AppError) else setting_refusal("", "")


def _stored(change: SettingChange) -> tuple[str, str]:
    """Name and text of a wish, as `write_settings` would store it."""
    if change.key is SettingKey.VISUAL_ONLY:
        return "volume", "0" if change.value else str(_USUAL_VOLUME)
    if change.key is SettingKey.IDLE_LOCK_MIN:
        return "profile.idle_lock_s", str(int(change.value) * SECONDS)
    if isinstance(change.value, bool):
        return _NAMES[change.key], "yes" if change.value else "no"
    return _NAMES[change.key], str(change.value)
