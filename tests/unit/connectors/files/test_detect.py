from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.files.detect import (
    DELIMITERS,
    date_evidence_of,
    decimal_evidence_of,
    detect_delimiter,
    detect_encoding,
)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("São".encode(), "utf-8"),
        ("São".encode("utf-8-sig"), "utf-8-sig"),
        ("São".encode("cp1252"), "cp1252"),
        ("São".encode("utf-16"), "utf-16"),
        (b"plain", "utf-8"),
    ],
)
def test_that_the_encoding_is_told_from_the_bytes(data: bytes, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    assert detect_encoding(path) == encoding


def test_that_one_late_byte_makes_the_whole_file_windows_text(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a" * 3_000_000 + "ã".encode("cp1252"))
    assert detect_encoding(path) == "cp1252"


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_that_the_separator_is_the_sign_that_cuts_all_rows_alike(delimiter: str) -> None:
    rows = [["order_ref", "sku", "qty"], ["1", "A, B; C", "2"], ["2", "x", "1"]]
    sample = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    assert detect_delimiter(sample) == delimiter


def test_that_a_first_line_may_tell_the_separator() -> None:
    assert detect_delimiter("sep=|\na,b,c|d\n1,2,3|4\n") == "|"


def test_that_decimal_commas_are_not_taken_for_separators() -> None:
    assert detect_delimiter("sku;price;cost\nA;1,50;2,00\nB;3,10;2,99\n") == ";"


@given(st.text(max_size=300))
def test_that_any_text_gives_one_of_the_separators(sample: str) -> None:
    assert len(detect_delimiter(sample)) == 1


def test_that_evidence_tells_what_is_open_and_what_is_contradicted() -> None:
    assert decimal_evidence_of(["12,50", "1.234"]).found == ","
    assert decimal_evidence_of(["1.234"]).is_open
    assert decimal_evidence_of(["12,5", "12.5", "1,5"]).is_contradicted
    assert date_evidence_of(["01/02/2026", "13/02/2026"]).found == "dmy"
    assert date_evidence_of(["01/02/2026"]).is_open
    assert not date_evidence_of(["2026-02-01"]).is_open
