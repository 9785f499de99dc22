"""What the bench waits for, derived from its state: the screen follows from it."""

from __future__ import annotations

from bancada.domain.closing import surplus_lines
from bancada.domain.orders import OrderState
from bancada.domain.profiles import PackingProfile, WeighMode
from bancada.domain.session import PackingSession
from bancada.services.bench_state import BenchState, Step


def next_step(state: BenchState) -> Step:
    """The one thing the bench waits for now."""
    if not state.is_set_up:
        return Step.SET_UP
    if state.badge_owner is not None:
        return Step.PIN
    if state.operator is None:
        return Step.SIGN_IN
    if state.session is None:
        return Step.OPEN_ORDER
    return _step_of_order(state.session, state)


def _step_of_order(session: PackingSession, state: BenchState) -> Step:
    if session.state is OrderState.CANCELLED:
        return Step.TAKE_BACK
    if session.changes:
        return Step.LOOK_AT_CHANGES
    if surplus_lines(session):
        return Step.TAKE_OUT_SURPLUS
    if session.question is not None:
        return Step.ANSWER
    if not session.is_complete and not state.wants_to_close:
        return Step.NEXT_PARCEL if session.parcel.is_closed else Step.SCAN_ITEM
    return _closing_step(session, state)


def _closing_step(session: PackingSession, state: BenchState) -> Step:
    if state.is_note_due:
        return Step.READ_NOTE
    if session.parcel.is_closed:
        return Step.READ_LABEL
    if wants_weight(session, state.settings.profile):
        return Step.FIX_WEIGHT if state.refused_gross_g is not None else Step.PUT_ON_SCALE
    return Step.CONFIRM_CLOSE


def wants_weight(session: PackingSession, profile: PackingProfile) -> bool:
    """Whether the current parcel cannot close before the scale was asked."""
    return profile.weigh is not WeighMode.OFF and not session.parcel.is_weight_accepted
