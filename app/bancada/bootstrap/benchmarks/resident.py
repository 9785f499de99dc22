"""How much memory this process holds, and the most a finished one held."""

from __future__ import annotations

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_KB_PER_MB = 1024
_BYTES_PER_MB = _KB_PER_MB * _KB_PER_MB


def resident_mb() -> float:
    """Megabytes in memory now where the system tells, else the most so far; 0 where it tells neither."""
    if _STATUS.exists():
        lines = _STATUS.read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / _KB_PER_MB
    return _peak_mb(children=False)


def peak_of_children_mb() -> float:
    """The most memory that any finished child process held; 0 where the system does not tell."""
    return _peak_mb(children=True)


def _peak_mb(*, children: bool) -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    who = resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF
    peak = resource.getrusage(who).ru_maxrss
    return peak / (_BYTES_PER_MB if sys.platform == "darwin" else _KB_PER_MB)
