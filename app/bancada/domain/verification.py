"""Verification: does this scan belong into this order's parcel? The entry to the rules."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.answers import (
    answer_by_symbol,
    answer_choice,
    answer_detail,
    judge_as,
    product_asked_about,
)
from bancada.domain.item_rules import ScanContext, find_products, judge_products, refused
from bancada.domain.item_scan import ItemScan
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.outcome import ScanOutcome, impossible
from bancada.domain.products import BarcodeMatch
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict

_GATES = {
    OrderState.HELD: Verdict.ORDER_ON_HOLD,
    OrderState.CANCELLED: Verdict.ORDER_CANCELLED,
    OrderState.SHIPPED: Verdict.ALREADY_PACKED,
}


def gate(session: PackingSession) -> Verdict | None:
    """Why nothing can be verified on this order now, or None."""
    if not session.is_understood:
        return Verdict.NOT_UNDERSTOOD
    if session.state.is_packed:
        return Verdict.ALREADY_PACKED
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
    question = session.question
    if question is None or question.detail is not ev.Detail.WEIGHT_RISE:
        return impossible(session, Obstacle.NOTHING_ASKED)
    dropped = ev.DetailDropped()
    confirmed = replace(context, scale_g=question.scale_g, is_rise_confirmed=True)
    product = product_asked_about(question, session, context)
    outcome = judge_as(session.apply(dropped), scan, product, confirmed)
    return replace(outcome, events=(dropped, *outcome.events))


def _with_open_question(
    session: PackingSession,
    question: ev.DetailAsked,
    scan: ItemScan,
    matches: tuple[BarcodeMatch, ...],
    context: ScanContext,
) -> ScanOutcome:
    skus = {match.product.sku for match in matches}
    if question.detail is ev.Detail.CHOICE:
        if len(skus) == 1 and skus.issubset(question.options):
            return answer_choice(session, skus.pop(), context)
    elif question.detail in (ev.Detail.SERIAL, ev.Detail.LOT, ev.Detail.EXPIRY):
        is_same = not skus or product_asked_about(question, session, context).sku in skus
        if is_same and _carries(scan, question.detail):
            return answer_by_symbol(session, scan, context)
        if not _is_next_item(session, scan, skus):
            return answer_detail(session, scan.text, context)
    return _without_question(session, scan, context)


def _carries(scan: ItemScan, detail: ev.Detail) -> bool:
    """Whether the scan carries the asked value as a GS1 element."""
    carried = {ev.Detail.SERIAL: scan.serial_no, ev.Detail.LOT: scan.lot, ev.Detail.EXPIRY: scan.expires_on}
    return carried[detail] is not None


def _is_next_item(session: PackingSession, scan: ItemScan, skus: set[str]) -> bool:
    """Whether the packer went on to another item; a short number may be a SKU of this house by chance."""
    if not skus:
        return False
    is_gtin = any(key != scan.text.upper() for key in scan.keys)
    allowed = {sku for line in session.order.lines for sku in session.skus_allowed_on(line.line_no)}
    return is_gtin or not skus.isdisjoint(allowed)


def _without_question(session: PackingSession, scan: ItemScan, context: ScanContext) -> ScanOutcome:
    """The next item came instead of an answer: the question is dropped, unless the scan is refused."""
    dropped = ev.DetailDropped()
    without = session.apply(dropped)
    outcome = register_scan(without, scan, context)
    if outcome.session is without:
        return replace(outcome, session=session)
    return replace(outcome, events=(dropped, *outcome.events))
