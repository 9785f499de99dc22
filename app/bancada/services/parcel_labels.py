"""Which parcels of an order get a label, and which labels are still to be read back."""

from __future__ import annotations

from bancada.domain.closing import is_label_held_back
from bancada.domain.profiles import PackingProfile
from bancada.domain.session import PackingSession


def has_label(session: PackingSession, parcel_no: int, profile: PackingProfile) -> bool:
    """Whether a closed parcel's label may be printed: its invoice and its tracking number are there."""
    if is_label_held_back(session, profile):
        return False
    return session.parcels[parcel_no - 1].tracking_no is not None or not profile.needs_tracking_no


def unread_labels(session: PackingSession, profile: PackingProfile) -> tuple[int, ...]:
    """Closed parcels whose labels must still be scanned, as the profile reads labels back."""
    if not profile.reads_label_back:
        return ()
    return tuple(
        parcel.parcel_no
        for parcel in session.parcels
        if parcel.is_closed and not parcel.is_read_back and has_label(session, parcel.parcel_no, profile)
    )
