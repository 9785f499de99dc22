"""What to do about the scale now, so that the answer and the live weight never contradict each other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.bench_state import BenchState, Step
from bancada.ui.viewmodels.packing_screen import weight_phase
from bancada.ui.viewmodels.states.weight import WeightPhase
from bancada.ui.words import step_hint

_ABOUT_THE_SCALE = (Verdict.WEIGHT_NEEDED, Verdict.WEIGHT_MUST_RETURN_TO_ZERO)
_SAID_BY = {
    WeightPhase.WAITING: Verdict.WEIGHT_NEEDED,
    WeightPhase.RETURN_TO_ZERO: Verdict.WEIGHT_MUST_RETURN_TO_ZERO,
}


def verdict_by_scale(verdict: Verdict, state: BenchState, step: Step) -> Verdict:
    """What is to be said now of the scale, once it was said that the parcel is to be weighed."""
    if verdict not in _ABOUT_THE_SCALE or step is not Step.PUT_ON_SCALE:
        return verdict
    return _SAID_BY.get(weight_phase(state), verdict)


def hint_by_scale(state: BenchState, step: Step) -> str:
    """The next step, as far as the scale lets it be done."""
    if step is not Step.PUT_ON_SCALE:
        return step_hint(step)
    phase = weight_phase(state)
    if phase is WeightPhase.RETURN_TO_ZERO:
        return QCoreApplication.translate("Step", "Clear the scale, then put the parcel on it.")
    if phase is WeightPhase.NO_SCALE:
        return QCoreApplication.translate("Step", "No scale answers: call the supervisor with F8.")
    return step_hint(step)
