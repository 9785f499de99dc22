"""Exceptions at the bench: each is one command, some need a supervisor."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain import corrections as rules
from bancada.domain import events as ev
from bancada.domain.closing import surplus_lines
from bancada.domain.item_rules import find_products
from bancada.domain.item_scan import ItemScan
from bancada.domain.obstacles import Obstacle
from bancada.domain.outcome import settled
from bancada.domain.read_scan import ReadScan, read_scan
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.bench_state import ActSubject, Step
from bancada.services.close_parcel import after_change, ask_to_close, end_order
from bancada.services.desk import Desk
from bancada.services.document_fields import expected_readback
from bancada.services.next_step import next_step
from bancada.services.open_order import bring_to_bench, clear_bench, held_by
from bancada.services.parcel_advice import advise, refresh_band
from bancada.services.parcel_labels import unread_labels
from bancada.services.parked_labels import label_at_last
from bancada.services.print_documents import confirm_label, queue_again


def undo(desk: Desk, command: cmd.Undo) -> Announcement:
    """Take the last scan back, of one line or of all; what the source no longer wants comes out first."""
    session = desk.need_session()
    surplus = surplus_lines(session) if next_step(desk.state) is Step.TAKE_OUT_SURPLUS else ()
    line_no = surplus[0] if surplus and command.line_no is None else command.line_no
    said = desk.settle(rules.undo(session, line_no))
    advise(desk)
    return after_change(desk, said) if said.verdict is Verdict.UNDONE else said


def take_out_surplus(desk: Desk, scan: ItemScan) -> Announcement | None:
    """A unit that is too much is scanned as it comes out; None for anything else."""
    session = desk.need_session()
    skus = {match.product.sku for match in find_products(scan, desk.store.products)}
    for line_no in surplus_lines(session):
        if skus.intersection(session.skus_allowed_on(line_no)):
            return undo(desk, cmd.Undo(line_no))
    return None


def move_units(desk: Desk, command: cmd.MoveUnits) -> Announcement:
    """Move verified units into another parcel."""
    outcome = rules.move_units(
        desk.need_session(), command.line_no, command.qty, command.from_parcel_no, command.to_parcel_no
    )
    said = desk.settle(outcome)
    advise(desk)
    return replace(said, detail=str(command.to_parcel_no)) if outcome.events else said


def short_line(desk: Desk, command: cmd.ShortLine) -> Announcement:
    """Give up what is not there of a line."""
    session = desk.need_session(command.line_no)
    qty = command.qty or session.missing_qty(command.line_no)
    line = session.order.line(command.line_no)
    refused = ask_approval(desk, command, about=ActSubject(line.name, qty=qty, unit=line.unit))
    if refused is not None:
        return refused
    said = desk.settle(rules.short_line(session, command.line_no, qty, command.reason, desk.approved_by))
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
    session = desk.need_session(command.line_no)
    scan = read_scan(command.code, "", desk.profile.scale_label)
    matches = find_products(scan.item, desk.store.products)
    if len(matches) != 1:
        verdict = Verdict.AMBIGUOUS_CODE if matches else Verdict.UNKNOWN_CODE
        return desk.say(verdict, text=command.code)
    product = matches[0].product
    obstacle = rules.why_no_substitute(session, command.line_no, product)
    line = session.order.line(command.line_no)
    about = ActSubject(line.name, product.name, session.missing_qty(command.line_no), line.unit)
    refused = None if obstacle is not None else ask_approval(desk, command, about=about)
    if refused is not None:
        return refused
    said = desk.settle(rules.substitute(session, command.line_no, product, desk.approved_by))
    if obstacle is not None:
        return said
    desk.change(products={**desk.state.products, product.sku: product})
    return said


def confirm_by_hand(desk: Desk, command: cmd.ConfirmByHand) -> Announcement:
    """Count one unit whose code cannot be read."""
    session = desk.need_session(command.line_no)
    if not desk.profile.confirms_by_hand:
        return desk.say(Verdict.NOT_ALLOWED)
    line = session.order.line(command.line_no)
    about = ActSubject(line.name, qty=1, unit=line.unit, reason=command.reason)
    refused = ask_approval(desk, command, about=about)
    if refused is not None:
        return refused
    product = desk.state.products.get(session.order.line(command.line_no).sku)
    said = desk.settle(rules.confirm_by_hand(session, command.line_no, command.reason, product))
    refresh_band(desk)
    return after_change(desk, said)


def hold_order(desk: Desk, command: cmd.HoldOrder) -> Announcement:
    """Stop the open order and say where its goods wait."""
    session = desk.need_session()
    refused = ask_approval(desk, command, about=ActSubject(reason=command.reason, shelf=command.shelf))
    if refused is not None:
        return refused
    said = desk.settle(rules.hold(session, command.reason, command.shelf))
    if said.verdict is Verdict.HELD:
        clear_bench(desk)
    return said


def release_order(desk: Desk, command: cmd.ReleaseOrder) -> Announcement:
    """Let a held order go on; it goes back into the queue."""
    session = desk.session_to_change(command.order_id)
    if session is None:
        return desk.refuse(Obstacle.ORDER_UNKNOWN)
    refused = ask_approval(desk, command, session.order.order_ref, held_by(session))
    if refused is not None:
        return refused
    outcome = rules.release(session, desk.approved_by)
    desk.record(*outcome.events, order_id=command.order_id)
    queue_again(desk, command.order_id)
    desk.orders_changed = True
    return desk.tell(outcome)


def reopen_order(desk: Desk, command: cmd.ReopenOrder) -> Announcement:
    """Open a packed order again, before it is shipped."""
    session = desk.session_to_change(command.order_id)
    if desk.state.session is not None:
        return desk.say(Verdict.ANOTHER_ORDER_OPEN)
    if session is None:
        return desk.refuse(Obstacle.ORDER_UNKNOWN)
    refused = ask_approval(desk, command, session.order.order_ref)
    if refused is not None:
        return refused
    outcome = rules.reopen(session, command.reason, desk.approved_by)
    desk.record(*outcome.events, order_id=command.order_id)
    if outcome.verdict is Verdict.REOPENED:
        bring_to_bench(desk, outcome.session)
    return desk.tell(outcome)


def authorise_invoice(desk: Desk, command: cmd.AuthoriseInvoice) -> Announcement | None:
    """The fiscal document is there: labels that were held back are printed, without opening anything."""
    session = desk.session_to_change(command.order_id)
    if session is None or not session.is_waiting_for_invoice:
        return desk.refuse(Obstacle.INVOICE_NOT_AWAITED)
    desk.record(ev.InvoiceAuthorised(command.nfe_key), order_id=command.order_id)
    return label_at_last(desk, command.order_id)


def acknowledge_changes(desk: Desk) -> Announcement:
    """The packer has read what the source changed; what is now too much must come out."""
    said = desk.settle(settled(Verdict.ACKNOWLEDGED, desk.need_session(), ev.ChangesAcknowledged()))
    advise(desk)
    if next_step(desk.state) is Step.NEXT_PARCEL:
        ask_to_close(desk, ends_order=False)
    return after_change(desk, said)


def take_back_goods(desk: Desk) -> Announcement:
    """The goods of the cancelled order are back on their shelves: the bench is free."""
    desk.record(ev.GoodsTakenBack(), order_id=desk.need_session().order.order_id)
    said = desk.say(Verdict.ACKNOWLEDGED)
    clear_bench(desk)
    return said


def read_label_back(desk: Desk, scan: ReadScan) -> Announcement:
    """A stuck label is scanned: is it one of this order's parcels? The last one ends the order."""
    session = desk.need_session()
    code, expected = scan.text, awaited_labels(desk)
    parcel_no = next((number for number, wanted in expected.items() if same_label(code, wanted)), None)
    if parcel_no is None:
        desk.record(ev.ScanRefused(Verdict.WRONG_LABEL, scan.item.code), order_id=session.order.order_id)
        return desk.say(Verdict.WRONG_LABEL, text=code, expected=next(iter(expected.values()), ""))
    ends = next_step(desk.state) is Step.READ_LABEL and len(expected) == 1
    said = desk.settle(
        settled(Verdict.LABEL_CONFIRMED, session, ev.LabelReadBack(parcel_no, expected[parcel_no]))
    )
    confirm_label(desk, session, parcel_no)
    if ends:
        end_order(desk, desk.need_session())
    return replace(said, number=desk.state.said, text=code, qty=parcel_no)


def label_in_doubt_scanned(desk: Desk, code: str) -> Announcement | None:
    """A label of which nobody knew whether it came out is scanned: it did. None for any other scan."""
    for job in desk.state.doubts:
        session = desk.store.orders.session(job.order_id)
        is_label = job.document is ev.DocumentKind.SHIPPING_LABEL
        if session is not None and is_label and same_label(code, expected_readback(session, job.parcel_no)):
            confirm_label(desk, session, job.parcel_no)
            return desk.say(Verdict.LABEL_CONFIRMED, order_ref=session.order.order_ref, text=code)
    return None


def awaited_labels(desk: Desk) -> dict[int, str]:
    """The code on each label that is still to be read back, by parcel number."""
    session = desk.need_session()
    return {number: expected_readback(session, number) for number in unread_labels(session, desk.profile)}


def same_label(scanned: str, expected: str) -> bool:
    """Whether a scan is the code of a label."""
    return "".join(scanned.split()).upper() == expected.upper()
