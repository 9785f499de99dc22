"""Queue, number and answer for the documents of a parcel; each state of a job is an event."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.bench_state import ActSubject
from bancada.services.commands import AnswerDoubt, BeginSending, FinishSending, Reprint
from bancada.services.desk import Desk
from bancada.services.document_fields import DocumentFields, document_fields
from bancada.services.faults import StoreFault
from bancada.services.parcel_labels import has_label
from bancada.services.ports import PrintJob
from bancada.services.print_states import MAY_HAVE_LEFT, WAITING, PrintState, SendResult
from bancada.services.unwanted_documents import is_wanted, refresh_jobs, withdraw, withdraw_older

_log = logging.getLogger(__name__)
# What is said where only the log knows more.
INTERNAL_ERROR = "Something went wrong inside the program: this label cannot be made."
# Nobody but a person can tell whether it came out.
_UNCERTAIN = (PrintState.SENT, PrintState.IN_DOUBT)
_GONE = (PrintState.WITHDRAWN, PrintState.UNPRINTABLE)
_PRINTABLE = (OrderState.PACKING, OrderState.PACKED, OrderState.SHIPPED)
# Which document of which parcel.
_DocumentOf: TypeAlias = tuple[ev.DocumentKind, int]


@dataclass(frozen=True, slots=True)
class PrintTask:
    """A document to print now: what it says, in which language, and for how many dots per inch."""

    job: PrintJob
    fields: DocumentFields
    language: str
    dpi: int


def queue_documents(desk: Desk, session: PackingSession, parcel_no: int) -> PackingSession:
    """Queue the label of a parcel that closes now, and the packing slip with the order's last one.

    After a reopening a label that may have left is the same parcel's next copy, and marked so.
    """
    wanted = [(ev.DocumentKind.SHIPPING_LABEL, parcel_no)]
    if _wants_slip(desk, session):
        wanted.append((ev.DocumentKind.PACKING_SLIP, parcel_no))
    return _queue_all(desk, session, wanted)


def _wants_slip(desk: Desk, session: PackingSession) -> bool:
    is_last = session.is_complete and all(parcel.is_closed or parcel.is_empty for parcel in session.parcels)
    return desk.profile.prints_packing_slip and is_last


def _queue_all(desk: Desk, session: PackingSession, wanted: Iterable[_DocumentOf]) -> PackingSession:
    for document, parcel_no in wanted:
        session, _ = _queue(desk, session, document, parcel_no)
    refresh_jobs(desk, session.order.order_id)
    return session


def _queue(
    desk: Desk, session: PackingSession, document: ev.DocumentKind, parcel_no: int
) -> tuple[PackingSession, int]:
    """Queue a document in place of one that has not left; the session after it, and the copy's number."""
    order_id = session.order.order_id
    withdraw_older(desk, order_id, document, parcel_no)
    copy_no = _next_copy(desk, order_id, parcel_no, document)
    queued = ev.PrintQueued(desk.tools.new_id(), document, parcel_no, copy_no)
    desk.record(queued, order_id=order_id)
    _let_print(desk)
    return session.apply(queued), copy_no


def _let_print(desk: Desk) -> None:
    desk.change(is_printer_waiting=True)
    desk.documents_queued = True


def queue_missing(desk: Desk, session: PackingSession) -> bool:
    """Queue the documents that closed parcels should have and have not; whether there were any.

    One is not there when it was never queued, or when the newest of its copies ended without leaving.
    """
    newest = {
        (job.document, job.parcel_no): job for job in desk.store.print_queue.jobs_of(session.order.order_id)
    }
    there = {key for key, job in newest.items() if job.state not in _GONE}
    missing = [key for key in _wanted(desk, session, newest) if key not in there]
    if missing:
        _queue_all(desk, session, missing)
    return bool(missing)


def _wanted(desk: Desk, session: PackingSession, known: Iterable[_DocumentOf]) -> list[_DocumentOf]:
    """What the closed parcels of an order should have, the packing slip where it was printed before."""
    labelled = [
        parcel.parcel_no
        for parcel in session.parcels
        if parcel.is_closed and has_label(session, parcel.parcel_no, desk.profile)
    ]
    wanted = [(ev.DocumentKind.SHIPPING_LABEL, parcel_no) for parcel_no in labelled]
    before = [parcel_no for document, parcel_no in known if document is ev.DocumentKind.PACKING_SLIP]
    with_slip = [parcel_no for parcel_no in before if parcel_no in labelled] or labelled
    if with_slip and _wants_slip(desk, session):
        wanted.append((ev.DocumentKind.PACKING_SLIP, with_slip[-1]))
    return wanted


