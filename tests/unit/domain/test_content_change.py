"""Which changes a printed label does not survive."""

from __future__ import annotations

import pytest

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import Order, OrderLine, OrderState
from bancada.domain.session import PackingSession

ORDER = Order("o", "1", (OrderLine(1, "SOAP", "Soap", 1),))


def packed() -> PackingSession:
    opened = PackingSession.begin(ORDER).apply(ev.OrderOpened(ev.OpenedBy.CODE))
    return opened.apply_all(
        [
            ev.UnitsVerified(1, 1, 1, "S"),
            ev.ParcelWeighed(1, 300, None, None, is_accepted=True),
            ev.ParcelClosed(1, 300, "T1"),
            ev.OrderPacked(1),
        ]
    )


@pytest.mark.parametrize("field", ChangedField)
def test_that_a_parcel_is_to_be_closed_anew_where_its_documents_are_wrong(field: ChangedField) -> None:
    (parcel,) = packed().apply(ev.OrderRevised(ORDER, (ContentChange(field),))).parcels

    assert parcel.is_closed is not field.is_printed
    assert parcel.tracking_no == (None if field.voids_tracking_no else "T1")
    assert (parcel.gross_g, parcel.is_weight_accepted) == (300, True)


def test_that_what_voids_a_number_is_printed_too() -> None:
    assert all(field.is_printed for field in ChangedField if field.voids_tracking_no)


def test_that_a_revised_order_that_was_cancelled_begins_anew() -> None:
    after = packed().apply_all([ev.OrderCancelled(), ev.GoodsTakenBack(), ev.OrderRevised(ORDER)])

    assert after == PackingSession.begin(ORDER)
    assert after.state is OrderState.OPEN
