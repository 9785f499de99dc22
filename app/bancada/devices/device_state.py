"""The four states every device of the bench knows."""

from __future__ import annotations

from enum import StrEnum


class DeviceState(StrEnum):
    """Where a device stands; a lost one is looked for again, a stopped one was put aside on purpose."""

    STOPPED = "stopped"
    CONNECTING = "connecting"
    READY = "ready"
    LOST = "lost"
