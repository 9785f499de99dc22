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
# More than the products of a day; a full memory is emptied, which costs one look-up each.
_KEPT = 20_000

PriorWeight = Callable[[str, int], int | None]
"""Grams the catalogue gave for a SKU when its weight was first asked for, if that was not after this seq.

Only for weighings that were recorded before they named these grams themselves.
"""


class LearntWeights:
    """What was learnt of products (kind ``product``) and of cartons' tares (kind ``carton``).

    Every scan asks for the weights of what lies in the parcel: what was asked before is answered from memory.
    """

    def __init__(self, sql: Statements) -> None:
        self._sql = sql
        self._known: dict[tuple[str, str], WeightEstimate | None] = {}
        self._is_ahead = False

    def get(self, kind: str, code: str) -> WeightEstimate | None:
        key = (kind, code)
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            row = self._sql.row(_GET, key)
            self._known[key] = None if row is None else WeightEstimate(*row)
        return self._known[key]

    def put(self, kind: str, code: str, estimate: WeightEstimate) -> None:
        values = (estimate.mean_mg, estimate.variance_mg2, estimate.samples)
        self._sql.run(_PUT, (kind, code, *values))
        self._known[kind, code], self._is_ahead = estimate, True

    def settle(self) -> None:
        """The transaction is committed."""
        self._is_ahead = False

    def roll_back(self) -> None:
        """The transaction did not happen."""
        if self._is_ahead:
            self._known.clear()
            self._is_ahead = False


def write_lessons(weights: LearntWeights, change: OrderChange, prior_weight: PriorWeight) -> None:
    """Learn from an accepted weighing."""
    if not isinstance(change.event, ev.ParcelWeighed):
        return

    priors = change.event.priors

    def known(kind: str, code: str) -> WeightEstimate | None:
        learnt = weights.get(kind, code)
        if learnt is not None or kind != "product":
            return learnt
        weight_g = prior_weight(code, change.noted.seq) if priors is None else dict(priors).get(code)
        return None if weight_g is None else catalogue_estimate(weight_g)

    for lesson in lessons_of(change.event, change.after, known):
        weights.put(lesson.kind, lesson.code, lesson.estimate)
