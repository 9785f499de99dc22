"""The durable print queue, as events have moved it, and the bytes of its jobs."""

from __future__ import annotations

from typing import Any

from bancada.domain.events import DocumentKind
from bancada.services.ports import PrintJob
from bancada.services.print_states import PrintState
from bancada.store.statements import Statements

_SELECT = (
    "SELECT j.job_id, j.order_id, j.document, j.parcel_no, j.copy_no, j.state, j.reason, o.order_ref"
    " FROM print_job j LEFT JOIN orders o ON o.order_id = j.order_id"
)
_PUT_PAYLOAD = "INSERT OR REPLACE INTO print_payload (job_id, payload) VALUES (?, ?)"


class SqlitePrintQueue:
    """Print jobs and their payloads."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def unfinished(self) -> tuple[PrintJob, ...]:
        rows = self._sql.rows(
            f"{_SELECT} WHERE j.state IN ('queued', 'sending', 'failed', 'in_doubt', 'unprintable')"
            " ORDER BY j.queued_seq"
        )
        return tuple(_job(row) for row in rows)

    def job(self, job_id: str) -> PrintJob | None:
        row = self._sql.row(f"{_SELECT} WHERE j.job_id = ?", (job_id,))
        return None if row is None else _job(row)

    def jobs_of(self, order_id: str) -> tuple[PrintJob, ...]:
        rows = self._sql.rows(f"{_SELECT} WHERE j.order_id = ? ORDER BY j.queued_seq", (order_id,))
        return tuple(_job(row) for row in rows)

    def put_payload(self, job_id: str, payload: bytes) -> None:
        self._sql.run(_PUT_PAYLOAD, (job_id, payload))

    def payload(self, job_id: str) -> bytes | None:
        payload = self._sql.value("SELECT payload FROM print_payload WHERE job_id = ?", (job_id,))
        return None if payload is None else bytes(payload)


def _job(row: Any) -> PrintJob:
    job_id, order_id, document, parcel_no, copy_no, state, reason, order_ref = row
    kind, standing = DocumentKind(document), PrintState(state)
    return PrintJob(job_id, order_id, kind, parcel_no, copy_no, standing, reason, order_ref or "")
