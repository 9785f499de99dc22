"""The packing screen."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.ui.viewmodels.states.lines import LineState, ProgressState
from bancada.ui.viewmodels.states.note import NoteState
from bancada.ui.viewmodels.states.parcel import ParcelState
from bancada.ui.viewmodels.states.verdict import VerdictState


@dataclass(frozen=True, slots=True)
class PackingState:
    """Lines, the answer to the last scan, the parcel, how far the order is, and a note nobody read yet."""

    lines: tuple[LineState, ...]
    verdict: VerdictState
    parcel: ParcelState
    progress: ProgressState
    note: NoteState | None = None
