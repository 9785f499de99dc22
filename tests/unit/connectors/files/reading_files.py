"""Shortcuts of the import tests: write a file, read its records."""

from __future__ import annotations

from pathlib import Path

from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.open_source import open_sources
from bancada.services.received import ReceivedOrder, ReceivedRecord, RefusedRecord
from tests.fakes.mappings import MappingsInMemory

SAMPLES = Path(__file__).resolve().parents[3] / "data" / "imports"
TEMPLATES = Path(__file__).resolve().parents[4] / "resources" / "templates"


def read(*paths: Path, wanted: ImportKind = ImportKind.ORDERS, format: str = "auto") -> list[ReceivedRecord]:
    sources = open_sources(paths, wanted=wanted, mappings=MappingsInMemory(), format=format)
    return [record for source in sources for record in source.records()]


def read_text(folder: Path, text: str, wanted: ImportKind = ImportKind.ORDERS) -> list[ReceivedRecord]:
    path = folder / "file"
    path.write_bytes(text.encode())
    return read(path, wanted=wanted)


def orders(records: list[ReceivedRecord]) -> dict[str, ReceivedOrder]:
    return {each.order.order_ref: each for each in records if isinstance(each, ReceivedOrder)}


def refusals(records: list[ReceivedRecord]) -> list[RefusedRecord]:
    return [each for each in records if isinstance(each, RefusedRecord)]


def problems(records: list[ReceivedRecord]) -> list[str]:
    return [each.problem for each in refusals(records)]
