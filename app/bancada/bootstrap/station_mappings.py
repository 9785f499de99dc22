"""Where a station remembers what the columns of files mean."""

from __future__ import annotations

from pathlib import Path

from bancada.connectors.files.toml_mappings import TomlMappings


def station_mappings(folder: Path) -> TomlMappings:
    """The mappings of a station's folder; window and command line share them."""
    return TomlMappings(folder / "mappings")
