"""Every verdict has words, a tone, a sign and a sound."""

from dataclasses import fields
from typing import Any

import pytest

from bancada.assets.locator import resource_path
from bancada.domain.verdicts import ScanVerdict, Tone
from bancada.ui.messages import VerdictFacts, verdict_sound, verdict_state
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.verdict import Icon

_NUMBERS = ("done_qty", "ordered_qty", "missing_qty", "count", "wait_s", "parcel_number", "parcel_total")
_KNOWN: dict[str, Any] = {
    **{field.name: f"<{field.name}>" for field in fields(VerdictFacts) if field.type == "str"},
    **dict.fromkeys(_NUMBERS, 3),
    "weight_g": 3482,
    "expected_min_g": 3400,
    "expected_max_g": 3560,
}
ALL_FACTS = VerdictFacts(**_KNOWN)


@pytest.mark.parametrize("verdict", ScanVerdict)
def test_that_every_verdict_has_words_tone_sign_and_sound(verdict: ScanVerdict) -> None:
    state = verdict_state(verdict, ALL_FACTS)
    assert state.headline
    assert isinstance(state.tone, Tone)
    assert isinstance(state.icon, Icon)
    assert (resource_path("sounds") / f"{verdict_sound(verdict)}.wav").is_file()


@pytest.mark.parametrize("verdict", ScanVerdict)
@pytest.mark.parametrize("facts", [VerdictFacts(), ALL_FACTS])
def test_that_no_answer_shows_an_open_place(verdict: ScanVerdict, facts: VerdictFacts) -> None:
    state = verdict_state(verdict, facts)
    assert state.headline
    for text in (state.headline, *state.details):
        assert not {"{", "}", "%"} & set(text)
        assert "<>" not in text


@pytest.mark.parametrize("verdict", ScanVerdict)
def test_that_an_answer_is_short_enough_for_the_panel(verdict: ScanVerdict) -> None:
    state = verdict_state(verdict, ALL_FACTS)
    assert len(state.headline) <= 44
    assert len(state.details) <= 4


def test_that_a_wrong_item_names_what_was_expected_and_what_came() -> None:
    state = verdict_state(
        ScanVerdict.WRONG_ITEM, VerdictFacts(item="Malbec 375 ml", expected="Malbec 750 ml")
    )
    assert "Malbec 750 ml" in state.details[0]
    assert "Malbec 375 ml" in state.details[1]


def test_that_details_without_their_fact_are_left_out() -> None:
    known = verdict_state(ScanVerdict.ACCEPTED, VerdictFacts(item="Cup", lot="L1", missing_qty=2))
    unknown = verdict_state(ScanVerdict.ACCEPTED, VerdictFacts(item="Cup"))
    assert len(known.details) == 2
    assert unknown.details == ()


def test_that_weights_are_shown_in_kilograms_with_three_decimals() -> None:
    facts = VerdictFacts(weight_g=2914, expected_min_g=3400, expected_max_g=3560)
    assert (
        "2.914 kg, expected 3.400–3.560 kg"
        in verdict_state(ScanVerdict.WEIGHT_OUT_OF_TOLERANCE, facts).details[0]
    )


def test_that_refusals_never_sound_like_acceptance() -> None:
    good = {SoundName.ACCEPTED, SoundName.LINE_COMPLETE, SoundName.ORDER_COMPLETE, SoundName.NOTED}
    for verdict in ScanVerdict:
        is_refusal = verdict_state(verdict).tone in {Tone.REJECT, Tone.WARN}
        assert not (is_refusal and verdict_sound(verdict) in good), verdict


def test_that_wrong_item_over_scan_and_unknown_code_sound_differently() -> None:
    verdicts = (ScanVerdict.WRONG_ITEM, ScanVerdict.OVER_SCAN, ScanVerdict.UNKNOWN_CODE)
    assert len({verdict_sound(verdict) for verdict in verdicts}) == 3


def test_that_a_complete_order_has_a_tone_and_a_sound_of_its_own() -> None:
    complete, accepted = verdict_state(ScanVerdict.ORDER_COMPLETE), verdict_state(ScanVerdict.ACCEPTED)
    assert (complete.tone, accepted.tone) == (Tone.COMPLETE, Tone.ACCEPT)
    assert verdict_sound(ScanVerdict.ORDER_COMPLETE) is not verdict_sound(ScanVerdict.ACCEPTED)
