"""Packing slips name a person: the printed files are deleted when the address itself would be gone."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

from bancada.store.retention import AddressRetention

_log = logging.getLogger(__name__)
# As long as the store keeps the address of a packed order that was never marked as shipped.
KEPT = timedelta(hours=AddressRetention().after_packing_h)


def purge_slips(folder: Path, now: datetime) -> int:
    """Delete the slips that are older than `KEPT`; how many. A folder that is not there holds none.

    One that cannot be deleted keeps neither the others nor the station from anything; it is tried again.
    """
    if not folder.is_dir():
        return 0
    oldest = (now - KEPT).timestamp()
    return sum(_is_deleted(path, oldest) for path in folder.glob("*.pdf"))


def _is_deleted(path: Path, oldest: float) -> bool:
    try:
        if path.stat().st_mtime >= oldest:
            return False
        path.unlink()
    except OSError as error:
        _log.warning("a packing slip that is due cannot be deleted: %s", error)
        return False
    return True
