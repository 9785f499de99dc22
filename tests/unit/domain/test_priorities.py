from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bancada.domain.priorities import PRIORITY_MINUTES, queue_score
from tests.unit.domain.builders import line, order

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_that_an_order_is_due_at_its_cutoff() -> None:
    score = queue_score(replace(order(line(1, "A")), cutoff_at=NOW), NOW - timedelta(days=1))

    assert (score.due_at, score.has_cutoff) == (NOW, True)
    assert score.rank_ms == int(NOW.timestamp() * 1000)


def test_that_an_order_without_cutoff_is_due_two_days_after_it_came() -> None:
    score = queue_score(order(line(1, "A")), NOW)

    assert (score.due_at, score.ordered_at, score.has_cutoff) == (NOW + timedelta(hours=48), NOW, False)


def test_that_the_sources_date_is_the_orders_age() -> None:
    ordered_at = NOW - timedelta(days=3)

    assert queue_score(replace(order(line(1, "A")), ordered_at=ordered_at), NOW).ordered_at == ordered_at


def test_that_each_step_of_priority_brings_an_order_half_an_hour_forward() -> None:
    plain = queue_score(order(line(1, "A")), NOW)
    urgent = queue_score(replace(order(line(1, "A")), priority=2), NOW)

    assert PRIORITY_MINUTES == 30
    assert plain.rank_ms - urgent.rank_ms == 60 * 60 * 1000


@pytest.mark.parametrize("priority", [-(10**9), 10**9])
def test_that_a_priority_beyond_all_measure_only_sorts(priority: int) -> None:
    plain = queue_score(order(line(1, "A")), NOW)
    odd = queue_score(replace(order(line(1, "A")), priority=priority), NOW)

    assert (odd.rank_ms < plain.rank_ms) is (priority > 0)
