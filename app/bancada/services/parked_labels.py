"""Orders packed without a label: labelled later, without opening or verifying anything again."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk
from bancada.services.print_documents import queue_documents


def label_parked_order(desk: Desk, order_id: str) -> Announcement:
    """Give the parcels of a parked order their tracking numbers and print their labels."""
    session = desk.store.orders.session(order_id)
    if session is None or session.state is not OrderState.PACKED_NO_LABEL:
        return desk.say(Verdict.NOT_POSSIBLE_NOW)
    order = session.order
    closed = [parcel for parcel in session.parcels if parcel.is_closed]
    for parcel in closed:
        own = order.tracking_nos[parcel.parcel_no - 1 : parcel.parcel_no]
        number = parcel.tracking_no or (own[0] if own else None)
        if number is None and order.carrier:
            number = desk.store.tracking.next_free(order.carrier, order.service_level)
        if number is None:
            return desk.say(Verdict.NO_TRACKING_NUMBER, order_ref=order.order_ref)
        labelled = ev.ParcelClosed(parcel.parcel_no, parcel.gross_g, number)
        desk.record(labelled, order_id=order_id)
        session = session.apply(labelled)
    packed = ev.OrderPacked(len(closed))
    desk.record(packed, order_id=order_id)
    session = session.apply(packed)
    for parcel in closed:
        session = queue_documents(desk, session, parcel.parcel_no)
    desk.orders_changed = True
    return desk.say(Verdict.LABEL_PRINTING, order_ref=order.order_ref)
