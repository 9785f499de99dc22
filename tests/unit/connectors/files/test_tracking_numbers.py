"""Lists of tracking numbers: numbers, ranges, and what is neither."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.files.open_source import FileUnreadable
from bancada.connectors.files.tracking_numbers import TrackingFileWrong, read_tracking_numbers


def _read(folder: Path, text: str) -> tuple[str, ...]:
    path = folder / "numbers.txt"
    path.write_text(text, encoding="utf-8")
    return read_tracking_numbers(path)


@pytest.mark.parametrize(
    "text",
    [
        "PH297898690BR-PH297898712BR",
        "PH297898690BR;PH297898712BR",
        "ph 297 898 690 br – ph 297 898 712 br",
        "PH29789869BR,PH29789871BR",
        "PH297898690BR\n# again\n\nPH297898709BR\nPH297898712BR\nPH297898690BR",
    ],
)
def test_that_a_range_is_written_out_once(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path, text) == ("PH297898690BR", "PH297898709BR", "PH297898712BR")


def test_that_numbers_of_other_carriers_stay_as_they_are(tmp_path: Path) -> None:
    assert _read(tmp_path, "1z12345e0205271688\nJAD-000-123\n") == ("1Z12345E0205271688", "JAD-000-123")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("PH297898691BR", "has a wrong check digit"),
        ("PH297898690BR-PH297898799BR", "has a wrong check digit"),
        ("PH297898712BR-PH297898690BR", "is no range"),
        ("PH297898690BR-QS410007392BR", "is no range"),
        ("PH000000005BR-PH99999999BR", "is no range"),
        ("PH297898690XX", "names a country"),
        ("12", "Write one number"),
        ("A" * 31, "a label has room for 30 characters"),
        ("T12345^XZ", "Write one number"),
        ("número 1", "Write one number"),
    ],
)
def test_that_a_wrong_line_is_named_with_what_is_wrong(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(TrackingFileWrong, match=said) as refused:
        _read(tmp_path, f"QS410007392BR\n{line}\n")

    assert refused.value.line == 2
    assert str(refused.value).startswith(f"numbers.txt, line 2: “{line}”")


def test_that_a_file_without_a_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrackingFileWrong, match="holds no number"):
        _read(tmp_path, "# nothing yet\n")


def test_that_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read_tracking_numbers(tmp_path / "absent.txt")


@given(st.binary(max_size=200))
def test_that_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(content)
    numbers: tuple[str, ...] = ()
    with suppress(TrackingFileWrong):
        numbers = read_tracking_numbers(path)

    assert all(number == number.strip().upper() for number in numbers)
