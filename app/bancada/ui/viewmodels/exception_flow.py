"""The sheet behind "Problem": what is wrong, then one answer at most, then one command."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.control_codes import ControlCode
from bancada.domain.events import Act, ExceptionReason
from bancada.domain.orders import OrderLine
from bancada.domain.session import PackingSession
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchState, Step
from bancada.ui.viewmodels.act_facts import weight_facts
from bancada.ui.viewmodels.states.sheets import (
    ConfirmReason,
    ExceptionKind,
    ExceptionState,
    ExceptionStep,
)

_FIRST_STEP = {
    ExceptionKind.SHORT: ExceptionStep.QUANTITY,
    ExceptionKind.DAMAGED: ExceptionStep.QUANTITY,
    ExceptionKind.SUBSTITUTE: ExceptionStep.SUBSTITUTE,
    ExceptionKind.HOLD: ExceptionStep.SHELF,
    ExceptionKind.WAITING_FOR_INVOICE: ExceptionStep.SHELF,
    ExceptionKind.MANUAL_CONFIRM: ExceptionStep.REASON,
    ExceptionKind.MOVE: ExceptionStep.QUANTITY,
    ExceptionKind.CALL_SUPERVISOR: ExceptionStep.ACCEPT_WEIGHT,
}
_ACT_OF = {
    ExceptionKind.SHORT: Act.SHORT,
    ExceptionKind.SUBSTITUTE: Act.SUBSTITUTE,
    ExceptionKind.HOLD: Act.HOLD,
    ExceptionKind.WAITING_FOR_INVOICE: Act.HOLD,
    ExceptionKind.MANUAL_CONFIRM: Act.CONFIRM_BY_HAND,
    ExceptionKind.CALL_SUPERVISOR: Act.WEIGHT,
}
_REASON_OF = {
    ConfirmReason.NO_BARCODE: ExceptionReason.NO_CODE,
    ConfirmReason.BARCODE_DAMAGED: ExceptionReason.CODE_UNREADABLE,
    ConfirmReason.BARCODE_UNKNOWN: ExceptionReason.CODE_UNREADABLE,
    ConfirmReason.SCANNER_FAULT: ExceptionReason.OTHER,
    ConfirmReason.OTHER: ExceptionReason.OTHER,
}
KIND_OF_CONTROL = {
    ControlCode.SHORT: ExceptionKind.SHORT,
    ControlCode.DAMAGED: ExceptionKind.DAMAGED,
    ControlCode.SUBSTITUTE: ExceptionKind.SUBSTITUTE,
    ControlCode.HOLD: ExceptionKind.HOLD,
    ControlCode.BY_HAND: ExceptionKind.MANUAL_CONFIRM,
    ControlCode.SUPERVISOR: ExceptionKind.CALL_SUPERVISOR,
}
_OF_A_LINE = (
    ExceptionKind.SHORT,
    ExceptionKind.DAMAGED,
    ExceptionKind.SUBSTITUTE,
    ExceptionKind.MANUAL_CONFIRM,
    ExceptionKind.TAKE_OUT,
    ExceptionKind.MOVE,
)
# Yes and no, where a weight is to be accepted.
ACCEPT_OR_LEAVE = (1, 2)
NUMBERED_STEPS = (
    ExceptionStep.KIND,
    ExceptionStep.QUANTITY,
    ExceptionStep.REASON,
    ExceptionStep.ACCEPT_WEIGHT,
)
_OF_VERIFIED_UNITS = (ExceptionKind.TAKE_OUT, ExceptionKind.MOVE)


def open_problem(state: BenchState, step: Step, line_no: int | None) -> tuple[ExceptionState, int | None]:
    """The sheet's first page and the line it is about: the touched one, else the one in focus."""
    session = state.session
    if session is None:
        return ExceptionState(kinds=()), None
    line = session.current_line
    if line_no is not None:
        line = session.order.line(line_no)
    elif line is None and session.verified:
        line = session.order.line(session.verified[-1].line_no)
    kinds = [
        kind
        for kind in ExceptionKind
        if _is_offered(kind, state, step) and _has_what_it_takes(kind, session, line)
    ]
    sheet = ExceptionState(
        kinds=tuple(kinds),
        line_name=line.name if line else "",
        line_sku=line.sku if line else "",
        needs_approval=_reserved(state),
        is_unweighed=state.scale is None,
        weight=weight_facts(state),
    )
    return sheet, line.line_no if line else None


