"""Orders packed without a label: labelled later, without opening or verifying anything again."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk
from bancada.services.parcel_labels import has_label
from bancada.services.print_documents import queue_missing
from bancada.services.tracking_numbers import tracking_no_for


def label_parked_order(desk: Desk, order_id: str) -> Announcement:
    """Give the parcels of a parked order their tracking numbers and print their labels."""
    session = desk.session_to_change(order_id)
    if session is None or session.state is not OrderState.PACKED_NO_LABEL:
        return desk.refuse(Obstacle.ORDER_NOT_PARKED)
    return label_at_last(desk, order_id) or _still_parked(desk, session)


def label_at_last(desk: Desk, order_id: str) -> Announcement | None:
    """Print the labels that closed parcels still lack; an order that has them all is parked no more.

    None when nothing is packed yet, or nobody here knows what was.
    """
    session = desk.store.orders.session(order_id)
    if session is None or not session.is_understood or session.state is OrderState.HELD:
        return None
    session = _with_tracking_numbers(desk, session)
    printing = queue_missing(desk, session)
    session = _unparked(desk, session)
    _show(desk, session)
    if session.state is OrderState.PACKED_NO_LABEL:
        return _still_parked(desk, session)
    order_ref = session.order.order_ref
    return desk.say(Verdict.LABEL_PRINTING, order_ref=order_ref) if printing else None


def _still_parked(desk: Desk, session: PackingSession) -> Announcement:
    order = session.order
    return desk.say(Verdict.NO_TRACKING_NUMBER, order_ref=order.order_ref, carrier=order.carrier or "")


def _with_tracking_numbers(desk: Desk, session: PackingSession) -> PackingSession:
    """The session with a tracking number on each closed parcel, as far as there are any."""
    for parcel in session.parcels:
        if not parcel.is_closed or parcel.tracking_no is not None:
            continue
        number = tracking_no_for(desk, session, parcel.parcel_no)
        if number is not None:
            closed = ev.ParcelClosed(parcel.parcel_no, parcel.gross_g, number)
            desk.record(closed, order_id=session.order.order_id)
            session = session.apply(closed)
    return session


def _unparked(desk: Desk, session: PackingSession) -> PackingSession:
    if not session.state.is_packed:
        return session
    closed = [parcel for parcel in session.parcels if parcel.is_closed]
    is_labelled = all(has_label(session, parcel.parcel_no, desk.profile) for parcel in closed)
    if is_labelled is (session.state is OrderState.PACKED):
        return session
    packed = ev.OrderPacked(len(closed), is_label_held=not is_labelled)
    desk.record(packed, order_id=session.order.order_id)
    return session.apply(packed)


def _show(desk: Desk, session: PackingSession) -> None:
    in_hand = desk.state.session
    if in_hand is not None and in_hand.order.order_id == session.order.order_id:
        desk.change(session=desk.store.orders.session(session.order.order_id))
    desk.orders_changed = True
