"""The packing screen's state, from the bench's."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.closing import is_label_held_back, parcels_in_all
from bancada.domain.events import DocumentKind
from bancada.domain.look_alikes import NamePart, differing_parts
from bancada.domain.orders import OrderLine
from bancada.domain.products import Product
from bancada.domain.profiles import WeighMode
from bancada.domain.session import PackingSession
from bancada.services.bench_state import BenchState, Step
from bancada.services.next_step import next_step
from bancada.services.print_states import PrintState
from bancada.ui.fault_words import fault_words
from bancada.ui.viewmodels.states.lines import LinePhase, LineState, ProgressState
from bancada.ui.viewmodels.states.note import NoteState
from bancada.ui.viewmodels.states.packing import PackingState
from bancada.ui.viewmodels.states.parcel import LabelPhase, ParcelState
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState

_JOB_PHASES = {
    PrintState.QUEUED: LabelPhase.QUEUED,
    PrintState.SENDING: LabelPhase.PRINTING,
    PrintState.SENT: LabelPhase.PRINTED,
    PrintState.PRINTED: LabelPhase.PRINTED,
    PrintState.FAILED: LabelPhase.FAILED,
    PrintState.IN_DOUBT: LabelPhase.IN_DOUBT,
    PrintState.UNPRINTABLE: LabelPhase.NOT_AVAILABLE,
}
LABEL_MEDIA = "100 × 150 mm · ZPL"


class LineStates:
    """States of the lines in hand; a line of which nothing is new keeps the very object it had.

    A scan changes one line of perhaps two hundred: the others cost no more than a look.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[tuple[object, ...], LineState]] = {}

    def of(self, session: PackingSession, state: BenchState) -> tuple[LineState, ...]:
        """The lines: open ones first in the order's own order, finished ones after them."""
        current = session.current_line
        before, self._known = self._known, {}
        lines = []
        for line, done, short in zip(session.order.lines, session.done, session.shorted, strict=True):
            product = state.products.get(line.sku)
            look_alike = state.look_alikes.get(line.sku) if line is current else None
            facts = (line, done, short, product, session.substitutes, line is current, look_alike)
            known = before.get(line.line_no)
            if known is None or known[0] != facts:
                shown = _line_state(session, line, product, is_current=line is current)
                known = facts, replace(shown, look_alike=_unlike(line, product, look_alike))
            self._known[line.line_no] = known
            lines.append(known[1])
        return tuple(sorted(lines, key=lambda line: line.phase is LinePhase.DONE))


def packing_state(
    state: BenchState, session: PackingSession, verdict: VerdictState, lines: LineStates
) -> PackingState:
    """Everything the packing screen shows."""
    return PackingState(
        lines=lines.of(session, state),
        verdict=verdict,
        parcel=parcel_state(state, session),
        progress=ProgressState(session.done_units, session.wanted_units),
        note=_note_state(state),
    )


def _note_state(state: BenchState) -> NoteState | None:
    if not state.is_note_due:
        return None
    return NoteState(state.note, keeps_closing=next_step(state) is Step.READ_NOTE)


def _line_state(
    session: PackingSession, line: OrderLine, product: Product | None, *, is_current: bool
) -> LineState:
    position = session.index(line.line_no)
    is_done = session.is_line_complete(line.line_no)
    return LineState(
        line_no=line.line_no,
        name=line.name,
        sku=line.sku,
        done_qty=session.done[position],
        ordered_qty=line.ordered_qty - session.shorted[position],
        phase=LinePhase.DONE if is_done else LinePhase.CURRENT if is_current else LinePhase.OPEN,
        flags=tuple(sorted(product.flags)) if product else (),
        short_qty=session.shorted[position],
        unit=line.unit,
        picture_path=product.picture or "" if product else "",
        notes=_notes(session, line, product),
    )


def _unlike(line: OrderLine, product: Product | None, look_alike: Product | None) -> tuple[NamePart, ...]:
    """The name of what the line is easily taken for, cut where it differs."""
    if look_alike is None:
        return ()
    return differing_parts(product.name if product else line.name, look_alike.name)[1]


