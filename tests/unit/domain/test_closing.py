from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.closing import (
    close_parcel,
    is_label_held_back,
    judge_weight,
    may_end,
    may_ship,
    next_parcel_no,
    parcel_contents,
    parcels_in_all,
    surplus_lines,
    why_not_closable,
)
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState
from bancada.domain.profiles import InvoiceRule, PackingProfile
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.weights import WeightBand
from tests.unit.domain.builders import BROKEN, closed, line, opened, order, packed_in, weighed_line

PROFILE = PackingProfile()
READS_BACK = PackingProfile(reads_label_back=True)
BAND = WeightBand(1000, 20)


def half_packed() -> PackingSession:
    return packed_in(opened(line(1, "A", 2)), (1, 1))


def two_parcels() -> PackingSession:
    """One unit in the closed first parcel, one in the open second."""
    return packed_in(closed(half_packed()).apply(ev.ParcelOpened(2)), (1, 1))


# Surplus.


@pytest.mark.parametrize(("wanted", "surplus"), [(100, ()), (99, (1,))])
def test_that_one_piece_too_many_is_a_surplus(wanted: int, surplus: tuple[int, ...]) -> None:
    session = packed_in(opened(line(1, "A", 100)), (1, 100))

    assert surplus_lines(session.apply(ev.OrderRevised(order(line(1, "A", wanted))))) == surplus


def test_that_weighed_goods_a_twentieth_over_are_no_surplus() -> None:
    session = packed_in(opened(weighed_line(1, "G", 500)), (1, 525))

    assert surplus_lines(session) == ()
    assert surplus_lines(session.apply(ev.OrderRevised(order(weighed_line(1, "G", 499))))) == (1,)


# Closing.


def test_that_a_filled_parcel_closes_and_the_last_one_needs_all_units() -> None:
    assert why_not_closable(half_packed(), ends_order=False) is None
    assert why_not_closable(half_packed(), ends_order=True) is Verdict.ORDER_INCOMPLETE
    assert why_not_closable(packed_in(half_packed(), (1, 1)), ends_order=True) is None


@pytest.mark.parametrize(
    ("session", "verdict"),
    [
        (opened(line(1, "A")), Verdict.PARCEL_EMPTY),
        (closed(half_packed()), Verdict.PARCEL_CLOSED),
        (half_packed().apply(ev.OrderHeld(BROKEN)), Verdict.NOT_POSSIBLE_NOW),
        (half_packed().apply(ev.DetailAsked(ev.Detail.SERIAL, "A", line_no=1)), Verdict.NOT_POSSIBLE_NOW),
        (
            half_packed().apply(ev.OrderRevised(order(line(1, "A", 2)), (ContentChange(ChangedField.NOTE),))),
            Verdict.ORDER_CHANGED,
        ),
        (two_parcels().apply(ev.OrderRevised(order(line(1, "A")))), Verdict.ORDER_CHANGED),
    ],
)
def test_that_a_parcel_that_cannot_close_says_why(session: PackingSession, verdict: Verdict) -> None:
    assert why_not_closable(session, ends_order=False) is verdict


def test_that_a_closed_parcel_keeps_number_weight_and_tracking_number() -> None:
    outcome = close_parcel(half_packed(), 980, "BR1")

    assert outcome.events == (ev.ParcelClosed(1, 980, "BR1"),)
    assert outcome.session.parcel.gross_g == 980


@pytest.mark.parametrize(("is_accepted", "gross_g"), [(True, 970), (False, None)])
def test_that_an_accepted_weight_is_kept_when_none_is_given(is_accepted: bool, gross_g: int | None) -> None:
    session = half_packed().apply(ev.ParcelWeighed(1, 970, 1000, 20, is_accepted=is_accepted))

    assert close_parcel(session, None, None).session.parcel.gross_g == gross_g


# Weight.


@pytest.mark.parametrize(
    ("gross_g", "approved_by", "verdict"),
    [
        (980, None, Verdict.ACCEPTED),
        (1020, None, Verdict.ACCEPTED),
        (979, None, Verdict.WEIGHT_OUT_OF_TOLERANCE),
        (1021, None, Verdict.WEIGHT_OUT_OF_TOLERANCE),
        (1021, "sup", Verdict.ACCEPTED),
    ],
)
def test_that_a_weight_is_in_the_band_or_approved(
    gross_g: int, approved_by: str | None, verdict: Verdict
) -> None:
    outcome = judge_weight(half_packed(), gross_g, BAND, (("A", 1),), approved_by)

    (event,) = outcome.events
    assert outcome.verdict is verdict
    assert isinstance(event, ev.ParcelWeighed)
    assert event.weighs_as_expected is BAND.holds(gross_g)
    assert outcome.session.parcel.is_weight_accepted is (verdict is Verdict.ACCEPTED)


