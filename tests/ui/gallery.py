"""Every screen in every state, by name: the contact sheet draws them, tests walk through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bancada.domain.verdicts import ScanVerdict
from bancada.services.announcement import Announcement, Mixup
from bancada.ui.messages import VerdictFacts, verdict_state
from bancada.ui.viewmodels.comparison_screen import with_comparison
from bancada.ui.viewmodels.look_alike_hints import caution
from bancada.ui.viewmodels.states.chrome import BannerState, FooterState, HeaderState, Page, Sheet
from bancada.ui.viewmodels.states.first_start import FirstStartStep
from bancada.ui.viewmodels.states.lines import ProgressState
from bancada.ui.viewmodels.states.packing import PackingState
from bancada.ui.viewmodels.states.parcel import NO_WEIGHT, LabelPhase, ParcelState
from bancada.ui.viewmodels.states.queue import QueueEmptyReason
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from bancada.ui.views.main_window import MainWindow
from tests.ui import sample_states as sample
from tests.ui.drawn_goods import LARGE_BOTTLE, SMALL_BOTTLE, drawn_goods

_SETTING_SECTIONS = 6
Scene = Callable[[MainWindow], None]


Said = tuple[ScanVerdict, VerdictFacts]


def _shows(view: str, state: object) -> Scene:
    """Render a state, or what makes one, in the view the window has under this name."""
    return lambda window: getattr(window, view).render_state(state() if callable(state) else state)


def _shows_section(at: int) -> Scene:
    """One section of the settings."""

    def scene(window: MainWindow) -> None:
        window.settings.render_state(sample.settings_refused())
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
    state: PackingState,
    footer: FooterState = sample.FOOTER,
    banner: BannerState | None = None,
    *,
    said: Said = sample.SAID_ACCEPTED,
    header: HeaderState = sample.HEADER,
    mixup: Mixup | None = None,
    look_alike: str = "",
) -> Scene:
    def scene(window: MainWindow) -> None:
        _frame(window, header, footer, banner)
        drawn_goods()
        verdict = with_comparison(verdict_state(*said), Announcement(said[0], mixup=mixup))
        if look_alike:
            verdict = replace(verdict, details=(*verdict.details, caution(look_alike)))
        window.packing.render_state(replace(state, verdict=verdict))
        window.show_page(Page.PACKING)

    return scene


def _ready(
    state: ReadyState,
    banner: BannerState | None = None,
    said: Said | None = None,
    header: HeaderState = sample.IDLE_HEADER,
    footer: FooterState = sample.READY_FOOTER,
) -> Scene:
    def scene(window: MainWindow) -> None:
        _frame(window, header, footer, banner)
        window.ready.render_state(replace(state, verdict=verdict_state(*said) if said else None))
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


def _answers(window: MainWindow) -> None:
    """A sheet with the answer to a scan that came while it is open."""
    window.quantity.render_state(sample.QUANTITY)
    window.show_sheet(Sheet.QUANTITY)
    window.render_answer(verdict_state(ScanVerdict.WRONG_ITEM, sample.LONG_FACTS))


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
            _with(replace(parcel, weight=light, label=LabelPhase.IN_DOUBT)),
            sample.TROUBLED_FOOTER,
            said=sample.SAID_WRONG_ITEM,
            mixup=sample.MIXUP,
        ),
        "packing_complete": _packing(
            replace(
                _with(replace(parcel, is_suggested=False, label=LabelPhase.PRINTED)),
                progress=ProgressState(7, 7),
            ),
            said=sample.SAID_COMPLETE,
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
            ),
            sample.TROUBLED_FOOTER,
            said=(ScanVerdict.WRONG_ITEM, sample.LONG_FACTS),
            header=sample.LONG_HEADER,
            mixup=sample.MIXUP_LONG,
        ),
        "packing_zero_scale": _packing(
            _with(replace(parcel, weight=zero, label=LabelPhase.HELD_FOR_INVOICE))
        ),
        "packing_no_scale": _packing(
            _with(replace(parcel, weight=NO_WEIGHT, label=LabelPhase.FAILED, label_detail=sample.LONG_NAME)),
            sample.LOST_FOOTER,
        ),
    } | {
        f"packing_label_{phase}": _packing(_with(replace(parcel, label=phase, number=12, total=34)))
        for phase in LabelPhase
    }


def _mixup_scenes() -> dict[str, Scene]:
    """Two products side by side: with pictures, without, alike in name, long; and the word before it."""
    half, long = sample.HALF_MALBEC.name, sample.LONG_LOOK_ALIKE
    facts = replace(sample.FACTS, item=sample.HALF_MALBEC.name)
    wrong, too_many = (ScanVerdict.WRONG_ITEM, facts), (ScanVerdict.OVER_SCAN, facts)
    pictured = Mixup(
        replace(sample.MALBEC, picture=LARGE_BOTTLE), replace(sample.HALF_MALBEC, picture=SMALL_BOTTLE)
    )
    return {
        f"packing_mixup_{name}": _packing(sample.PACKING, banner=banner, said=said, mixup=mixup)
        for name, said, mixup, banner in (
            ("pictures", wrong, pictured, None),
            ("colours", wrong, sample.MIXUP_OF_COLOURS, None),
            ("skus", wrong, sample.MIXUP_OF_SKUS, None),
            ("surplus", too_many, pictured, None),
            ("unbroken", wrong, sample.MIXUP_UNBROKEN, None),
            ("long", (ScanVerdict.OVER_SCAN, sample.LONG_FACTS), sample.MIXUP_LONG, sample.OFFLINE_BANNER),
        )
    } | {
        f"packing_look_alike{name}": _packing(
            replace(sample.PACKING, lines=sample.with_look_alike(lines, look_alike)),
            said=sample.SAID_LINE_COMPLETE,
            look_alike=look_alike,
        )
        for name, lines, look_alike in (("", sample.LINES, half), ("_long", sample.LONG_LINES, long))
    }


def _note_scenes() -> dict[str, Scene]:
    return {
        "packing_note": _packing(replace(sample.PACKING, note=sample.NOTE)),
        "packing_note_keeps_closing": _packing(
            replace(sample.PACKING, note=sample.LONG_NOTE),
            said=(ScanVerdict.NOTE_UNREAD, VerdictFacts(done_qty=7)),
        ),
    }


def verdict_scenes() -> dict[str, Scene]:
    """The packing screen with every answer there is; in two of three cases the names are long."""
    return {
        f"verdict_{verdict}": _packing(
            sample.PACKING, said=(verdict, sample.LONG_FACTS if at % 3 else sample.FACTS)
        )
        for at, verdict in enumerate(ScanVerdict)
    }


def _ready_scenes() -> dict[str, Scene]:
    scenes = {
        "ready": _ready(sample.READY),
        "ready_after": _ready(sample.READY, sample.OFFLINE_BANNER, sample.SAID_COMPLETE),
        "ready_fast_lane": _ready(replace(sample.READY, queue=sample.FAST_LANE)),
        "ready_busy": _ready(sample.READY_BUSY),
        "ready_full": _ready(
            sample.READY_LONG, sample.OFFLINE_BANNER, None, sample.LONG_IDLE_HEADER, sample.LOST_FOOTER
        ),
        "ready_full_after": _ready(sample.READY_LONG, said=(ScanVerdict.LABEL_PRINTING, sample.LONG_FACTS)),
        "ready_fast_lane_full": _ready(replace(sample.READY_LONG, queue=sample.LONG_FAST_LANE)),
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
    for name, first_start in (
        ("error", sample.FIRST_START_ERROR),
        ("busy", sample.FIRST_START_BUSY),
        ("samples", sample.FIRST_START_SAMPLES),
    ):
        scenes[f"first_start_{name}"] = _page(Page.FIRST_START, _shows("first_start", first_start))
    for name, sign_in in (
        ("badge", sample.SIGN_IN),
        ("pin", sample.SIGN_IN_PIN),
        ("wait", sample.SIGN_IN_WAIT),
        ("locked", sample.LOCKED),
        ("busy", sample.SIGN_IN_BUSY),
        ("long", sample.SIGN_IN_LONG),
    ):
        scenes[f"sign_in_{name}"] = _page(Page.SIGN_IN, _shows("sign_in", sign_in))
    return scenes | _record_scenes() | _keeper_scenes()


def _record_scenes() -> dict[str, Scene]:
    scenes: dict[str, Scene] = {}
    for name, parcels in (
        ("", sample.PARCELS),
        ("_empty", sample.PARCELS_EMPTY),
        ("_busy", sample.PARCELS_BUSY),
        ("_error", sample.PARCELS_ERROR),
        ("_full", sample.PARCELS_LONG),
    ):
        scenes[f"parcels{name}"] = _page(Page.PARCELS, _shows("parcels", parcels))
    for name, shift in (
        ("", sample.SHIFT),
        ("_empty", sample.SHIFT_EMPTY),
        ("_busy", sample.SHIFT_BUSY),
        ("_full", sample.SHIFT_LONG),
    ):
        scenes[f"shift{name}"] = _page(Page.SHIFT, _shows("shift", shift))
    for name, stop in (
        ("cancelled", sample.STOP_CANCELLED),
        ("disk", sample.STOP_DISK),
        ("saving", sample.STOP_SAVING),
        ("full", sample.STOP_LONG),
    ):
        scenes[f"red_stop_{name}"] = _page(Page.RED_STOP, _shows("red_stop", stop))
    return scenes


def _keeper_scenes() -> dict[str, Scene]:
    scenes: dict[str, Scene] = {}
    for name, settings in (
        ("", sample.settings),
        ("_locked", lambda: replace(sample.settings(), can_change=False)),
        ("_printing", lambda: replace(sample.settings(), is_printing=True)),
        ("_refused", sample.settings_refused),
    ):
        scenes[f"settings{name}"] = _page(Page.SETTINGS, _shows("settings", settings))
    for at in range(_SETTING_SECTIONS):
        scenes[f"settings_section_{at}"] = _page(Page.SETTINGS, _shows_section(at))
    for name, people in (
        ("", sample.PEOPLE),
        ("_new", sample.PERSON_NEW),
        ("_person", sample.PERSON),
        ("_busy", sample.PERSON_BUSY),
        ("_locked", sample.PEOPLE_LOCKED),
        ("_full", sample.PEOPLE_LONG),
    ):
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
            ("full", sample.IMPORT_LONG),
            ("all_refused", sample.IMPORT_ALL_REFUSED),
            ("unknown_length", sample.IMPORT_UNKNOWN_LENGTH),
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
            ("substitute", sample.EXCEPTION_SUBSTITUTE),
            ("long", sample.EXCEPTION_LONG),
        )
    }
    details = {
        f"sheet_detail_{state.detail}": _sheet(Sheet.DETAIL, _shows("detail", state))
        for state in (sample.DETAIL_SERIAL, sample.DETAIL_LOT, sample.DETAIL_EXPIRY)
    }
    return (
        exceptions
        | details
        | {
            "sheet_approval": _sheet(Sheet.APPROVAL, _shows("approval", sample.APPROVAL)),
            "sheet_approval_pin": _sheet(Sheet.APPROVAL, _shows("approval", sample.APPROVAL_PIN)),
            "sheet_quantity": _sheet(Sheet.QUANTITY, _shows("quantity", sample.QUANTITY)),
            "sheet_choice": _sheet(Sheet.CHOICE, _shows("choice", sample.CHOICE)),
            "sheet_quantity_long": _sheet(Sheet.QUANTITY, _shows("quantity", sample.QUANTITY_LONG)),
            "sheet_choice_long": _sheet(Sheet.CHOICE, _shows("choice", sample.CHOICE_LONG)),
            "sheet_answer": _sheet(Sheet.QUANTITY, _answers),
            "sheet_in_doubt_slip": _sheet(Sheet.IN_DOUBT, _shows("in_doubt", sample.IN_DOUBT_SLIP)),
            "sheet_in_doubt": _sheet(Sheet.IN_DOUBT, _shows("in_doubt", sample.IN_DOUBT)),
        }
    )


def scenes() -> dict[str, Scene]:
    """Every screen in every state, by name."""
    packing = _packing_scenes() | _note_scenes() | _mixup_scenes()
    return packing | _ready_scenes() | _page_scenes() | _import_scenes() | _sheet_scenes()
