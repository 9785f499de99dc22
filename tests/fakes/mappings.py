"""Remembered mappings in memory."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping


class MappingsInMemory:
    """A mapping store without a folder."""

    def __init__(self, *mappings: Mapping) -> None:
        self._mappings = list(mappings)

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        return next((each for each in self._mappings if each.kind is kind and each.fits(header)), None)

    def remember(self, mapping: Mapping) -> None:
        self._mappings.append(mapping)