def queue_again(desk: Desk, order_id: str) -> None:
    """The order goes on after a hold: documents that were withdrawn are wanted again."""
    session = desk.store.orders.session(order_id)
    if session is not None and session.is_understood and session.state in _PRINTABLE:
        queue_missing(desk, session)


def _next_copy(desk: Desk, order_id: str, parcel_no: int, document: ev.DocumentKind) -> int:
    left = [
        job.copy_no
        for job in desk.store.print_queue.jobs_of(order_id)
        if job.parcel_no == parcel_no and job.document is document and job.state in MAY_HAVE_LEFT
    ]
    return max(left, default=0) + 1


def reprint(desk: Desk, command: Reprint) -> Announcement:
    """Print a closed parcel's document once more: a marked copy that is counted and buys no second label."""
    session = _session_to_reprint(desk, command)
    if session is None:
        return desk.refuse(Obstacle.NO_LABEL_TO_REPRINT)
    order_id, order_ref = session.order.order_id, session.order.order_ref
    closed = [parcel.parcel_no for parcel in session.parcels if parcel.is_closed]
    parcel_no = command.parcel_no or (closed[-1] if closed else 0)
    about = ActSubject(document=command.document, parcel_no=parcel_no)
    refused = ask_approval(desk, command, order_ref, about)
    if refused is not None:
        return refused
    is_out = parcel_no in closed and has_label(session, parcel_no, desk.profile)
    if not is_out or session.state not in _PRINTABLE:
        return desk.refuse(Obstacle.NO_LABEL_TO_REPRINT, order_ref=order_ref)
    if _is_address_purged(desk, order_id):
        return desk.say(Verdict.ADDRESS_PURGED, order_ref=order_ref)
    after, copy_no = _queue(desk, session, command.document, parcel_no)
    if session is desk.state.session:
        desk.change(session=after)
    refresh_jobs(desk, order_id)
    desk.orders_changed = True
    return desk.say(Verdict.REPRINTED, order_ref=order_ref, detail=str(copy_no), qty=parcel_no)


def _is_address_purged(desk: Desk, order_id: str) -> bool:
    """Whether the address was there once and was deleted: the bytes of printed labels go with it."""
    if desk.store.orders.address(order_id) is not None:
        return False
    queue = desk.store.print_queue
    sent = [job for job in queue.jobs_of(order_id) if job.state in MAY_HAVE_LEFT]
    return any(queue.payload(job.job_id) is None for job in sent)


def _session_to_reprint(desk: Desk, command: Reprint) -> PackingSession | None:
    if command.order_id is None and desk.state.session is not None:
        return desk.need_session()
    order_id = command.order_id or desk.state.last_order_id
    return desk.session_to_change(order_id) if order_id else None


def take_print_job(desk: Desk) -> None:
    """Reply with the next document to print and all that it needs; (None) when nothing waits.

    Documents of one kind keep their order; a kind whose printer took nothing lets the other kind go first.
    What became unwanted while it waited is withdrawn, not printed; what cannot be made is given up, so that
    it stops no other.
    """
    waiting = [job for job in desk.store.print_queue.unfinished() if job.state in WAITING]
    refused = {job.document for job in waiting if job.state is PrintState.FAILED}
    waiting.sort(key=lambda job: job.document in refused)
    for job in waiting:
        task = _prepare(desk, job)
        if task is not None:
            desk.reply = task
            return
    desk.change(is_printer_waiting=False)


def _prepare(desk: Desk, job: PrintJob) -> PrintTask | None:
    """What it takes to print a document; None where it is not wanted, or cannot be made."""
    order_id: str | None = None
    try:
        session = desk.store.orders.session(job.order_id)
        order_id = job.order_id
        if session is not None and is_wanted(session, job):
            return _task(desk, session, job)
    except StoreFault:
        raise
    except Exception:  # noqa: BLE001 - the printing loop: no document may stop those behind it
        _log.exception("a document cannot be made")
        _give_up(desk, job, order_id)
        return None
    withdraw(desk, (job,))
    return None


def _give_up(desk: Desk, job: PrintJob, order_id: str | None) -> None:
    """Let a document that cannot be made wait for a person; no order id where the order is unreadable."""
    desk.record(ev.PrintGivenUp(job.job_id, INTERNAL_ERROR), order_id=order_id)
    refresh_jobs(desk, job.order_id)
    desk.orders_changed = True


def _task(desk: Desk, session: PackingSession, job: PrintJob) -> PrintTask:
    settings = desk.state.settings
    address = desk.store.orders.address(job.order_id)
    fields = document_fields(session, address, job, settings, desk.tools.clock.today())
    return PrintTask(job, fields, settings.language, settings.printer_dpi)


