from datetime import date, datetime, time

import pytest

from bancada.connectors.files.cell_text import cell_text
from bancada.connectors.files.decimal_text import DecimalMark, parse_decimal


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("  x ", "x"),
        (True, "yes"),
        (False, "no"),
        (12, "12"),
        (12.0, "12"),
        (24.5, "24.5"),
        (1.234, "1.2340"),
        (3.5e43, "3.5e+43"),
        (float("inf"), "inf"),
        (datetime(2026, 5, 1, 9, 30), "2026-05-01 09:30:00"),  # noqa: DTZ001
        (date(2026, 5, 1), "2026-05-01"),
        (time(9, 30), "09:30:00"),
    ],
)
def test_that_a_typed_value_becomes_the_text_a_csv_would_hold(value: object, text: str) -> None:
    assert cell_text(value) == text


@pytest.mark.parametrize("mark", DecimalMark)
def test_that_a_fraction_reads_the_same_with_either_mark(mark: DecimalMark) -> None:
    assert float(parse_decimal(cell_text(1.234), mark)) == 1.234
