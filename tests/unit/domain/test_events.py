from typing import get_args

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import Order, ShippingAddress

KINDS = get_args(ev.Event)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_that_no_event_can_hold_an_address(kind: type[object]) -> None:
    personal = set(ShippingAddress.__dataclass_fields__) - set(Order.__dataclass_fields__)

    assert "name" in personal
    assert not (set(kind.__dataclass_fields__) - {"name"}) & personal  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_that_a_fact_cannot_be_changed(kind: type[object]) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_that_every_fact_of_the_module_belongs_to_the_log() -> None:
    made_here = {
        kind
        for kind in vars(ev).values()
        if isinstance(kind, type) and kind.__module__ == ev.__name__ and hasattr(kind, "__dataclass_fields__")
    }

    assert made_here == set(KINDS)
