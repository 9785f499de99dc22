"""Which waiting documents may still be printed, and the end of those that may not."""

from __future__ import annotations

from collections.abc import Iterable

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.domain.session import PackingSession
from bancada.services.desk import Desk
from bancada.services.ports import PrintJob
from bancada.services.print_states import WAITING, PrintState

_STOPPED = (OrderState.CANCELLED, OrderState.HELD)
_NEVER_LEFT = WAITING | {PrintState.UNPRINTABLE}


def is_wanted(session: PackingSession | None, job: PrintJob) -> bool:
    """Whether a document that has not left may be printed: its parcel is closed and its order goes on."""
    if session is None or session.state in _STOPPED or job.parcel_no > len(session.parcels):
        return False
    if job.state is PrintState.UNPRINTABLE and session.state is OrderState.SHIPPED:
        return False
    return session.parcels[job.parcel_no - 1].is_closed


def withdraw_unwanted(desk: Desk) -> None:
    """End every waiting document whose order was cancelled, held or opened again."""
    orders = desk.store.orders
    waiting = [job for job in desk.store.print_queue.unfinished() if job.state in _NEVER_LEFT]
    withdraw(desk, [job for job in waiting if not is_wanted(orders.session(job.order_id), job)])


def withdraw_older(desk: Desk, order_id: str, document: ev.DocumentKind, parcel_no: int) -> None:
    """A new document of a parcel takes the place of one that has not left."""
    jobs = desk.store.print_queue.jobs_of(order_id)
    withdraw(desk, [job for job in jobs if (job.document, job.parcel_no) == (document, parcel_no)])


def withdraw(desk: Desk, jobs: Iterable[PrintJob]) -> None:
    """End those of the jobs of which nothing has left."""
    ended = [job for job in jobs if job.state in _NEVER_LEFT]
    for job in ended:
        desk.record(ev.PrintWithdrawn(job.job_id), order_id=job.order_id)
    if ended:
        desk.orders_changed = True
        refresh_jobs(desk, *{job.order_id for job in ended})


def refresh_jobs(desk: Desk, *order_ids: str) -> None:
    """Take the jobs of the order in sight, if it is one of these, and all that asks for a person."""
    queue = desk.store.print_queue
    unfinished = queue.unfinished()
    desk.change(
        doubts=tuple(job for job in unfinished if job.state is PrintState.IN_DOUBT),
        unprintable=tuple(job for job in unfinished if job.state is PrintState.UNPRINTABLE),
    )
    shown = desk.state.session.order.order_id if desk.state.session else desk.state.last_order_id
    if shown is not None and shown in order_ids:
        desk.change(jobs=queue.jobs_of(shown))
