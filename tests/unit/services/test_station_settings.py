"""Settings as typed values and as the texts they are stored as."""

from dataclasses import replace

import pytest

from bancada.domain.events import Act
from bancada.domain.profiles import InvoiceRule, PackingProfile, ScaleLabelLayout, WeighMode
from bancada.services.station_settings import (
    BadSetting,
    StationSettings,
    check_setting,
    read_settings,
    write_settings,
)

CHANGED = StationSettings(
    station="Bench 7",
    language="es",
    theme="light",
    sender="Loja\nRua Um",
    printer="tcp:printer",
    printer_dpi=300,
    volume=0,
    pace_target=60,
    motion="off",
    is_kiosk=True,
    profile=PackingProfile(
        name="fast",
        closes_itself=False,
        reads_label_back=True,
        weigh=WeighMode.UNDER_CARTON,
        tolerance_g=1,
        tolerance_permille=2,
        dunnage_g=3,
        zero_threshold_g=4,
        invoice=InvoiceRule.HOLD_ORDER,
        scale_label=ScaleLabelLayout.ITEM4_PRICE7,
        needs_approval=frozenset({Act.HOLD, Act.SHORT}),
        confirms_by_hand=False,
        needs_tracking_no=True,
        prints_packing_slip=False,
        double_read_ms=0,
        idle_lock_s=0,
        purge_after_h=48,
    ),
)


@pytest.mark.parametrize("settings", [StationSettings(), CHANGED])
def test_that_settings_come_back_from_their_texts(settings: StationSettings) -> None:
    assert read_settings(write_settings(settings)) == settings


def test_that_nothing_stored_is_the_usual_settings() -> None:
    assert read_settings({}) == StationSettings()


def test_that_one_stored_text_changes_one_setting() -> None:
    assert read_settings({"volume": "5"}) == replace(StationSettings(), volume=5)


def test_that_names_of_another_version_are_left_alone() -> None:
    assert read_settings({"profile.from_the_future": "1", "also": "x"}) == StationSettings()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("volume", "-1"),
        ("volume", "2.5"),
        ("profile.closes_itself", "true"),
        ("profile.needs_approval", "short dance"),
        ("profile.invoice", ""),
        ("from_the_future", "1"),
        ("volume", "101"),
        ("language", "fr"),
        ("theme", "pink"),
        ("motion", "wild"),
        ("printer", "tcp:"),
        ("printer_dpi", "600"),
        ("sender", "1\n2\n3\n4\n5\n6"),
        ("station", "x" * 61),
    ],
)
def test_that_a_value_a_setting_cannot_have_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadSetting) as refused:
        check_setting(name, text)

    assert (refused.value.name, refused.value.value) == (name, text)


def test_that_a_station_starts_with_what_was_stored_before_it_was_refused() -> None:
    assert read_settings({"printer": "zebra"}) == replace(StationSettings(), printer="zebra")
