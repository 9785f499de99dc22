"""Header, footer, lamps and pages, from the bench's state."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bancada.domain import events as ev
from bancada.domain.closing import close_parcel
from bancada.domain.operators import Role
from bancada.domain.orders import InvoiceState
from bancada.domain.profiles import WeighMode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import Tone
from bancada.services.bench_state import BenchState, Step
from bancada.services.next_step import next_step
from bancada.services.ports import PrintJob, ScaleReading
from bancada.services.print_states import PrintState
from bancada.services.station_settings import StationSettings
from bancada.ui.viewmodels.chrome_screen import (
    Surroundings,
    disabled_actions,
    footer_state,
    header_state,
    lamps,
    page_of,
)
from bancada.ui.viewmodels.states.chrome import FooterAction, LampKind, LampPhase, Page
from tests.ui.viewmodels.bench_page import (
    ADMIN,
    NOW,
    PACKER,
    SETTINGS,
    at_work,
    complete,
    two_lines,
    with_profile,
)
from tests.unit.domain.builders import closed, line, opened, packed_in

AROUND = Surroundings(NOW)
DOUBT = PrintJob("job-1", "order-9", ev.DocumentKind.SHIPPING_LABEL, 1, 1, PrintState.IN_DOUBT)
UNPRINTABLE = replace(DOUBT, state=PrintState.UNPRINTABLE, reason="This label cannot be made.")


def of_order(**facts: Any) -> PackingSession:
    session = two_lines()
    return replace(session, order=replace(session.order, **facts))


def test_that_between_orders_the_header_names_station_packer_and_pace() -> None:
    settings = StationSettings(station="Bench 7", pace_target=45)
    header = header_state(replace(at_work(), settings=settings), replace(AROUND, orders_per_hour=38))
    assert (header.station_name, header.operator_name, header.order_ref) == ("Bench 7", "Ana", "")
    assert (header.orders_per_hour, header.target_per_hour) == (38, 45)


def test_that_whoever_is_signed_in_is_headed_by_their_role() -> None:
    assert header_state(at_work(operator=ADMIN), AROUND).operator_role is Role.ADMIN
    assert header_state(at_work(two_lines(), operator=ADMIN), AROUND).operator_role is Role.ADMIN


def test_that_the_header_of_an_order_says_where_how_and_until_when_and_nobody_s_name() -> None:
    cutoff_at = NOW + timedelta(minutes=42, seconds=31)
    order = of_order(
        city="Recife", state_code="PE", carrier="Correios", service_level="SEDEX", cutoff_at=cutoff_at
    )
    header = header_state(at_work(order), AROUND)
    assert (header.order_ref, header.destination, header.service) == ("1001", "Recife/PE", "Correios SEDEX")
    assert header.cutoff_in_s == 42 * 60


def test_that_a_missed_cut_off_is_negative_and_none_is_none() -> None:
    missed = of_order(cutoff_at=NOW - timedelta(seconds=61))
    assert header_state(at_work(missed), AROUND).cutoff_in_s == -120
    assert header_state(at_work(two_lines()), AROUND).cutoff_in_s is None


def test_that_what_must_be_known_of_an_order_stands_in_the_header() -> None:
    order = of_order(is_gift=True, invoice=InvoiceState.WAITING, channel="Shop")
    pills = header_state(replace(at_work(order), note="Ring twice"), AROUND).pills
    assert [(pill.text, pill.tone) for pill in pills] == [
        ("GIFT: no price", Tone.INFO),
        ("waiting for the invoice", Tone.WARN),
        ("Ring twice", Tone.WARN),
        ("Shop", Tone.INFO),
    ]


@pytest.mark.parametrize("page", Page)
def test_that_every_page_that_is_left_by_hand_offers_the_way_back(page: Page) -> None:
    actions = footer_state(at_work(), page, AROUND).actions
    bare = page in (Page.FIRST_START, Page.SIGN_IN, Page.RED_STOP)
    assert (actions == ()) is bare
    assert (FooterAction.BACK in actions) is (not bare and page is not Page.READY)


def test_that_the_footer_names_packer_and_station() -> None:
    footer = footer_state(at_work(), Page.READY, replace(AROUND, scans_heard=3))
    assert (footer.station_line, footer.scans_heard) == ("Ana · Bench 7", 3)
    assert footer_state(BenchState(), Page.READY, AROUND).station_line == ""


def test_that_with_nothing_scanned_there_is_nothing_to_undo_count_or_close() -> None:
    off = disabled_actions(at_work(opened(line(1, "CUP"))))
    assert {FooterAction.UNDO, FooterAction.QUANTITY, FooterAction.NEXT_PARCEL} <= off
    on = disabled_actions(at_work(two_lines()))
    assert on == {FooterAction.IMPORT, FooterAction.SHIFT, FooterAction.REPRINT}


def test_that_an_open_question_may_be_undone_before_anything_counts() -> None:
    session = opened(line(1, "CUP")).apply(ev.DetailAsked(ev.Detail.SERIAL, "789", line_no=1))
    assert FooterAction.UNDO not in disabled_actions(at_work(session))


def test_that_a_closed_parcel_is_left_for_the_next_while_something_is_missing() -> None:
    waiting = at_work(closed(two_lines()))
    assert next_step(waiting) is Step.NEXT_PARCEL
    assert FooterAction.NEXT_PARCEL not in disabled_actions(waiting)
    assert FooterAction.NEXT_PARCEL in disabled_actions(at_work(closed(complete())))


def test_that_a_label_is_printed_again_once_a_parcel_is_closed_or_an_order_was() -> None:
    assert FooterAction.REPRINT in disabled_actions(at_work())
    assert FooterAction.REPRINT not in disabled_actions(at_work(last_order_id="order-9"))
    after = close_parcel(packed_in(opened(line(1, "CUP", 2)), (1, 1)), None, None).session
    assert FooterAction.REPRINT not in disabled_actions(at_work(after))


def test_that_importing_is_for_those_who_may() -> None:
    assert FooterAction.IMPORT in disabled_actions(at_work())
    assert FooterAction.IMPORT in disabled_actions(BenchState())
    assert FooterAction.IMPORT not in disabled_actions(at_work(operator=ADMIN))


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"is_printer_checked": True}, LampPhase.READY),
        ({"is_printer_waiting": True}, LampPhase.WORKING),
        ({"is_printer_waiting": True, "printer_fault": "no paper"}, LampPhase.LOST),
        ({"printer_fault": "no paper", "doubts": (DOUBT,)}, LampPhase.ATTENTION),
    ],
)
def test_that_the_printer_s_lamp_says_what_matters_most(facts: dict[str, Any], wanted: LampPhase) -> None:
    lamp = next(each for each in lamps(at_work(**facts)) if each.kind is LampKind.PRINTER)
    assert lamp.phase is wanted
    assert lamp.detail == ("no paper" if wanted is LampPhase.LOST else "")


@pytest.mark.parametrize(("printer", "words"), [("", "none chosen"), ("tcp:zebra", "not tested")])
def test_that_a_printer_of_which_nothing_is_known_has_a_grey_lamp_with_words(
    printer: str, words: str
) -> None:
    settings = replace(SETTINGS, printer=printer)
    lamp = next(each for each in lamps(at_work(settings=settings)) if each.kind is LampKind.PRINTER)
    assert (lamp.phase, lamp.detail) == (LampPhase.UNKNOWN, words)


def test_that_labels_that_wait_for_a_printer_to_be_chosen_are_a_fault() -> None:
    fault = "No printer is chosen yet: choose one in Settings (F11)."
    waiting = at_work(settings=replace(SETTINGS, printer=""), is_printer_waiting=True, printer_fault=fault)
    lamp = next(each for each in lamps(waiting) if each.kind is LampKind.PRINTER)
    assert (lamp.phase, lamp.detail) == (LampPhase.LOST, fault)


def test_that_a_scanner_is_well_only_once_it_was_heard() -> None:
    phases = [lamps(at_work(), heard)[0].phase for heard in (0, 1)]
    assert phases == [LampPhase.UNKNOWN, LampPhase.READY]


def test_that_a_profile_that_weighs_nothing_has_no_lamp_for_a_scale() -> None:
    unweighed = with_profile(at_work(scale=ScaleReading(0, True)), weigh=WeighMode.OFF)
    assert LampKind.SCALE not in {each.kind for each in lamps(unweighed)}


def test_that_a_scale_that_is_silent_is_lost_unless_none_was_ever_there() -> None:
    phases = {each.kind: each.phase for each in lamps(at_work())}
    assert phases[LampKind.SCALE] is LampPhase.UNKNOWN
    phases = {each.kind: each.phase for each in lamps(at_work(has_scale_answered=True))}
    assert phases[LampKind.SCALE] is LampPhase.LOST
    phases = {each.kind: each.phase for each in lamps(at_work(scale=ScaleReading(0, True)))}
    assert phases[LampKind.SCALE] is LampPhase.READY


def test_that_another_page_is_looked_at_between_orders_only() -> None:
    assert page_of(Step.OPEN_ORDER, Page.PARCELS, is_red=False) is Page.PARCELS
    assert page_of(Step.SCAN_ITEM, Page.PARCELS, is_red=False) is Page.PACKING
    assert page_of(Step.SIGN_IN, Page.PARCELS, is_red=False) is Page.SIGN_IN


def test_that_red_covers_every_page_but_the_first_start() -> None:
    pages = {step: page_of(step, Page.SETTINGS, is_red=True) for step in Step}
    assert pages.pop(Step.SET_UP) is Page.FIRST_START
    assert set(pages.values()) == {Page.RED_STOP}


def test_that_the_printer_s_lamp_tells_why_a_label_cannot_be_made() -> None:
    lamp = next(each for each in lamps(at_work(unprintable=(UNPRINTABLE,))) if each.kind is LampKind.PRINTER)
    assert (lamp.phase, lamp.detail) == (LampPhase.ATTENTION, "This label cannot be made.")


def test_that_the_figures_of_others_are_offered_from_lead_on() -> None:
    lead = replace(PACKER, role=Role.LEAD)
    assert FooterAction.SHIFT in footer_state(at_work(operator=lead), Page.READY, AROUND).actions
    packer = footer_state(at_work(), Page.READY, AROUND)
    assert FooterAction.SHIFT not in packer.actions
    assert FooterAction.SHIFT in packer.disabled
