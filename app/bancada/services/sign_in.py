"""Badges, PINs, sign-in, sign-out, lock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import ceil

from bancada.domain.events import OperatorSignedIn, OperatorSignedOut, PinRefused
from bancada.domain.obstacles import Obstacle
from bancada.domain.operators import SHORTEST_PIN, Operator
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.approval import approve
from bancada.services.bench_state import BenchState
from bancada.services.commands import Approvable
from bancada.services.desk import Desk
from bancada.services.ports import OperatorRecord

# A short PIN falls to guessing: after five wrong ones the badge rests, twice as long each time.
_TRIES = 5
_FIRST_REST = timedelta(seconds=30)
_LONGEST_REST_STEPS = 7
_LONGEST_PIN = 12


def badge_key(text: str) -> str:
    """A badge as it is looked up: scanners may add blanks and change the case."""
    return "".join(text.split()).upper()


def is_awaited_pin(state: BenchState, text: str) -> bool:
    """Whether what came as a scan may be the PIN that is awaited, typed as fast as a scanner types."""
    digits = text.strip()
    is_pin = digits.isascii() and digits.isdigit() and SHORTEST_PIN <= len(digits) <= _LONGEST_PIN
    return state.badge_owner is not None and is_pin and badge_key(text) not in state.badges


def badge_scanned(desk: Desk, record: OperatorRecord) -> Announcement | None:
    """A badge was scanned: of who signs in, or of a supervisor who is to approve something.

    None when the PIN is asked for now: the step says so.
    """
    owner = record.operator
    if _rest_s(desk, record):
        return _locked_out(desk, record)
    approves = desk.state.pending is not None and desk.state.operator is not None
    if approves and desk.state.pending is not None and not owner.may_approve(desk.state.pending.act):
        return desk.say(Verdict.NOT_ALLOWED, item=owner.name)
    if record.pin_hash is None and not approves:
        return let_in(desk, owner, with_pin=False)
    desk.change(badge_owner=owner, is_pin_for_approval=approves)
    return None


def pin_entered(desk: Desk, pin: str) -> tuple[Announcement, Approvable | None]:
    """Judge a PIN: the answer, and the approved command that goes on now, if any."""
    owner = desk.state.badge_owner
    record = desk.store.operators.by_id(owner.operator_id) if owner else None
    if owner is None or record is None:
        return desk.refuse(Obstacle.PIN_NOT_AWAITED), None
    if _rest_s(desk, record):
        desk.change(badge_owner=None)
        return _locked_out(desk, record), None
    if record.pin_hash is None or not desk.tools.pins.matches(record.pin_hash, pin):
        return _wrong_pin(desk, record), None
    if record.failed_tries:
        desk.store.operators.put(replace(record, failed_tries=0, locked_until=None))
    desk.change(badge_owner=None)
    if desk.state.is_pin_for_approval:
        command = approve(desk, owner)
        return desk.say(Verdict.APPROVED if command else Verdict.NOT_ALLOWED, item=owner.name), command
    return let_in(desk, owner, with_pin=True), None


def _wrong_pin(desk: Desk, record: OperatorRecord) -> Announcement:
    tries = record.failed_tries + 1
    rests = tries >= _TRIES
    until = None
    if rests:
        until = desk.tools.clock.now() + _FIRST_REST * 2 ** min(tries - _TRIES, _LONGEST_REST_STEPS)
        desk.change(badge_owner=None)
    after = replace(record, failed_tries=tries, locked_until=until)
    desk.store.operators.put(after)
    desk.record(PinRefused(record.operator.operator_id))
    if rests:
        return _locked_out(desk, after)
    return desk.say(Verdict.WRONG_PIN, item=record.operator.name, qty=_TRIES - tries)


def _rest_s(desk: Desk, record: OperatorRecord) -> int:
    """Seconds until the badge may be tried again, rounded up; 0 when it may now."""
    if record.locked_until is None:
        return 0
    return max(0, ceil((record.locked_until - desk.tools.clock.now()).total_seconds()))


def _locked_out(desk: Desk, record: OperatorRecord) -> Announcement:
    return desk.say(Verdict.LOCKED_OUT, item=record.operator.name, wait_s=_rest_s(desk, record))


def let_in(desk: Desk, owner: Operator, *, with_pin: bool) -> Announcement:
    """The owner takes over; an order in hand stays where it is."""
    before = desk.state.operator
    if before is not None and before.operator_id != owner.operator_id:
        desk.record(OperatorSignedOut(before.operator_id))
    packed_last = before or desk.state.locked_operator
    if packed_last is None or packed_last.operator_id != owner.operator_id:
        # A label is printed again without a question only for whoever packed it.
        desk.change(last_order_id=None, last_order_ref="")
    desk.change(operator=owner, locked_operator=None, badge_owner=None, is_pin_for_approval=False)
    desk.record(OperatorSignedIn(owner.operator_id, with_pin))
    return desk.say(Verdict.SIGNED_IN, item=owner.name)


def sign_out(desk: Desk, *, by_idle_lock: bool) -> Announcement | None:
    """The bench is locked; an open order stays open and is hidden until somebody signs in."""
    operator = desk.state.operator
    if operator is None:
        return None
    desk.record(OperatorSignedOut(operator.operator_id, by_idle_lock))
    desk.change(
        operator=None, locked_operator=operator if by_idle_lock else None, pending=None, badge_owner=None
    )
    return desk.say(Verdict.SIGNED_OUT, item=operator.name)
