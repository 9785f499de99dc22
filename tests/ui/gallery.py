"""Draws every screen in every state into a folder, to be looked at.

Run from the project folder: ``python -m tests.ui.gallery FOLDER [NAME_PART]``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication

from bancada.assets.locator import resource_path
from bancada.ui.theme import Look, ThemeName, register_fonts
from bancada.ui.viewmodels.states.chrome import BannerState, FooterState, HeaderState, Page, Sheet
from bancada.ui.viewmodels.states.first_start import FirstStartStep
from bancada.ui.viewmodels.states.lines import ProgressState
from bancada.ui.viewmodels.states.packing import PackingState
from bancada.ui.viewmodels.states.parcel import LabelPhase, ParcelState
from bancada.ui.viewmodels.states.queue import QueueEmptyReason
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from bancada.ui.views.main_window import MainWindow
from tests.ui import sample_states as sample

SIZES = (QSize(1366, 768), QSize(1920, 1080))
_SETTING_SECTIONS = 6
Scene = Callable[[MainWindow], None]


def _shows(view: str, state: object) -> Scene:
    """Render a state in the view the window has under this name."""
    return lambda window: getattr(window, view).render_state(state)


def _shows_section(at: int) -> Scene:
    """One section of the settings."""

    def scene(window: MainWindow) -> None:
        window.settings.render_state(sample.SETTINGS_REFUSED)
        window.settings.show_section(at)

    return scene


def _frame(
    window: MainWindow,
    header: HeaderState = sample.HEADER,
    footer: FooterState = sample.FOOTER,
    banner: BannerState | None = None,
) -> None:
    window.render_header(header)
    window.render_footer(footer)
    window.render_banner(banner)


def _packing(
    state: PackingState, footer: FooterState = sample.FOOTER, banner: BannerState | None = None
) -> Scene:
    def scene(window: MainWindow) -> None:
        _frame(window, footer=footer, banner=banner)
        window.packing.render_state(state)
        window.show_page(Page.PACKING)

    return scene


def _ready(state: ReadyState, banner: BannerState | None = None) -> Scene:
    def scene(window: MainWindow) -> None:
        _frame(window, sample.IDLE_HEADER, sample.READY_FOOTER, banner)
        window.ready.render_state(state)
        window.show_page(Page.READY)

    return scene


def _page(page: Page, render: Scene) -> Scene:
    def scene(window: MainWindow) -> None:
        _frame(window, sample.IDLE_HEADER, sample.BACK_FOOTER)
        render(window)
        window.show_page(page)

    return scene


def _sheet(sheet: Sheet, render: Scene) -> Scene:
    def scene(window: MainWindow) -> None:
        _packing(sample.PACKING)(window)
        render(window)
        window.show_sheet(sheet)

    return scene


def _with(parcel: ParcelState) -> PackingState:
    return replace(sample.PACKING, parcel=parcel)


def _packing_scenes() -> dict[str, Scene]:
    parcel = sample.PARCEL
    many = sample.many_lines(200)
    bare = ParcelState(label=LabelPhase.NOT_AVAILABLE, number=2, total=3)
    light = WeightState(WeightPhase.OUT_OF_BAND, 2914, 3400, 3560, 210)
    settling = WeightState(WeightPhase.UNSTABLE, 3214, 3400, 3560, 210)
    waiting = WeightState(WeightPhase.WAITING, 0, 3400, 3560, 210)
    zero = WeightState(WeightPhase.RETURN_TO_ZERO, 1204, 3400, 3560, 210)
    return {
        "packing": _packing(sample.PACKING),
        "packing_wrong_item": _packing(
            replace(
                _with(replace(parcel, weight=light, label=LabelPhase.IN_DOUBT)), verdict=sample.WRONG_ITEM
            ),
            sample.TROUBLED_FOOTER,
        ),
        "packing_complete": _packing(
            replace(
                _with(replace(parcel, is_suggested=False, label=LabelPhase.PRINTED)),
                verdict=sample.COMPLETE,
                progress=ProgressState(7, 7),
            )
        ),
        "packing_offline_note": _packing(
            _with(replace(parcel, weight=settling)), sample.OFFLINE_FOOTER, sample.NOTE_BANNER
        ),
        "packing_200_lines": _packing(
            replace(_with(replace(parcel, weight=waiting)), lines=many, progress=ProgressState(20, 460))
        ),
        "packing_extreme": _packing(
            replace(
                _with(bare), lines=sample.EXTREME_LINES, progress=ProgressState(123_456_789, 2_000_000_000)
            )
        ),
        "packing_zero_scale": _packing(
            _with(replace(parcel, weight=zero, label=LabelPhase.HELD_FOR_INVOICE))
        ),
    }


def _ready_scenes() -> dict[str, Scene]:
    scenes = {
        "ready": _ready(sample.READY),
        "ready_after": _ready(sample.READY_AFTER, sample.OFFLINE_BANNER),
        "ready_fast_lane": _ready(replace(sample.READY, queue=sample.FAST_LANE)),
        "ready_busy": _ready(sample.READY_BUSY),
    }
    for reason in QueueEmptyReason:
        scenes[f"ready_empty_{reason}"] = _ready(sample.ready_empty(reason))
    return scenes


def _page_scenes() -> dict[str, Scene]:
    scenes: dict[str, Scene] = {}
    for step in FirstStartStep:
        scenes[f"first_start_{step}"] = _page(
            Page.FIRST_START, _shows("first_start", sample.first_start(step))
        )
    for name, sign_in in (
        ("badge", sample.SIGN_IN),
        ("pin", sample.SIGN_IN_PIN),
        ("wait", sample.SIGN_IN_WAIT),
        ("locked", sample.LOCKED),
    ):
        scenes[f"sign_in_{name}"] = _page(Page.SIGN_IN, _shows("sign_in", sign_in))
    for name, parcels in (("", sample.PARCELS), ("_empty", sample.PARCELS_EMPTY)):
        scenes[f"parcels{name}"] = _page(Page.PARCELS, _shows("parcels", parcels))
    for name, stop in (("cancelled", sample.STOP_CANCELLED), ("disk", sample.STOP_DISK)):
        scenes[f"red_stop_{name}"] = _page(Page.RED_STOP, _shows("red_stop", stop))
    for name, settings in (
        ("", sample.SETTINGS),
        ("_locked", sample.SETTINGS_LOCKED),
        ("_refused", sample.SETTINGS_REFUSED),
    ):
        scenes[f"settings{name}"] = _page(Page.SETTINGS, _shows("settings", settings))
    for at in range(_SETTING_SECTIONS):
        scenes[f"settings_section_{at}"] = _page(Page.SETTINGS, _shows_section(at))
    for name, people in (("", sample.PEOPLE), ("_new", sample.PERSON_NEW), ("_person", sample.PERSON)):
        scenes[f"people{name}"] = _page(Page.PEOPLE, _shows("people", people))
    return scenes


def _import_scenes() -> dict[str, Scene]:
    return {
        f"import_{name}": _page(Page.IMPORT, _shows("import_file", state))
        for name, state in (
            ("choose", sample.IMPORT_CHOOSE),
            ("preview", sample.IMPORT_PREVIEW),
            ("missing", sample.IMPORT_MISSING),
            ("running", sample.IMPORT_RUNNING),
            ("done", sample.IMPORT_DONE),
            ("unreadable", sample.IMPORT_UNREADABLE),
        )
    }


def _sheet_scenes() -> dict[str, Scene]:
    exceptions = {
        f"sheet_exception_{name}": _sheet(Sheet.EXCEPTION, _shows("exception", state))
        for name, state in (
            ("kind", sample.EXCEPTION),
            ("quantity", sample.EXCEPTION_QUANTITY),
            ("shelf", sample.EXCEPTION_SHELF),
            ("reason", sample.EXCEPTION_REASON),
        )
    }
    return exceptions | {
        "sheet_approval": _sheet(Sheet.APPROVAL, _shows("approval", sample.APPROVAL)),
        "sheet_approval_pin": _sheet(Sheet.APPROVAL, _shows("approval", sample.APPROVAL_PIN)),
        "sheet_quantity": _sheet(Sheet.QUANTITY, _shows("quantity", sample.QUANTITY)),
        "sheet_choice": _sheet(Sheet.CHOICE, _shows("choice", sample.CHOICE)),
        "sheet_in_doubt": _sheet(Sheet.IN_DOUBT, _shows("in_doubt", sample.IN_DOUBT)),
    }


def scenes() -> dict[str, Scene]:
    """Every screen in every state, by name."""
    return _packing_scenes() | _ready_scenes() | _page_scenes() | _import_scenes() | _sheet_scenes()


def draw(folder: Path, name_part: str = "") -> int:
    """Draw the scenes whose name has the part; the number of pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("en"))
    register_fonts(resource_path("fonts"))
    folder.mkdir(parents=True, exist_ok=True)
    drawn = 0
    for theme in ThemeName:
        look = Look(resource_path("theme"))
        look.wear(app, theme)
        for name, scene in scenes().items():
            if name_part not in name:
                continue
            window = MainWindow(look)
            scene(window)
            for size in SIZES:
                window.resize(size)
                window.show()
                app.processEvents()
                window.grab().save(str(folder / f"{name}-{theme}-{size.width()}.png"))
                drawn += 1
            window.close()
            window.deleteLater()
    return drawn


if __name__ == "__main__":
    sys.stdout.write(f"{draw(Path(sys.argv[1]), *sys.argv[2:3])} pictures\n")
