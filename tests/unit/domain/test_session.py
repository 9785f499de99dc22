from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.session import PackingSession, fold
from tests.unit.domain.builders import BROKEN, closed, line, opened, order, packed_in, weighed_line

UNIT = ev.UnitsVerified(1, 1, 1, "A", "scan-1")


def test_that_nothing_is_folded_before_the_order_was_received() -> None:
    assert fold([ev.OrderOpened(ev.OpenedBy.CODE)]) is None


def test_that_a_fold_equals_the_session_the_events_made() -> None:
    events: list[ev.Event] = [
        ev.OrderReceived(order(line(1, "A", 2))),
        ev.OrderOpened(ev.OpenedBy.CODE),
        UNIT,
    ]

    assert fold(events) == opened(line(1, "A", 2)).apply(UNIT)


def test_that_an_event_of_another_stream_changes_nothing() -> None:
    session = opened(line(1, "A"))

    assert session.apply(ev.StationStarted("1.0")) is session


def test_that_an_unknown_line_is_named() -> None:
    session = opened(line(1, "A"))

    assert not session.has_line(9)
    with pytest.raises(KeyError, match="9"):
        session.done_qty(9)


def test_that_units_count_per_piece_and_weighed_lines_as_one() -> None:
    session = opened(line(1, "A", 3), weighed_line(2, "G", 500))

    assert (session.wanted_units, session.done_units) == (4, 0)
    session = packed_in(session, (1, 2), (2, 480))
    assert (session.wanted_units, session.done_units) == (4, 3)


def test_that_a_weighed_line_that_was_given_up_is_no_unit() -> None:
    session = opened(line(1, "A"), weighed_line(2, "G", 500))
    session = session.apply(ev.LineShorted(2, 500, ev.ExceptionReason.NOT_FOUND))

    assert (session.wanted_units, session.done_units) == (1, 0)
    assert session.missing_qty(2) == 0


def test_that_a_weighed_line_partly_given_up_is_still_a_unit() -> None:
    session = opened(weighed_line(1, "G", 500)).apply(ev.LineShorted(1, 200, ev.ExceptionReason.NOT_ENOUGH))

    assert (session.wanted_units, packed_in(session, (1, 300)).done_units) == (1, 1)


@pytest.mark.parametrize(("grams", "is_complete"), [(474, False), (475, True), (500, True)])
def test_that_a_weighed_line_may_end_a_twentieth_short(grams: int, is_complete: bool) -> None:
    session = packed_in(opened(weighed_line(1, "G", 500)), (1, grams))

    assert session.is_line_complete(1) is is_complete


def test_that_the_focus_stays_on_an_unfinished_line_then_goes_to_the_first_open_one() -> None:
    session = opened(line(1, "A"), line(2, "B", 2), line(3, "C"))

    assert session.current_line == line(1, "A")
    session = packed_in(session, (2, 1))
    assert session.current_line == line(2, "B", 2)
    session = packed_in(session, (2, 1))
    assert session.current_line == line(1, "A")
    assert packed_in(session, (1, 1), (3, 1)).current_line is None


def test_that_an_order_left_without_a_trace_was_never_begun() -> None:
    session = opened(line(1, "A")).apply(ev.OrderLeft())

    assert session == PackingSession.begin(order(line(1, "A")))


@pytest.mark.parametrize(
    "trace",
    [
        UNIT,
        ev.LineShorted(1, 1, ev.ExceptionReason.NOT_FOUND),
        ev.LineSubstituted(1, "B", "Product B"),
        ev.ParcelOpened(2),
        ev.PrintQueued("job", ev.DocumentKind.SHIPPING_LABEL, 1),
    ],
    ids=lambda event: type(event).__name__,
)
def test_that_an_order_left_with_a_trace_stays_begun(trace: ev.Event) -> None:
    session = opened(line(1, "A", 2)).apply_all([trace, ev.OrderLeft()])

    assert session.is_started
    assert session.state is OrderState.PACKING


def test_that_a_parted_scan_lies_together_again_after_it_was_moved_back() -> None:
    session = packed_in(opened(line(1, "A", 9)), (1, 6), (1, 1)).apply(ev.ParcelOpened(2))

    moved = session.apply(ev.UnitsMoved(1, 3, 1, 2))
    assert [(e.qty, e.parcel_no) for e in moved.verified] == [(4, 1), (2, 2), (1, 2)]
    assert moved.apply(ev.UnitsMoved(1, 3, 2, 1)) == session


def test_that_a_move_leaves_other_lines_where_they_are() -> None:
    session = packed_in(opened(line(1, "A", 2), line(2, "B")), (1, 2), (2, 1)).apply(ev.ParcelOpened(2))

    moved = session.apply(ev.UnitsMoved(1, 1, 1, 2))

    assert [parcel.contents for parcel in moved.parcels] == [((1, 1), (2, 1)), ((1, 1),)]


