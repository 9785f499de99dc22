"""A calm word before the mistake."""

from dataclasses import replace

import pytest

from bancada.domain.products import Product
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import Step
from bancada.ui.messages import verdict_sound, verdict_state
from bancada.ui.viewmodels.look_alike_hints import caution, with_caution
from bancada.ui.viewmodels.said_words import words_for
from tests.ui.viewmodels.bench_page import at_work
from tests.unit.domain.builders import line, opened

AT_WORK = replace(
    at_work(opened(line(1, "CUP"), line(2, "PAN"))), look_alikes={"CUP": Product("MUG", "Mug, large")}
)
SAYS = "Careful: easily confused with Mug, large."


@pytest.mark.parametrize("verdict", [Verdict.ORDER_OPENED, Verdict.LINE_COMPLETE, Verdict.ORDER_RESUMED])
def test_that_a_look_alike_is_announced_with_its_line_and_sounds_like_no_error(verdict: Verdict) -> None:
    said = Announcement(verdict)
    plain = words_for(said, replace(AT_WORK, look_alikes={}), Step.SCAN_ITEM)

    words = words_for(said, AT_WORK, Step.SCAN_ITEM)

    assert words.details == (*plain.details, SAYS)
    assert replace(words, details=()) == replace(plain, details=())
    assert verdict_sound(verdict) not in {verdict_sound(Verdict.WRONG_ITEM), verdict_sound(Verdict.EXPIRED)}


def test_that_nothing_is_said_of_a_line_that_stays_in_hand_or_has_no_look_alike() -> None:
    assert SAYS not in words_for(Announcement(Verdict.ACCEPTED), AT_WORK, Step.SCAN_ITEM).details
    assert SAYS not in words_for(Announcement(Verdict.WRONG_ITEM), AT_WORK, Step.SCAN_ITEM).details
    other = replace(AT_WORK, look_alikes={"PAN": Product("POT", "Pot")})
    details = words_for(Announcement(Verdict.ORDER_OPENED), other, Step.SCAN_ITEM).details
    assert caution("Pot") not in details


def test_that_an_answer_that_has_enough_to_say_is_left_alone() -> None:
    full = replace(verdict_state(Verdict.LINE_COMPLETE), details=("Lot.", "Serial.", "Scan the next item."))

    assert with_caution(full, Announcement(Verdict.LINE_COMPLETE), AT_WORK, Step.SCAN_ITEM) is full
    assert with_caution(full, Announcement(Verdict.LINE_COMPLETE), AT_WORK, Step.ANSWER) is full
