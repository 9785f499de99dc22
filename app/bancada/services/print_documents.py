"""Queue, number and answer for the documents of a parcel; each state of a job is an event."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.commands import AnswerDoubt, BeginSending, FinishSending, Reprint
from bancada.services.desk import Desk
from bancada.services.document_fields import DocumentFields, document_fields
from bancada.services.parcel_labels import has_label
from bancada.services.ports import PrintJob

# Nobody but a person can tell whether it came out.
_UNCERTAIN = ("sent", "in_doubt")
_PRINTABLE = (OrderState.PACKING, OrderState.PACKED, OrderState.SHIPPED)


def queue_documents(desk: Desk, session: PackingSession, *parcel_nos: int) -> PackingSession:
    """Queue the labels of closed parcels, and the packing slip with the order's last one.

    After a reopening the label is the same parcel's next copy, and marked so.
    """
    order_id = session.order.order_id
    wanted = [(ev.DocumentKind.SHIPPING_LABEL, parcel_no) for parcel_no in parcel_nos]
    is_last = session.is_complete and all(parcel.is_closed or parcel.is_empty for parcel in session.parcels)
    if desk.profile.prints_packing_slip and is_last:
        wanted += [(ev.DocumentKind.PACKING_SLIP, parcel_no) for parcel_no in parcel_nos[-1:]]
    for document, parcel_no in wanted:
        queued = ev.PrintQueued(
            desk.tools.new_id(), document, parcel_no, _next_copy(desk, order_id, parcel_no, document)
        )
        desk.record(queued, order_id=order_id)
        session = session.apply(queued)
    refresh_jobs(desk, order_id)
    desk.change(is_printer_waiting=True)
    return session


def queue_late_labels(desk: Desk, session: PackingSession) -> bool:
    """Queue the labels that closed parcels did not get when they closed; whether there were any."""
    late = [
        parcel.parcel_no
        for parcel in session.parcels
        if parcel.is_closed
        and has_label(session, parcel.parcel_no, desk.profile)
        and _next_copy(desk, session.order.order_id, parcel.parcel_no, ev.DocumentKind.SHIPPING_LABEL) == 1
    ]
    if late:
        queue_documents(desk, session, *late)
    return bool(late)


def _next_copy(desk: Desk, order_id: str, parcel_no: int, document: ev.DocumentKind) -> int:
    printed = [
        job.copy_no
        for job in desk.store.print_queue.jobs_of(order_id)
        if job.parcel_no == parcel_no and job.document is document
    ]
    return max(printed, default=0) + 1


def refresh_jobs(desk: Desk, order_id: str) -> None:
    """Take the jobs of an order, and all doubts, into the state."""
    queue = desk.store.print_queue
    doubts = tuple(job for job in queue.unfinished() if job.state == "in_doubt")
    desk.change(jobs=queue.jobs_of(order_id), doubts=doubts)


def reprint(desk: Desk, command: Reprint) -> Announcement:
    """Print a closed parcel's document once more: a marked copy that is counted and buys no second label."""
    session = _session_to_reprint(desk, command)
    if session is None:
        return desk.say(Verdict.NOT_POSSIBLE_NOW)
    refused = ask_approval(desk, ev.Act.REPRINT, command)
    if refused is not None:
        return refused
    closed = [parcel.parcel_no for parcel in session.parcels if parcel.is_closed]
    parcel_no = command.parcel_no or (closed[-1] if closed else 0)
    is_out = parcel_no in closed and has_label(session, parcel_no, desk.profile)
    if not is_out or session.state not in _PRINTABLE:
        return desk.say(Verdict.NOT_POSSIBLE_NOW, order_ref=session.order.order_ref)
    order_id = session.order.order_id
    copy_no = _next_copy(desk, order_id, parcel_no, command.document)
    queued = ev.PrintQueued(desk.tools.new_id(), command.document, parcel_no, copy_no)
    desk.record(queued, order_id=order_id)
    if session is desk.state.session:
        desk.change(session=session.apply(queued))
    refresh_jobs(desk, order_id)
    desk.change(is_printer_waiting=True)
    desk.orders_changed = True
    return desk.say(Verdict.REPRINTED, order_ref=session.order.order_ref, detail=str(copy_no), qty=parcel_no)


def _session_to_reprint(desk: Desk, command: Reprint) -> PackingSession | None:
    if command.order_id is None and desk.state.session is not None:
        return desk.state.session
    order_id = command.order_id or desk.state.last_order_id
    return desk.store.orders.session(order_id) if order_id else None


