"""Words for acts, order states and next steps."""

from bancada.domain.events import Act
from bancada.domain.orders import OrderState
from bancada.services.bench_state import Step
from bancada.ui.words import act_words, state_words, step_hint

# The page, the sheet or the answer itself asks for these.
_ASKED_BY_THE_SCREEN = {Step.SET_UP, Step.SIGN_IN, Step.PIN, Step.ANSWER}


def test_that_every_act_has_words_of_its_own() -> None:
    words = [act_words(act.value) for act in Act]
    assert all(words)
    assert len(set(words)) == len(words)


def test_that_what_is_no_act_has_no_words() -> None:
    assert act_words("") == act_words("dance") == ""


def test_that_every_state_of_an_order_has_words_of_its_own() -> None:
    words = [state_words(state) for state in OrderState]
    assert all(words)
    assert len(set(words)) == len(words)


def test_that_every_step_the_screen_does_not_ask_for_has_a_hint() -> None:
    silent = {step for step in Step if not step_hint(step)}
    assert silent == _ASKED_BY_THE_SCREEN
