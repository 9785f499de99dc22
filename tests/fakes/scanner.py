"""A scanner that reads what a test gives it."""

from collections.abc import Callable


class FakeScanner:
    """Tells its listeners each code and remembers what was read."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self._listeners: list[Callable[[str], None]] = []

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def scan(self, text: str) -> None:
        self.read.append(text)
        for listener in tuple(self._listeners):
            listener(text)