def take_print_job(desk: Desk) -> None:
    """Reply with the next document to print and the values it says; (None) when nothing waits.

    Documents of one kind keep their order; a kind whose printer took nothing lets the other kind go first.
    """
    waiting = [job for job in desk.store.print_queue.unfinished() if job.state in ("queued", "failed")]
    refused = {job.document for job in waiting if job.state == "failed"}
    waiting.sort(key=lambda job: job.document in refused)
    if waiting:
        desk.reply = (waiting[0], _fields(desk, waiting[0]))
    else:
        desk.change(is_printer_waiting=False)


def _fields(desk: Desk, job: PrintJob) -> DocumentFields | None:
    """What to render; None when the exact bytes were already stored by an earlier try."""
    if desk.store.print_queue.payload(job.job_id) is not None:
        return None
    session = desk.store.orders.session(job.order_id)
    if session is None:
        return None
    address = desk.store.orders.address(job.order_id)
    return document_fields(session, address, job, desk.state.settings, desk.tools.clock.today())


def begin_sending(desk: Desk, command: BeginSending) -> None:
    """The bytes are kept, and from now on a crash leaves the job in doubt. Replies with the bytes to send."""
    queue = desk.store.print_queue
    job = queue.job(command.job_id)
    if job is None or job.state not in ("queued", "failed"):
        return
    payload = queue.payload(job.job_id)
    if payload is None:
        payload = command.payload
        queue.put_payload(job.job_id, payload)
    desk.record(ev.PrintSending(job.job_id), order_id=job.order_id)
    _refresh_if_shown(desk, job)
    desk.reply = payload


def finish_sending(desk: Desk, command: FinishSending) -> None:
    """Record how sending ended; replies True, so that whoever sent it knows that it is kept."""
    desk.reply = True
    job = desk.store.print_queue.job(command.job_id)
    if job is None:
        return
    event: ev.Event
    if command.result == "failed":
        event = ev.PrintFailed(job.job_id, command.reason)
    elif command.result == "lost":
        event = ev.PrintFellInDoubt(job.job_id)
    else:
        event = ev.PrintSent(job.job_id)
    desk.record(event, order_id=job.order_id)
    if command.result == "printed":
        desk.record(ev.PrintConfirmed(job.job_id), order_id=job.order_id)
    _refresh_if_shown(desk, job)
    desk.change(printer_fault=command.reason)
    desk.orders_changed = True


def answer_doubt(desk: Desk, command: AnswerDoubt) -> Announcement:
    """The packer looked: the document came out, or it did not and is printed again as the same copy."""
    job = desk.store.print_queue.job(command.job_id)
    if job is None or job.state not in _UNCERTAIN:
        return desk.say(Verdict.NOT_POSSIBLE_NOW)
    event: ev.Event = ev.PrintConfirmed(job.job_id, by_operator=True)
    if not command.came_out:
        event = ev.PrintFailed(job.job_id)
    desk.record(event, order_id=job.order_id)
    refresh_jobs(desk, job.order_id)
    desk.change(is_printer_waiting=not command.came_out or desk.state.is_printer_waiting)
    return desk.say(Verdict.LABEL_CONFIRMED if command.came_out else Verdict.LABEL_PRINTING)


def confirm_label(desk: Desk, session: PackingSession, parcel_no: int) -> None:
    """A parcel's label was scanned: it came out, whatever the printer could tell."""
    order_id = session.order.order_id
    labels = [
        job
        for job in desk.store.print_queue.jobs_of(order_id)
        if job.parcel_no == parcel_no and job.document is ev.DocumentKind.SHIPPING_LABEL
    ]
    if labels and labels[-1].state in _UNCERTAIN:
        desk.record(ev.PrintConfirmed(labels[-1].job_id, by_operator=True), order_id=order_id)
        refresh_jobs(desk, order_id)


def settle_after_crash(desk: Desk) -> None:
    """At start: what was being sent when the station stopped is in doubt; the rest waits for the printer."""
    for job in desk.store.print_queue.unfinished():
        if job.state == "sending":
            desk.record(ev.PrintFellInDoubt(job.job_id), order_id=job.order_id)
    waiting = desk.store.print_queue.unfinished()
    desk.change(
        doubts=tuple(job for job in waiting if job.state == "in_doubt"),
        is_printer_waiting=any(job.state in ("queued", "failed") for job in waiting),
    )


def _refresh_if_shown(desk: Desk, job: PrintJob) -> None:
    shown = desk.state.session.order.order_id if desk.state.session else desk.state.last_order_id
    queue = desk.store.print_queue
    doubts = tuple(other for other in queue.unfinished() if other.state == "in_doubt")
    jobs = queue.jobs_of(job.order_id) if job.order_id == shown else desk.state.jobs
    desk.state = replace(desk.state, jobs=jobs, doubts=doubts)
