"""The red page's state: a disk that refuses, or goods to take back."""

from __future__ import annotations

from bancada.domain.session import PackingSession
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.ui.fault_words import fault_words
from bancada.ui.viewmodels.states.red_stop import RedStopState, StopKind, TakeBackItem


def red_stop_state(state: BenchState, said: Announcement | None, *, is_red: bool) -> RedStopState:
    """Why work stops here."""
    if is_red or state.session is None:
        return RedStopState(StopKind.CANNOT_SAVE, detail=fault_words(said.detail) if said is not None else "")
    session = state.session
    tracking = next((parcel.tracking_no for parcel in session.parcels if parcel.tracking_no), None)
    return RedStopState(
        StopKind.CANCELLED_AFTER_PRINT,
        order_ref=session.order.order_ref,
        tracking_no=tracking or "",
        take_back=_goods(session),
    )


def _goods(session: PackingSession) -> tuple[TakeBackItem, ...]:
    """What really went in: where a substitute was packed, the substitute goes back on its shelf."""
    names = {sub.sku: sub.name for sub in session.substitutes}
    names |= {line.sku: line.name for line in session.order.lines}
    amounts: dict[str, int] = {}
    for entry in session.verified:
        sku = session.sku_of(entry)
        amounts[sku] = amounts.get(sku, 0) + entry.qty
    return tuple(TakeBackItem(names.get(sku, sku), sku, qty) for sku, qty in amounts.items())
