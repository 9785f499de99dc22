"""A mapping file named on the command line, in place of the mappings that the station remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bancada.connectors.files.header_text import fingerprint
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping, MappingStore, unique_names
from bancada.connectors.files.open_source import FileUnreadable
from bancada.connectors.files.toml_mappings import MappingFileWrong, mapping_from_toml


class MappingFromFile:
    """Gives the one mapping for every file, and notes for which headers it was good.

    Raises:
        FileUnreadable, MappingFileWrong: the mapping file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileUnreadable(path, error) from error
        self._name = path.name
        self._mapping = replace(mapping_from_toml(content, path.name), fingerprint="")
        self._headers: list[str] = []

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        """The mapping.

        Raises:
            MappingFileWrong: it is for another kind of file, or names columns that this file does not have.
        """
        if self._mapping.kind is not kind:
            raise MappingFileWrong(self._name, f"it is for {self._mapping.kind}, not for {kind}")
        # A header that detection read wrongly is read again as the mapping says.
        is_read_again = self._mapping.encoding or self._mapping.delimiter
        names = unique_names(header)
        absent = [column for column, _ in self._mapping.columns if column not in names]
        if absent and not is_read_again:
            raise MappingFileWrong(self._name, f"the file to import has no column “{absent[0]}”")
        self._headers.append(fingerprint(header))
        return self._mapping

    def remember(self, mapping: Mapping) -> None:
        """Put another mapping in its place."""
        self._mapping = mapping

    def remember_in(self, store: MappingStore) -> None:
        """Let a station remember the mapping for the headers it was used for."""
        for each in self._headers:
            store.remember(replace(self._mapping, fingerprint=each))
