"""The answer of the rules to one act: a verdict, the session after it, and the facts to record."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.events import Event
from bancada.domain.obstacles import Obstacle
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict


@dataclass(frozen=True, slots=True)
class ScanOutcome:
    """What happened.

    Attributes:
        line_no: the order line it is about, or None.
        sku: the product that came, where it is not the line's own.
        options: SKUs to choose from, for an ambiguous code.
        qty: how much was counted, or refused.
        detail: a plain value that belongs in the answer (serial number, lot, date, order number, obstacle).
    """

    verdict: ScanVerdict
    session: PackingSession
    events: tuple[Event, ...] = ()
    line_no: int | None = None
    sku: str | None = None
    options: tuple[str, ...] = ()
    qty: int = 0
    detail: str = ""


def settled(
    verdict: ScanVerdict,
    session: PackingSession,
    *events: Event,
    line_no: int | None = None,
    detail: str = "",
) -> ScanOutcome:
    """An outcome whose session is the given one with the events applied."""
    return ScanOutcome(verdict, session.apply_all(events), events, line_no=line_no, detail=detail)


def impossible(
    session: PackingSession, obstacle: Obstacle, line_no: int | None = None, sku: str | None = None
) -> ScanOutcome:
    """An outcome that changes nothing and says what stands in the way."""
    return ScanOutcome(ScanVerdict.NOT_POSSIBLE_NOW, session, line_no=line_no, sku=sku, detail=obstacle)
