"""The mix of items in a parcel as one text, so that a carton once chosen for it can be found again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def item_mix(contents: Iterable[tuple[str, int]]) -> str:
    """SKU and quantity of all that lies in a parcel, the same text whatever the order.

    Args:
        contents: (sku, qty); pieces, or grams of goods sold by weight.

    >>> item_mix([("B", 1), ("A", 2), ("B", 1)])
    'A:2|B:2'
    """
    amounts: Counter[str] = Counter()
    for sku, qty in contents:
        amounts[sku] += qty
    return "|".join(f"{sku}:{qty}" for sku, qty in sorted(amounts.items()))
