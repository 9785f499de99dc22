"""Exceptions at the bench: each is one command, some need a supervisor."""

from __future__ import annotations

from bancada.domain import corrections as rules
from bancada.domain import events as ev
from bancada.domain.events import Act
from bancada.domain.item_rules import find_products
from bancada.domain.outcome import settled
from bancada.domain.read_scan import read_scan
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.close_parcel import after_change, end_order
from bancada.services.desk import Desk
from bancada.services.open_order import bring_to_bench, clear_bench
from bancada.services.parcel_advice import advise, refresh_band
from bancada.services.print_documents import queue_documents


def undo(desk: Desk, command: cmd.Undo) -> Announcement:
    """Take the last scan back, of one line or of all."""
    said = desk.settle(rules.undo(desk.need_session(), command.line_no))
    refresh_band(desk)
    return said


def move_units(desk: Desk, command: cmd.MoveUnits) -> Announcement:
    """Move verified units into another parcel."""
    outcome = rules.move_units(
        desk.need_session(), command.line_no, command.qty, command.from_parcel_no, command.to_parcel_no
    )
    said = desk.settle(outcome)
    advise(desk)
    return said


def short_line(desk: Desk, command: cmd.ShortLine) -> Announcement:
    """Give up what is not there of a line."""
    session = desk.need_session()
    refused = ask_approval(desk, Act.SHORT, command)
    if refused is not None:
        return refused
    qty = command.qty or session.missing_qty(command.line_no)
    said = desk.settle(rules.short_line(session, command.line_no, qty, command.reason, command.approved_by))
    advise(desk)
    return after_change(desk, said)


def report_damaged(desk: Desk, command: cmd.ReportDamaged) -> Announcement:
    """Put damaged units aside."""
    outcome = rules.report_damaged(
        desk.need_session(), command.line_no, command.qty, command.reason, command.shelf
    )
    said = desk.settle(outcome)
    refresh_band(desk)
    return said


def substitute_line(desk: Desk, command: cmd.SubstituteLine) -> Announcement:
    """Allow another product in place of what is missing of a line."""
    session = desk.need_session()
    scan = read_scan(command.code, "", desk.profile.scale_label)
    matches = find_products(scan.item, desk.store.products)
    if len(matches) != 1:
        verdict = Verdict.AMBIGUOUS_CODE if matches else Verdict.UNKNOWN_CODE
        return desk.say(verdict, text=command.code)
    refused = ask_approval(desk, Act.SUBSTITUTE, command)
    if refused is not None:
        return refused
    product = matches[0].product
    said = desk.settle(rules.substitute(session, command.line_no, product, command.approved_by))
    desk.change(products={**desk.state.products, product.sku: product})
    return said


def confirm_by_hand(desk: Desk, command: cmd.ConfirmByHand) -> Announcement:
    """Count one unit whose code cannot be read."""
    session = desk.need_session()
    if not desk.profile.confirms_by_hand:
        return desk.say(Verdict.NOT_ALLOWED)
    refused = ask_approval(desk, Act.CONFIRM_BY_HAND, command)
    if refused is not None:
        return refused
    product = desk.state.products.get(session.order.line(command.line_no).sku)
    said = desk.settle(rules.confirm_by_hand(session, command.line_no, command.reason, product))
    refresh_band(desk)
    return after_change(desk, said)


def hold_order(desk: Desk, command: cmd.HoldOrder) -> Announcement:
    """Stop the open order and say where its goods wait."""
    session = desk.need_session()
    refused = ask_approval(desk, Act.HOLD, command)
    if refused is not None:
        return refused
    said = desk.settle(rules.hold(session, command.reason, command.shelf))
    clear_bench(desk)
    return said


def release_order(desk: Desk, command: cmd.ReleaseOrder) -> Announcement:
    """Let a held order go on; it goes back into the queue."""
    session = desk.store.orders.session(command.order_id)
    if session is None:
        return desk.say(Verdict.NOT_POSSIBLE_NOW)
    refused = ask_approval(desk, Act.RELEASE, command)
    if refused is not None:
        return refused
    outcome = rules.release(session, command.approved_by)
    desk.record(*outcome.events, order_id=command.order_id)
    desk.orders_changed = True
    return desk.tell(outcome)


def reopen_order(desk: Desk, command: cmd.ReopenOrder) -> Announcement:
    """Open a packed order again, before it is shipped."""
    session = desk.store.orders.session(command.order_id)
    if session is None or desk.state.session is not None:
        return desk.say(Verdict.ANOTHER_ORDER_OPEN if desk.state.session else Verdict.NOT_POSSIBLE_NOW)
    refused = ask_approval(desk, Act.REOPEN, command)
    if refused is not None:
        return refused
    outcome = rules.reopen(session, command.reason, command.approved_by)
    desk.record(*outcome.events, order_id=command.order_id)
    if outcome.verdict is Verdict.REOPENED:
        bring_to_bench(desk, outcome.session)
    return desk.tell(outcome)


def authorise_invoice(desk: Desk, command: cmd.AuthoriseInvoice) -> Announcement | None:
    """The fiscal document is there: labels that were held back are printed, without opening anything."""
    session = desk.store.orders.session(command.order_id)
    if session is None:
        return desk.say(Verdict.NOT_POSSIBLE_NOW)
    event = ev.InvoiceAuthorised(command.nfe_key)
    desk.record(event, order_id=command.order_id)
    after = session.apply(event)
    closed = [parcel.parcel_no for parcel in after.parcels if parcel.is_closed]
    for parcel_no in closed:
        queue_documents(desk, after, parcel_no)
    if desk.state.session is not None and desk.state.session.order.order_id == command.order_id:
        desk.change(session=after)
    desk.orders_changed = True
    return desk.say(Verdict.LABEL_PRINTING, order_ref=after.order.order_ref) if closed else None


def acknowledge_changes(desk: Desk) -> Announcement:
    """The packer has read what the source changed; what is now too much must come out."""
    session = desk.need_session()
    desk.settle(settled(Verdict.ACKNOWLEDGED, session, ev.NoteAcknowledged()))
    advise(desk)
    return after_change(desk, desk.say(Verdict.ACKNOWLEDGED))


def take_back_goods(desk: Desk) -> Announcement:
    """The goods of the cancelled order are back on their shelves: the bench is free."""
    desk.record(ev.GoodsTakenBack(), order_id=desk.need_session().order.order_id)
    said = desk.say(Verdict.ACKNOWLEDGED)
    clear_bench(desk)
    return said


def read_label_back(desk: Desk, code: str, expected: str) -> Announcement:
    """The label that was stuck on is scanned: is it this parcel's?"""
    session = desk.need_session()
    if code.strip().upper() != expected.upper():
        desk.record(ev.ScanRefused(Verdict.WRONG_LABEL, code), order_id=session.order.order_id)
        return desk.say(Verdict.WRONG_LABEL, text=code, expected=expected)
    outcome = settled(Verdict.LABEL_CONFIRMED, session, ev.LabelReadBack(session.current_parcel_no, code))
    desk.record(*outcome.events, order_id=session.order.order_id)
    desk.change(session=outcome.session)
    end_order(desk, outcome.session)
    return desk.say(Verdict.LABEL_CONFIRMED, text=code)
