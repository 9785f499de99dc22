"""What `bancada identify` prints."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bancada.cli.identify import app


def _lines(*arguments: str) -> list[str]:
    result = CliRunner().invoke(app, list(arguments))
    assert result.exit_code == 0
    return result.stdout.splitlines()


def _json(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _lines("--json", *arguments)]


def test_that_each_code_gets_one_json_line() -> None:
    first, second = _json("PH297898690BR", "no code")

    assert first == {
        "input": "PH297898690BR",
        "kinds": [{"kind": "s10", "valid": True, "value": "PH297898690BR"}],
        "gs1": {},
    }
    assert second == {"input": "no code", "kinds": [], "gs1": {}}


def test_that_elements_are_printed_by_their_ai() -> None:
    (line,) = _json("01384258760950741726040031030000353712")

    assert line["gs1"] == {"01": "38425876095074", "17": "2026-04-30", "37": 12, "3103": "0.035 kg"}


def test_that_people_read_kinds_and_doubts() -> None:
    assert _lines("1Z12345E0205271688", "x") == [
        "1Z12345E0205271688",
        "  ups_1z                  1Z12345E0205271688  (does not check)",
        "x",
        "  unknown",
    ]


def test_that_separators_are_shown_to_people() -> None:
    lines = _lines("0107032069804988100329\x1d3712")

    assert lines[0] == "0107032069804988100329<GS>3712"
    assert lines[-3:] == ["  (01) 07032069804988", "  (10) 0329", "  (37) 12"]


@pytest.mark.parametrize("arguments", [[], ["--nothing-like-it", "x"]])
def test_that_wrong_usage_is_status_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, arguments).exit_code == 2
