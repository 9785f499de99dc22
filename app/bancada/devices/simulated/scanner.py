"""A scanner without hardware: what it is told to read, it reads."""

from __future__ import annotations

from collections.abc import Callable

from bancada.devices.listeners import Listeners


class SimulatedScanner:
    """Tells its listeners each code, in the caller's thread; a worn one reads every code twice at once."""

    def __init__(self, *, reads_twice: bool = False) -> None:
        self.reads_twice = reads_twice
        self._reads: Listeners[str] = Listeners()

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Be told of every read; calling what is returned ends it."""
        return self._reads.subscribe(listener)

    def scan(self, text: str) -> None:
        """Read one code."""
        for _ in range(2 if self.reads_twice else 1):
            self._reads.tell(text)
