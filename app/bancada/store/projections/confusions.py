"""How often a product was scanned where another one was wanted."""

from __future__ import annotations

from bancada.domain import events as ev
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.store.projections.order_change import OrderChange
from bancada.store.statements import Statements
from bancada.wire.event_codec import ReadEvent

_COUNT = """
INSERT INTO confusion (wanted_sku, came_sku, times) VALUES (?, ?, 1)
ON CONFLICT (wanted_sku, came_sku) DO UPDATE SET times = times + 1
"""


def confused_pair(session: PackingSession, event: ReadEvent) -> tuple[str, str] | None:
    """(wanted SKU, SKU that came) of a refused wrong item; None of anything else.

    Records from before a refusal named the line that was meant tell no pair.
    """
    if not isinstance(event, ev.ScanRefused) or event.verdict is not Verdict.WRONG_ITEM:
        return None
    if event.sku is None or event.line_no is None or not session.has_line(event.line_no):
        return None
    return session.order.line(event.line_no).sku, event.sku


def write_confusion(sql: Statements, change: OrderChange) -> None:
    """Count a pair that was confused."""
    pair = confused_pair(change.before, change.event)
    if pair is not None:
        sql.run(_COUNT, pair)
