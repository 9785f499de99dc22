"""What a printer says about itself, in no language in particular."""

from dataclasses import dataclass
from enum import Enum


class PrinterCondition(Enum):
    """What the station needs to know about a printer.

    Several printers do not answer at all while paper, ribbon or head want a hand: silence is UNKNOWN and
    means "look at the printer", never "off line".
    """

    READY = "ready"
    PRINTING = "printing"
    PAUSED = "paused"
    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    TOO_HOT = "too_hot"
    MEMORY_LOST = "memory_lost"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """One answer to a status query; all flags are off when `is_answered` is.

    Attributes:
        waiting_formats: labels received and not yet begun; `waiting_labels` those left of the current batch.
    """

    is_answered: bool = True
    is_paper_out: bool = False
    is_ribbon_out: bool = False
    is_head_open: bool = False
    is_paused: bool = False
    is_buffer_full: bool = False
    is_too_hot: bool = False
    is_memory_lost: bool = False
    waiting_formats: int = 0
    waiting_labels: int = 0

    @property
    def condition(self) -> PrinterCondition:
        """The one thing to tell, most urgent first."""
        if not self.is_answered:
            return PrinterCondition.UNKNOWN
        urgent = (
            (self.is_head_open, PrinterCondition.HEAD_OPEN),
            (self.is_paper_out, PrinterCondition.PAPER_OUT),
            (self.is_ribbon_out, PrinterCondition.RIBBON_OUT),
            (self.is_memory_lost, PrinterCondition.MEMORY_LOST),
            (self.is_too_hot, PrinterCondition.TOO_HOT),
            (self.is_paused, PrinterCondition.PAUSED),
            (self.waiting_formats + self.waiting_labels > 0, PrinterCondition.PRINTING),
        )
        return next((condition for is_so, condition in urgent if is_so), PrinterCondition.READY)


UNANSWERED = PrinterStatus(is_answered=False)