def test_that_what_goes_into_a_parcel_voids_its_weight() -> None:
    session = opened(line(1, "A", 2)).apply_all([UNIT, ev.ParcelWeighed(1, 500, 500, 20, is_accepted=True)])

    assert session.parcel.is_weight_accepted
    assert not session.apply(UNIT).parcel.is_weight_accepted
    assert not session.apply(ev.CartonChosen(1, "C1", 90)).parcel.is_weight_accepted


def test_that_units_taken_out_of_a_closed_parcel_open_it_again() -> None:
    session = closed(packed_in(opened(line(1, "A", 2)), (1, 2))).apply_all(
        [ev.LabelReadBack(1, "X"), ev.ParcelOpened(2), ev.UnitsTakenOut(1, 1, 1)]
    )

    assert session.current_parcel_no == 1
    assert not session.parcel.is_closed
    assert not session.parcel.is_read_back
    assert [entry.qty for entry in session.verified] == [1]


def test_that_a_parcel_that_was_opened_before_becomes_the_current_one() -> None:
    session = opened(line(1, "A", 2)).apply_all([ev.ParcelOpened(2), ev.ParcelOpened(1)])

    assert (len(session.parcels), session.current_parcel_no) == (2, 1)


def test_that_a_change_before_packing_replaces_the_order() -> None:
    session = PackingSession.begin(order(line(1, "A"))).apply(
        ev.OrderRevised(order(line(1, "B", 4)), (ContentChange(ChangedField.NOTE),))
    )

    assert session == PackingSession.begin(order(line(1, "B", 4)))


def test_that_a_held_order_that_changes_stays_held() -> None:
    held = PackingSession.begin(order(line(1, "A"))).apply(ev.OrderHeld(BROKEN, "H1"))

    changed = held.apply(ev.OrderRevised(order(line(1, "B"))))

    assert (changed.state, changed.hold_shelf, changed.hold_reason) == (OrderState.HELD, "H1", BROKEN)
    assert changed.apply(ev.OrderReleased()).state is OrderState.OPEN


def test_that_packed_units_stay_with_their_product_when_lines_move_up() -> None:
    session = packed_in(opened(line(1, "A", 2), line(2, "B", 3)), (2, 2))

    after = session.apply(
        ev.OrderRevised(order(line(1, "B", 3)), (ContentChange(ChangedField.QUANTITY, "2", "0", "A"),))
    )

    assert [(each.sku, each.line_no) for each in after.order.lines] == [("B", 2)]
    assert (after.done_qty(2), after.parcel.qty_of(2)) == (2, 2)


def test_that_a_withdrawn_line_stays_while_units_of_it_are_packed() -> None:
    session = packed_in(opened(line(1, "A", 2), line(2, "B")), (1, 2))

    after = session.apply(
        ev.OrderRevised(order(line(1, "B")), (ContentChange(ChangedField.QUANTITY, "2", "0", "A"),))
    )

    assert (after.wanted_qty(1), after.done_qty(1)) == (0, 2)
    assert after.current_line == line(2, "B")


def test_that_a_new_line_never_takes_a_number_or_substitute_of_an_old_one() -> None:
    session = opened(line(1, "A"), line(2, "B")).apply(ev.LineSubstituted(2, "X", "Product X"))

    after = session.apply(ev.OrderRevised(order(line(1, "A"), line(2, "C"))))

    assert [(each.sku, each.line_no) for each in after.order.lines] == [("A", 1), ("C", 3)]
    assert after.substitutes == ()


def test_that_what_was_given_up_stays_given_up_while_the_source_wants_as_much() -> None:
    session = packed_in(opened(line(1, "A", 3), line(2, "B", 3)), (1, 2))
    session = session.apply_all(
        [
            ev.LineShorted(1, 1, ev.ExceptionReason.NOT_FOUND),
            ev.LineShorted(2, 1, ev.ExceptionReason.NOT_FOUND),
        ]
    )

    after = session.apply(ev.OrderRevised(order(line(1, "A", 3), line(2, "B", 4))))

    assert (after.missing_qty(1), after.wanted_qty(2)) == (0, 4)


def test_that_changes_add_up_until_somebody_has_looked_at_them() -> None:
    session = opened(line(1, "A"))
    for changes in (
        (ContentChange(ChangedField.QUANTITY, "1", "2", "A"),),
        (),
        (
            ContentChange(ChangedField.QUANTITY, "1", "2", "A"),
            ContentChange(ChangedField.QUANTITY, "0", "1", "B"),
        ),
    ):
        session = session.apply(ev.OrderRevised(order(line(1, "A", 2)), changes))

    assert session.changes == (
        ContentChange(ChangedField.QUANTITY, "1", "2", "A"),
        ContentChange(ChangedField.QUANTITY, "0", "1", "B"),
    )
    assert session.apply(ev.ChangesAcknowledged()).changes == ()


