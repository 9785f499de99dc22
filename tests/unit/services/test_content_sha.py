"""The fingerprint of an order follows its content and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bancada.domain.orders import InvoiceState, Order, OrderLine, QuantityUnit
from bancada.services.content_sha import content_sha

ORDER = Order("id", "1", (OrderLine(1, "SOAP", "Soap", 2),), carrier="Lento")


def sha(order: Order) -> str:
    return content_sha(order, is_cancelled=False, is_held=False)


@pytest.mark.parametrize(
    "changed",
    [
        {"carrier": "Jato"},
        {"tracking_nos": ("T1",)},
        {"is_gift": True},
        {"invoice": InvoiceState.WAITING},
        {"cutoff_at": datetime(2026, 5, 1, tzinfo=UTC)},
        {"lines": (OrderLine(1, "SOAP", "Soap", 3),)},
        {"lines": (OrderLine(1, "SOAP", "Soap", 2, QuantityUnit.GRAM),)},
    ],
)
def test_that_other_content_has_another_fingerprint(changed: dict[str, Any]) -> None:
    assert sha(replace(ORDER, **changed)) != sha(ORDER)


def test_that_a_cancellation_and_a_hold_have_fingerprints_of_their_own() -> None:
    kinds = [(False, False), (True, False), (False, True)]
    assert len({content_sha(ORDER, is_cancelled=gone, is_held=held) for gone, held in kinds}) == 3


def test_that_identity_and_the_way_it_came_are_no_content() -> None:
    assert sha(replace(ORDER, order_id="x", source="shop", source_id="9", content_sha="old")) == sha(ORDER)


def test_that_a_fingerprint_of_an_earlier_version_is_still_the_same() -> None:
    # Every open order would be taken for changed if this one did.
    assert sha(ORDER) == "ac16da8a133c6035460e00cbbe02abf5"