def begin_sending(desk: Desk, command: BeginSending) -> None:
    """The bytes are kept, and from now on a crash leaves the job in doubt. Replies with the bytes to send.

    No reply when the document is not wanted any more. One of no bytes cannot be printed.
    """
    queue = desk.store.print_queue
    job = queue.job(command.job_id)
    if job is None or job.state not in WAITING:
        return
    if not command.payload:
        _give_up(desk, job, job.order_id)
        return
    if not is_wanted(desk.store.orders.session(job.order_id), job):
        withdraw(desk, (job,))
        return
    queue.put_payload(job.job_id, command.payload)
    desk.record(ev.PrintSending(job.job_id), order_id=job.order_id)
    refresh_jobs(desk, job.order_id)
    desk.reply = command.payload


def finish_sending(desk: Desk, command: FinishSending) -> None:
    """Record how a try ended; replies True, so that whoever tried knows that it is kept.

    A document that cannot be made tells nothing of the printer.
    """
    desk.reply = True
    job = desk.store.print_queue.job(command.job_id)
    if job is None:
        return
    happened = _what_happened(job, command)
    if command.result is not SendResult.UNPRINTABLE:
        desk.change(printer_fault=command.reason, is_printer_checked=True)
    if not happened:
        return
    desk.record(*happened, order_id=job.order_id)
    refresh_jobs(desk, job.order_id)
    desk.orders_changed = True


def _what_happened(job: PrintJob, command: FinishSending) -> tuple[ev.Event, ...]:
    """The facts of a try; none where it tells nothing new, such as a printer that is still without paper."""
    if job.state in WAITING:
        return _before_sending(job, command)
    if job.state is not PrintState.SENDING:
        # Meanwhile a person has seen the label.
        return ()
    match command.result:
        case SendResult.FAILED:
            return (ev.PrintFailed(job.job_id, command.reason),)
        case SendResult.LOST | SendResult.UNPRINTABLE:
            return (ev.PrintFellInDoubt(job.job_id),)
        case SendResult.SENT:
            return (ev.PrintSent(job.job_id),)
        case SendResult.PRINTED:
            return (ev.PrintSent(job.job_id), ev.PrintConfirmed(job.job_id))
        case _:
            assert_never(command.result)


def _before_sending(job: PrintJob, command: FinishSending) -> tuple[ev.Event, ...]:
    if command.result is SendResult.UNPRINTABLE:
        return (ev.PrintGivenUp(job.job_id, command.reason),)
    is_new = (job.state, job.reason) != (PrintState.FAILED, command.reason)
    return (ev.PrintFailed(job.job_id, command.reason),) if is_new else ()


def answer_doubt(desk: Desk, command: AnswerDoubt) -> Announcement:
    """The packer looked: the document came out, or it did not and is printed again as the same copy."""
    job = desk.store.print_queue.job(command.job_id)
    if job is None or job.state not in _UNCERTAIN:
        return desk.refuse(Obstacle.NOTHING_ASKED)
    if not command.came_out and _is_address_purged(desk, job.order_id):
        return desk.say(Verdict.ADDRESS_PURGED, order_ref=job.order_ref)
    event: ev.Event = ev.PrintConfirmed(job.job_id, by_operator=True)
    if not command.came_out:
        event = ev.PrintFailed(job.job_id)
    desk.record(event, order_id=job.order_id)
    refresh_jobs(desk, job.order_id)
    if not command.came_out:
        _let_print(desk)
    verdict = Verdict.LABEL_CONFIRMED if command.came_out else Verdict.LABEL_PRINTING
    return desk.say(verdict, order_ref=job.order_ref)


def confirm_label(desk: Desk, session: PackingSession, parcel_no: int) -> None:
    """A parcel's label was scanned: it came out, whatever the printer could tell or is still asked."""
    order_id = session.order.order_id
    labels = [
        job
        for job in desk.store.print_queue.jobs_of(order_id)
        if job.parcel_no == parcel_no
        and job.document is ev.DocumentKind.SHIPPING_LABEL
        and job.state in MAY_HAVE_LEFT
    ]
    if labels and labels[-1].state is not PrintState.PRINTED:
        desk.record(ev.PrintConfirmed(labels[-1].job_id, by_operator=True), order_id=order_id)
        refresh_jobs(desk, order_id)


def settle_after_crash(desk: Desk) -> None:
    """At start: what was being sent when the station stopped is in doubt; the rest waits for the printer."""
    for job in desk.store.print_queue.unfinished():
        if job.state is PrintState.SENDING:
            desk.record(ev.PrintFellInDoubt(job.job_id), order_id=job.order_id)
    refresh_jobs(desk)
    waits = any(job.state in WAITING for job in desk.store.print_queue.unfinished())
    desk.change(is_printer_waiting=waits)
