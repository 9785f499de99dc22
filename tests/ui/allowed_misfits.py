"""Where a text may go without its room, and why: everything else that does fails the test of the screens."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from tests.ui.stage import PSEUDO
from tests.ui.text_fit import Fault, Misfit


@dataclass(frozen=True, slots=True)
class Allowance:
    """One kind of text that may give way.

    Attributes:
        owner, scene: patterns, as of file names.
        text: a part of the text, where only that one may.
        needs_whole: only where a tool tip has the whole text.
        is_pseudo: only in the language nobody speaks.
    """

    owner: str
    fault: Fault
    why: str
    scene: str = "*"
    text: str = ""
    needs_whole: bool = False
    is_pseudo: bool = False

    def covers(self, misfit: Misfit, scene: str) -> bool:
        """Whether this text may do so in this scene."""
        return (
            misfit.fault is self.fault
            and fnmatchcase(misfit.owner, self.owner)
            and fnmatchcase(scene, self.scene)
            and self.text in misfit.text
            and (misfit.has_whole or not self.needs_whole)
        )


_CELL = "A cell of a table: what a shop wrote has no upper limit, the tool tip has the whole."
_NAME = "Names of 80 characters: two lines are read, picture and SKU tell the rest."
_TWICE = "A sentence within a sentence is lengthened twice; no spoken language comes near it."
_ROOM = "A third longer than English; the languages that ship are shorter, and the test holds them to it."

ALLOWED = (
    Allowance("*Table/column *", Fault.ELIDED, _CELL, needs_whole=True),
    Allowance("LineList", Fault.ELIDED, _NAME, scene="packing_extreme"),
    Allowance("FastLaneList", Fault.ELIDED, _NAME, scene="ready_fast_lane*"),
    Allowance("OptionButton", Fault.ELIDED, _NAME, scene="sheet_choice*", text="Conjunto de jantar"),
    Allowance("VerdictPanel", Fault.ELIDED, "The end of a name of 80 characters.", text="doze lugares"),
    Allowance("AnswerStrip", Fault.ELIDED, "One line beside an open sheet.", scene="sheet_answer"),
    Allowance(
        "MappingPanel/ElidedLabel(*)",
        Fault.ELIDED,
        "Titles and sample values of somebody's file.",
        needs_whole=True,
    ),
    Allowance(
        "HeaderBar/ElidedLabel",
        Fault.ELIDED,
        "Three notes beside an order number of 24 characters; each begins to be read.",
        scene="packing_extreme",
        needs_whole=True,
    ),
    Allowance(
        "_Field/ElidedLabel(*)",
        Fault.ELIDED,
        "The header gives its room to the order number and the notes.",
        scene="packing_extreme",
        needs_whole=True,
    ),
    Allowance(
        "_Field/ElidedLabel(value)",
        Fault.ELIDED,
        "A station and a person with names of 50 characters.",
        scene="ready_full",
        needs_whole=True,
    ),
    Allowance(
        "LampStrip", Fault.ELIDED, "All five devices lost at once, with nine digits.", scene="ready_full"
    ),
    Allowance(
        "TupleTable/header",
        Fault.NARROW,
        "The column takes its room one turn after the form has opened; the picture shows it whole.",
        scene="people_new",
    ),
    Allowance("LampStrip", Fault.ELIDED, "All five devices lost at once.", scene="packing_no_scale"),
    Allowance("*", Fault.ELIDED, _TWICE, is_pseudo=True, text="] ~", needs_whole=True),
    Allowance("LampStrip", Fault.ELIDED, _TWICE, is_pseudo=True),
    Allowance("OptionButton", Fault.ELIDED, _ROOM, is_pseudo=True, scene="sheet_exception_kind"),
    Allowance("*/QLineEdit", Fault.NARROW, _ROOM, is_pseudo=True, scene="people_*"),
    Allowance("*/SearchField", Fault.NARROW, _ROOM, is_pseudo=True, scene="parcels*"),
    Allowance("ScanInvitation", Fault.OUTSIDE, _ROOM, is_pseudo=True, scene="ready_after"),
    Allowance("QueueTable/header", Fault.NARROW, _ROOM, is_pseudo=True),
    Allowance("WeightPanel", Fault.NARROW, _ROOM, is_pseudo=True),
    Allowance("WeightPanel", Fault.OUTSIDE, _ROOM, is_pseudo=True),
)


def allowance(misfit: Misfit, scene: str, language: str) -> Allowance | None:
    """What allows a text to go without its room in a scene; None where nothing does."""
    for each in ALLOWED:
        if each.covers(misfit, scene) and (language == PSEUDO or not each.is_pseudo):
            return each
    return None