def _notes(session: PackingSession, line: OrderLine, product: Product | None) -> tuple[str, ...]:
    notes = []
    if line.kit_sku:
        notes.append(f"⊂ {line.kit_sku}")
    if line.lot:
        notes.append(line.lot)
    if product is not None and product.shelf:
        notes.append(product.shelf)
    notes += [f"⇄ {sub.name}" for sub in session.substitutes if sub.line_no == line.line_no]
    return tuple(notes)


def parcel_state(state: BenchState, session: PackingSession) -> ParcelState:
    """The parcel panel."""
    parcel = session.parcel
    carton = state.suggestion
    total = parcels_in_all(session) or max(len(session.parcels), len(session.order.tracking_nos))
    known = carton is not None and parcel.carton_code in (None, carton.code)
    phase, detail = _label(state, session)
    return ParcelState(
        number=parcel.parcel_no,
        total=total,
        carton_name=carton.code if carton and known else parcel.carton_code or "",
        length_mm=carton.inner.length_mm if carton and known else 0,
        width_mm=carton.inner.width_mm if carton and known else 0,
        height_mm=carton.inner.height_mm if carton and known else 0,
        is_suggested=parcel.carton_code is None or parcel.is_carton_suggested,
        weight=weight_state(state),
        label=phase,
        label_detail=detail,
    )


def _label(state: BenchState, session: PackingSession) -> tuple[LabelPhase, str]:
    jobs = [
        job
        for job in state.jobs
        if job.parcel_no == session.current_parcel_no
        and job.document is DocumentKind.SHIPPING_LABEL
        and job.state in _JOB_PHASES
    ]
    if session.parcel.is_closed and jobs:
        return _JOB_PHASES[jobs[-1].state], fault_words(jobs[-1].reason)
    if is_label_held_back(session, state.settings.profile):
        return LabelPhase.HELD_FOR_INVOICE, ""
    closes = state.settings.profile.closes_itself
    return (LabelPhase.PRINTS_ON_CLOSE if closes else LabelPhase.CONFIRM_TO_PRINT), LABEL_MEDIA


def weight_state(state: BenchState) -> WeightState:
    """The live weight against its band; an empty parcel is expected to weigh nothing in particular."""
    if state.settings.profile.weigh is WeighMode.OFF:
        return WeightState(WeightPhase.NOT_WEIGHED)
    session = state.session
    band = state.band if session is not None and not session.parcel.is_empty else None
    tare = session.parcel.tare_g if session is not None and session.parcel.carton_code else None
    if tare is None and state.suggestion is not None:
        tare = state.suggestion.tare_g
    reading = state.scale
    return WeightState(
        weight_phase(state),
        reading.weight_g if reading is not None and not reading.is_overload else None,
        band.low_g if band else None,
        band.high_g if band else None,
        tare,
    )


def weight_phase(state: BenchState) -> WeightPhase:
    """What the scale says about the parcel on it."""
    reading = state.scale
    if state.settings.profile.weigh is WeighMode.OFF:
        return WeightPhase.NOT_WEIGHED
    if reading is None:
        return WeightPhase.NO_SCALE
    if not reading.is_stable or reading.is_overload:
        return WeightPhase.UNSTABLE
    if reading.weight_g <= state.settings.profile.zero_threshold_g:
        return WeightPhase.WAITING if _belongs_on_scale(state) else WeightPhase.EMPTY
    return _judged_phase(state, reading.weight_g) if state.is_scale_released else WeightPhase.RETURN_TO_ZERO


def _judged_phase(state: BenchState, weight_g: int) -> WeightPhase:
    if state.band is None or state.session is None or not state.session.is_complete:
        return WeightPhase.STABLE
    return WeightPhase.IN_BAND if state.band.holds(weight_g) else WeightPhase.OUT_OF_BAND


def _belongs_on_scale(state: BenchState) -> bool:
    """Whether the parcel is to stand on the scale now: to be closed, or because the scale stands under it."""
    session = state.session
    if session is None or session.parcel.is_closed:
        return False
    if next_step(state) in (Step.PUT_ON_SCALE, Step.FIX_WEIGHT):
        return True
    return state.settings.profile.weigh is WeighMode.UNDER_CARTON and not session.parcel.is_empty
