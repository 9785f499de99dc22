import pytest

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.corrections import (
    confirm_by_hand,
    hold,
    move_units,
    release,
    reopen,
    report_damaged,
    short_line,
    substitute,
    undo,
)
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.products import Product, ProductFlag
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from tests.unit.domain.builders import (
    BROKEN,
    closed,
    context,
    line,
    opened,
    order,
    packed_in,
    product,
    scanned,
    weighed_line,
)

MISSING = ev.ExceptionReason.NOT_FOUND
BENCH = context(product("A", codes={"CASE": 6}), product("S", ProductFlag.SERIAL))


def changed(session: PackingSession) -> PackingSession:
    """The same order after its source sent it again with something to look at."""
    return session.apply(ev.OrderRevised(session.order, (ContentChange(ChangedField.NOTE),)))


# Undo.


def test_that_undo_takes_the_whole_case_out() -> None:
    session = scanned(opened(line(1, "A", 8)), BENCH, "A", "CASE").session

    outcome = undo(session)

    assert (outcome.verdict, outcome.session.done_qty(1)) == (Verdict.UNDONE, 1)
    assert outcome.session.parcel.qty_of(1) == 1


def test_that_undo_first_drops_the_open_question() -> None:
    session = scanned(opened(line(1, "A"), line(2, "S")), BENCH, "A", "S").session

    outcome = undo(session)

    assert (outcome.verdict, outcome.detail) == (Verdict.UNDONE, "question")
    assert outcome.session.done == (1, 0)
    assert undo(outcome.session).session.done == (0, 0)


def test_that_undo_of_a_line_takes_its_last_scan() -> None:
    session = packed_in(opened(line(1, "A", 2), line(2, "B")), (1, 1), (2, 1))

    assert undo(session, 1).session.done == (0, 1)


def test_that_an_undone_serial_number_may_come_again() -> None:
    session = scanned(opened(line(1, "S", 2)), BENCH, "S", "N1", "S", "N2").session

    out = undo(session, 1).session

    assert [entry.serial_no for entry in out.verified] == ["N1"]
    assert scanned(out, BENCH, "S", "N2").verdict is Verdict.ORDER_COMPLETE


@pytest.mark.parametrize("line_no", [None, 1, 9])
def test_that_there_is_nothing_to_undo_before_the_first_scan(line_no: int | None) -> None:
    assert undo(opened(line(1, "A")), line_no).verdict is Verdict.NOTHING_TO_UNDO


def test_that_a_closed_parcel_or_a_held_order_is_not_undone() -> None:
    session = packed_in(opened(line(1, "A", 2)), (1, 1))

    assert undo(closed(session)).verdict is Verdict.PARCEL_CLOSED
    assert undo(session.apply(ev.OrderHeld(BROKEN))).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_what_the_source_no_longer_wants_comes_out_of_a_closed_parcel() -> None:
    session = closed(packed_in(opened(line(1, "A", 2), line(2, "B")), (1, 1), (1, 1)))
    session = session.apply_all([ev.ParcelOpened(2), ev.OrderRevised(order(line(1, "A"), line(2, "B")))])

    outcome = undo(session, 1)

    assert outcome.verdict is Verdict.UNDONE
    assert outcome.session.current_parcel_no == 1
    assert not outcome.session.parcel.is_closed


# Moving.


def test_that_units_move_into_a_new_parcel() -> None:
    session = packed_in(opened(line(1, "A", 6)), (1, 6))

    outcome = move_units(session, 1, 2, 1, 2)

    assert outcome.verdict is Verdict.UNITS_MOVED
    assert [parcel.contents for parcel in outcome.session.parcels] == [((1, 4),), ((1, 2),)]
    assert outcome.session.current_parcel_no == 2


def test_that_a_parcel_is_not_emptied_into_a_new_one() -> None:
    session = packed_in(opened(line(1, "A", 2)), (1, 2))

    assert move_units(session, 1, 2, 1, 2).verdict is Verdict.NOT_POSSIBLE_NOW
    assert move_units(session.apply(ev.ParcelOpened(2)), 1, 2, 1, 2).verdict is Verdict.UNITS_MOVED


@pytest.mark.parametrize(
    ("line_no", "qty", "from_no", "to_no"),
    [(1, 1, 1, 1), (1, 1, 1, 4), (1, 1, 1, 0), (1, 1, 3, 1), (1, 0, 1, 2), (1, 3, 1, 2), (9, 1, 1, 2)],
)
def test_that_a_move_needs_two_parcels_and_the_units(
    line_no: int, qty: int, from_no: int, to_no: int
) -> None:
    session = packed_in(opened(line(1, "A", 3)), (1, 2)).apply(ev.ParcelOpened(2))

    outcome = move_units(session, line_no, qty, from_no, to_no)

    assert (outcome.verdict, outcome.session) == (Verdict.NOT_POSSIBLE_NOW, session)


