"""Learnt weights, and the catalogue weights they began with."""

from __future__ import annotations

from bancada.domain.products import Catalogue
from bancada.domain.weights import WeightEstimate
from bancada.store.projections.learned_weights import LearntWeights, PriorWeight
from bancada.store.statements import Statements

_PRIOR = "SELECT weight_g FROM weight_prior WHERE sku = ? AND since_seq <= ?"
_KEEP_PRIOR = "INSERT INTO weight_prior (sku, weight_g, since_seq) VALUES (?, ?, ?)"


class SqliteWeights:
    """What the bench has learnt of weights."""

    def __init__(self, learnt: LearntWeights) -> None:
        self._learnt = learnt

    def product(self, sku: str) -> WeightEstimate | None:
        return self._learnt.get("product", sku)

    def carton(self, code: str) -> WeightEstimate | None:
        return self._learnt.get("carton", code)


def kept_prior(sql: Statements) -> PriorWeight:
    """The catalogue weights that were asked for when the log was written."""

    def prior_weight(sku: str, seq: int) -> int | None:
        weight_g: int | None = sql.value(_PRIOR, (sku, seq))
        return weight_g

    return prior_weight


def prior_from(catalogue: Catalogue, sql: Statements) -> PriorWeight:
    """The catalogue's weights of now, each kept when first asked for."""
    kept = kept_prior(sql)

    def prior_weight(sku: str, seq: int) -> int | None:
        weight_g = kept(sku, seq)
        if weight_g is not None:
            return weight_g
        product = catalogue.product(sku)
        if product is None or product.weight_g is None:
            return None
        sql.run(_KEEP_PRIOR, (sku, product.weight_g, seq))
        return product.weight_g

    return prior_weight
