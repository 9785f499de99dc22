"""What a changed order has in common with what was already packed of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bancada.domain.orders import InvoiceState, Order, OrderLine


def continued_lines(before: tuple[OrderLine, ...], after: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    """The new lines under the numbers of the old lines they continue, whatever place a line has moved to.

    A line continues one of the same goods: same kit and lot first, then same lot, then where one of the two
    names no lot. Lines that are truly new get numbers that were never given.
    """
    numbers: dict[int, int] = {}
    free = list(before)
    for continues in _CLOSENESS:
        for position, line in enumerate(after):
            old = next((old for old in free if continues(old, line)), None)
            if position not in numbers and old is not None:
                numbers[position] = old.line_no
                free.remove(old)
    unused = max((line.line_no for line in before), default=0) + 1
    lines = []
    for position, line in enumerate(after):
        if position not in numbers:
            numbers[position], unused = unused, unused + 1
        lines.append(replace(line, line_no=numbers[position]))
    return tuple(lines)


def with_known_invoice(before: Order, after: Order) -> Order:
    """The new order with the fiscal document that is already there: a late source cannot take it away."""
    if before.invoice is not InvoiceState.AUTHORISED or after.invoice is not InvoiceState.WAITING:
        return after
    return replace(after, invoice=InvoiceState.AUTHORISED, nfe_key=after.nfe_key or before.nfe_key)


def _is_same_goods(old: OrderLine, new: OrderLine) -> bool:
    return (old.sku, old.unit) == (new.sku, new.unit)


_CLOSENESS: tuple[Callable[[OrderLine, OrderLine], bool], ...] = (
    lambda old, new: _is_same_goods(old, new) and (old.lot, old.kit_sku) == (new.lot, new.kit_sku),
    lambda old, new: _is_same_goods(old, new) and old.lot == new.lot,
    lambda old, new: _is_same_goods(old, new) and None in (old.lot, new.lot),
)
