"""Acts that the profile reserves: asked for at the bench, approved by a supervisor's badge and PIN."""

from __future__ import annotations

from bancada.domain.events import ApprovalGiven
from bancada.domain.operators import Operator
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import ActSubject, PendingAct
from bancada.services.commands import Approvable
from bancada.services.desk import Desk


def ask_approval(
    desk: Desk, command: Approvable, order_ref: str = "", about: ActSubject | None = None
) -> Announcement | None:
    """None when the command's act may go on now; else it waits, and the answer says for whom.

    ``order_ref`` names the order it is about where that is not the open one.
    """
    operator, act = desk.state.operator, command.needs
    if operator is not None and operator.may(act, desk.profile.needs_approval):
        return None
    if desk.approved_by is not None:
        return None
    session = desk.state.session
    order_ref = order_ref or (session.order.order_ref if session else "")
    desk.change(pending=PendingAct(act, command, order_ref, about or ActSubject()))
    return desk.say(Verdict.NEEDS_APPROVAL, detail=act.value, order_ref=order_ref)


def approve(desk: Desk, supervisor: Operator) -> Approvable | None:
    """Record the approval; the command that goes on now, or None when this person may not approve it.

    What is approved is this one execution: nobody can say so of a command but whoever typed the PIN.
    """
    pending = desk.state.pending
    if pending is None or not supervisor.may_approve(pending.act):
        return None
    session = desk.state.session
    in_hand = session.order.order_id if session else None
    order_id = getattr(pending.command, "order_id", None) or in_hand
    desk.record(ApprovalGiven(pending.act, supervisor.operator_id), order_id=order_id)
    desk.change(pending=None)
    desk.approved_by = supervisor.operator_id
    return pending.command
