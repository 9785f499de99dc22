"""The least a durable scan can cost: one full commit of one small row, and one repaint of what changed."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from sqlcipher3 import dbapi2

_ROW = b"x" * 200


class BareLimit:
    """A database of its own in the same folder, and two widgets of the window."""

    def __init__(self, folder: Path, verdict: QWidget, lines: QWidget, row: QRect) -> None:
        self._verdict, self._lines, self._row = verdict, lines, row
        path = folder / "bare-limit.sqlite3"
        path.unlink(missing_ok=True)
        self._connection = dbapi2.connect(str(path), isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 4000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("CREATE TABLE fact (seq INTEGER PRIMARY KEY, body BLOB NOT NULL)")

    def once(self) -> tuple[float, float]:
        """Milliseconds of the commit, and of the repaint."""
        began = time.perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO fact (body) VALUES (?)", (_ROW,))
        self._connection.execute("COMMIT")
        committed = time.perf_counter()
        self._verdict.repaint()
        self._lines.repaint(self._row)
        return (committed - began) * 1000, (time.perf_counter() - committed) * 1000

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
