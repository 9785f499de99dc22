"""What an answer that promises a label says while no label can come."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verdicts import Tone
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.ui.fault_words import fault_words
from bancada.ui.viewmodels.states.verdict import VerdictState

PROMISES_A_LABEL = (Verdict.LABEL_PRINTING, Verdict.REPRINTED, Verdict.PARCEL_CLOSED)


def with_waiting_label(words: VerdictState, said: Announcement, state: BenchState) -> VerdictState:
    """The answer as it is, or as a warning that names what keeps its label from coming."""
    fault = _fault(said, state) if said.verdict in PROMISES_A_LABEL else ""
    if not fault:
        return words
    promise = QCoreApplication.translate("Verdict", "The label prints by itself.")
    waits = QCoreApplication.translate("Verdict", "The label waits: {fault}").format(fault=fault_words(fault))
    kept = (detail for detail in words.details if detail != promise)
    return replace(words, tone=Tone.WARN, details=(*kept, waits))


def _fault(said: Announcement, state: BenchState) -> str:
    """A label of this order that cannot be made comes before what stops the printer for all of them."""
    own = (job.reason for job in state.unprintable if job.order_ref == said.order_ref)
    return next(own, "") or state.printer_fault
