import pytest

from bancada.domain.orders import OrderState
from tests.unit.domain.builders import line, order, weighed_line


def test_that_a_weighed_line_is_one_unit() -> None:
    assert order(line(1, "A", 3), weighed_line(2, "G", 750)).units == 4


def test_that_only_weighed_goods_have_slack() -> None:
    assert line(1, "A", 100).slack_qty == 0
    assert weighed_line(1, "G", 759).slack_qty == 37


def test_that_a_line_is_found_by_its_number() -> None:
    two = order(line(1, "A"), line(7, "B"))

    assert two.line(7) == line(7, "B")
    with pytest.raises(KeyError, match="2"):
        two.line(2)


def test_that_an_order_is_packed_from_its_last_parcel_until_it_leaves() -> None:
    packed = {state for state in OrderState if state.is_packed}

    assert packed == {OrderState.PACKED, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL}
