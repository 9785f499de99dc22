"""The print queue as a table: one row per job, moved on by what happened to it."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.store.projections.order_change import Noted
from bancada.store.statements import Statements
from bancada.wire.event_codec import ReadEvent

_INSERT = (
    "INSERT INTO print_job (queued_seq, job_id, order_id, document, parcel_no, copy_no, state, reason)"
    " VALUES (?, ?, ?, ?, ?, ?, 'queued', ?) ON CONFLICT (job_id) DO NOTHING"
)
_MOVE = "UPDATE print_job SET state = ? WHERE job_id = ?"
_FAIL = "UPDATE print_job SET state = 'failed', reason = ? WHERE job_id = ?"
STATE_AFTER: dict[type[object], str] = {
    ev.PrintSending: "sending",
    ev.PrintSent: "sent",
    ev.PrintConfirmed: "printed",
    ev.PrintFellInDoubt: "in_doubt",
}


def write_print_job(sql: Statements, event: ReadEvent, noted: Noted) -> None:
    """Add or move on a print job."""
    if isinstance(event, ev.PrintQueued):
        job = (event.job_id, noted.order_id or "", event.document.value, event.parcel_no, event.copy_no)
        sql.run(_INSERT, (noted.seq, *job, event.reason.value if event.reason else ""))
    elif isinstance(event, ev.PrintFailed):
        sql.run(_FAIL, (event.reason, event.job_id))
    elif isinstance(event, ev.PrintSending | ev.PrintSent | ev.PrintConfirmed | ev.PrintFellInDoubt):
        sql.run(_MOVE, (STATE_AFTER[type(event)], event.job_id))
