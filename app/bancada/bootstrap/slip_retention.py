"""Packing slips name a person: the printed files are deleted when the address itself would be gone."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

# As long as the store keeps the address of a packed order that was never marked as shipped.
KEPT = timedelta(days=7)


def purge_slips(folder: Path, now: datetime) -> int:
    """Delete the slips that are older than `KEPT`; how many. A folder that is not there holds none."""
    if not folder.is_dir():
        return 0
    oldest = (now - KEPT).timestamp()
    old = [path for path in folder.glob("*.pdf") if path.stat().st_mtime < oldest]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)