def test_that_nothing_moves_into_or_out_of_a_closed_parcel_or_a_held_order() -> None:
    session = closed(packed_in(opened(line(1, "A", 3)), (1, 2))).apply(ev.ParcelOpened(2))
    session = packed_in(session, (1, 1))

    assert move_units(session, 1, 1, 1, 2).verdict is Verdict.PARCEL_CLOSED
    assert move_units(session, 1, 1, 2, 1).verdict is Verdict.PARCEL_CLOSED
    assert move_units(session.apply(ev.OrderHeld(BROKEN)), 1, 1, 2, 3).verdict is Verdict.NOT_POSSIBLE_NOW


# Short.


def test_that_missing_units_can_be_given_up() -> None:
    session = packed_in(opened(line(1, "A", 3)), (1, 2))

    outcome = short_line(session, 1, 1, MISSING, "sup")

    assert outcome.verdict is Verdict.LINE_SHORTED
    assert outcome.session.is_complete


@pytest.mark.parametrize(("line_no", "qty"), [(1, 0), (1, 2), (9, 1)])
def test_that_at_most_what_is_missing_is_given_up(line_no: int, qty: int) -> None:
    session = packed_in(opened(line(1, "A", 3)), (1, 2))

    assert short_line(session, line_no, qty, MISSING, None).verdict is Verdict.NOT_POSSIBLE_NOW
    assert short_line(changed(session), 1, 1, MISSING, None).verdict is Verdict.NOT_POSSIBLE_NOW


# Damaged.


def test_that_a_damaged_unit_that_was_not_scanned_yet_changes_no_count() -> None:
    session = packed_in(opened(line(1, "A", 3)), (1, 2))

    outcome = report_damaged(session, 1, 1, BROKEN, "H1")

    assert outcome.verdict is Verdict.UNIT_DAMAGED
    assert outcome.events == (ev.UnitDamaged(1, 1, BROKEN, "H1"),)
    assert outcome.session == session


def test_that_damaged_units_that_were_scanned_are_wanted_anew() -> None:
    session = scanned(opened(line(1, "S", 3)), BENCH, "S", "N1", "S", "N2", "S", "N3").session

    outcome = report_damaged(session, 1, 2, BROKEN, "")

    assert outcome.session.missing_qty(1) == 2
    assert [entry.serial_no for entry in outcome.session.verified] == ["N1"]


def test_that_a_damaged_unit_comes_out_of_whichever_open_parcel_holds_it() -> None:
    session = packed_in(opened(line(1, "A", 6)), (1, 6))
    session = move_units(session, 1, 2, 1, 2).session

    outcome = report_damaged(session, 1, 3, BROKEN, "")

    assert [parcel.contents for parcel in outcome.session.parcels] == [((1, 3),), ()]


def test_that_a_closed_parcel_keeps_its_units() -> None:
    session = closed(packed_in(opened(line(1, "A", 2)), (1, 2)))

    assert report_damaged(session, 1, 1, BROKEN, "").verdict is Verdict.PARCEL_CLOSED


@pytest.mark.parametrize(("line_no", "qty"), [(1, 0), (1, 4), (9, 1)])
def test_that_no_more_is_damaged_than_the_line_has(line_no: int, qty: int) -> None:
    session = packed_in(opened(line(1, "A", 3)), (1, 2))

    assert report_damaged(session, line_no, qty, BROKEN, "").verdict is Verdict.NOT_POSSIBLE_NOW


# Substitute.


def test_that_a_substitute_is_allowed_beside_the_lines_own() -> None:
    outcome = substitute(opened(line(1, "A", 2)), 1, product("B"), "sup")

    assert (outcome.verdict, outcome.detail) == (Verdict.SUBSTITUTED, "Product B")
    assert outcome.session.skus_allowed_on(1) == ("A", "B")