def _has_what_it_takes(kind: ExceptionKind, session: PackingSession, line: OrderLine | None) -> bool:
    """What was given up is taken back as units are taken out: there must be one or the other."""
    if kind not in _OF_VERIFIED_UNITS:
        return True
    if line is None:
        return False
    is_short = kind is ExceptionKind.TAKE_OUT and session.shorted_qty(line.line_no) > 0
    return is_short or session.parcel.qty_of(line.line_no) > 0


def _is_offered(kind: ExceptionKind, state: BenchState, step: Step) -> bool:
    if kind is ExceptionKind.CALL_SUPERVISOR:
        return step in (Step.FIX_WEIGHT, Step.PUT_ON_SCALE)
    if kind is ExceptionKind.MANUAL_CONFIRM:
        return state.settings.profile.confirms_by_hand
    return True


def _reserved(state: BenchState) -> frozenset[ExceptionKind]:
    operator, needs = state.operator, state.settings.profile.needs_approval
    if operator is None:
        return frozenset()
    return frozenset(kind for kind, act in _ACT_OF.items() if not operator.may(act, needs))


def is_asked_once_more(sheet: ExceptionState, kind: ExceptionKind) -> bool:
    """Whether a choice would close the parcel at once: nobody else's PIN is asked for."""
    is_offered = kind is ExceptionKind.CALL_SUPERVISOR and kind in sheet.kinds
    return is_offered and kind not in sheet.needs_approval


def choose_kind(
    sheet: ExceptionState, kind: ExceptionKind, state: BenchState, line_no: int | None
) -> ExceptionState:
    """The page after a kind was chosen."""
    session = state.session
    if session is None or (line_no is None and kind in _OF_A_LINE):
        return sheet
    most = _most_of(session, kind, line_no) if line_no is not None else 0
    return replace(sheet, kind=kind, step=_FIRST_STEP[kind], max_qty=most, error="")


def numbered(sheet: ExceptionState, number: int) -> ExceptionKind | ConfirmReason | int | None:
    """What a number from 1 to 9 stands for on the page in sight; None for nothing."""
    if sheet.step is ExceptionStep.ACCEPT_WEIGHT:
        return number if number in ACCEPT_OR_LEAVE else None
    if sheet.step is ExceptionStep.QUANTITY:
        return number if number <= sheet.max_qty else None
    options = sheet.kinds if sheet.step is ExceptionStep.KIND else tuple(ConfirmReason)
    return options[number - 1] if number <= len(options) else None


def _most_of(session: PackingSession, kind: ExceptionKind, line_no: int) -> int:
    if kind is ExceptionKind.SHORT:
        return session.missing_qty(line_no)
    if kind is ExceptionKind.MOVE:
        return session.parcel.qty_of(line_no)
    return session.wanted_qty(line_no)


def with_quantity(sheet: ExceptionState, session: PackingSession, line_no: int, qty: int) -> cmd.Command:
    """Short, damaged or moved: how many."""
    if sheet.kind is ExceptionKind.SHORT:
        return cmd.ShortLine(line_no, qty=qty)
    if sheet.kind is ExceptionKind.MOVE:
        return cmd.MoveUnits(line_no, qty, session.current_parcel_no, _another_parcel(session))
    return cmd.ReportDamaged(line_no, qty)


def _another_parcel(session: PackingSession) -> int:
    """Another open parcel of the order, else a new one."""
    others = (parcel for parcel in session.parcels if parcel.parcel_no != session.current_parcel_no)
    return next((parcel.parcel_no for parcel in others if not parcel.is_closed), len(session.parcels) + 1)


def with_shelf(sheet: ExceptionState, shelf: str) -> cmd.Command:
    """Hold: where the goods wait."""
    return cmd.HoldOrder(_hold_reason(sheet), shelf)


def with_shelf_scan(sheet: ExceptionState, read: cmd.RegisterScan) -> cmd.Command:
    """Hold: a code that was read, which the bench judges."""
    return cmd.ShelveOrder(read, _hold_reason(sheet))


def _hold_reason(sheet: ExceptionState) -> ExceptionReason:
    waits = sheet.kind is ExceptionKind.WAITING_FOR_INVOICE
    return ExceptionReason.INVOICE if waits else ExceptionReason.OTHER


def with_reason(line_no: int, reason: ConfirmReason) -> cmd.Command:
    """Confirm by hand: why."""
    return cmd.ConfirmByHand(line_no, _REASON_OF[reason])
