"""The print queue as a table: one row per job, moved on by what happened to it."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.services.print_states import PrintState
from bancada.store.projections.order_change import Noted
from bancada.store.statements import Statements
from bancada.wire.event_codec import ReadEvent

_INSERT = (
    "INSERT INTO print_job (queued_seq, job_id, order_id, document, parcel_no, copy_no, state, reason)"
    " VALUES (?, ?, ?, ?, ?, ?, 'queued', ?) ON CONFLICT (job_id) DO NOTHING"
)
_MOVE = "UPDATE print_job SET state = ? WHERE job_id = ?"
_EXPLAIN = "UPDATE print_job SET state = ?, reason = ? WHERE job_id = ?"
STATE_AFTER: dict[type[object], PrintState] = {
    ev.PrintSending: PrintState.SENDING,
    ev.PrintSent: PrintState.SENT,
    ev.PrintConfirmed: PrintState.PRINTED,
    ev.PrintFellInDoubt: PrintState.IN_DOUBT,
    ev.PrintWithdrawn: PrintState.WITHDRAWN,
    ev.PrintFailed: PrintState.FAILED,
    ev.PrintGivenUp: PrintState.UNPRINTABLE,
}


def write_print_job(sql: Statements, event: ReadEvent, noted: Noted) -> None:
    """Add or move on a print job."""
    match event:
        case ev.PrintQueued():
            job = (event.job_id, noted.order_id or "", event.document.value, event.parcel_no, event.copy_no)
            sql.run(_INSERT, (noted.seq, *job, event.reason.value if event.reason else ""))
        case ev.PrintFailed() | ev.PrintGivenUp():
            sql.run(_EXPLAIN, (STATE_AFTER[type(event)].value, event.reason, event.job_id))
        case (
            ev.PrintSending()
            | ev.PrintSent()
            | ev.PrintConfirmed()
            | ev.PrintFellInDoubt()
            | ev.PrintWithdrawn()
        ):
            sql.run(_MOVE, (STATE_AFTER[type(event)].value, event.job_id))
