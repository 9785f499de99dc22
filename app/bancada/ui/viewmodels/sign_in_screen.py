"""The sign-in page's state."""

from __future__ import annotations

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.ui.sentences import in_one_line
from bancada.ui.viewmodels.states.sign_in import SignInPhase, SignInState
from bancada.ui.viewmodels.states.verdict import VerdictState

_TROUBLES = (Verdict.WRONG_PIN, Verdict.LOCKED_OUT, Verdict.SIGN_IN_FIRST, Verdict.NOT_ALLOWED)


def sign_in_state(state: BenchState, said: Announcement | None, words: VerdictState | None) -> SignInState:
    """Badge, PIN or lock; nothing of an order but its number."""
    trouble = words if said is not None and _is_trouble(state, said) else None
    phase = SignInPhase.BADGE
    if state.badge_owner is not None:
        phase = SignInPhase.PIN
    elif state.locked_operator is not None:
        phase = SignInPhase.LOCKED
    return SignInState(
        phase,
        station_name=state.settings.station,
        operator_name=state.badge_owner.name if state.badge_owner is not None else "",
        kept_order_ref=state.session.order.order_ref if state.session is not None else "",
        error=_error(said, trouble),
        wait_s=said.wait_s or 0 if said is not None and trouble is not None else 0,
    )


def _error(said: Announcement | None, trouble: VerdictState | None) -> str:
    """Why it did not go on; how long to wait is counted down beside it, not said twice."""
    if said is None or trouble is None:
        return ""
    return trouble.headline if said.wait_s else in_one_line((trouble.headline, *trouble.details))


def _is_trouble(state: BenchState, said: Announcement) -> bool:
    """Whether the last answer still stands: a badge scanned since then starts anew."""
    owner = state.badge_owner
    if owner is None:
        return said.verdict in _TROUBLES
    return said.verdict is Verdict.WRONG_PIN and said.item == owner.name
