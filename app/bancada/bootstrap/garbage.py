"""When Python looks for garbage: not while the program loads, and never among what it has loaded.

Nothing that is loaded becomes garbage, yet each look walks through all of it: a fifth of the time until the
window stands, and tens of milliseconds now and then in the middle of packing.
"""

from __future__ import annotations

import gc


def look_later() -> None:
    """Before the program loads: do not look until `look_from_now_on`."""
    gc.disable()


def look_from_now_on() -> None:
    """When the window stands: look again, but only at what comes from now on."""
    gc.freeze()
    gc.enable()