def test_that_a_source_that_lags_behind_does_not_take_the_invoice_away() -> None:
    waiting = order(line(1, "A"), invoice=InvoiceState.WAITING)
    session = PackingSession.begin(waiting).apply_all([ev.InvoiceAuthorised("key"), ev.OrderRevised(waiting)])

    assert not session.is_waiting_for_invoice
    assert session.order.nfe_key == "key"


@pytest.mark.parametrize(
    ("invoice", "is_label_held", "state"),
    [
        (InvoiceState.WAITING, True, OrderState.PACKED_AWAITING_INVOICE),
        (InvoiceState.NOT_NEEDED, True, OrderState.PACKED_NO_LABEL),
        (InvoiceState.WAITING, False, OrderState.PACKED),
    ],
)
def test_that_a_packed_order_says_what_its_label_waits_for(
    invoice: InvoiceState, is_label_held: bool, state: OrderState
) -> None:
    session = PackingSession.begin(order(line(1, "A"), invoice=invoice))

    assert session.apply(ev.OrderPacked(1, is_label_held)).state is state


def test_that_the_invoice_ends_the_wait_of_a_packed_order() -> None:
    session = PackingSession.begin(order(line(1, "A"), invoice=InvoiceState.WAITING))
    packed = session.apply(ev.OrderPacked(1, is_label_held=True))

    assert packed.apply(ev.InvoiceAuthorised()).state is OrderState.PACKED
    assert session.apply(ev.InvoiceAuthorised()).state is OrderState.OPEN


def test_that_a_packed_order_is_packed_again_when_it_is_released() -> None:
    session = closed(packed_in(opened(line(1, "A")), (1, 1))).apply_all(
        [ev.OrderPacked(1), ev.OrderHeld(BROKEN), ev.OrderHeld(BROKEN), ev.OrderReleased()]
    )

    assert session.state is OrderState.PACKED
    assert session.held_from is None


def test_that_a_packed_order_that_changed_is_packed_on_when_it_is_released() -> None:
    session = closed(packed_in(opened(line(1, "A")), (1, 1))).apply_all(
        [
            ev.OrderPacked(1),
            ev.OrderRevised(order(line(1, "A", 2)), (ContentChange(ChangedField.QUANTITY, "1", "2", "A"),)),
            ev.OrderHeld(BROKEN),
            ev.OrderReleased(),
        ]
    )

    assert session.state is OrderState.PACKING


def test_that_an_invoice_that_came_during_a_hold_is_known_after_it() -> None:
    session = PackingSession.begin(order(line(1, "A"), invoice=InvoiceState.WAITING)).apply_all(
        [
            ev.OrderPacked(1, is_label_held=True),
            ev.OrderHeld(BROKEN),
            ev.InvoiceAuthorised(),
            ev.OrderReleased(),
        ]
    )

    assert session.state is OrderState.PACKED


def test_that_an_order_cancelled_with_goods_in_it_has_goods_to_take_back() -> None:
    session = packed_in(opened(line(1, "A")), (1, 1)).apply(ev.OrderCancelled())

    assert session.goods_to_take_back
    taken_back = session.apply(ev.GoodsTakenBack())
    assert not taken_back.goods_to_take_back
    assert not taken_back.is_in_hand


def test_that_a_second_cancellation_brings_no_goods_back() -> None:
    session = packed_in(opened(line(1, "A")), (1, 1)).apply_all([ev.OrderCancelled(), ev.GoodsTakenBack()])

    assert session.apply(ev.OrderCancelled()) == session


def test_that_an_order_cancelled_after_it_left_has_nothing_to_take_back() -> None:
    session = packed_in(opened(line(1, "A")), (1, 1)).apply_all([ev.OrderShipped(), ev.OrderCancelled()])

    assert not session.goods_to_take_back
    assert not session.is_in_hand


def test_that_a_reopened_order_goes_on_with_its_last_filled_parcel() -> None:
    session = closed(packed_in(opened(line(1, "A")), (1, 1))).apply_all(
        [ev.ParcelOpened(2), ev.LabelReadBack(1, "X"), ev.OrderPacked(1), ev.OrderReopened()]
    )

    assert (session.state, session.current_parcel_no) == (OrderState.PACKING, 1)
    assert not any(parcel.is_closed or parcel.is_read_back for parcel in session.parcels)


def test_that_an_order_reopened_without_goods_begins_with_its_first_parcel() -> None:
    assert opened(line(1, "A")).apply(ev.OrderReopened()).current_parcel_no == 1


def test_that_a_verified_product_is_the_lines_own_unless_it_says_otherwise() -> None:
    session = opened(line(1, "A"))

    assert session.sku_of(UNIT) == "A"
    assert session.sku_of(replace(UNIT, sku="B")) == "B"
