"""A shift in figures: what was packed, how fast, and what was caught."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain import events as ev
from bancada.domain.shift_report import Deed, Figures, PackedOrder, shift_report, times_in_hand
from bancada.domain.verdicts import ScanVerdict as Verdict

START = datetime(2026, 5, 4, 11, 0, tzinfo=UTC)
OPENED = ev.OrderOpened(ev.OpenedBy.CODE)
PACKED = ev.OrderPacked(1)


def at(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


def deed(seconds: int, event: ev.Event, order_id: str = "o1", who: str | None = "ana") -> Deed:
    return Deed(at(seconds), who, order_id, event)


def packed(seconds: int, order_id: str = "o1", who: str | None = "ana", units: int = 3) -> PackedOrder:
    return PackedOrder(order_id, at(seconds), who, units, lines=2)


def scan(seconds: int, who: str = "ana") -> Deed:
    return deed(seconds, ev.UnitsVerified(1, 1, 1, "789"), who=who)


def refused(seconds: int, verdict: Verdict, who: str = "ana") -> Deed:
    return deed(seconds, ev.ScanRefused(verdict, "789"), who=who)


def test_that_nothing_done_is_an_empty_report() -> None:
    report = shift_report((), ())
    assert report.whole == Figures()
    assert (report.packers, report.hours) == ((), ())
    assert report.whole.accuracy_permille is None
    assert report.whole.time_per_order_s(50) is None
    assert report.whole.per_hour(3) is None


def test_that_orders_lines_and_units_are_counted_by_packer() -> None:
    orders = (packed(60), packed(120, "o2", "bia", 1), packed(180, "o3", "bia", 2), packed(200, "o4", None))
    report = shift_report(orders, ())
    assert (report.whole.orders, report.whole.lines, report.whole.units) == (4, 8, 9)
    assert [(who, each.orders, each.units) for who, each in report.packers] == [("bia", 2, 3), ("ana", 1, 3)]


def test_that_errors_are_what_was_kept_out_of_a_parcel() -> None:
    heavy = ev.ParcelWeighed(1, 900, 500, 20, is_accepted=False)
    right = ev.ParcelWeighed(1, 500, 500, 20, is_accepted=True)
    deeds = (
        scan(1),
        refused(2, Verdict.WRONG_ITEM),
        refused(3, Verdict.OVER_SCAN, "bia"),
        refused(4, Verdict.UNKNOWN_CODE),
        deed(5, heavy),
        deed(6, right),
        scan(7),
    )
    report = shift_report((), deeds)
    assert (report.whole.errors_caught, report.whole.accepted_scans) == (3, 2)
    assert report.whole.accuracy_permille == 400
    assert {who: each.errors_caught for who, each in report.packers} == {"ana": 2, "bia": 1}


def test_that_a_break_is_no_time_at_work() -> None:
    lunch_s = 3600
    deeds = tuple(scan(at_s) for at_s in (0, 60, 120, 120 + lunch_s, 180 + lunch_s))
    figures = shift_report((), deeds).whole
    assert figures.at_work_s == 180
    assert figures.per_hour(9) == 180


def test_that_a_clock_that_was_set_back_takes_no_time_away() -> None:
    assert shift_report((), (scan(100), scan(40), scan(70))).whole.at_work_s == 30


def test_that_an_order_put_aside_counts_only_while_it_is_in_hand() -> None:
    deeds = (
        deed(0, OPENED),
        deed(40, ev.OrderLeft()),
        deed(500, OPENED),
        deed(520, PACKED),
        deed(530, OPENED, "o2"),
    )
    assert times_in_hand(deeds) == {"o1": 60}


def test_that_an_order_opened_before_the_shift_has_no_time() -> None:
    assert times_in_hand((deed(30, PACKED),)) == {}
    assert shift_report((packed(30),), (deed(30, PACKED),)).whole.times_per_order_s == ()


@pytest.mark.parametrize(("percent", "wanted"), [(50, 50), (90, 90), (100, 100), (1, 10)])
def test_that_times_per_order_are_ranked(percent: int, wanted: int) -> None:
    figures = Figures(times_per_order_s=tuple(range(10, 101, 10)))
    assert figures.time_per_order_s(percent) == wanted


def test_that_every_hour_between_the_first_and_the_last_order_is_there() -> None:
    report = shift_report((packed(10), packed(20, "o2"), packed(2 * 3600 + 5, "o3", units=7)), ())
    assert [(hour.since, hour.orders, hour.units) for hour in report.hours] == [
        (START, 2, 6),
        (START + timedelta(hours=1), 0, 0),
        (START + timedelta(hours=2), 1, 7),
    ]


@given(
    st.lists(st.tuples(st.integers(0, 86_399), st.sampled_from(["ana", "bia", "caio"]), st.integers(1, 9)))
)
def test_that_packers_and_hours_add_up_to_the_whole(made: list[tuple[int, str, int]]) -> None:
    orders = [packed(seconds, f"o{number}", who, units) for number, (seconds, who, units) in enumerate(made)]
    report = shift_report(orders, ())
    for parts in ([each for _, each in report.packers], report.hours):
        assert sum(part.orders for part in parts) == report.whole.orders == len(made)
        assert sum(part.units for part in parts) == report.whole.units
