"""Answers to the question a scan left open: serial number, lot, expiry, which product, how many."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.expiry_text import read_expiry
from bancada.domain.item_rules import (
    ScanContext,
    candidate_for,
    complete_details,
    count,
    judge_candidate,
    refused,
)
from bancada.domain.item_scan import ItemScan
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import BarcodeMatch, Product, ProductFlag
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict

_LONGEST_DETAIL = 60


def answer_detail(session: PackingSession, value: str, context: ScanContext) -> ScanOutcome:
    """Answer the open question for a serial number, lot or expiry date.

    Args:
        session: with an open question.
        value: as scanned or typed.
        context: as for a scan.
    """
    question = session.question
    value = value.strip()
    if question is None or question.line_no is None:
        return ScanOutcome(Verdict.NOT_POSSIBLE_NOW, session)
    answered = _with_value(question, value)
    if answered is None:
        return ScanOutcome(_ASKED_BY[question.detail], session, line_no=question.line_no, detail=value)
    product = _product_asked_about(question, session, context)
    return complete_details(session, answered, product, context)


_ASKED_BY = {
    ev.Detail.SERIAL: Verdict.NEEDS_SERIAL,
    ev.Detail.LOT: Verdict.NEEDS_LOT,
    ev.Detail.EXPIRY: Verdict.NEEDS_EXPIRY,
    ev.Detail.QUANTITY: Verdict.NEEDS_QUANTITY,
    ev.Detail.CHOICE: Verdict.AMBIGUOUS_CODE,
    ev.Detail.WEIGHT_RISE: Verdict.WEIGHT_DID_NOT_RISE,
}


def _product_asked_about(question: ev.DetailAsked, session: PackingSession, context: ScanContext) -> Product:
    line = session.order.line(question.line_no or 0)
    return context.catalogue.product(line.sku) or Product(line.sku, line.name)


def _with_value(question: ev.DetailAsked, value: str) -> ev.DetailAsked | None:
    if not 0 < len(value) <= _LONGEST_DETAIL:
        return None
    if question.detail is ev.Detail.SERIAL:
        return replace(question, serial_no=value)
    if question.detail is ev.Detail.LOT:
        return replace(question, lot=value)
    expires_on = read_expiry(value) if question.detail is ev.Detail.EXPIRY else None
    return None if expires_on is None else replace(question, expires_on=expires_on)


def answer_choice(session: PackingSession, sku: str, context: ScanContext) -> ScanOutcome:
    """Answer which of several products an ambiguous code is."""
    question = session.question
    product = context.catalogue.product(sku)
    if question is None or sku not in question.options or product is None:
        return ScanOutcome(Verdict.NOT_POSSIBLE_NOW, session)
    scan = ItemScan(
        question.code,
        question.scan_id,
        serial_no=question.serial_no,
        lot=question.lot,
        expires_on=question.expires_on,
        count=question.qty,
    )
    return judge_candidate(session, scan, candidate_for(session, scan, BarcodeMatch(product)), context)


def ask_quantity(session: PackingSession, context: ScanContext) -> ScanOutcome:
    """Ask how many units of the product scanned last lie there, that one included."""
    if not session.verified or not session.is_editable:
        return ScanOutcome(Verdict.NOT_POSSIBLE_NOW, session)
    last = session.verified[-1]
    product = context.catalogue.product(session.order.line(last.line_no).sku)
    if product is None or not product.needs(ProductFlag.BULK_QUANTITY) or last.serial_no is not None:
        return ScanOutcome(Verdict.NOT_ALLOWED, session, line_no=last.line_no)
    question = ev.DetailAsked(
        ev.Detail.QUANTITY,
        last.code,
        last.scan_id,
        last.line_no,
        last.qty,
        lot=last.lot,
        expires_on=last.expires_on,
    )
    return ScanOutcome(Verdict.NEEDS_QUANTITY, session.apply(question), (question,), line_no=last.line_no)


def answer_quantity(session: PackingSession, total: int, context: ScanContext) -> ScanOutcome:
    """Answer how many: pieces, the scanned one included; grams on a weighed line."""
    question = session.question
    if question is None or question.detail is not ev.Detail.QUANTITY or question.line_no is None:
        return ScanOutcome(Verdict.NOT_POSSIBLE_NOW, session)
    more = total - question.qty
    line = session.order.line(question.line_no)
    if more < 0 or total < 1:
        return ScanOutcome(Verdict.NEEDS_QUANTITY, session, line_no=line.line_no, detail=str(total))
    if more == 0:
        dropped = ev.DetailDropped()
        after = session.apply(dropped)
        return ScanOutcome(Verdict.ACCEPTED, after, (dropped,), line_no=line.line_no, qty=total)
    if more > session.missing_qty(line.line_no):
        scan = ItemScan(question.code, question.scan_id)
        return replace(refused(session, scan, Verdict.OVER_SCAN, line.line_no), qty=total)
    return count(session, replace(question, qty=more), context)
