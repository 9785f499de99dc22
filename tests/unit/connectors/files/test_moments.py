from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.files.moments import date_evidence, is_ambiguous_date, parse_day, parse_moment
from bancada.connectors.files.problems import ValueRefused
from bancada.connectors.files.reading import DateOrder, Reading

MONTH_FIRST = Reading(date_order=DateOrder.MONTH_FIRST)


def test_that_the_order_of_day_and_month_follows_the_file() -> None:
    assert parse_day("03/04/2026", Reading()) == date(2026, 4, 3)
    assert parse_day("03/04/2026", MONTH_FIRST) == date(2026, 3, 4)
    assert parse_day("2026-04-03", MONTH_FIRST) == date(2026, 4, 3)
    assert parse_day("3.4.26", Reading()) == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("2026-05-01 10:00:00 +0200", 8, 0),
        ("2026-05-01T10:00:00-03:00", 13, 0),
        ("2026-05-01T10:00:00.123Z", 10, 0),
        ("01/05/2026 02:30 PM", 14, 30),
        ("01/05/2026", 0, 0),
    ],
)
def test_that_times_become_utc(text: str, hour: int, minute: int) -> None:
    assert parse_moment(text, Reading()) == datetime(2026, 5, 1, hour, minute, tzinfo=UTC)


def test_that_a_time_without_a_zone_is_local_to_the_site() -> None:
    reading = Reading(zone=ZoneInfo("America/Sao_Paulo"))
    assert parse_moment("2026-05-01 14:00", reading) == datetime(2026, 5, 1, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "31/02/2026", "13/13/2026", "soon", "2026-05-01 25:00", "0001-01-01 00:00 +1400"]
)
def test_that_what_is_not_a_time_is_refused(text: str) -> None:
    with pytest.raises(ValueRefused):
        parse_moment(text, Reading())


@given(st.text(alphabet="0123456789/-.: TZ+APM", max_size=30))
def test_that_any_text_is_an_aware_time_or_refused(text: str) -> None:
    try:
        moment = parse_moment(text, MONTH_FIRST)
    except ValueRefused:
        return
    assert moment.tzinfo is UTC


def test_that_only_days_above_twelve_are_evidence() -> None:
    assert date_evidence("13/05/2026") is DateOrder.DAY_FIRST
    assert date_evidence("05/13/2026") is DateOrder.MONTH_FIRST
    assert date_evidence("05/06/2026") is None
    assert date_evidence("2026-05-13") is None
    assert is_ambiguous_date("05/06/2026")
    assert not is_ambiguous_date("05/05/2026")
