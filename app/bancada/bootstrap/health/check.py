"""What was looked at, whether it is good, and what was found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One check; ``detail`` says what was found and, where it is bad, what to do."""

    check: str
    is_ok: bool
    detail: str