@pytest.mark.parametrize("session", [packed_in(opened(line(1, "A")), (1, 1)), changed(opened(line(1, "A")))])
def test_that_a_finished_or_changed_line_takes_no_substitute(session: PackingSession) -> None:
    assert substitute(session, 1, product("B"), None).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_a_product_does_not_take_its_own_place() -> None:
    session = opened(line(1, "A"))

    assert substitute(session, 1, product("A"), None).verdict is Verdict.NOT_POSSIBLE_NOW
    assert substitute(session, 9, product("B"), None).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_pieces_and_goods_by_weight_never_stand_in_for_each_other() -> None:
    cheese = Product("CHEESE", "Cheese", scale_code="010085")
    jam, by_weight, by_piece = product("JAM"), weighed_line(1, "G", 500), line(2, "A")
    session = opened(by_weight, by_piece)

    for line_no, instead in ((1, jam), (2, cheese)):
        outcome = substitute(session, line_no, instead, "sup")
        assert (outcome.verdict, outcome.detail) == (Verdict.NOT_POSSIBLE_NOW, Obstacle.ANOTHER_UNIT)
    assert substitute(session, 1, cheese, "sup").verdict is Verdict.SUBSTITUTED


# By hand.


def test_that_a_unit_without_readable_code_is_confirmed_by_hand() -> None:
    session = opened(line(1, "A", 2), line(2, "B"))

    first = confirm_by_hand(session, 1, BROKEN, product("A"))
    assert (first.verdict, first.session.verified[0].by_hand) == (Verdict.CONFIRMED_BY_HAND, BROKEN)
    assert confirm_by_hand(first.session, 1, BROKEN, None).verdict is Verdict.LINE_COMPLETE


def test_that_a_serial_number_or_a_weight_is_never_confirmed_by_hand() -> None:
    serial = product("A", ProductFlag.SERIAL)

    for session, goods in ((opened(line(1, "A")), serial), (opened(weighed_line(1, "G", 500)), None)):
        outcome = confirm_by_hand(session, 1, BROKEN, goods)
        assert (outcome.verdict, outcome.detail) == (Verdict.NOT_POSSIBLE_NOW, Obstacle.NEVER_BY_HAND)


@pytest.mark.parametrize(
    "session",
    [
        packed_in(opened(line(1, "A")), (1, 1)),
        closed(packed_in(opened(line(1, "A", 2)), (1, 1))),
        changed(opened(line(1, "A"))),
        opened(line(2, "A")),
    ],
)
def test_that_nothing_is_confirmed_where_nothing_can_go_in(session: PackingSession) -> None:
    assert confirm_by_hand(session, 1, BROKEN, None).verdict is Verdict.NOT_POSSIBLE_NOW


# Hold, release, reopen.


def test_that_a_held_order_goes_on_where_it_was() -> None:
    session = packed_in(opened(line(1, "A", 2)), (1, 1))

    held = hold(session, BROKEN, "H1")
    assert (held.verdict, held.detail, held.session.hold_shelf) == (Verdict.HELD, "H1", "H1")
    released = release(held.session, "sup").session
    assert (released.state, released.done, released.hold_shelf) == (OrderState.PACKING, (1,), "")


def test_that_an_order_is_held_once_and_released_when_held() -> None:
    held = hold(opened(line(1, "A")), BROKEN, "H1").session

    assert hold(held, BROKEN, "H2").verdict is Verdict.NOT_POSSIBLE_NOW
    assert release(opened(line(1, "A")), None).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_only_a_packed_order_is_reopened() -> None:
    packed = closed(packed_in(opened(line(1, "A")), (1, 1))).apply(ev.OrderPacked(1))

    outcome = reopen(packed, BROKEN, "sup")

    assert outcome.verdict is Verdict.REOPENED
    assert not outcome.session.parcel.is_closed
    assert reopen(outcome.session, BROKEN, "sup").verdict is Verdict.NOT_POSSIBLE_NOW
    assert reopen(packed.apply(ev.OrderShipped()), BROKEN, None).verdict is Verdict.NOT_POSSIBLE_NOW


def test_that_a_short_is_taken_back_before_any_unit_of_the_line() -> None:
    session = scanned(opened(line(1, "A", 5), line(2, "B")), BENCH, "A").session
    given_up = short_line(session, 1, 4, MISSING, None).session

    outcome = undo(given_up, 1)

    assert (outcome.verdict, outcome.events) == (Verdict.SHORT_WITHDRAWN, (ev.ShortWithdrawn(1, 4),))
    assert outcome.session == session
    assert undo(outcome.session, 1).session.done_qty(1) == 0


def test_that_undo_of_the_last_scan_leaves_a_short_as_it_is() -> None:
    session = scanned(opened(line(1, "A", 2), line(2, "B")), BENCH, "A").session
    given_up = short_line(session, 1, 1, MISSING, None).session

    assert undo(given_up).session.shorted == (1, 0)
