"""Verification: does this scan belong into this order's parcel? The entry to the rules."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.answers import answer_choice, answer_detail
from bancada.domain.item_rules import ScanContext, find_products, judge_products, refused
from bancada.domain.item_scan import ItemScan
from bancada.domain.orders import OrderState
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import BarcodeMatch
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict

_GATES = {
    OrderState.HELD: Verdict.ORDER_ON_HOLD,
    OrderState.CANCELLED: Verdict.ORDER_CANCELLED,
    OrderState.PACKED: Verdict.ALREADY_PACKED,
    OrderState.PACKED_AWAITING_INVOICE: Verdict.ALREADY_PACKED,
    OrderState.PACKED_NO_LABEL: Verdict.ALREADY_PACKED,
    OrderState.SHIPPED: Verdict.ALREADY_PACKED,
}


def gate(session: PackingSession) -> Verdict | None:
    """Why nothing can be verified on this order now, or None."""
    if session.state in _GATES:
        return _GATES[session.state]
    return Verdict.ORDER_CHANGED if session.changes else None


def register_scan(session: PackingSession, scan: ItemScan, context: ScanContext) -> ScanOutcome:
    """Judge one scan of an item against the open order.

    Args:
        session: the open order.
        scan: the code as read.
        context: catalogue, serial numbers, profile, day, weight.

    Returns:
        The verdict, the session after it, and the facts to record. A refused scan changes nothing
        but that it is recorded.
    """
    closed = gate(session)
    if closed is not None:
        return refused(session, scan, closed)
    matches = find_products(scan, context.catalogue)
    if session.question is not None:
        return _with_open_question(session, session.question, scan, matches, context)
    if not matches:
        return refused(session, scan, Verdict.UNKNOWN_CODE)
    return judge_products(session, scan, matches, context)


def confirm_rise(session: PackingSession, scan: ItemScan, context: ScanContext) -> ScanOutcome:
    """The packer says that the unit in question is in the carton: judge the scan without the scale."""
    return _without_question(session, scan, replace(context, is_rise_confirmed=True))


def _with_open_question(
    session: PackingSession,
    question: ev.DetailAsked,
    scan: ItemScan,
    matches: tuple[BarcodeMatch, ...],
    context: ScanContext,
) -> ScanOutcome:
    if question.detail is ev.Detail.CHOICE:
        chosen = [match.product.sku for match in matches if match.product.sku in question.options]
        if len(chosen) == 1 and len(matches) == 1:
            return answer_choice(session, chosen[0], context)
    elif question.detail in (ev.Detail.SERIAL, ev.Detail.LOT, ev.Detail.EXPIRY):
        carried = _carried_detail(question.detail, scan)
        if carried is not None or not matches:
            return answer_detail(session, carried or scan.text, context)
    return _without_question(session, scan, context)


def _carried_detail(detail: ev.Detail, scan: ItemScan) -> str | None:
    """The asked value when the scan carries it as a GS1 element."""
    if detail is ev.Detail.SERIAL:
        return scan.serial_no
    if detail is ev.Detail.LOT:
        return scan.lot
    return scan.expires_on.isoformat() if scan.expires_on else None


def _without_question(session: PackingSession, scan: ItemScan, context: ScanContext) -> ScanOutcome:
    """The next item came instead of an answer: the question is dropped, nothing of it counts."""
    dropped = ev.DetailDropped()
    outcome = register_scan(session.apply(dropped), scan, context)
    return replace(outcome, events=(dropped, *outcome.events))
