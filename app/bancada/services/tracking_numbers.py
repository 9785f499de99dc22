"""Where a parcel's tracking number comes from: never invented."""

from __future__ import annotations

from bancada.domain.session import PackingSession
from bancada.services.desk import Desk


def tracking_no_for(desk: Desk, session: PackingSession, parcel_no: int) -> str | None:
    """The one kept from a first closing, the order's own, or the next of the carrier's range; else None."""
    kept = session.parcels[parcel_no - 1].tracking_no
    if kept is not None:
        return kept
    own = session.order.tracking_nos
    if len(own) >= parcel_no:
        return own[parcel_no - 1]
    carrier = session.order.carrier
    return desk.store.tracking.next_free(carrier, session.order.service_level) if carrier else None
