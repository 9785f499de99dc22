"""The settings page: what is in force, and one wish at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from bancada.domain.profiles import InvoiceRule, PackingProfile, ScaleLabelLayout, WeighMode
from bancada.services import commands as cmd
from bancada.services.authority import NotAdmin
from bancada.services.print_states import SendResult
from bancada.services.station_settings import BadSetting, StationSettings, read_settings
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.settings_view_model import SettingsViewModel
from bancada.ui.viewmodels.states.settings import PrinterOption, SettingChange, SettingKey, SettingsState
from tests.ui.viewmodels.bench_page import ADMIN, at_work

USB = PrinterOption("file:/dev/usb/lp0", "lp0")


class Answering:
    """A loop that answers at once: done, or refused when the next refusal is set."""

    def __init__(self) -> None:
        self.asked: list[cmd.Command] = []
        self.refusal: Exception | None = None

    def call(self, command: cmd.Command) -> Future[Any]:
        self.asked.append(command)
        done: Future[Any] = Future()
        if self.refusal is not None:
            done.set_exception(self.refusal)
        else:
            done.set_result(None)
        return done


class AtOnce(GuiBridge):
    """Hands over without an event loop."""

    def hand_over(self, call: Callable[[], None]) -> None:
        call()


class SettingsPage:
    def __init__(self, *printers: PrinterOption) -> None:
        self.station = Answering()
        self.printed: list[Callable[[SendResult, str], None]] = []
        self.model = SettingsViewModel(
            self.station, AtOnce(), lambda: printers, lambda told: self.printed.append(told)
        )
        self.states: list[SettingsState] = []
        self.model.settings_changed.connect(self.states.append)

    @property
    def shown(self) -> SettingsState:
        return self.states[-1]

    def values(self) -> dict[str, str]:
        """What the last command sets."""
        command = self.station.asked[-1]
        assert isinstance(command, cmd.ChangeSettings)
        return command.values

    def stored(self, key: SettingKey, value: str | int | bool) -> StationSettings:
        """The settings after a wish was carried out and read back."""
        self.model.change(SettingChange(key, value))
        return read_settings(self.values())


PROFILE = PackingProfile()


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        (SettingKey.STATION_NAME, "Bench 9", StationSettings(station="Bench 9")),
        (SettingKey.LANGUAGE, "es", StationSettings(language="es")),
        (SettingKey.THEME, "light", StationSettings(theme="light")),
        (SettingKey.MOTION, "off", StationSettings(motion="off")),
        (SettingKey.KIOSK, True, StationSettings(is_kiosk=True)),
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
        (SettingKey.PACE_TARGET, 45, StationSettings(pace_target=45)),
        (
            SettingKey.INVOICE_SHELF,
            "N-1",
            StationSettings(profile=replace(PROFILE, invoice_shelf="N-1")),
        ),
        (SettingKey.SENDER, "Loja\nRua Um", StationSettings(sender="Loja\nRua Um")),
        (SettingKey.PRINTER_ADDRESS, "tcp:label", StationSettings(printer="tcp:label")),
        (SettingKey.PRINTER_DPI, "300", StationSettings(printer_dpi=300)),
        (SettingKey.WEIGH, "off", StationSettings(profile=replace(PROFILE, weigh=WeighMode.OFF))),
        (
            SettingKey.INVOICE,
            "ignore",
            StationSettings(profile=replace(PROFILE, invoice=InvoiceRule.IGNORE)),
        ),
        (
            SettingKey.SCALE_LABEL,
            "item4_price7",
            StationSettings(profile=replace(PROFILE, scale_label=ScaleLabelLayout.ITEM4_PRICE7)),
        ),
        (
            SettingKey.CONFIRMS_BY_HAND,
            False,
            StationSettings(profile=replace(PROFILE, confirms_by_hand=False)),
        ),
        (
            SettingKey.NEEDS_TRACKING_NO,
            True,
            StationSettings(profile=replace(PROFILE, needs_tracking_no=True)),
        ),
        (
            SettingKey.PRINTS_PACKING_SLIP,
            False,
            StationSettings(profile=replace(PROFILE, prints_packing_slip=False)),
        ),
        (SettingKey.PURGE_AFTER_H, 48, StationSettings(profile=replace(PROFILE, purge_after_h=48))),
        (SettingKey.ZERO_THRESHOLD_G, 9, StationSettings(profile=replace(PROFILE, zero_threshold_g=9))),
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
    assert len(page.values()) == 1


def test_that_the_page_shows_what_is_in_force() -> None:
    page = SettingsPage(USB)
    profile = PackingProfile("own", closes_itself=False, reads_label_back=True, idle_lock_s=600)
    settings = StationSettings("Bench 7", "en", "light", printer=USB.printer_id, volume=0, profile=profile)
    page.model.show(at_work(operator=ADMIN, settings=settings))
    shown = page.shown
    texts, flags = dict(shown.texts), dict(shown.flags)
    chosen = {choice.key: choice.chosen for choice in shown.choices}
    assert texts[SettingKey.STATION_NAME] == "Bench 7"
    assert (chosen[SettingKey.LANGUAGE], chosen[SettingKey.THEME]) == ("en", "light")
    assert chosen[SettingKey.PRINTER] == texts[SettingKey.PRINTER_ADDRESS] == USB.printer_id
    assert (shown.profile_name, flags[SettingKey.CLOSE_BY_ITSELF]) == ("own", False)
    assert (shown.sound_volume, flags[SettingKey.VISUAL_ONLY], shown.can_change) == (0, True, True)
    numbers = {number.key: number.value for number in shown.numbers}
    assert numbers[SettingKey.IDLE_LOCK_MIN] == 10
    assert all(number.minimum <= number.value <= number.maximum for number in shown.numbers)


def test_that_every_key_has_one_field_and_every_choice_offers_what_is_chosen() -> None:
    page = SettingsPage(USB)
    page.model.show(at_work(operator=ADMIN))
    keys = [key for key, _ in (*page.shown.texts, *page.shown.flags)]
    keys += [choice.key for choice in page.shown.choices]
    keys += [number.key for number in page.shown.numbers]
    assert sorted([*keys, SettingKey.SOUND_VOLUME]) == sorted(SettingKey)
    for choice in page.shown.choices:
        assert choice.chosen in dict(choice.options)
        assert all(words for _, words in choice.options)


def test_that_only_an_admin_may_change_anything() -> None:
    page = SettingsPage()
    page.model.show(at_work())
    assert not page.shown.can_change


def test_that_a_printer_that_was_unplugged_stays_in_the_list() -> None:
    page = SettingsPage(USB)
    page.model.show(at_work(settings=StationSettings(printer="tcp:10.0.0.9")))
    offered = next(choice for choice in page.shown.choices if choice.key is SettingKey.PRINTER)
    assert offered.options == ((USB.printer_id, "lp0"), ("tcp:10.0.0.9", "tcp:10.0.0.9"))


def test_that_acts_are_reserved_one_by_one_even_before_the_first_is_in_force() -> None:
    page = SettingsPage()
    page.model.show(at_work(operator=ADMIN))
    ticked = {option.act for option in page.shown.approvals if option.is_on}
    assert ticked == {"short", "substitute", "weight", "reopen", "release"}
    page.model.reserve("hold", True)
    page.model.reserve("short", False)
    assert page.values() == {"profile.needs_approval": "hold release reopen substitute weight"}


def test_that_a_refused_value_says_why_and_the_old_one_stays() -> None:
    page = SettingsPage()
    page.model.show(at_work(operator=ADMIN, settings=StationSettings(printer="tcp:old")))
    page.station.refusal = BadSetting("printer", "tcp:")
    page.model.change(SettingChange(SettingKey.PRINTER_ADDRESS, "tcp:"))
    assert "“tcp:” is no printer" in page.shown.error
    assert page.shown.error_key is SettingKey.PRINTER_ADDRESS
    assert dict(page.shown.texts)[SettingKey.PRINTER_ADDRESS] == "tcp:old"
    page.station.refusal = None
    page.model.change(SettingChange(SettingKey.PRINTER_ADDRESS, "tcp:new"))
    assert page.shown.error == ""


@pytest.mark.parametrize("refusal", [NotAdmin(), BadSetting("volume", "x"), ValueError("ours")])
def test_that_every_refusal_has_words(refusal: Exception) -> None:
    page = SettingsPage()
    page.station.refusal = refusal
    page.model.change(SettingChange(SettingKey.SOUND_VOLUME, 1))
    assert page.shown.error


def test_that_what_was_refused_on_an_earlier_visit_is_over() -> None:
    page = SettingsPage()
    page.station.refusal = BadSetting("volume", "x")
    page.model.change(SettingChange(SettingKey.SOUND_VOLUME, 1))
    page.model.open(at_work(operator=ADMIN))
    assert (page.shown.error, page.shown.test_print) == ("", "")


@pytest.mark.parametrize(
    ("result", "reason", "words", "is_bad"),
    [
        (SendResult.PRINTED, "", "came out", False),
        (SendResult.SENT, "", "look whether it came out", False),
        (SendResult.FAILED, "The printer does not answer.", "The printer does not answer.", True),
        (SendResult.LOST, "The printer does not answer.", "The printer does not answer.", True),
    ],
)
def test_that_a_test_print_is_told_in_words(
    result: SendResult, reason: str, words: str, is_bad: bool
) -> None:
    page = SettingsPage()
    page.model.print_sample()
    page.model.print_sample()
    assert page.shown.is_printing
    assert len(page.printed) == 1
    page.printed[0](result, reason)
    assert words in page.shown.test_print
    assert (page.shown.is_test_print_bad, page.shown.is_printing) == (is_bad, False)
