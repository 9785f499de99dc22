"""What of a changed order concerns its packer or its label."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.compare_content import address_changes, content_changes
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import Order, OrderLine, ShippingAddress
from bancada.domain.session import PackingSession

ORDER = Order("o", "1", (OrderLine(1, "SOAP", "Soap", 2),), carrier="Lento", nfe_key="K1")
ADDRESS = ShippingAddress("Fulano", "Old street", phone="1", note="quickly")


def fields(changes: tuple[ContentChange, ...]) -> list[ChangedField]:
    return [change.field for change in changes]


def test_that_quantities_come_first_and_the_same_order_has_no_changes() -> None:
    session = PackingSession.begin(ORDER)
    after = replace(ORDER, carrier="Jato", lines=(OrderLine(1, "SOAP", "Soap", 3),))

    assert content_changes(session, ORDER) == ()
    assert content_changes(session, after) == (
        ContentChange(ChangedField.QUANTITY, "2", "3", "Soap"),
        ContentChange(ChangedField.CARRIER, "Lento", "Jato"),
    )


@pytest.mark.parametrize(("before", "after", "told"), [("K1", "K2", 1), (None, "K2", 0), ("K1", None, 0)])
def test_that_only_another_invoice_is_a_change(before: str | None, after: str | None, told: int) -> None:
    session = PackingSession.begin(replace(ORDER, nfe_key=before))

    assert len(content_changes(session, replace(ORDER, nfe_key=after))) == told


def test_that_numbers_the_station_gave_are_no_change_when_told_back() -> None:
    session = PackingSession.begin(ORDER).apply(ev.ParcelClosed(1, tracking_no="T1"))

    assert content_changes(session, replace(ORDER, tracking_nos=("T1",))) == ()
    assert fields(content_changes(session, replace(ORDER, tracking_nos=("T2",)))) == [
        ChangedField.TRACKING_NO
    ]


@pytest.mark.parametrize(
    ("changed", "before_label", "after_label"),
    [
        ({"street": "New street"}, [], [ChangedField.ADDRESS]),
        ({"gift_message": "Enjoy"}, [], [ChangedField.GIFT_MESSAGE]),
        ({"note": "slowly"}, [ChangedField.NOTE], [ChangedField.NOTE]),
        ({"phone": "2"}, [], []),
    ],
)
def test_that_an_address_matters_once_it_is_printed_and_a_note_always(
    changed: dict[str, str], before_label: list[ChangedField], after_label: list[ChangedField]
) -> None:
    after = replace(ADDRESS, **changed)

    assert fields(address_changes(ADDRESS, after, is_printed=False)) == before_label
    assert fields(address_changes(ADDRESS, after, is_printed=True)) == after_label


def test_that_a_change_of_an_address_carries_none_of_it() -> None:
    (change,) = address_changes(ADDRESS, replace(ADDRESS, street="New street"), is_printed=True)

    assert (change.old, change.new, change.item) == ("", "", "")
