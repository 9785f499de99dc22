"""What the columns of a table mean: guessed from their names, confirmed by a person, remembered by header."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bancada.connectors.files.decimal_text import DecimalMark, decimal_evidence
from bancada.connectors.files.fields import (
    JOINED_COLUMNS,
    MANY_COLUMNS,
    ORDER_HEAD_FIELDS,
    measured_fields,
    missing_fields,
)
from bancada.connectors.files.header_text import fingerprint, plain_name, unit_of, without_unit
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.reading import DateOrder
from bancada.connectors.files.synonyms import FIELD_OF_NAME

_SHORTEST_PART = 4
_FEWEST_HEAD_COLUMNS = 3
_FEW_UNITS = {True: ("kg", "cm"), False: ("g", "mm")}


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a header means; None in an attribute leaves it to detection, file by file.

    Attributes:
        fingerprint: of the header it was made for; empty fits every header that has all its columns.
        columns: pairs of column name and field; columns that are not named are not read.
        is_ref_repeated: every row of an order carries its number; else only the first row does.
    """

    kind: ImportKind
    columns: tuple[tuple[str, str], ...]
    fingerprint: str = ""
    decimal_mark: DecimalMark | None = None
    date_order: DateOrder | None = None
    delimiter: str | None = None
    encoding: str | None = None
    is_ref_repeated: bool = True

    def fits(self, header: Sequence[str]) -> bool:
        """Whether the mapping was made for this header."""
        if self.fingerprint:
            return self.fingerprint == fingerprint(header)
        return {column for column, _ in self.columns} <= set(unique_names(header))

    def fields_by_position(self, header: Sequence[str]) -> tuple[str | None, ...]:
        """For each column of the header its field, or None where the column is not read."""
        field_of = dict(self.columns)
        return tuple(field_of.get(name) for name in unique_names(header))


@dataclass(frozen=True, slots=True)
class MappingGuess:
    """A mapping guessed from column names, and how far to trust it.

    Attributes:
        confidence_pct: 100 when every field that was found was found by its exact name.
        missing: fields a file of this kind cannot do without and that were not found.
        unsure: columns whose meaning is only likely; a person should look at them.
        unread: columns that mean nothing known.
    """

    mapping: Mapping
    confidence_pct: int
    missing: tuple[str, ...]
    unsure: tuple[str, ...]
    unread: tuple[str, ...]

    @property
    def is_certain(self) -> bool:
        """Nothing is missing or unsure: the file can be read without asking."""
        return not self.missing and not self.unsure


class MappingStore(Protocol):
    """Where confirmed mappings are remembered."""

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        """The mapping remembered for this header, or None."""
        ...

    def remember(self, mapping: Mapping) -> None:
        """Keep a confirmed mapping for the next file with the same header."""
        ...


def unique_names(header: Sequence[str]) -> tuple[str, ...]:
    """Column names told apart: the second ``Name`` is ``Name (2)``, a nameless one ``(3)`` by position."""
    seen: dict[str, int] = {}
    names = []
    for position, name in enumerate(header, 1):
        bare = name.strip()
        seen[bare] = seen.get(bare, 0) + 1
        names.append(f"{bare} ({seen[bare]})" if bare and seen[bare] > 1 else bare or f"({position})")
    return tuple(names)


def guess_mapping(
    kind: ImportKind, header: Sequence[str], sample_rows: Iterable[Sequence[str]]
) -> MappingGuess:
    """What the columns most likely mean, from their names in Portuguese, English or Spanish."""
    names = unique_names(header)
    rows = [list(row) for row in sample_rows]
    guesses = {name: _guess_column(kind, name, _column(rows, at)) for at, name in enumerate(names)}
    chosen, unsure = _choose(guesses)
    mapping = Mapping(
        kind,
        tuple((name, chosen[name]) for name in names if name in chosen),
        fingerprint(header),
        is_ref_repeated=not _is_ref_once(names, chosen, rows),
    )
    missing = missing_fields(kind, set(chosen.values()))
    looked_at = set(chosen) | set(unsure)
    return MappingGuess(
        mapping,
        confidence_pct=100 * len(looked_at - set(unsure)) // max(1, len(looked_at) + len(missing)),
        missing=missing,
        unsure=tuple(name for name in names if name in unsure),
        unread=tuple(name for name in names if name not in looked_at),
    )


def _choose(guesses: dict[str, tuple[str | None, bool]]) -> tuple[dict[str, str], list[str]]:
    """Field per column, exact names first, and the columns a person should look at."""
    chosen: dict[str, str] = {}
    unsure: list[str] = []
    for name, (field, is_exact) in sorted(guesses.items(), key=lambda item: not item[1][1]):
        is_free = field not in chosen.values() or field in MANY_COLUMNS | JOINED_COLUMNS
        if field is not None and is_free:
            chosen[name] = field
        if field is not None and (is_exact != is_free):
            unsure.append(name)
    return chosen, unsure


def _guess_column(kind: ImportKind, name: str, values: list[str]) -> tuple[str | None, bool]:
    known = FIELD_OF_NAME[kind]
    measured = measured_fields(kind)
    if field := known.get(plain_name(name)):
        return _with_unit(field, name, values, measured, is_exact=True)
    unit, field = unit_of(name), known.get(plain_name(without_unit(name)))
    if unit and field and unit in measured.get(field, ()):
        return f"{field}_{unit}", True
    if field := _likely_field(known, plain_name(name)):
        return _with_unit(field, name, values, measured, is_exact=False)
    return None, False


def _with_unit(
    field: str, name: str, values: list[str], measured: dict[str, tuple[str, ...]], *, is_exact: bool
) -> tuple[str, bool]:
    units = measured.get(field)
    if units is None:
        return field, is_exact
    told = unit_of(name) or {"grams": "g", "gramas": "g", "gramos": "g"}.get(plain_name(name).split()[-1])
    if told in units:
        return f"{field}_{told}", is_exact
    has_fractions = any(decimal_evidence(value) is not None for value in values)
    fitting = next(unit for unit in _FEW_UNITS[has_fractions] if unit in units)
    return f"{field}_{fitting}", False


def _likely_field(known: dict[str, str], name: str) -> str | None:
    padded = f" {name} "
    parts = (part for part in known if len(part) >= _SHORTEST_PART and f" {part} " in padded)
    best = max(parts, key=len, default=None)
    return known[best] if best else None


def _column(rows: list[list[str]], at: int) -> list[str]:
    return [row[at] for row in rows if at < len(row) and row[at]]


def _is_ref_once(names: tuple[str, ...], chosen: dict[str, str], rows: list[list[str]]) -> bool:
    """Whether order numbers stand on first rows only: later rows leave every column of the order empty."""
    head = [at for at, name in enumerate(names) if chosen.get(name) in ORDER_HEAD_FIELDS]
    ref = next((at for at, name in enumerate(names) if chosen.get(name) == "order_ref"), None)
    if ref is None or len(head) < _FEWEST_HEAD_COLUMNS:
        return False
    without_ref = [row for row in rows if ref >= len(row) or not row[ref]]
    return bool(without_ref) and all(not any(at < len(row) and row[at] for at in head) for row in without_ref)
