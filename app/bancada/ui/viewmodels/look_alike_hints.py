"""Said before the mistake: what the next item is easily taken for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState, Step
from bancada.ui.viewmodels.states.verdict import VerdictState

# After these another line is in the packer's hands, or the same one anew.
_MOVES_ON = (
    Verdict.ORDER_OPENED,
    Verdict.ORDER_RESUMED,
    Verdict.LINE_COMPLETE,
    Verdict.LINE_SHORTED,
    Verdict.CARTON_CHOSEN,
    Verdict.PARCEL_OPENED,
    Verdict.UNDONE,
)
_MOST_DETAILS = 3


def caution(name: str) -> str:
    """A calm word about a look-alike."""
    text = QCoreApplication.translate("Verdict", "Careful: easily confused with {item}.")
    return text.format(item=name)


def with_caution(words: VerdictState, said: Announcement, state: BenchState, step: Step) -> VerdictState:
    """The answer, and what the line now in focus is easily confused with; tone and sound stay as they are."""
    if said.verdict not in _MOVES_ON or step is not Step.SCAN_ITEM or len(words.details) >= _MOST_DETAILS:
        return words
    line = state.session.current_line if state.session is not None else None
    look_alike = state.look_alikes.get(line.sku) if line is not None else None
    if look_alike is None:
        return words
    return replace(words, details=(*words.details, caution(look_alike.name)))
