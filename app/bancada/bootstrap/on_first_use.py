"""What a station loads when it is first needed, because the window would come later otherwise.

The imports inside these functions are the point of this file: everything else is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bancada.services.document_fields import DocumentFields
from bancada.services.station_loop import StationLoop
from bancada.ui.viewmodels.bridge import GuiBridge

if TYPE_CHECKING:
    from bancada.ui.viewmodels.import_view_model import ImportViewModel


def import_view_model(loop: StationLoop, bridge: GuiBridge, folder: Path, parent: QObject) -> ImportViewModel:
    """The import page's view-model; it brings the readers of all file formats."""
    from bancada.bootstrap.local_zone import LocalZone
    from bancada.bootstrap.station_mappings import station_mappings
    from bancada.ui.viewmodels.import_view_model import ImportViewModel

    return ImportViewModel(loop, bridge, station_mappings(folder), parent, zone=LocalZone())


def add_samples(loop: StationLoop, folder: Path, now: datetime, done: Callable[[Future[int]], None]) -> None:
    """Give a new station the sample data; ``done`` is called in a thread of its own."""
    from bancada.bootstrap import sample_station

    sample_station.add_samples(loop, folder, now, done)


def render_document(fields: DocumentFields, language: str, dpi: int) -> bytes:
    """The bytes of a document; see `render_documents`."""
    from bancada.bootstrap import render_documents

    return render_documents.render_document(fields, language, dpi)


def _gs1_tables() -> None:
    from bancada.domain.codes import gs1

    gs1.warm_up()


def _labels() -> None:
    from bancada.bootstrap import render_documents  # noqa: F401 - to have it loaded


SLOW_IMPORTS: tuple[Callable[[], None], ...] = (_gs1_tables, _labels)
