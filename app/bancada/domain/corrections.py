"""Corrections and exceptions at the bench: undo, move, short, damaged, substitute, hold, confirm by hand."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.closing import surplus_lines
from bancada.domain.item_rules import counted
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState, QuantityUnit
from bancada.domain.outcome import ScanOutcome, impossible, settled
from bancada.domain.products import Product, ProductFlag
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict


def undo(session: PackingSession, line_no: int | None = None) -> ScanOutcome:
    """Take out what was verified last, of one line or of all; an open question is dropped first.

    A line that was given up is wanted again first: that is what is undone last of it.

    Args:
        session: the open order.
        line_no: the line to undo, or None for the last scan whatever its line.
    """
    if session.question is not None and line_no is None:
        return settled(
            Verdict.UNDONE, session, ev.DetailDropped(), line_no=session.question.line_no, detail="question"
        )
    if not session.is_editable:
        return impossible(session, Obstacle.ORDER_NOT_EDITABLE)
    if line_no is not None and session.has_line(line_no) and session.shorted_qty(line_no):
        withdrawn = ev.ShortWithdrawn(line_no, session.shorted_qty(line_no))
        return settled(Verdict.SHORT_WITHDRAWN, session, withdrawn, line_no=line_no)
    entries = [entry for entry in session.verified if line_no in (None, entry.line_no)]
    if not entries:
        return ScanOutcome(Verdict.NOTHING_TO_UNDO, session)
    last = entries[-1]
    # What the source no longer wants must come out of a closed parcel too; that parcel is open again then.
    is_surplus = last.line_no in surplus_lines(session)
    if session.parcels[last.parcel_no - 1].is_closed and not is_surplus:
        return ScanOutcome(Verdict.PARCEL_CLOSED, session, line_no=last.line_no)
    out = ev.UnitsTakenOut(last.line_no, last.qty, last.parcel_no, last.serial_no)
    return settled(Verdict.UNDONE, session, out, line_no=last.line_no)


def move_units(session: PackingSession, line_no: int, qty: int, from_no: int, to_no: int) -> ScanOutcome:
    """Move verified units of a line between two open parcels; the target may be the next new parcel."""
    known = len(session.parcels)
    if not session.is_editable:
        return impossible(session, Obstacle.ORDER_NOT_EDITABLE)
    if from_no == to_no or not 1 <= to_no <= known + 1 or not 1 <= from_no <= known:
        return impossible(session, Obstacle.NO_SUCH_PARCEL)
    source = session.parcels[from_no - 1]
    # A parcel that would be left empty for a new one is only renamed: the carrier would miss one of two.
    if to_no > known and source.contents == ((line_no, qty),):
        return impossible(session, Obstacle.PARCEL_WOULD_BE_EMPTY)
    target_closed = to_no <= known and session.parcels[to_no - 1].is_closed
    if source.is_closed or target_closed:
        return ScanOutcome(Verdict.PARCEL_CLOSED, session)
    if not 1 <= qty <= source.qty_of(line_no):
        return impossible(session, Obstacle.TOO_MANY_UNITS)
    opened = (ev.ParcelOpened(to_no),) if to_no > known else ()
    moved = ev.UnitsMoved(line_no, qty, from_no, to_no)
    return settled(Verdict.UNITS_MOVED, session, *opened, moved, line_no=line_no)


def _why_line_untouchable(
    session: PackingSession, line_no: int, *, despite_changes: bool = False
) -> Obstacle | None:
    if not session.is_editable:
        return Obstacle.ORDER_NOT_EDITABLE
    if session.changes and not despite_changes:
        return Obstacle.CHANGES_UNREAD
    return None if session.has_line(line_no) else Obstacle.LINE_GONE


def _why_not_missing(session: PackingSession, line_no: int) -> Obstacle:
    is_complete = session.is_line_complete(line_no)
    return Obstacle.LINE_COMPLETE if is_complete else Obstacle.TOO_MANY_UNITS


def short_line(
    session: PackingSession, line_no: int, qty: int, reason: ev.ExceptionReason, approved_by: str | None
) -> ScanOutcome:
    """Give up units of a line: they are not there. At most what is still missing."""
    obstacle = _why_line_untouchable(session, line_no)
    if obstacle is not None:
        return impossible(session, obstacle)
    if not 1 <= qty <= session.missing_qty(line_no):
        return impossible(session, _why_not_missing(session, line_no), line_no)
    return settled(
        Verdict.LINE_SHORTED, session, ev.LineShorted(line_no, qty, reason, approved_by), line_no=line_no
    )


def report_damaged(
    session: PackingSession, line_no: int, qty: int, reason: ev.ExceptionReason, shelf: str
) -> ScanOutcome:
    """Put damaged units aside; verified ones come out of their parcel, and the line wants them anew.

    Units that are still missing are meant first: they were found damaged before they were scanned.
    """
    obstacle = _why_line_untouchable(session, line_no, despite_changes=True)
    if obstacle is not None:
        return impossible(session, obstacle)
    from_parcels = max(0, qty - session.missing_qty(line_no))
    if qty < 1 or from_parcels > session.done_qty(line_no):
        return impossible(session, Obstacle.TOO_MANY_UNITS, line_no)
    taken = _newest_out(session, line_no, from_parcels)
    if taken is None:
        return ScanOutcome(Verdict.PARCEL_CLOSED, session, line_no=line_no)
    damaged = ev.UnitDamaged(line_no, qty, reason, shelf or None)
    return settled(Verdict.UNIT_DAMAGED, session, damaged, *taken, line_no=line_no)


def _newest_out(session: PackingSession, line_no: int, qty: int) -> tuple[ev.UnitsTakenOut, ...] | None:
    """What takes these units of a line out of open parcels, last scan first; None when they hold fewer."""
    taken: list[ev.UnitsTakenOut] = []
    for entry in reversed(session.verified):
        is_open = not session.parcels[entry.parcel_no - 1].is_closed
        if qty and is_open and entry.line_no == line_no:
            out = min(qty, entry.qty)
            taken.append(ev.UnitsTakenOut(line_no, out, entry.parcel_no, entry.serial_no))
            qty -= out
    return None if qty else tuple(taken)


def substitute(
    session: PackingSession, line_no: int, product: Product, approved_by: str | None
) -> ScanOutcome:
    """Allow another product in place of what is missing of a line."""
    obstacle = why_no_substitute(session, line_no, product)
    if obstacle is not None:
        return impossible(session, obstacle, line_no if session.has_line(line_no) else None, product.sku)
    event = ev.LineSubstituted(line_no, product.sku, product.name, approved_by)
    return settled(Verdict.SUBSTITUTED, session, event, line_no=line_no, detail=product.name)


def why_no_substitute(session: PackingSession, line_no: int, product: Product) -> Obstacle | None:
    """What keeps a product from going in instead: pieces never stand for grams, nor grams for pieces."""
    obstacle = _why_line_untouchable(session, line_no)
    if obstacle is not None:
        return obstacle
    if session.is_line_complete(line_no):
        return Obstacle.LINE_COMPLETE
    if product.sku in session.skus_allowed_on(line_no):
        return Obstacle.ALREADY_ALLOWED
    is_weighed = session.order.line(line_no).unit is QuantityUnit.GRAM
    return None if is_weighed is product.is_sold_by_weight else Obstacle.ANOTHER_UNIT


def confirm_by_hand(
    session: PackingSession, line_no: int, reason: ev.ExceptionReason, product: Product | None
) -> ScanOutcome:
    """Count one unit whose code cannot be read. No serial number and no weight is ever confirmed by hand."""
    obstacle = _why_line_untouchable(session, line_no)
    if obstacle is not None:
        return impossible(session, obstacle)
    if session.is_line_complete(line_no):
        return impossible(session, Obstacle.LINE_COMPLETE, line_no)
    if session.parcel.is_closed:
        return impossible(session, Obstacle.PARCEL_CLOSED, line_no)
    is_weighed = session.order.line(line_no).unit is QuantityUnit.GRAM
    if is_weighed or (product is not None and product.needs(ProductFlag.SERIAL)):
        return impossible(session, Obstacle.NEVER_BY_HAND, line_no)
    event = ev.UnitsVerified(line_no, 1, session.current_parcel_no, code="", by_hand=reason)
    outcome = counted(session, event)
    if outcome.verdict is Verdict.ACCEPTED:
        return settled(Verdict.CONFIRMED_BY_HAND, session, event, line_no=line_no)
    return outcome


def hold(session: PackingSession, reason: ev.ExceptionReason, shelf: str) -> ScanOutcome:
    """Stop the order and say on which shelf its goods wait."""
    if session.state in (OrderState.SHIPPED, OrderState.CANCELLED, OrderState.HELD):
        return impossible(session, Obstacle.ORDER_NOT_EDITABLE)
    return settled(Verdict.HELD, session, ev.OrderHeld(reason, shelf), detail=shelf)


def release(session: PackingSession, approved_by: str | None) -> ScanOutcome:
    """Let a held order go on."""
    if session.state is not OrderState.HELD:
        return impossible(session, Obstacle.ORDER_NOT_HELD)
    return settled(Verdict.RELEASED, session, ev.OrderReleased(approved_by))


def reopen(session: PackingSession, reason: ev.ExceptionReason, approved_by: str | None) -> ScanOutcome:
    """Open a packed order again; its parcels must be closed, weighed and labelled anew."""
    if not session.state.is_packed:
        return impossible(session, Obstacle.ORDER_NOT_PACKED)
    return settled(Verdict.REOPENED, session, ev.OrderReopened(reason, approved_by))
