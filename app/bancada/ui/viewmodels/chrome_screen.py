"""Header, footer and banner, from the bench's state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bancada.domain.events import Act
from bancada.domain.operators import Role
from bancada.domain.profiles import WeighMode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import Tone
from bancada.services.bench_state import BenchState, Step
from bancada.ui.fault_words import fault_words
from bancada.ui.viewmodels.states.chrome import (
    FooterAction,
    FooterState,
    HeaderState,
    LampKind,
    LampPhase,
    LampState,
    Page,
    PillState,
)

_PACKING = (
    FooterAction.UNDO,
    FooterAction.QUANTITY,
    FooterAction.NEXT_PARCEL,
    FooterAction.PROBLEM,
    FooterAction.REPRINT,
    FooterAction.CLOSE_CARTON,
    FooterAction.BACK,
)
_READY = (
    FooterAction.IMPORT,
    FooterAction.SEARCH,
    FooterAction.PARCELS,
    FooterAction.SHIFT,
    FooterAction.REPRINT,
    FooterAction.SETTINGS,
    FooterAction.SIGN_OUT,
)
_ACTIONS = {
    Page.PACKING: _PACKING,
    Page.READY: _READY,
    Page.PARCELS: (FooterAction.SEARCH, FooterAction.BACK),
    Page.SHIFT: (FooterAction.BACK,),
    Page.IMPORT: (FooterAction.BACK,),
    Page.SETTINGS: (FooterAction.BACK,),
    Page.PEOPLE: (FooterAction.BACK,),
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the frame shows beside the bench's own state."""

    now: datetime
    orders_per_hour: int | None = None
    scans_heard: int = 0


def header_state(state: BenchState, around: Surroundings) -> HeaderState:
    """The top bar: no more of the customer than the city."""
    session = state.session
    operator = state.operator
    shared = HeaderState(
        station_name=state.settings.station,
        operator_name=operator.name if operator else "",
        operator_role=operator.role if operator else Role.PACKER,
        orders_per_hour=around.orders_per_hour,
        target_per_hour=state.settings.pace_target or None,
    )
    return shared if session is None else _of_order(session, state.note, shared, around.now)


def _of_order(session: PackingSession, note: str, shared: HeaderState, now: datetime) -> HeaderState:
    order = session.order
    seconds = None
    if order.cutoff_at is not None:
        # Whole minutes: the header repaints once a minute, not once a second.
        seconds = int((order.cutoff_at - now).total_seconds()) // 60 * 60
    return HeaderState(
        station_name=shared.station_name,
        operator_name=shared.operator_name,
        operator_role=shared.operator_role,
        order_ref=order.order_ref,
        destination="/".join(part for part in (order.city, order.state_code) if part),
        service=" ".join(part for part in (order.carrier, order.service_level) if part),
        cutoff_in_s=seconds,
        pills=_pills(session, note),
        orders_per_hour=shared.orders_per_hour,
        target_per_hour=shared.target_per_hour,
    )


def _pills(session: PackingSession, note: str) -> tuple[PillState, ...]:
    order = session.order
    pills = []
    if order.is_gift:
        gift = QCoreApplication.translate("Header", "GIFT: no price")
        pills.append(PillState(gift, Tone.INFO, is_whole=True))
    if session.is_waiting_for_invoice:
        pills.append(PillState(QCoreApplication.translate("Header", "waiting for the invoice"), Tone.WARN))
    if note:
        pills.append(PillState(note, Tone.WARN))
    if order.channel:
        pills.append(PillState(order.channel, Tone.INFO))
    return tuple(pills)


def footer_state(state: BenchState, page: Page, around: Surroundings) -> FooterState:
    """The bottom bar."""
    who = state.operator.name if state.operator else ""
    disabled = disabled_actions(state)
    # Other people's figures are not even offered to a packer.
    hidden = disabled & {FooterAction.SHIFT}
    return FooterState(
        actions=tuple(action for action in _ACTIONS.get(page, ()) if action not in hidden),
        disabled=disabled,
        lamps=lamps(state, around.scans_heard),
        station_line=" · ".join(part for part in (who, state.settings.station) if part),
        scans_heard=around.scans_heard,
    )


