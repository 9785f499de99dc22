"""Reads the sample data that ships with the application, so that a demo station has something to pack."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bancada.connectors.sample.moments_in_files import with_moments
from bancada.domain.operators import Role

PRODUCTS_FILE = "products.csv"
CARTONS_FILE = "cartons.csv"
ORDERS_FILE = "orders.csv"
TRACKING_FILE = "tracking_numbers.csv"
OPERATORS_FILE = "operators.json"


@dataclass(frozen=True, slots=True)
class SampleFiles:
    """Files ready for the usual import, in the order in which they have to be imported."""

    products: Path
    cartons: Path
    orders: Path


@dataclass(frozen=True, slots=True)
class SampleOperator:
    """A person of the demo; the PIN stands in the clear because it opens nothing but the demo."""

    name: str
    badge: str
    pin: str
    role: Role
    language: str


@dataclass(frozen=True, slots=True)
class SampleTracking:
    """Unused tracking numbers of one carrier and service; ``service_level`` None serves all of them."""

    carrier: str
    service_level: str | None
    numbers: tuple[str, ...]


def write_sample_files(samples: Path, folder: Path, now: datetime) -> SampleFiles:
    """Write the sample products, cartons and orders into a folder, with times relative to ``now``.

    Args:
        samples: folder of the shipped sample data.
        folder: where to write; made when missing.
        now: start of the demo, aware; cut-offs lie after it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in (PRODUCTS_FILE, CARTONS_FILE, ORDERS_FILE):
        text = (samples / name).read_text(encoding="utf-8")
        (folder / name).write_text(with_moments(text, now), encoding="utf-8", newline="\n")
    return SampleFiles(folder / PRODUCTS_FILE, folder / CARTONS_FILE, folder / ORDERS_FILE)


def sample_operators(samples: Path) -> tuple[SampleOperator, ...]:
    """The people of the demo."""
    entries = json.loads((samples / OPERATORS_FILE).read_text(encoding="utf-8"))
    return tuple(
        SampleOperator(
            str(entry["name"]),
            str(entry["badge"]),
            str(entry["pin"]),
            Role(entry["role"]),
            str(entry["language"]),
        )
        for entry in entries
    )


def sample_tracking(samples: Path) -> tuple[SampleTracking, ...]:
    """The tracking numbers of the demo, per carrier and service."""
    numbers: dict[tuple[str, str], list[str]] = {}
    with (samples / TRACKING_FILE).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            numbers.setdefault((row["carrier"], row["service_level"]), []).append(row["tracking_no"])
    return tuple(
        SampleTracking(carrier, level or None, tuple(found)) for (carrier, level), found in numbers.items()
    )