def test_that_a_parcel_of_unknown_weight_takes_any() -> None:
    outcome = judge_weight(half_packed(), 5, None, ())

    assert outcome.verdict is Verdict.ACCEPTED
    weighed = ev.ParcelWeighed(1, 5, None, None, is_accepted=True, weighs_as_expected=True, priors=())
    assert outcome.events == (weighed,)


# Parcels.


def test_that_the_contents_are_what_was_really_scanned() -> None:
    session = packed_in(opened(line(1, "A", 3), line(2, "A")), (1, 1), (2, 1))
    session = session.apply(ev.UnitsVerified(1, 1, 1, "B", sku="B"))
    session = packed_in(session.apply(ev.ParcelOpened(2)), (1, 1))

    assert parcel_contents(session, 1) == (("A", 2), ("B", 1))
    assert parcel_contents(session, 2) == (("A", 1),)


def test_that_packing_goes_on_with_a_new_parcel_until_all_is_packed() -> None:
    assert next_parcel_no(closed(half_packed())) == 2
    assert next_parcel_no(closed(two_parcels())) is None


def test_that_a_parcel_left_open_with_goods_in_it_comes_next() -> None:
    session = packed_in(opened(line(1, "A", 2)), (1, 1)).apply(ev.ParcelOpened(2))

    assert next_parcel_no(closed(packed_in(session, (1, 1)))) == 1


def test_that_an_empty_parcel_is_filled_before_a_new_one_is_begun() -> None:
    session = half_packed().apply(ev.ParcelOpened(2)).apply(ev.ParcelOpened(1))

    assert next_parcel_no(closed(session)) == 2


def test_that_empty_parcels_at_the_end_are_not_counted() -> None:
    session = closed(packed_in(half_packed(), (1, 1))).apply_all([ev.ParcelOpened(2), ev.ParcelOpened(3)])

    assert parcels_in_all(session) == 1
    assert may_end(session, PROFILE)


def test_that_the_number_of_parcels_is_open_until_all_is_packed_or_planned() -> None:
    assert parcels_in_all(half_packed()) is None
    planned = PackingSession.begin(replace(order(line(1, "A", 2)), tracking_nos=("T1", "T2", "T3")))
    assert parcels_in_all(planned) == 3
    given_up = opened(line(1, "A")).apply(ev.LineShorted(1, 1, BROKEN))
    assert parcels_in_all(given_up) == 1


# The end.


def test_that_an_order_ends_when_every_filled_parcel_is_closed() -> None:
    assert not may_end(two_parcels(), PROFILE)
    assert may_end(closed(two_parcels()), PROFILE)


def test_that_an_order_of_which_all_was_given_up_does_not_end_as_packed() -> None:
    assert not may_end(opened(line(1, "A")).apply(ev.LineShorted(1, 1, BROKEN)), PROFILE)


def test_that_labels_are_read_back_where_the_profile_wants_it() -> None:
    session = closed(two_parcels())

    assert not may_end(session, READS_BACK)
    assert not may_end(session.apply(ev.LabelReadBack(1, "X")), READS_BACK)
    assert may_end(session.apply_all([ev.LabelReadBack(1, "X"), ev.LabelReadBack(2, "Y")]), READS_BACK)


def test_that_a_label_held_back_is_not_read_back() -> None:
    waiting = order(line(1, "A"), invoice=InvoiceState.WAITING)
    session = closed(packed_in(PackingSession.begin(waiting), (1, 1)))

    assert is_label_held_back(session, READS_BACK)
    assert may_end(session, READS_BACK)
    assert not is_label_held_back(session, PackingProfile(invoice=InvoiceRule.IGNORE))
    assert not is_label_held_back(half_packed(), READS_BACK)


@pytest.mark.parametrize(
    "event",
    [
        ev.OrderHeld(BROKEN),
        ev.OrderRevised(order(line(1, "A", 2)), (ContentChange(ChangedField.NOTE),)),
        ev.OrderRevised(order(line(1, "A", 1))),
        ev.OrderRevised(order(line(1, "A", 3))),
    ],
)
def test_that_a_held_changed_surplus_or_incomplete_order_does_not_end(event: ev.Event) -> None:
    assert not may_end(closed(two_parcels()).apply(event), PROFILE)


# Shipping.


def test_that_only_an_order_packed_with_its_labels_ships() -> None:
    packed = closed(packed_in(opened(line(1, "A", 2)), (1, 2)))

    assert not may_ship(packed)
    assert not may_ship(packed.apply(ev.OrderPacked(1, is_label_held=True)))
    assert may_ship(packed.apply(ev.OrderPacked(1)))
    assert not may_ship(packed.apply_all([ev.OrderPacked(1), ev.OrderHeld(ev.ExceptionReason.OTHER)]))
    assert not may_ship(packed.apply_all([ev.OrderPacked(1), ev.OrderShipped()]))
    assert not may_ship(replace(packed.apply(ev.OrderPacked(1)), is_understood=False))
