"""What a station needs beside Qt; imported before Qt, it loads faster.

PySide6 puts a function of its own in front of every import that comes after it. What knows nothing of Qt,
some four hundred modules, loads a tenth quicker without it.
"""

from __future__ import annotations

from bancada.bootstrap import argon2_pins, open_bench  # noqa: F401 - to have them loaded
from bancada.services import station_loop  # noqa: F401
