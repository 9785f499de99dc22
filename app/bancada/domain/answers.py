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
    find_products,
    judge_candidate,
    refused,
)
from bancada.domain.item_scan import ItemScan
from bancada.domain.obstacles import Obstacle
from bancada.domain.outcome import ScanOutcome, impossible
from bancada.domain.products import BarcodeMatch, Product, ProductFlag
from bancada.domain.read_scan import read_scan
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict

# No serial or lot number is longer; what is, holds something else.
LONGEST_DETAIL = 40


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
        return impossible(session, Obstacle.NOTHING_ASKED)
    if len(value) > LONGEST_DETAIL:
        too_long = ScanOutcome(Verdict.DETAIL_TOO_LONG, session, line_no=question.line_no)
        return replace(too_long, qty=LONGEST_DETAIL)
    answered = _with_value(question, value)
    if answered is None:
        return ScanOutcome(_ASKED_BY[question.detail], session, line_no=question.line_no, detail=value)
    product = product_asked_about(question, session, context)
    return complete_details(session, answered, product, context)


def answer_by_symbol(session: PackingSession, scan: ItemScan, context: ScanContext) -> ScanOutcome:
    """Answer the open question with all that a further symbol of the same unit carries."""
    question = session.question
    if question is None or question.line_no is None:
        return impossible(session, Obstacle.NOTHING_ASKED)
    answered = replace(
        question,
        serial_no=scan.serial_no or question.serial_no,
        lot=scan.lot or question.lot,
        expires_on=scan.expires_on or question.expires_on,
    )
    return complete_details(session, answered, product_asked_about(question, session, context), context)


_ASKED_BY = {
    ev.Detail.SERIAL: Verdict.NEEDS_SERIAL,
    ev.Detail.LOT: Verdict.NEEDS_LOT,
    ev.Detail.EXPIRY: Verdict.NEEDS_EXPIRY,
    ev.Detail.QUANTITY: Verdict.NEEDS_QUANTITY,
    ev.Detail.CHOICE: Verdict.AMBIGUOUS_CODE,
    ev.Detail.WEIGHT_RISE: Verdict.WEIGHT_DID_NOT_RISE,
}


def product_asked_about(question: ev.DetailAsked, session: PackingSession, context: ScanContext) -> Product:
    """The product whose unit a question about a line is waiting for."""
    line = session.order.line(question.line_no or 0)
    sku = question.sku or line.sku
    return context.catalogue.product(sku) or Product(sku, line.name)


def asked_scan(question: ev.DetailAsked, context: ScanContext) -> ItemScan:
    """The scan that opened a question, read once more: the question keeps its text, not all it said."""
    scan = read_scan(question.code, question.scan_id, context.profile.scale_label).item
    return replace(
        scan,
        serial_no=question.serial_no,
        lot=question.lot,
        expires_on=question.expires_on,
    )


def judge_as(session: PackingSession, scan: ItemScan, product: Product, context: ScanContext) -> ScanOutcome:
    """Judge a scan whose product is settled, with the units its code counts of it."""
    matches = find_products(scan, context.catalogue)
    match = next((m for m in matches if m.product.sku == product.sku), BarcodeMatch(product))
    return judge_candidate(session, scan, candidate_for(session, scan, match), context)


def _with_value(question: ev.DetailAsked, value: str) -> ev.DetailAsked | None:
    if not value:
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
        return impossible(session, Obstacle.NO_SUCH_CHOICE)
    # What stands on the scale by now may hold the unit itself: its rise is judged from when it was scanned.
    then = replace(context, scale_g=question.scale_g)
    return judge_as(session, asked_scan(question, context), product, then)


def ask_quantity(session: PackingSession, context: ScanContext) -> ScanOutcome:
    """Ask how many units of the product scanned last lie there, that one included."""
    question = session.question
    if question is not None and question.detail is ev.Detail.QUANTITY:
        return ScanOutcome(Verdict.NEEDS_QUANTITY, session, line_no=question.line_no)
    last = session.verified[-1] if session.verified else None
    if question is not None:
        return impossible(session, Obstacle.QUESTION_OPEN)
    if last is None or not _is_at_hand(session, last):
        return impossible(session, Obstacle.NOTHING_SCANNED_HERE)
    if not _may_be_many(last, context.catalogue.product(session.sku_of(last))):
        return ScanOutcome(Verdict.QUANTITY_NOT_TYPED, session, line_no=last.line_no)
    question = ev.DetailAsked(
        ev.Detail.QUANTITY,
        last.code,
        last.scan_id,
        last.line_no,
        last.qty,
        lot=last.lot,
        expires_on=last.expires_on,
        sku=last.sku,
        scale_g=last.scale_g,
    )
    return ScanOutcome(Verdict.NEEDS_QUANTITY, session.apply(question), (question,), line_no=last.line_no)


def _is_at_hand(session: PackingSession, last: ev.UnitsVerified) -> bool:
    is_here = last.parcel_no == session.current_parcel_no and not session.parcel.is_closed
    return is_here and session.is_editable and not session.changes


def _may_be_many(last: ev.UnitsVerified, product: Product | None) -> bool:
    if product is None or last.serial_no is not None or last.by_hand is not None:
        return False
    return product.needs(ProductFlag.BULK_QUANTITY)


def answer_quantity(session: PackingSession, total: int, context: ScanContext) -> ScanOutcome:
    """Answer how many: pieces, the scanned one included; grams on a weighed line."""
    question = session.question
    if question is None or question.detail is not ev.Detail.QUANTITY or question.line_no is None:
        return impossible(session, Obstacle.NOTHING_ASKED)
    more = total - question.qty
    line_no = question.line_no
    if more < 0 or total < 1:
        return ScanOutcome(Verdict.NEEDS_QUANTITY, session, line_no=line_no, detail=str(total))
    if more == 0:
        dropped = ev.DetailDropped()
        after = session.apply(dropped)
        return ScanOutcome(Verdict.ACCEPTED, after, (dropped,), line_no=line_no, qty=total)
    if more > session.room_qty(line_no):
        scan = ItemScan(question.code, question.scan_id)
        return replace(refused(session, scan, Verdict.OVER_SCAN, line_no), qty=total)
    if question.qty:
        return count(session, replace(question, qty=more), context)
    # The piece itself was not counted yet, for want of its weight: its other details are still due.
    product = product_asked_about(question, session, context)
    return complete_details(session, replace(question, qty=more), product, context)
