"""Which side sheet is open, and its state, from the bench's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bancada.domain.closing import parcels_in_all
from bancada.domain.events import Detail, DetailAsked, DocumentKind
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.ui.sentences import in_one_line
from bancada.ui.viewmodels.act_facts import act_facts
from bancada.ui.viewmodels.states.chrome import Sheet
from bancada.ui.viewmodels.states.sheets import (
    ApprovalState,
    Choice,
    ChoiceState,
    DetailState,
    InDoubtState,
    PrintedThing,
    QuantityState,
)
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.words import act_words

_THINGS = {
    DocumentKind.SHIPPING_LABEL: PrintedThing.SHIPPING_LABEL,
    DocumentKind.PACKING_SLIP: PrintedThing.PACKING_SLIP,
}


_BAD_DETAILS = (Verdict.DUPLICATE_SERIAL, Verdict.WRONG_LOT, Verdict.EXPIRED, Verdict.DETAIL_TOO_LONG)


def sheet_of(state: BenchState) -> Sheet | None:
    """The sheet that the bench's own state asks for."""
    if state.operator is None:
        return None
    if state.pending is not None:
        return Sheet.APPROVAL
    if state.badge_owner is not None:
        # Somebody takes over: the sign-in page asks for the PIN, and nothing lies over it.
        return None
    if state.doubts:
        return Sheet.IN_DOUBT
    question = state.session.question if state.session is not None else None
    return None if question is None else _QUESTIONS.get(question.detail)


_QUESTIONS = {
    Detail.CHOICE: Sheet.CHOICE,
    Detail.QUANTITY: Sheet.QUANTITY,
    Detail.SERIAL: Sheet.DETAIL,
    Detail.LOT: Sheet.DETAIL,
    Detail.EXPIRY: Sheet.DETAIL,
}


def _order_to_approve(state: BenchState) -> str:
    if state.pending is not None and state.pending.order_ref:
        return state.pending.order_ref
    return state.session.order.order_ref if state.session is not None else ""


def approval_state(state: BenchState, error: str) -> ApprovalState:
    """What waits for a supervisor."""
    what = act_words(state.pending.act.value) if state.pending is not None else ""
    return ApprovalState(
        what=what,
        detail=_order_to_approve(state),
        about=act_facts(state, state.pending) if state.pending is not None else "",
        supervisor_name=state.badge_owner.name if state.badge_owner is not None else "",
        error=error,
    )


def quantity_state(session: PackingSession, question: DetailAsked, error: str) -> QuantityState:
    """How many of the product scanned last."""
    line = session.order.line(question.line_no or 0)
    missing = session.missing_qty(line.line_no) + question.qty
    return QuantityState(
        line.name, line.sku, session.done_qty(line.line_no), line.ordered_qty, missing, error
    )


def choice_state(session: PackingSession, question: DetailAsked, state: BenchState) -> ChoiceState:
    """Which of several products."""
    choices = []
    for sku in question.options:
        product = state.products.get(sku)
        picture = product.picture or "" if product else ""
        choices.append(Choice(sku, product.name if product else sku, sku, picture))
    return ChoiceState(question.code, tuple(choices))


def detail_state(session: PackingSession, question: DetailAsked, error: str) -> DetailState:
    """Which serial number, lot or date."""
    line = session.order.line(question.line_no or 0)
    return DetailState(question.detail, line.name, line.sku, line.lot or "", error)


def detail_error(said: Announcement | None, words: VerdictState | None) -> str:
    """What is wrong with the detail given last: the headline and the item stand on the sheet already."""
    if said is None or words is None:
        return ""
    if said.verdict is Verdict.NEEDS_EXPIRY and said.detail:
        return QCoreApplication.translate("Verdict", "This is no date: {detail}").format(detail=said.detail)
    if said.verdict not in _BAD_DETAILS:
        return ""
    return in_one_line(text for text in words.details if text != said.item) or words.headline


def in_doubt_state(state: BenchState) -> InDoubtState:
    """The oldest document of which nobody knows whether it came out."""
    job = state.doubts[0]
    session = state.session
    shown = session if session is not None and session.order.order_id == job.order_id else None
    parcel = shown.parcels[job.parcel_no - 1] if shown else None
    return InDoubtState(
        _THINGS[job.document],
        job.order_ref,
        job.parcel_no,
        (parcels_in_all(shown) or job.parcel_no) if shown else job.parcel_no,
        (parcel.tracking_no or "") if parcel else "",
    )
