"""Who is at the bench: badge, then PIN; and the lock after a pause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignInPhase(StrEnum):
    """Waiting for a badge, for a PIN, or locked after a pause."""

    BADGE = "badge"
    PIN = "pin"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class SignInState:
    """The sign-in page.

    Attributes:
        operator_name: whose PIN is asked for.
        kept_order_ref: an order that waits for whoever signs in; empty when there is none.
        error: why the last try failed, in words.
        wait_s: seconds until the next try is allowed; 0 when it is now.
    """

    phase: SignInPhase
    station_name: str = ""
    operator_name: str = ""
    kept_order_ref: str = ""
    error: str = ""
    wait_s: int = 0
    is_busy: bool = False
