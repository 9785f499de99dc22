"""The import of one order file: what was detected, the mapping, what will happen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.connectors.files.import_kind import ImportKind


class ImportPhase(StrEnum):
    """Choosing a file, mapping its columns, running, done, or not readable at all."""

    CHOOSE = "choose"
    PREVIEW = "preview"
    RUNNING = "running"
    DONE = "done"
    UNREADABLE = "unreadable"


class DetectedKey(StrEnum):
    """Properties of a file that are guessed, shown, and may be corrected."""

    KIND = "kind"
    DELIMITER = "delimiter"
    ENCODING = "encoding"
    DECIMAL_MARK = "decimal_mark"
    DATE_ORDER = "date_order"


@dataclass(frozen=True, slots=True)
class DetectedOption:
    """One possible value of a detected property."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Detected:
    """What was detected, and what else it could be."""

    key: DetectedKey
    value: str
    options: tuple[DetectedOption, ...]


@dataclass(frozen=True, slots=True)
class FieldOption:
    """A field of ours that a column may be mapped to."""

    field_id: str
    title: str
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A column of the file, a few of its values, and the field it goes to (empty: not used)."""

    column: str
    samples: tuple[str, ...] = ()
    field_id: str = ""


@dataclass(frozen=True, slots=True)
class PreviewOrder:
    """An order as it would come in."""

    order_ref: str
    destination: str
    lines: int
    units: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record that does not go in, and why, in the packer's language."""

    line_no: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import did, in orders."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class ImportState:
    """The import page.

    Attributes:
        format_name: the recognised format ("Shopify orders export"); then no mapping is needed.
        new_products: SKUs that the orders would add to the catalogue, with nothing known of them but a name.
        missing_fields: titles of required fields with no column yet.
        done_records, total_records: progress while running; total 0 when not known.
    """

    phase: ImportPhase = ImportPhase.CHOOSE
    file_name: str = ""
    format_name: str = ""
    detected: tuple[Detected, ...] = ()
    fields: tuple[FieldOption, ...] = ()
    columns: tuple[ColumnMapping, ...] = ()
    missing_fields: tuple[str, ...] = ()
    preview: tuple[PreviewOrder, ...] = ()
    refused: tuple[RefusedRecord, ...] = ()
    counts: ImportCounts = ImportCounts()
    done_records: int = 0
    total_records: int = 0
    error: str = ""
    kind: ImportKind = ImportKind.ORDERS
    new_products: tuple[str, ...] = ()