def disabled_actions(state: BenchState) -> frozenset[FooterAction]:
    """What cannot be done now, or not by this person."""
    session = state.session
    off = set()
    if state.operator is None or not state.operator.may(Act.IMPORT, frozenset()):
        off.add(FooterAction.IMPORT)
    if state.operator is None or not state.operator.is_at_least(Role.LEAD):
        off.add(FooterAction.SHIFT)
    if session is None:
        return frozenset(off if state.last_order_id else {*off, FooterAction.REPRINT})
    if not session.verified and session.question is None:
        off |= {FooterAction.UNDO, FooterAction.QUANTITY}
    # A closed parcel is left for the next one while the order still wants something.
    if session.parcel.is_empty or (session.parcel.is_closed and session.is_complete):
        off.add(FooterAction.NEXT_PARCEL)
    if not any(parcel.is_closed for parcel in session.parcels):
        off.add(FooterAction.REPRINT)
    return frozenset(off)


def lamps(state: BenchState, scans_heard: int = 0) -> tuple[LampState, ...]:
    """The lamps: what is there, and how it is. Without a hub there is no network to speak of."""
    shown = [_scanner_lamp(scans_heard), _printer_lamp(state)]
    if state.settings.profile.weigh is not WeighMode.OFF:
        shown.insert(1, _scale_lamp(state))
    return tuple(shown)


def _scanner_lamp(scans_heard: int) -> LampState:
    """A scanner that types like a keyboard cannot be asked: it is well once it was heard."""
    if scans_heard:
        return LampState(LampKind.SCANNER, LampPhase.READY)
    words = QCoreApplication.translate("Lamp", "no scan yet")
    return LampState(LampKind.SCANNER, LampPhase.UNKNOWN, words)


def _scale_lamp(state: BenchState) -> LampState:
    if state.scale is not None:
        return LampState(LampKind.SCALE, LampPhase.READY)
    if state.has_scale_answered:
        return LampState(LampKind.SCALE, LampPhase.LOST)
    words = QCoreApplication.translate("Lamp", "none connected")
    return LampState(LampKind.SCALE, LampPhase.UNKNOWN, words)


def _printer_lamp(state: BenchState) -> LampState:
    if state.doubts:
        return LampState(LampKind.PRINTER, LampPhase.ATTENTION)
    if state.unprintable:
        reason = fault_words(state.unprintable[0].reason)
        return LampState(LampKind.PRINTER, LampPhase.ATTENTION, reason)
    if state.printer_fault and (state.is_printer_waiting or state.settings.printer):
        return LampState(LampKind.PRINTER, LampPhase.LOST, fault_words(state.printer_fault))
    if state.is_printer_waiting:
        return LampState(LampKind.PRINTER, LampPhase.WORKING)
    return _idle_printer_lamp(state)


def _idle_printer_lamp(state: BenchState) -> LampState:
    """Nothing waits: the printer is as well as it was when it was used last."""
    if not state.settings.printer:
        words = QCoreApplication.translate("Lamp", "none chosen")
        return LampState(LampKind.PRINTER, LampPhase.UNKNOWN, words)
    if not state.is_printer_checked:
        words = QCoreApplication.translate("Lamp", "not tested")
        return LampState(LampKind.PRINTER, LampPhase.UNKNOWN, words)
    return LampState(LampKind.PRINTER, LampPhase.READY)


def page_of(step: Step, detour: Page | None, *, is_red: bool) -> Page:
    """The page the bench's step belongs to; a detour only between orders."""
    if step is Step.SET_UP:
        return Page.FIRST_START
    if is_red or step is Step.TAKE_BACK:
        return Page.RED_STOP
    if step in (Step.SIGN_IN, Step.PIN):
        return Page.SIGN_IN
    if step is Step.OPEN_ORDER:
        return detour or Page.READY
    return Page.PACKING
