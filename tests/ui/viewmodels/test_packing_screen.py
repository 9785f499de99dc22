"""Lines, parcel panel and weight of the packing screen."""

from dataclasses import replace
from typing import Any

import pytest

from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.events import DocumentKind
from bancada.domain.orders import InvoiceState, OrderLine
from bancada.domain.products import Product, ProductFlag
from bancada.domain.profiles import WeighMode
from bancada.domain.sizes import Size
from bancada.domain.verdicts import Tone
from bancada.domain.weights import WeightBand
from bancada.services.ports import PrintJob, ScaleReading
from bancada.services.print_states import PrintState
from bancada.ui.viewmodels.packing_screen import (
    LABEL_MEDIA,
    LineStates,
    packing_state,
    parcel_state,
    weight_phase,
    weight_state,
)
from bancada.ui.viewmodels.states.lines import LinePhase
from bancada.ui.viewmodels.states.parcel import LabelPhase
from bancada.ui.viewmodels.states.verdict import Icon, VerdictState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from tests.ui.viewmodels.bench_page import at_work, complete, two_lines, with_profile
from tests.unit.domain.builders import closed, line, opened, order, packed_in

CARTON = CartonType("C2", "Medium", Size(300, 200, 100), Size(306, 206, 106), tare_g=140, max_weight_g=9000)
OTHER = replace(CARTON, code="C9", tare_g=900)
BAND = WeightBand(800, 20)
STILL = ScaleReading(800, True)


def job(
    state: PrintState, document: DocumentKind = DocumentKind.SHIPPING_LABEL, reason: str = ""
) -> PrintJob:
    return PrintJob("job-1", "order-1", document, 1, 1, state, reason)


def test_that_the_screen_counts_units_and_keeps_the_answer() -> None:
    words = VerdictState(Tone.ACCEPT, Icon.CHECK, "Verified")
    session = two_lines()
    state = packing_state(at_work(session), session, words, LineStates())
    assert (state.progress.done_units, state.progress.ordered_units) == (1, 4)
    assert state.verdict is words


def test_that_finished_lines_move_down_and_one_open_line_is_in_focus() -> None:
    session = packed_in(opened(line(1, "CUP"), line(2, "PAN", 2), line(3, "MUG")), (1, 1))
    states = LineStates().of(session, at_work(session))
    assert [(each.sku, each.phase) for each in states] == [
        ("PAN", LinePhase.CURRENT),
        ("MUG", LinePhase.OPEN),
        ("CUP", LinePhase.DONE),
    ]
    assert [(each.done_qty, each.ordered_qty) for each in states] == [(0, 2), (0, 1), (1, 1)]


def test_that_what_was_given_up_is_taken_off_the_line() -> None:
    session = two_lines().apply(ev.LineShorted(1, 1, ev.ExceptionReason.NOT_FOUND, None))
    cups = LineStates().of(session, at_work(session))[0]
    assert (cups.done_qty, cups.ordered_qty, cups.short_qty) == (1, 2, 1)


def test_that_a_line_tells_kit_lot_shelf_and_substitute() -> None:
    cup = OrderLine(1, "CUP", "Cup", 2, kit_sku="SET", lot="L24")
    session = opened(cup).apply(ev.LineSubstituted(1, "MUG", "Mug", None))
    product = Product("CUP", "Cup", shelf="B-07", picture="cup.png", flags=frozenset({ProductFlag.FRAGILE}))
    shown = LineStates().of(session, at_work(session, products={"CUP": product}))[0]
    assert shown.notes == ("⊂ SET", "L24", "B-07", "⇄ Mug")
    assert (shown.flags, shown.picture_path) == ((ProductFlag.FRAGILE,), "cup.png")


def test_that_a_line_of_an_unknown_product_is_shown_by_its_order() -> None:
    shown = LineStates().of(two_lines(), at_work(two_lines()))[0]
    assert (shown.name, shown.flags, shown.picture_path, shown.notes) == ("Product CUP", (), "", ())


def test_that_a_suggested_carton_is_shown_with_its_inside() -> None:
    panel = parcel_state(at_work(two_lines(), suggestion=CARTON), two_lines())
    assert (panel.carton_name, panel.is_suggested) == ("C2", True)
    assert (panel.length_mm, panel.width_mm, panel.height_mm) == (300, 200, 100)


def test_that_a_scanned_carton_is_shown_and_no_size_of_another() -> None:
    session = two_lines().apply(ev.CartonChosen(1, "C9", 900))
    panel = parcel_state(at_work(session, suggestion=CARTON), session)
    assert (panel.carton_name, panel.length_mm, panel.is_suggested) == ("C9", 0, False)
    known = parcel_state(at_work(session, suggestion=OTHER), session)
    assert (known.carton_name, known.length_mm) == ("C9", 300)


def test_that_no_carton_is_no_name() -> None:
    assert parcel_state(at_work(two_lines()), two_lines()).carton_name == ""


def test_that_parcels_are_counted_as_far_as_known() -> None:
    session = closed(two_lines()).apply(ev.ParcelOpened(2))
    panel = parcel_state(at_work(session), session)
    assert (panel.number, panel.total) == (2, 2)
    planned = replace(two_lines(), order=replace(two_lines().order, tracking_nos=("A", "B", "C")))
    assert parcel_state(at_work(planned), planned).total == 3


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        (PrintState.QUEUED, LabelPhase.QUEUED),
        (PrintState.SENDING, LabelPhase.PRINTING),
        (PrintState.SENT, LabelPhase.PRINTED),
        (PrintState.PRINTED, LabelPhase.PRINTED),
        (PrintState.FAILED, LabelPhase.FAILED),
        (PrintState.IN_DOUBT, LabelPhase.IN_DOUBT),
        (PrintState.UNPRINTABLE, LabelPhase.NOT_AVAILABLE),
    ],
)
def test_that_a_closed_parcel_shows_how_its_label_stands(state: PrintState, wanted: LabelPhase) -> None:
    session = closed(complete())
    jobs = (job(state, reason="no paper"), job(PrintState.FAILED, DocumentKind.PACKING_SLIP))
    panel = parcel_state(at_work(session, jobs=jobs), session)
    assert (panel.label, panel.label_detail) == (wanted, "no paper")


