"""Close parcels and orders: weigh, take a tracking number, queue the documents, go on."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.closing import (
    close_parcel,
    closing_obstacle,
    is_label_held_back,
    judge_weight,
    next_parcel_no,
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
from bancada.services.parcel_labels import has_label, unread_labels
from bancada.services.print_documents import queue_documents
from bancada.services.tracking_numbers import tracking_no_for

_NOTHING_TO_CLOSE = (Verdict.PARCEL_CLOSED, Verdict.PARCEL_EMPTY)
# A scale that stands still may yet show a division more or less.
_SAME_WEIGHT_G = 2


def after_change(desk: Desk, said: Announcement) -> Announcement:
    """Go on by itself when the last unit is in: close at once, or say that the scale is awaited."""
    session = desk.state.session
    if session is None or not session.is_complete or not desk.profile.closes_itself:
        return said
    reason = why_not_closable(session, ends_order=True)
    if reason in _NOTHING_TO_CLOSE and any(parcel.is_closed for parcel in session.parcels):
        return _go_on(desk, session)
    if reason is not None:
        return said
    return ask_for_note(desk) if desk.state.is_note_due else _close_if_weighed(desk, session, said)


def _close_if_weighed(desk: Desk, session: PackingSession, said: Announcement) -> Announcement:
    if not wants_weight(session, desk.profile):
        return finish_parcel(desk, None)
    if _fits_now(desk):
        return weigh_and_close(desk) or said
    # The last unit may still be in the packer's hand: what stands there now is not judged until it moves.
    desk.change(unjudged_g=desk.state.stable_g)
    return said


def _fits_now(desk: Desk) -> bool:
    band, gross_g = desk.state.band, desk.state.stable_g
    return band is not None and gross_g is not None and band.holds(gross_g)


def ask_to_close(desk: Desk, *, ends_order: bool) -> Announcement:
    """The packer wants the parcel closed: do it, or say what is in the way."""
    session = desk.need_session()
    reason = why_not_closable(session, ends_order=ends_order)
    is_current_done = session.is_complete or session.parcel.is_closed
    if reason in _NOTHING_TO_CLOSE and is_current_done and any(p.is_closed for p in session.parcels):
        return _go_on(desk, session, Verdict.PARCEL_OPENED)
    if reason is not None:
        if reason is Verdict.NOT_POSSIBLE_NOW:
            return desk.refuse(closing_obstacle(session))
        return desk.say(reason, missing_qty=session.wanted_units - session.done_units)
    if desk.state.is_note_due:
        desk.change(wants_to_close=True)
        return ask_for_note(desk)
    if not wants_weight(session, desk.profile):
        return finish_parcel(desk, session.parcel.gross_g)
    said = weigh_and_close(desk)
    if desk.state.session is not None and not desk.need_session().parcel.is_closed:
        desk.change(wants_to_close=True)
    return said or desk.say(why_no_weight(desk), gross_g=desk.state.stable_g)


def ask_for_note(desk: Desk) -> Announcement:
    """The note must be read before anything closes."""
    session = desk.need_session()
    return desk.say(Verdict.NOTE_UNREAD, qty=session.done_units)


def acknowledge_note(desk: Desk) -> Announcement:
    """The packer has read the note; what it kept from closing closes now."""
    closes = desk.state.wants_to_close
    said = desk.settle(settled(Verdict.ACKNOWLEDGED, desk.need_session(), ev.OrderNoteRead()))
    if closes:
        return ask_to_close(desk, ends_order=desk.need_session().is_complete)
    return after_change(desk, said)


def weigh_and_close(desk: Desk, approved_by: str | None = None) -> Announcement | None:
    """Judge what stands on the scale and close when it is right; None while there is nothing to judge."""
    session = desk.need_session()
    gross_g = weight_standing(desk)
    if gross_g is None:
        return None
    refused_g = desk.state.refused_gross_g
    if approved_by is None and refused_g is not None and abs(gross_g - refused_g) <= _SAME_WEIGHT_G:
        return None
    contents = parcel_contents(session, session.current_parcel_no)
    session = _with_carton(desk, session)
    outcome = judge_weight(session, gross_g, desk.state.band, contents, approved_by, _priors(desk, contents))
    desk.record(*outcome.events, order_id=session.order.order_id)
    desk.change(session=outcome.session)
    if outcome.verdict is Verdict.WEIGHT_OUT_OF_TOLERANCE:
        desk.change(refused_gross_g=gross_g)
        band = desk.state.band
        return desk.say(
            outcome.verdict, gross_g=gross_g, band=(band.low_g, band.high_g) if band is not None else None
        )
    return finish_parcel(desk, gross_g)


def weight_standing(desk: Desk) -> int | None:
    """The weight that stands on the scale to be judged, or None: none, or the last parcel's."""
    gross_g = desk.state.stable_g
    if gross_g is None or not desk.state.is_scale_released or gross_g <= desk.profile.zero_threshold_g:
        return None
    return gross_g


