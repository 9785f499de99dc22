"""Which two products are shown side by side, when one came where another is wanted."""

from __future__ import annotations

from bancada.domain.look_alikes import meant_instead
from bancada.domain.orders import OrderLine
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import Catalogue, Product
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Goods, Mixup

# Refusals after which two products may be compared.
MIXING = (Verdict.WRONG_ITEM, Verdict.OVER_SCAN)


def mixup_of(outcome: ScanOutcome, catalogue: Catalogue) -> Mixup | None:
    """What is wanted and what came; None where only one product is in question."""
    session = outcome.session
    if outcome.line_no is None:
        return None
    line = session.order.line(outcome.line_no)
    if outcome.verdict is Verdict.WRONG_ITEM:
        came = catalogue.product(outcome.sku or "")
        return _mixup(line, came, catalogue)
    came = catalogue.product(line.sku)
    meant = meant_instead(session, came, catalogue) if came is not None else None
    return _mixup(meant, came, catalogue) if meant is not None else None


def _mixup(line: OrderLine, came: Product | None, catalogue: Catalogue) -> Mixup | None:
    if came is None:
        return None
    wanted = catalogue.product(line.sku)
    goods = _goods(wanted) if wanted is not None else Goods(line.sku, line.name)
    return Mixup(goods, _goods(came))


def _goods(product: Product) -> Goods:
    return Goods(product.sku, product.name, product.picture or "")
