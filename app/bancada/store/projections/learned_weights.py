"""Learnt weights as a table."""

from __future__ import annotations

from collections.abc import Callable

from bancada.domain import events as ev
from bancada.domain.weights import WeightEstimate, catalogue_estimate
from bancada.store.projections.order_change import OrderChange
from bancada.store.projections.weight_lessons import lessons_of
from bancada.store.statements import Statements

_GET = "SELECT mean_mg, variance_mg2, samples FROM learned_weight WHERE kind = ? AND code = ?"
_PUT = (
    "INSERT OR REPLACE INTO learned_weight (kind, code, mean_mg, variance_mg2, samples)"
    " VALUES (?, ?, ?, ?, ?)"
)

PriorWeight = Callable[[str, int], int | None]
"""Grams the catalogue gave for a SKU when its weight was first asked for, if that was not after this seq."""


def learnt_weight(sql: Statements, kind: str, code: str) -> WeightEstimate | None:
    """What was learnt of a product (kind ``product``) or a carton's tare (kind ``carton``)."""
    row = sql.row(_GET, (kind, code))
    return None if row is None else WeightEstimate(*row)


def write_lessons(sql: Statements, change: OrderChange, prior_weight: PriorWeight) -> None:
    """Learn from an accepted weighing."""
    if not isinstance(change.event, ev.ParcelWeighed):
        return

    def known(kind: str, code: str) -> WeightEstimate | None:
        learnt = learnt_weight(sql, kind, code)
        if learnt is not None or kind != "product":
            return learnt
        weight_g = prior_weight(code, change.noted.seq)
        return None if weight_g is None else catalogue_estimate(weight_g)

    for lesson in lessons_of(change.event, change.after, known):
        after = lesson.estimate
        sql.run(_PUT, (lesson.kind, lesson.code, after.mean_mg, after.variance_mg2, after.samples))