def _priors(desk: Desk, contents: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    """What the catalogue says of the weights of which nothing was learnt yet."""
    products, weights = desk.state.products, desk.store.weights
    known = ((sku, products[sku].weight_g) for sku, _ in contents if sku in products)
    return tuple((sku, grams) for sku, grams in known if grams is not None and weights.product(sku) is None)


def close_unweighed(desk: Desk) -> Announcement:
    """Close a parcel that no scale can weigh; its approval is recorded by the caller."""
    said = finish_parcel(desk, None)
    # Once the scale is back, nobody knows what stands on it.
    desk.change(is_scale_released=False)
    return said


def weight_moved(desk: Desk) -> Announcement | None:
    """Judge a reading of the scale, unless it is still the one from before the last unit went in."""
    gross_g, unjudged_g = desk.state.stable_g, desk.state.unjudged_g
    if gross_g is not None and unjudged_g is not None and abs(gross_g - unjudged_g) <= _SAME_WEIGHT_G:
        return None
    return weigh_and_close(desk)


def finish_parcel(desk: Desk, gross_g: int | None) -> Announcement:
    """Close the current parcel, whose weight is settled, and queue its documents."""
    session = _with_carton(desk, desk.need_session())
    outcome = close_parcel(session, gross_g, tracking_no_for(desk, session, session.current_parcel_no))
    desk.record(*outcome.events, order_id=session.order.order_id)
    session = outcome.session
    if has_label(session, session.current_parcel_no, desk.profile):
        session = queue_documents(desk, session, session.current_parcel_no)
    desk.change(session=session, is_scale_released=gross_g is None, refused_gross_g=None, unjudged_g=None)
    return _go_on(desk, session)


def _go_on(desk: Desk, session: PackingSession, opened: Verdict = Verdict.PARCEL_CLOSED) -> Announcement:
    """After a parcel closed: end the order, wait for labels to be read back, or go to the next parcel."""
    parcel_no = session.current_parcel_no
    next_no = next_parcel_no(session)
    if next_no is not None:
        open_parcel(desk, session, next_no)
        return desk.say(opened, detail=str(parcel_no if opened is Verdict.PARCEL_CLOSED else next_no))
    unread = unread_labels(session, desk.profile)
    if unread:
        advise(desk)
        return desk.say(Verdict.SCAN_THE_LABEL, detail=str(unread[0]))
    if desk.state.is_note_due:
        # The source changed it after the last parcel was closed.
        return ask_for_note(desk)
    return end_order(desk, session)


def open_parcel(desk: Desk, session: PackingSession, parcel_no: int) -> None:
    """Make a parcel the current one; a new number is a new parcel."""
    desk.settle(settled(Verdict.PARCEL_OPENED, session, ev.ParcelOpened(parcel_no)))
    advise(desk)


def end_order(desk: Desk, session: PackingSession) -> Announcement:
    """Every unit is in a closed parcel: the order is packed and leaves the bench."""
    closed = [parcel for parcel in session.parcels if parcel.is_closed]
    is_labelled = all(has_label(session, parcel.parcel_no, desk.profile) for parcel in closed)
    packed = ev.OrderPacked(len(closed), is_label_held=not is_labelled)
    desk.record(packed, order_id=session.order.order_id)
    desk.change(session=session.apply(packed))
    verdict = Verdict.LABEL_PRINTING
    if not is_labelled:
        waits = is_label_held_back(session, desk.profile)
        verdict = Verdict.LABEL_HELD_BACK if waits else Verdict.NO_TRACKING_NUMBER
    said = desk.say(
        verdict,
        detail=str(len(closed)),
        qty=session.current_parcel_no,
        tracking_no=session.parcel.tracking_no or "",
        shelf=desk.profile.invoice_shelf if verdict is Verdict.LABEL_HELD_BACK else "",
        carrier=session.order.carrier or "",
    )
    clear_bench(desk)
    desk.change(last_order_id=session.order.order_id, last_order_ref=session.order.order_ref)
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


def why_no_weight(desk: Desk) -> Verdict:
    """What the packer is asked for where the scale shows nothing to judge."""
    if desk.state.scale is None:
        return Verdict.WEIGHT_NEEDED
    if not desk.state.is_scale_released:
        return Verdict.WEIGHT_MUST_RETURN_TO_ZERO
    refused = desk.state.refused_gross_g is not None
    return Verdict.WEIGHT_OUT_OF_TOLERANCE if refused else Verdict.WEIGHT_NEEDED
