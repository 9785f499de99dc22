from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.expiry_text import read_expiry

DATES = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DATES, st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%y", "%d-%m-%Y", "%d%m%Y", "%y%m%d"]))
def test_that_a_date_reads_back_from_every_form(day: date, form: str) -> None:
    assert read_expiry(f" {day.strftime(form)} ") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("04/2026", date(2026, 4, 30)),
        ("2-2028", date(2028, 2, 29)),
        ("260200", date(2026, 2, 28)),
        ("1/2/26", date(2026, 2, 1)),
    ],
)
def test_that_a_month_without_a_day_ends_on_its_last(text: str, day: date) -> None:
    assert read_expiry(text) == day


@pytest.mark.parametrize("text", ["", "soon", "31/04/2026", "13/2026", "99/99/9999", "2026", "30/04/20266"])
def test_that_what_is_no_date_is_none(text: str) -> None:
    assert read_expiry(text) is None


@given(st.text(alphabet="0123456789/.-²٣ a", max_size=12))
def test_that_any_text_is_a_date_or_none(text: str) -> None:
    assert isinstance(read_expiry(text), date | None)
