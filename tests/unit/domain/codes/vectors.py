"""The table of published and computed test values that several test files read."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TABLE = Path(__file__).parents[3] / "data" / "codes" / "vectors.json"


@dataclass(frozen=True)
class Vector:
    kind: str
    value: str
    valid: bool
    expect: Any


def all_vectors() -> list[Vector]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    return [
        Vector(each["kind"], each["value"], each["valid"], each.get("expect", each.get("expect_all")))
        for each in table["vectors"]
    ]


def vectors(*kinds: str) -> list[Vector]:
    found = [each for each in all_vectors() if each.kind in kinds]
    assert {each.kind for each in found} == set(kinds)
    return found


def valid_values(kind: str) -> list[str]:
    return [each.value for each in vectors(kind) if each.valid]
