"""The settings page: what is in force, and one wish at a time."""

from dataclasses import replace

import pytest

from bancada.domain.profiles import PackingProfile
from bancada.services import commands as cmd
from bancada.services.station_settings import StationSettings, read_settings
from bancada.ui.viewmodels.settings_view_model import SettingsViewModel
from bancada.ui.viewmodels.states.settings import PrinterOption, SettingChange, SettingKey, SettingsState
from tests.ui.viewmodels.bench_page import ADMIN, PostBox, at_work

USB = PrinterOption("file:/dev/usb/lp0", "lp0")


class SettingsPage:
    def __init__(self, *printers: PrinterOption) -> None:
        self.station = PostBox()
        self.model = SettingsViewModel(self.station, lambda: printers)
        self.states: list[SettingsState] = []
        self.model.settings_changed.connect(self.states.append)

    def stored(self, key: SettingKey, value: str | int | bool) -> StationSettings:
        """The settings after a wish was carried out and read back."""
        self.model.change(SettingChange(key, value))
        command = self.station.last
        assert isinstance(command, cmd.ChangeSettings)
        return read_settings(command.values)


PROFILE = PackingProfile()


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        (SettingKey.STATION_NAME, "Bench 9", StationSettings(station="Bench 9")),
        (SettingKey.LANGUAGE, "es", StationSettings(language="es")),
        (SettingKey.THEME, "light", StationSettings(theme="light")),
        (SettingKey.PRINTER, "tcp:10.0.0.9", StationSettings(printer="tcp:10.0.0.9")),
        (SettingKey.SOUND_VOLUME, 35, StationSettings(volume=35)),
        (SettingKey.VISUAL_ONLY, True, StationSettings(volume=0)),
        (SettingKey.VISUAL_ONLY, False, StationSettings(volume=80)),
        (
            SettingKey.CLOSE_BY_ITSELF,
            False,
            StationSettings(profile=replace(PROFILE, closes_itself=False)),
        ),
        (
            SettingKey.LABEL_READ_BACK,
            True,
            StationSettings(profile=replace(PROFILE, reads_label_back=True)),
        ),
        (SettingKey.TOLERANCE_G, 33, StationSettings(profile=replace(PROFILE, tolerance_g=33))),
        (
            SettingKey.TOLERANCE_PERMILLE,
            44,
            StationSettings(profile=replace(PROFILE, tolerance_permille=44)),
        ),
        (SettingKey.DUNNAGE_G, 55, StationSettings(profile=replace(PROFILE, dunnage_g=55))),
        (SettingKey.IDLE_LOCK_MIN, 6, StationSettings(profile=replace(PROFILE, idle_lock_s=360))),
        (SettingKey.DOUBLE_READ_MS, 77, StationSettings(profile=replace(PROFILE, double_read_ms=77))),
    ],
)
def test_that_a_wish_is_stored_as_the_text_it_is_read_back_from(
    key: SettingKey, value: str | int | bool, wanted: StationSettings
) -> None:
    assert SettingsPage().stored(key, value) == wanted


@pytest.mark.parametrize("key", SettingKey)
def test_that_every_setting_of_the_page_is_one_command(key: SettingKey) -> None:
    page = SettingsPage()
    page.model.change(SettingChange(key, 1))
    command = page.station.last
    assert isinstance(command, cmd.ChangeSettings)
    assert len(command.values) == 1


def test_that_the_page_shows_what_is_in_force() -> None:
    page = SettingsPage(USB)
    profile = PackingProfile("careful", closes_itself=False, reads_label_back=True, idle_lock_s=600)
    settings = StationSettings("Bench 7", "en", "light", printer=USB.printer_id, volume=0, profile=profile)
    page.model.show(at_work(operator=ADMIN, settings=settings))
    shown = page.states[-1]
    assert (shown.station_name, shown.language, shown.theme) == ("Bench 7", "en", "light")
    assert (shown.profile_name, shown.closes_by_itself, shown.reads_label_back) == ("Careful", False, True)
    assert (shown.printers, shown.printer_id) == ((USB,), USB.printer_id)
    assert (shown.sound_volume, shown.is_visual_only, shown.can_change) == (0, True, True)
    numbers = {number.key: number.value for number in shown.numbers}
    assert numbers[SettingKey.IDLE_LOCK_MIN] == 10
    assert all(number.minimum <= number.value <= number.maximum for number in shown.numbers)


def test_that_only_an_admin_may_change_anything() -> None:
    page = SettingsPage()
    page.model.show(at_work())
    assert not page.states[-1].can_change


def test_that_a_printer_that_was_unplugged_stays_in_the_list() -> None:
    page = SettingsPage(USB)
    page.model.show(at_work(settings=StationSettings(printer="tcp:10.0.0.9")))
    assert page.states[-1].printers == (USB, PrinterOption("tcp:10.0.0.9", "tcp:10.0.0.9"))
