"""Events as JSON: every type comes back as it was, and what is newer is kept."""

from datetime import UTC, date, datetime
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain import events as ev
from bancada.domain.events import Event
from bancada.domain.orders import InvoiceState, Order, OrderLine, QuantityUnit
from bancada.domain.verdicts import ScanVerdict
from bancada.wire.event_codec import (
    _FORMER_NAMES,
    EVENT_TYPES,
    UnknownEvent,
    UnreadableEvent,
    decode_event,
    encode_event,
    type_name,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
orders = st.builds(
    Order,
    order_id=texts,
    order_ref=texts,
    lines=st.tuples(
        st.builds(OrderLine, line_no=st.just(1), sku=texts, name=texts, unit=st.sampled_from(QuantityUnit))
    ),
    codes=st.tuples(texts),
    ordered_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    cutoff_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    invoice=st.sampled_from(InvoiceState),
)
# JSON numbers beyond 64 bits are nobody's quantity.
whole = st.integers(-(2**63), 2**63 - 1)
SPECIAL: dict[Any, st.SearchStrategy[Any]] = {
    int: whole,
    int | None: st.none() | whole,
    tuple[tuple[str, int], ...]: st.lists(st.tuples(texts, whole)).map(tuple),
    Order: orders,
}


def built(kind: type[Any]) -> st.SearchStrategy[Any]:
    """An event with every field filled."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{name: SPECIAL.get(hint, st.from_type(hint)) for name, hint in hints.items()})


any_event = st.sampled_from(get_args(Event)).flatmap(built)


@given(event=any_event)
def test_that_every_event_comes_back_as_it_was(event: Any) -> None:
    assert decode_event(*encode_event(event)) == event


def test_that_every_event_has_a_name_of_its_own() -> None:
    assert len(EVENT_TYPES) == len(get_args(Event))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ev.UnitsVerified, "units_verified"),
        (ev.PrintFellInDoubt, "print_fell_in_doubt"),
        (ev.OrderLeft, "order_left"),
    ],
)
def test_that_a_name_is_the_class_in_snake_case(kind: type[Any], name: str) -> None:
    assert type_name(kind) == name


@pytest.mark.parametrize(("written", "read"), [("note_acknowledged", ev.ChangesAcknowledged())])
def test_that_an_event_written_under_a_former_name_is_read(written: str, read: Event) -> None:
    assert decode_event(written, 1, b"{}") == read


def test_that_no_former_name_is_used_again() -> None:
    assert _FORMER_NAMES.keys().isdisjoint(EVENT_TYPES), "give the new event a name that no log holds yet"
    assert set(_FORMER_NAMES.values()) <= EVENT_TYPES.keys()


def test_that_the_payload_is_plain_json() -> None:
    event = ev.UnitsVerified(1, 2, 1, "789", lot="L1", expires_on=date(2027, 1, 31))

    name, schema, payload = encode_event(event)

    assert (name, schema) == ("units_verified", 1)
    assert payload.startswith(b'{"line_no":1,"qty":2,"parcel_no":1,"code":"789"')
    assert b'"expires_on":"2027-01-31"' in payload


def test_that_an_old_payload_is_read_by_defaults() -> None:
    assert decode_event("order_held", 1, b'{"reason":"broken"}') == ev.OrderHeld(ev.ExceptionReason.BROKEN)


def test_that_fields_of_a_later_program_are_left_aside() -> None:
    assert decode_event("order_left", 1, b'{"mood":"good"}') == ev.OrderLeft()


@pytest.mark.parametrize(("name", "schema"), [("drone_called", 1), ("order_left", 2)])
def test_that_what_a_later_program_wrote_is_kept_unread(name: str, schema: int) -> None:
    assert decode_event(name, schema, b"{}") == UnknownEvent(name, schema, b"{}")


@pytest.mark.parametrize(
    "payload", [b"{", b"[]", b'{"verdict":"no_such"}', b'{"verdict":"accepted","code":1}']
)
def test_that_a_broken_payload_is_named(payload: bytes) -> None:
    with pytest.raises(UnreadableEvent, match="scan_refused"):
        decode_event("scan_refused", 1, payload)


def test_that_times_keep_their_zone() -> None:
    at = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
    received = ev.OrderReceived(Order("o", "r", (), ordered_at=at))

    came_back = decode_event(*encode_event(received))

    assert isinstance(came_back, ev.OrderReceived)
    assert came_back.order.ordered_at == at
    assert decode_event(*encode_event(ev.ScanRefused(ScanVerdict.EXPIRED, "1"))) != came_back
