"""Closing parcels and orders: nothing closes empty, unweighed or with units left over."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.outcome import ScanOutcome, settled
from bancada.domain.profiles import InvoiceRule, PackingProfile
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.weights import WeightBand


def surplus_lines(session: PackingSession) -> tuple[int, ...]:
    """Lines that hold more than the order wants, after the source took something away."""
    return tuple(
        line.line_no
        for line, short, done in zip(session.order.lines, session.shorted, session.done, strict=True)
        if done > line.ordered_qty - short + line.slack_qty
    )


def why_not_closable(session: PackingSession, *, ends_order: bool) -> Verdict | None:
    """What stands in the way of closing the current parcel, weight aside; None when nothing does.

    Args:
        session: the open order.
        ends_order: the parcel is meant to be the order's last.
    """
    if not session.is_editable:
        return Verdict.NOT_POSSIBLE_NOW
    if session.changes or surplus_lines(session):
        return Verdict.ORDER_CHANGED
    if session.parcel.is_closed:
        return Verdict.PARCEL_CLOSED
    if session.question is not None:
        return Verdict.NOT_POSSIBLE_NOW
    if session.parcel.is_empty:
        return Verdict.PARCEL_EMPTY
    return Verdict.ORDER_INCOMPLETE if ends_order and not session.is_complete else None


def closing_obstacle(session: PackingSession) -> Obstacle:
    """What NOT_POSSIBLE_NOW of ``why_not_closable`` stands for."""
    return Obstacle.QUESTION_OPEN if session.is_editable else Obstacle.ORDER_NOT_EDITABLE


def judge_weight(
    session: PackingSession,
    gross_g: int,
    band: WeightBand | None,
    contents: tuple[tuple[str, int], ...],
    approved_by: str | None = None,
    priors: tuple[tuple[str, int], ...] = (),
) -> ScanOutcome:
    """Judge a stable weight of the current parcel.

    Args:
        session: the open order.
        gross_g: stable weight of the parcel.
        band: what it should weigh; None when a weight in it is unknown, then any weight is taken and taught.
        contents: (sku, qty) in the parcel, for learning.
        approved_by: the supervisor who accepts a weight outside the band.
        priors: (sku, grams) of the catalogue for what nothing was learnt of yet.
    """
    fits = band is None or band.holds(gross_g)
    event = ev.ParcelWeighed(
        session.current_parcel_no,
        gross_g,
        band.expected_g if band else None,
        band.tolerance_g if band else None,
        is_accepted=fits or approved_by is not None,
        weighs_as_expected=fits,
        contents=contents,
        carton_code=session.parcel.carton_code,
        approved_by=approved_by,
        priors=priors,
    )
    verdict = Verdict.ACCEPTED if event.is_accepted else Verdict.WEIGHT_OUT_OF_TOLERANCE
    return settled(verdict, session, event)


def parcel_contents(session: PackingSession, parcel_no: int) -> tuple[tuple[str, int], ...]:
    """(sku, qty) of what lies in a parcel, by what was really scanned, sorted by SKU."""
    amounts: dict[str, int] = {}
    for entry in session.verified:
        if entry.parcel_no == parcel_no:
            sku = session.sku_of(entry)
            amounts[sku] = amounts.get(sku, 0) + entry.qty
    return tuple(sorted(amounts.items()))


def next_parcel_no(session: PackingSession) -> int | None:
    """The parcel to go on with once the current one is closed; a new number opens a new one.

    One that holds goods and is still open comes first, then an empty one, then a new one. None when nothing
    is left to pack.
    """
    filled = [parcel for parcel in session.parcels if not parcel.is_closed and not parcel.is_empty]
    if filled:
        return filled[0].parcel_no
    if session.is_complete:
        return None
    empty = [parcel for parcel in session.parcels if not parcel.is_closed]
    return empty[0].parcel_no if empty else len(session.parcels) + 1


def close_parcel(session: PackingSession, gross_g: int | None, tracking_no: str | None) -> ScanOutcome:
    """Close the current parcel; the caller has asked `why_not_closable` and the scale before."""
    if gross_g is None and session.parcel.is_weight_accepted:
        gross_g = session.parcel.gross_g
    event = ev.ParcelClosed(session.current_parcel_no, gross_g, tracking_no)
    return settled(Verdict.PARCEL_CLOSED, session, event, detail=str(session.current_parcel_no))


def parcels_in_all(session: PackingSession) -> int | None:
    """How many parcels the order will have, or None while that is open."""
    if session.is_complete:
        return max((parcel.parcel_no for parcel in session.parcels if not parcel.is_empty), default=1)
    planned = len(session.order.tracking_nos)
    return planned if planned >= len(session.parcels) else None


def is_label_held_back(session: PackingSession, profile: PackingProfile) -> bool:
    """Whether the label must wait for the fiscal document."""
    return profile.invoice is not InvoiceRule.IGNORE and session.is_waiting_for_invoice


def may_ship(session: PackingSession) -> bool:
    """Whether the order may leave the building.

    It is packed whole, every parcel has its label, and nothing happened to it that nobody looked at or that
    is not understood here.
    """
    return session.state is OrderState.PACKED and session.is_understood and not session.changes


def may_end(session: PackingSession, profile: PackingProfile) -> bool:
    """Whether every unit is in a closed parcel (and its label read back where the profile wants it)."""
    if not session.is_editable or not session.is_complete or session.changes or surplus_lines(session):
        return False
    reads_back = profile.reads_label_back and not is_label_held_back(session, profile)
    filled = [parcel for parcel in session.parcels if not parcel.is_empty]
    return bool(filled) and all(p.is_closed and (p.is_read_back or not reads_back) for p in filled)
