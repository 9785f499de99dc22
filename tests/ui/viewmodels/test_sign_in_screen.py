"""The sign-in page: badge, PIN, lock, and what went wrong."""

from dataclasses import replace

import pytest

from bancada.domain.verdicts import ScanVerdict, Tone
from bancada.services.bench_state import BenchState
from bancada.ui.viewmodels.sign_in_screen import sign_in_state
from bancada.ui.viewmodels.states.sign_in import SignInPhase
from bancada.ui.viewmodels.states.verdict import Icon, VerdictState
from tests.ui.viewmodels.bench_page import PACKER, SETTINGS, said_now, two_lines

LOCKED_UP = BenchState(settings=SETTINGS, is_set_up=True)
WORDS = VerdictState(Tone.REJECT, Icon.LOCK, "This PIN is wrong", ("4 more tries.",))


def test_that_a_badge_is_asked_for_at_first() -> None:
    shown = sign_in_state(LOCKED_UP, None, None)
    assert (shown.phase, shown.station_name, shown.error) == (SignInPhase.BADGE, "Bench 7", "")


def test_that_the_pin_is_asked_for_by_name() -> None:
    shown = sign_in_state(replace(LOCKED_UP, badge_owner=PACKER), None, None)
    assert (shown.phase, shown.operator_name) == (SignInPhase.PIN, "Ana")


def test_that_a_locked_bench_tells_the_order_s_number_and_nothing_else_of_it() -> None:
    shown = sign_in_state(replace(LOCKED_UP, locked_operator=PACKER, session=two_lines()), None, None)
    assert (shown.phase, shown.kept_order_ref, shown.operator_name) == (SignInPhase.LOCKED, "1001", "")


@pytest.mark.parametrize("verdict", [ScanVerdict.LOCKED_OUT, ScanVerdict.SIGN_IN_FIRST])
def test_that_a_refusal_is_told_while_a_badge_is_awaited(verdict: ScanVerdict) -> None:
    shown = sign_in_state(LOCKED_UP, said_now(verdict), WORDS)
    assert (shown.error, shown.wait_s) == ("This PIN is wrong. 4 more tries.", 0)


def test_that_how_long_to_wait_is_left_to_the_count_down() -> None:
    shown = sign_in_state(LOCKED_UP, said_now(ScanVerdict.LOCKED_OUT, wait_s=30), WORDS)
    assert (shown.error, shown.wait_s) == ("This PIN is wrong", 30)


def test_that_a_wrong_pin_is_told_to_whose_it_is_and_to_nobody_else() -> None:
    state = replace(LOCKED_UP, badge_owner=PACKER)
    assert sign_in_state(state, said_now(ScanVerdict.WRONG_PIN, item="Ana"), WORDS).error != ""
    assert sign_in_state(state, said_now(ScanVerdict.WRONG_PIN, item="Bruno"), WORDS).error == ""
    assert sign_in_state(state, said_now(ScanVerdict.LOCKED_OUT, item="Bruno", wait_s=30), WORDS).wait_s == 0


def test_that_who_left_is_no_trouble() -> None:
    shown = sign_in_state(LOCKED_UP, said_now(ScanVerdict.SIGNED_OUT, item="Ana"), WORDS)
    assert (shown.error, shown.wait_s) == ("", 0)
