"""The figures of the shift, and whether the next cut-off will be met."""

from datetime import datetime, timedelta

import pytest

from bancada.domain.orders import OrderState
from bancada.domain.shift_report import Figures, HourFigures, ShiftReport
from bancada.services.ports import QueueCount
from bancada.ui.viewmodels.shift_view_model import ShiftViewModel
from bancada.ui.viewmodels.states.shift import CutoffOutlook, ShiftPeriod, ShiftState
from tests.ui.viewmodels.bench_page import NOW
from tests.ui.viewmodels.fake_reading import ReadingAtOnce, Shelf

HOUR = timedelta(hours=1)
FIGURES = Figures(30, 45, 90, 95, 5, at_work_s=7200, times_per_order_s=(40, 60, 80, 200))


class ShiftPage:
    def __init__(self, whole: Figures = FIGURES, counts: tuple[QueueCount, ...] = ()) -> None:
        running = HourFigures(NOW.replace(minute=0), 4, 9)
        hours = (HourFigures(running.since - HOUR, 26, 81), running)
        report = ShiftReport(whole, (("op-1", whole), ("gone", Figures(orders=1))), hours)
        self.shelf = Shelf(report=report, counts=counts, states={OrderState.HELD: 2})
        self.model = ShiftViewModel(
            ReadingAtOnce(self.shelf), lambda: {"op-1": "Ana"}, lambda: 20, lambda: NOW
        )
        self.states: list[ShiftState] = []
        self.model.shift_changed.connect(self.states.append)
        self.model.refresh()

    @property
    def state(self) -> ShiftState:
        return self.states[-1]


def test_that_counts_become_figures_per_hour() -> None:
    state = ShiftPage().state
    assert (state.orders, state.units, state.lines, state.on_hold) == (30, 90, 45, 2)
    assert (state.per_hour, state.target_per_hour) == ((15, 45, 22), 20)
    assert (state.accuracy_permille, state.errors_caught) == (950, 5)
    assert (state.median_s, state.slow_s) == (60, 200)
    assert not state.is_busy


def test_that_packers_have_names_and_strangers_none() -> None:
    ana, gone = ShiftPage().state.packers
    assert (ana.name, ana.orders, ana.orders_per_hour, ana.errors_caught, ana.median_s) == (
        "Ana",
        30,
        15,
        5,
        60,
    )
    assert (gone.name, gone.orders, gone.orders_per_hour, gone.median_s) == ("", 1, None, None)


def test_that_the_hour_that_runs_is_told_from_those_that_are_over() -> None:
    assert [(bar.orders, bar.is_running) for bar in ShiftPage().state.hours] == [(26, False), (4, True)]


def test_that_the_day_begins_at_local_midnight() -> None:
    page = ShiftPage()
    assert page.shelf.since is not None
    assert page.shelf.since == NOW.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    page.model.choose_period(ShiftPeriod.LAST_HOUR)
    assert page.shelf.since == NOW - HOUR
    assert page.state.period is ShiftPeriod.LAST_HOUR


def test_that_old_figures_do_not_stand_under_a_new_period() -> None:
    page = ShiftPage()
    page.states.clear()
    page.model.choose_period(ShiftPeriod.LAST_HOUR)
    assert page.states[0] == ShiftState(period=ShiftPeriod.LAST_HOUR)


@pytest.mark.parametrize(
    ("counts", "wanted"),
    [
        ((), None),
        (((None, 7),), None),
        (((NOW - HOUR, 7),), None),
        (((NOW + HOUR, 9), (NOW + 2 * HOUR, 50)), CutoffOutlook(NOW + HOUR, 9, NOW + HOUR * 9 / 15)),
        (((NOW - HOUR, 6), (NOW + HOUR, 9), (None, 3)), CutoffOutlook(NOW + HOUR, 15, NOW + HOUR)),
    ],
)
def test_that_the_next_cutoff_is_forecast_with_what_is_late_already(
    counts: tuple[tuple[datetime | None, int], ...], wanted: CutoffOutlook | None
) -> None:
    page = ShiftPage(counts=tuple(QueueCount("Correios", at, orders) for at, orders in counts))
    assert page.state.outlook == wanted
    assert page.state.waiting == sum(orders for _, orders in counts)


def test_that_nothing_is_forecast_while_nobody_packs() -> None:
    page = ShiftPage(Figures(), (QueueCount(None, NOW + HOUR, 3),))
    assert page.state.outlook == CutoffOutlook(NOW + HOUR, 3, None)
    assert page.state.per_hour is None
