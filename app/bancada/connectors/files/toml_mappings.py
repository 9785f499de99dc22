"""Mappings remembered as TOML files in a folder, one per header, readable and writable by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.detect import DELIMITERS
from bancada.connectors.files.fields import field_names
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.reading import DateOrder
from bancada.domain.errors import OperatorError

_TEXT_KEYS: Final = ("fingerprint", "decimal_mark", "date_order", "delimiter", "encoding")


class MappingFileWrong(OperatorError):
    """The mapping file cannot be used."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(f"The mapping file {file} cannot be used: {what}.")
        self.file = file


class TomlMappings:
    """A folder of mapping files; it is made when the first mapping is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        """The mapping kept for this header; else one written by hand whose columns are all there.

        Raises:
            MappingFileWrong: a file of the folder is not a mapping.
        """
        fitting = [each for each in self._all() if each.kind is kind and each.fits(header)]
        exact = (each for each in fitting if each.fingerprint)
        return next(exact, fitting[0] if fitting else None)

    def remember(self, mapping: Mapping) -> None:
        """Keep a mapping under its header's fingerprint, in place of an earlier one."""
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._folder / f"{mapping.kind}-{mapping.fingerprint or 'any'}.toml"
        draft = target.with_suffix(".new")
        draft.write_text(mapping_to_toml(mapping), encoding="utf-8")
        draft.replace(target)

    def _all(self) -> Iterator[Mapping]:
        for path in sorted(self._folder.glob("*.toml")):
            yield mapping_from_toml(path.read_bytes(), path.name)


def mapping_to_toml(mapping: Mapping) -> str:
    """The text of a mapping file."""
    lines = [f"kind = {_quoted(mapping.kind)}"]
    for key in _TEXT_KEYS:
        if value := getattr(mapping, key):
            lines.append(f"{key} = {_quoted(value)}")
    if not mapping.is_ref_repeated:
        lines.append("is_ref_repeated = false")
    lines.extend(("", "[columns]"))
    lines.extend(f"{_quoted(column)} = {_quoted(field)}" for column, field in mapping.columns)
    return "\n".join(lines) + "\n"


def mapping_from_toml(data: bytes, file: str) -> Mapping:
    """The mapping in the bytes of a mapping file.

    Raises:
        MappingFileWrong: it is not TOML, or names a kind or field that does not exist.
    """
    try:
        content = tomllib.loads(data.decode("utf-8"))
        kind = ImportKind(content["kind"])
        columns = _columns(content["columns"], kind, file)
        mark, order = content.get("decimal_mark"), content.get("date_order")
        return Mapping(
            kind,
            columns,
            fingerprint=_text(content.get("fingerprint"), file) or "",
            decimal_mark=DecimalMark(mark) if mark else None,
            date_order=DateOrder(order) if order else None,
            delimiter=_delimiter(_text(content.get("delimiter"), file), file),
            encoding=_encoding(_text(content.get("encoding"), file)),
            is_ref_repeated=content.get("is_ref_repeated") is not False,
        )
    except KeyError as exc:
        raise MappingFileWrong(file, f"{exc} is missing") from exc
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as exc:
        raise MappingFileWrong(file, str(exc)) from exc


def _columns(table: dict[str, object], kind: ImportKind, file: str) -> tuple[tuple[str, str], ...]:
    known = field_names(kind)
    for column, field in table.items():
        if field not in known:
            raise MappingFileWrong(file, f"column “{column}” names the unknown field “{field}”")
    return tuple((column, str(field)) for column, field in table.items())


def _text(value: object, file: str) -> str | None:
    if value is None or isinstance(value, str):
        return value or None
    raise MappingFileWrong(file, f"“{value}” is not a text")


def _delimiter(text: str | None, file: str) -> str | None:
    if text and text not in DELIMITERS:
        raise MappingFileWrong(file, f"“{text}” is none of the separators {' '.join(map(repr, DELIMITERS))}")
    return text


def _encoding(name: str | None) -> str | None:
    """The name, once it has shown that it stands for an encoding that can replace what it cannot read."""
    if name:
        "a".encode(name).decode(name, errors="replace")
    return name


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in escaped) + '"'
