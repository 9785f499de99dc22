"""The settings page from the settings in force: what is offered, and within which limits."""

from __future__ import annotations

from bancada.domain.events import Act
from bancada.domain.profiles import InvoiceRule, PackingProfile, ScaleLabelLayout, WeighMode
from bancada.services.bench_state import BenchState
from bancada.services.station_settings import MOTIONS, PRINTER_DPI, THEMES, StationSettings
from bancada.ui.languages import LANGUAGES
from bancada.ui.profile_words import profile_title
from bancada.ui.setting_words import motion_words, option_words, theme_words
from bancada.ui.viewmodels.states.settings import (
    ApprovalOption,
    PrinterOption,
    ProfileNumber,
    SettingKey,
    SettingOptions,
    SettingsState,
)
from bancada.ui.words import act_words

SECONDS = 60
# Settings and imports belong to roles, not to approval.
_APPROVABLE = (
    Act.SHORT,
    Act.SUBSTITUTE,
    Act.WEIGHT,
    Act.CONFIRM_BY_HAND,
    Act.HOLD,
    Act.RELEASE,
    Act.REPRINT,
    Act.REOPEN,
)


def settings_state(state: BenchState, printers: tuple[PrinterOption, ...]) -> SettingsState:
    """The page without what was done on it last."""
    settings, operator = state.settings, state.operator
    profile = settings.profile
    return SettingsState(
        profile_name=profile_title(profile.name),
        texts=(
            (SettingKey.STATION_NAME, settings.station),
            (SettingKey.PRINTER_ADDRESS, settings.printer),
            (SettingKey.SENDER, settings.sender),
            (SettingKey.INVOICE_SHELF, profile.invoice_shelf),
        ),
        choices=_choices(settings, printers),
        numbers=_numbers(settings, profile),
        flags=(
            (SettingKey.CLOSE_BY_ITSELF, profile.closes_itself),
            (SettingKey.LABEL_READ_BACK, profile.reads_label_back),
            (SettingKey.CONFIRMS_BY_HAND, profile.confirms_by_hand),
            (SettingKey.NEEDS_TRACKING_NO, profile.needs_tracking_no),
            (SettingKey.PRINTS_PACKING_SLIP, profile.prints_packing_slip),
            (SettingKey.KIOSK, settings.is_kiosk),
            (SettingKey.VISUAL_ONLY, settings.volume == 0),
        ),
        approvals=tuple(
            ApprovalOption(act.value, act_words(act), act in profile.needs_approval) for act in _APPROVABLE
        ),
        sound_volume=settings.volume,
        can_change=operator is not None and operator.may(Act.CHANGE_SETTINGS, frozenset()),
    )


def _choices(settings: StationSettings, printers: tuple[PrinterOption, ...]) -> tuple[SettingOptions, ...]:
    profile = settings.profile
    if all(printer.printer_id != settings.printer for printer in printers):
        printers = (*printers, PrinterOption(settings.printer, settings.printer or "–"))
    return (
        SettingOptions(SettingKey.LANGUAGE, LANGUAGES, settings.language),
        SettingOptions(
            SettingKey.THEME, tuple((theme, theme_words(theme)) for theme in THEMES), settings.theme
        ),
        SettingOptions(
            SettingKey.MOTION, tuple((motion, motion_words(motion)) for motion in MOTIONS), settings.motion
        ),
        SettingOptions(
            SettingKey.PRINTER,
            tuple((printer.printer_id, printer.name) for printer in printers),
            settings.printer,
        ),
        SettingOptions(
            SettingKey.PRINTER_DPI,
            tuple((str(dpi), f"{dpi} dpi") for dpi in PRINTER_DPI),
            str(settings.printer_dpi),
        ),
        _of_profile(SettingKey.WEIGH, profile.weigh),
        _of_profile(SettingKey.INVOICE, profile.invoice),
        _of_profile(SettingKey.SCALE_LABEL, profile.scale_label),
    )


def _of_profile(key: SettingKey, chosen: WeighMode | InvoiceRule | ScaleLabelLayout) -> SettingOptions:
    options = tuple((option.value, option_words(option)) for option in type(chosen))
    return SettingOptions(key, options, chosen.value)


def _numbers(settings: StationSettings, profile: PackingProfile) -> tuple[ProfileNumber, ...]:
    return (
        ProfileNumber(SettingKey.PACE_TARGET, settings.pace_target, 0, 999),
        ProfileNumber(SettingKey.TOLERANCE_G, profile.tolerance_g, 1, 500),
        ProfileNumber(SettingKey.TOLERANCE_PERMILLE, profile.tolerance_permille, 1, 200),
        ProfileNumber(SettingKey.DUNNAGE_G, profile.dunnage_g, 0, 2000),
        ProfileNumber(SettingKey.ZERO_THRESHOLD_G, profile.zero_threshold_g, 0, 200),
        ProfileNumber(SettingKey.PURGE_AFTER_H, profile.purge_after_h, 0, 8760),
        ProfileNumber(SettingKey.IDLE_LOCK_MIN, profile.idle_lock_s // SECONDS, 0, 120),
        ProfileNumber(SettingKey.DOUBLE_READ_MS, profile.double_read_ms, 0, 2000),
    )
