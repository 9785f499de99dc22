"""Close parcels and orders: weigh, take a tracking number, queue the documents, go on."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.closing import (
    close_parcel,
    is_label_held_back,
    judge_weight,
    may_end,
    parcel_contents,
    why_not_closable,
)
from bancada.domain.outcome import settled
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk
from bancada.services.next_step import wants_weight
from bancada.services.open_order import clear_bench
from bancada.services.parcel_advice import advise
from bancada.services.print_documents import queue_documents


def after_change(desk: Desk, said: Announcement) -> Announcement:
    """Go on by itself when the last unit is in: close at once, or say that the scale is awaited."""
    session = desk.state.session
    if session is None or not session.is_complete or not desk.profile.closes_itself:
        return said
    if session.parcel.is_closed or why_not_closable(session, ends_order=True) is not None:
        return said
    if not wants_weight(session, desk.profile):
        return finish_parcel(desk, None)
    return weigh_and_close(desk) or said


def ask_to_close(desk: Desk, *, ends_order: bool) -> Announcement:
    """The packer wants the parcel closed: do it, or say what is in the way."""
    session = desk.need_session()
    reason = why_not_closable(session, ends_order=ends_order)
    if reason is not None:
        return desk.say(reason, missing_qty=session.wanted_units - session.done_units)
    if not wants_weight(session, desk.profile):
        return finish_parcel(desk, session.parcel.gross_g)
    return weigh_and_close(desk) or desk.say(_why_no_weight(desk), gross_g=_stable_g(desk))


def weigh_and_close(desk: Desk, approved_by: str | None = None) -> Announcement | None:
    """Judge what stands on the scale and close when it is right; None while there is nothing to judge."""
    session = desk.need_session()
    gross_g = _stable_g(desk)
    if gross_g is None or not desk.state.is_scale_released or gross_g <= desk.profile.zero_threshold_g:
        return None
    if gross_g == desk.state.refused_gross_g and approved_by is None:
        return None
    contents = parcel_contents(session, session.current_parcel_no)
    session = _with_carton(desk, session)
    outcome = judge_weight(session, gross_g, desk.state.band, contents, approved_by)
    desk.record(*outcome.events, order_id=session.order.order_id)
    desk.change(session=outcome.session)
    if outcome.verdict is Verdict.WEIGHT_OUT_OF_TOLERANCE:
        desk.change(refused_gross_g=gross_g)
        band = desk.state.band
        return desk.say(
            outcome.verdict, gross_g=gross_g, band=(band.low_g, band.high_g) if band is not None else None
        )
    return finish_parcel(desk, gross_g)


def finish_parcel(desk: Desk, gross_g: int | None) -> Announcement:
    """Close the current parcel, whose weight is settled, and queue its documents."""
    session = _with_carton(desk, desk.need_session())
    tracking_no = _tracking_no(desk, session)
    if tracking_no is None and desk.profile.needs_tracking_no:
        return _end_without_label(desk, session, gross_g)
    outcome = close_parcel(session, gross_g, tracking_no)
    desk.record(*outcome.events, order_id=session.order.order_id)
    session = outcome.session
    if not is_label_held_back(session, desk.profile):
        session = queue_documents(desk, session, session.current_parcel_no)
    desk.change(session=session, is_scale_released=gross_g is None, refused_gross_g=None)
    return _go_on(desk, session)


def _go_on(desk: Desk, session: PackingSession) -> Announcement:
    """After a parcel closed: end the order, wait for the label to be read back, or begin the next parcel."""
    parcel_no = session.current_parcel_no
    if may_end(session, desk.profile):
        return end_order(desk, session)
    if session.is_complete:
        return desk.say(Verdict.SCAN_THE_LABEL, detail=str(parcel_no))
    desk.settle(settled(Verdict.PARCEL_OPENED, session, ev.ParcelOpened(len(session.parcels) + 1)))
    advise(desk)
    return desk.say(Verdict.PARCEL_CLOSED, detail=str(parcel_no))


def end_order(desk: Desk, session: PackingSession) -> Announcement:
    """Every unit is in a closed parcel: the order is packed and leaves the bench."""
    held_back = is_label_held_back(session, desk.profile)
    return _leave_packed(
        desk, session, held_back, Verdict.LABEL_HELD_BACK if held_back else Verdict.LABEL_PRINTING
    )


def _end_without_label(desk: Desk, session: PackingSession, gross_g: int | None) -> Announcement:
    if not session.is_complete:
        return desk.say(Verdict.NO_TRACKING_NUMBER)
    outcome = close_parcel(session, gross_g, None)
    desk.record(*outcome.events, order_id=session.order.order_id)
    desk.change(is_scale_released=gross_g is None)
    return _leave_packed(desk, outcome.session, True, Verdict.NO_TRACKING_NUMBER)


def _leave_packed(desk: Desk, session: PackingSession, held_back: bool, verdict: Verdict) -> Announcement:
    closed = [parcel for parcel in session.parcels if parcel.is_closed]
    packed = ev.OrderPacked(len(closed), is_label_held=held_back)
    desk.record(packed, order_id=session.order.order_id)
    desk.change(session=session.apply(packed))
    said = desk.say(
        verdict,
        detail=str(len(closed)),
        qty=session.current_parcel_no,
        tracking_no=session.parcel.tracking_no or "",
    )
    clear_bench(desk)
    return said


def _with_carton(desk: Desk, session: PackingSession) -> PackingSession:
    """The session with the suggested carton taken, where the packer chose none."""
    suggestion = desk.state.suggestion
    if session.parcel.carton_code is not None or suggestion is None:
        return session
    chosen = ev.CartonChosen(
        session.current_parcel_no, suggestion.code, suggestion.tare_g, is_suggestion=True
    )
    desk.record(chosen, order_id=session.order.order_id)
    after = session.apply(chosen)
    desk.change(session=after)
    return after


def _tracking_no(desk: Desk, session: PackingSession) -> str | None:
    """The parcel's tracking number: kept from a first closing, the order's own, or the next of the range."""
    if session.parcel.tracking_no is not None:
        return session.parcel.tracking_no
    own = session.order.tracking_nos
    if len(own) >= session.current_parcel_no:
        return own[session.current_parcel_no - 1]
    carrier = session.order.carrier
    return desk.store.tracking.next_free(carrier, session.order.service_level) if carrier else None


def _stable_g(desk: Desk) -> int | None:
    reading = desk.state.scale
    return reading.weight_g if reading is not None and reading.is_stable and not reading.is_overload else None


def _why_no_weight(desk: Desk) -> Verdict:
    if not desk.state.is_scale_released:
        return Verdict.WEIGHT_MUST_RETURN_TO_ZERO
    refused = desk.state.refused_gross_g is not None
    return Verdict.WEIGHT_OUT_OF_TOLERANCE if refused else Verdict.WEIGHT_NEEDED
