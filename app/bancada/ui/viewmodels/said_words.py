"""What the bench said, in words, with what to do next where that helps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState, Step
from bancada.ui.messages import verdict_state
from bancada.ui.viewmodels.comparison_screen import with_comparison
from bancada.ui.viewmodels.look_alike_hints import with_caution
from bancada.ui.viewmodels.said_facts import said_facts
from bancada.ui.viewmodels.scale_hints import hint_by_scale, verdict_by_scale
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.viewmodels.waiting_label import with_waiting_label
from bancada.ui.words import step_hint

_MOST_DETAILS = 3
_COUNTED = (
    Verdict.ACCEPTED,
    Verdict.LINE_COMPLETE,
    Verdict.ORDER_COMPLETE,
    Verdict.CARTON_CHOSEN,
    Verdict.LINE_SHORTED,
    Verdict.CONFIRMED_BY_HAND,
    Verdict.PARCEL_CLOSED,
    Verdict.REOPENED,
)
# What comes next depends on what lies on the bench.
_GREETINGS = (Verdict.SIGNED_IN, Verdict.ACKNOWLEDGED)


def words_for(said: Announcement, state: BenchState, step: Step) -> VerdictState:
    """The answer for the large panel, in the language now in use."""
    words = with_caution(_with_hint(said, state, step), said, state, step)
    return with_comparison(with_waiting_label(words, said, state), said)


def _with_hint(said: Announcement, state: BenchState, step: Step) -> VerdictState:
    now = replace(said, verdict=verdict_by_scale(said.verdict, state, step))
    words = verdict_state(now.verdict, said_facts(now, state))
    if said.verdict is Verdict.UNKNOWN_CODE and state.session is None:
        # Problems are an order's: without one there is no key for them.
        return replace(words, details=(*words.details[:-1], step_hint(step)))
    if now.verdict is Verdict.WEIGHT_NEEDED and state.scale is None:
        # Nobody can put a parcel on a scale that is not there.
        return replace(
            words,
            headline=QCoreApplication.translate("Verdict", "No scale answers"),
            details=(QCoreApplication.translate("Verdict", "Press F8 and call the supervisor."),),
        )
    if said.verdict is Verdict.ORDER_ON_HOLD and state.asked_release is not None:
        again = QCoreApplication.translate("Verdict", "To release it, touch it again or scan Done / yes.")
        return replace(words, details=(*words.details[:-1], again))
    hint = hint_by_scale(state, step) if said.verdict in (*_COUNTED, *_GREETINGS) else ""
    if hint and said.verdict in _GREETINGS:
        return replace(words, details=(hint,))
    if hint and hint not in words.details and len(words.details) < _MOST_DETAILS:
        return replace(words, details=(*words.details, hint))
    return words