def test_that_an_open_parcel_says_when_its_label_will_print() -> None:
    session = complete()
    by_itself = parcel_state(at_work(session, jobs=(job(PrintState.PRINTED),)), session)
    assert (by_itself.label, by_itself.label_detail) == (LabelPhase.PRINTS_ON_CLOSE, LABEL_MEDIA)
    by_hand = parcel_state(with_profile(at_work(session), closes_itself=False), session)
    assert by_hand.label is LabelPhase.CONFIRM_TO_PRINT


def test_that_a_label_held_back_says_so() -> None:
    waiting = replace(complete(), order=order(*complete().order.lines, invoice=InvoiceState.WAITING))
    assert parcel_state(at_work(waiting), waiting).label is LabelPhase.HELD_FOR_INVOICE


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"scale": None}, WeightPhase.NO_SCALE),
        ({"scale": ScaleReading(800, False)}, WeightPhase.UNSTABLE),
        ({"scale": ScaleReading(99_999, True, is_overload=True)}, WeightPhase.UNSTABLE),
        ({"scale": ScaleReading(5, True)}, WeightPhase.WAITING),
        ({"scale": ScaleReading(5, True), "is_scale_released": False}, WeightPhase.WAITING),
        ({"scale": ScaleReading(5, True), "session": two_lines()}, WeightPhase.EMPTY),
        ({"scale": ScaleReading(5, True), "session": closed(complete())}, WeightPhase.EMPTY),
        ({"scale": ScaleReading(5, True), "session": None}, WeightPhase.EMPTY),
        ({"scale": STILL, "is_scale_released": False}, WeightPhase.RETURN_TO_ZERO),
        ({"scale": STILL, "band": None}, WeightPhase.STABLE),
        ({"scale": STILL, "session": two_lines()}, WeightPhase.STABLE),
        ({"scale": STILL, "session": None}, WeightPhase.STABLE),
        ({"scale": STILL}, WeightPhase.IN_BAND),
        ({"scale": ScaleReading(821, True)}, WeightPhase.OUT_OF_BAND),
    ],
)
def test_that_the_scale_says_what_it_waits_for(facts: dict[str, Any], wanted: WeightPhase) -> None:
    assert weight_phase(at_work(**{"session": complete(), "band": BAND, **facts})) is wanted


def test_that_an_overloaded_scale_shows_no_weight() -> None:
    reading = ScaleReading(99_999, True, is_overload=True)
    assert weight_state(at_work(complete(), scale=reading, band=BAND)).weight_g is None


def test_that_weight_band_and_tare_are_given_in_grams() -> None:
    session = complete()
    shown = weight_state(at_work(session, scale=STILL, band=BAND, suggestion=CARTON))
    assert (shown.weight_g, shown.expected_min_g, shown.expected_max_g, shown.tare_g) == (800, 780, 820, 140)
    chosen = session.apply(ev.CartonChosen(1, "C9", 900))
    assert weight_state(at_work(chosen, suggestion=CARTON)).tare_g == 900
    assert weight_state(at_work()).tare_g is None


def test_that_a_line_about_which_nothing_is_new_keeps_the_very_same_state() -> None:
    lines = LineStates()
    before = opened(line(1, "CUP", 2), line(2, "PAN", 2), line(3, "MUG"))
    first = lines.of(before, at_work(before))
    after = packed_in(before, (1, 1))

    second = lines.of(after, at_work(after))

    assert second[0].done_qty == 1
    assert [new is old for new, old in zip(second, first, strict=True)] == [False, True, True]
    assert second == LineStates().of(after, at_work(after))


def test_that_a_carton_that_is_filled_on_the_scale_belongs_there_from_its_first_unit_on() -> None:
    empty_scale = ScaleReading(0, True)
    filled, untouched = two_lines(), opened(line(1, "CUP", 3))
    phases = [
        weight_phase(with_profile(at_work(session, scale=empty_scale), weigh=WeighMode.UNDER_CARTON))
        for session in (untouched, filled)
    ]
    assert phases == [WeightPhase.EMPTY, WeightPhase.WAITING]


def test_that_a_profile_that_weighs_nothing_shows_no_weight_and_expects_none() -> None:
    state = with_profile(at_work(complete(), scale=STILL, band=BAND), weigh=WeighMode.OFF)
    assert weight_state(state) == WeightState(WeightPhase.NOT_WEIGHED)


def test_that_an_empty_parcel_is_expected_to_weigh_nothing_in_particular() -> None:
    shown = weight_state(at_work(opened(line(1, "CUP", 3)), scale=STILL, band=BAND))
    assert (shown.expected_min_g, shown.expected_max_g) == (None, None)


def test_that_only_the_line_in_hand_names_what_it_is_easily_taken_for() -> None:
    session = opened(line(1, "CUP"), line(2, "PAN"))
    alike = {"CUP": Product("CUP-L", "Product CUP large"), "PAN": Product("PAN-L", "Pan large")}
    lines = LineStates()

    first = lines.of(session, replace(at_work(session), look_alikes=alike))

    assert [(part.text, part.differs) for part in first[0].look_alike] == [
        ("Product CUP", False),
        ("large", True),
    ]
    assert first[1].look_alike == ()
    assert lines.of(session, at_work(session))[0].look_alike == ()
