"""From what the bench says to the facts of its sentence."""

from datetime import date

import pytest

from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.events import ExceptionReason, UnitsVerified
from bancada.domain.obstacles import Obstacle
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.weights import WeightBand
from bancada.services.bench_state import AskedRelease, Step
from bancada.ui.messages import verdict_state
from bancada.ui.viewmodels.said_facts import said_facts
from bancada.ui.viewmodels.said_words import words_for
from tests.ui.viewmodels.bench_page import at_work, said_now, two_lines
from tests.unit.domain.builders import line, opened


def test_that_a_new_parcel_is_named_by_its_number() -> None:
    said = said_now(Verdict.PARCEL_OPENED, detail="2")
    words = verdict_state(said.verdict, said_facts(said, at_work(two_lines())))
    assert words.headline == "Parcel 2 is open"


def test_that_a_substitute_is_named_with_what_it_replaces() -> None:
    said = said_now(Verdict.SUBSTITUTED, item="Cup", expected="Pan", detail="Blue mug")
    words = verdict_state(said.verdict, said_facts(said, at_work(two_lines())))
    assert words.details[0] == "Blue mug goes in instead of Cup."


def test_that_too_many_units_are_told_against_those_wanted() -> None:
    facts = said_facts(said_now(Verdict.OVER_SCAN, line_no=1), at_work(two_lines()))
    assert (facts.done_qty, facts.ordered_qty) == (1, 3)


def test_that_an_opened_order_tells_how_much_is_missing() -> None:
    facts = said_facts(said_now(Verdict.ORDER_OPENED), at_work(two_lines()))
    assert (facts.done_qty, facts.ordered_qty, facts.missing_qty) == (1, 4, 3)


def test_that_a_weight_that_is_awaited_has_its_band() -> None:
    state = at_work(two_lines(), band=WeightBand(800, 20))
    facts = said_facts(said_now(Verdict.WEIGHT_NEEDED), state)
    assert (facts.expected_min_g, facts.expected_max_g) == (780, 820)


def test_that_the_lot_wanted_is_the_line_s_and_never_an_item_s_name() -> None:
    state = at_work(opened(line(1, "CUP", lot="L7"), line(2, "PAN")))
    with_lot = said_facts(said_now(Verdict.WRONG_LOT, expected="Cup", line_no=1, detail="L8"), state)
    assert (with_lot.expected, with_lot.lot) == ("L7", "L8")
    without = said_facts(said_now(Verdict.NEEDS_LOT, expected="Cup", line_no=2), state)
    assert without.expected == ""


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.LINE_COMPLETE, Verdict.ORDER_COMPLETE])
def test_that_an_accepted_unit_tells_what_was_taken_for_its_lot_date_and_serial_number(
    verdict: Verdict,
) -> None:
    unit = UnitsVerified(1, 1, 1, "CUP", serial_no="SN-1", lot="L7", expires_on=date(2027, 1, 31))
    state = at_work(opened(line(1, "CUP")).apply(unit))
    words = verdict_state(verdict, said_facts(said_now(verdict, line_no=1), state))
    assert {"Lot L7.", "Serial no. SN-1."} < set(words.details)
    assert any("Expires on" in detail for detail in words.details)


def test_that_a_label_that_is_only_queued_again_calls_no_order_packed() -> None:
    said = said_now(Verdict.LABEL_PRINTING, order_ref="1001")
    words = verdict_state(said.verdict, said_facts(said, at_work(two_lines())))
    assert words.headline == "The label is in the queue"


_CHANGES = (
    ContentChange(ChangedField.QUANTITY, "3", "2", "Cup"),
    ContentChange(ChangedField.QUANTITY, "1", "0", "Pan"),
)


def test_that_an_act_is_named_in_words_and_changes_one_after_another() -> None:
    asked = said_facts(said_now(Verdict.NEEDS_APPROVAL, detail="short"), at_work())
    changed = said_facts(said_now(Verdict.ORDER_CHANGED, changes=_CHANGES), at_work())
    assert asked.reason == "Send the order short"
    assert changed.reason == "Cup: 3 → 2 · Pan: 1 → 0"


@pytest.mark.parametrize("obstacle", Obstacle)
def test_that_whatever_is_not_possible_now_tells_why(obstacle: Obstacle) -> None:
    said = said_now(Verdict.NOT_POSSIBLE_NOW, detail=obstacle.value)
    words = verdict_state(said.verdict, said_facts(said, at_work(two_lines())))
    assert len(words.details) == 1
    assert words.details[0].endswith(".")


def test_that_an_understood_control_code_is_named_in_words() -> None:
    said = said_now(Verdict.CONTROL_CODE, detail="BANCADA-HOLD")
    words = verdict_state(said.verdict, said_facts(said, at_work(two_lines())))
    assert words.details == ("Hold",)


def test_that_an_order_on_hold_says_why_and_how_it_is_released() -> None:
    said = said_now(Verdict.ORDER_ON_HOLD, detail="F-1", reason=ExceptionReason.HELD_AT_SOURCE)
    for_packer = words_for(said, at_work(), Step.OPEN_ORDER)
    assert for_packer.details == (
        "Reason: stopped by the shop, perhaps not paid yet.",
        "Shelf F-1.",
        "A supervisor can release it.",
    )
    asked = words_for(said, at_work(asked_release=AskedRelease("order-1", 0)), Step.OPEN_ORDER)
    assert asked.details[-1] == "To release it, touch it again or scan Done / yes."
