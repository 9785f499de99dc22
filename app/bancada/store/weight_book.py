"""Learnt weights, and the catalogue weights that those of former records began with."""

from __future__ import annotations

from bancada.domain.weights import WeightEstimate
from bancada.store.projections.learned_weights import LearntWeights, PriorWeight
from bancada.store.statements import Statements

_PRIOR = "SELECT weight_g FROM weight_prior WHERE sku = ? AND since_seq <= ?"


class SqliteWeights:
    """What the bench has learnt of weights."""

    def __init__(self, learnt: LearntWeights) -> None:
        self._learnt = learnt

    def product(self, sku: str) -> WeightEstimate | None:
        return self._learnt.get("product", sku)

    def carton(self, code: str) -> WeightEstimate | None:
        return self._learnt.get("carton", code)


def kept_prior(sql: Statements) -> PriorWeight:
    """The catalogue weights that were kept beside the log before weighings named them."""

    def prior_weight(sku: str, seq: int) -> int | None:
        weight_g: int | None = sql.value(_PRIOR, (sku, seq))
        return weight_g

    return prior_weight
