"""Who is told when a device has something to say; safe to change from any thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Said = TypeVar("Said")


class Listeners(Generic[Said]):
    """Callbacks that are told in the order they subscribed, in the thread of whoever tells."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._callbacks: tuple[Callable[[Said], None], ...] = ()

    def subscribe(self, callback: Callable[[Said], None]) -> Callable[[], None]:
        """Add a callback; calling what is returned takes it away again."""
        with self._lock:
            self._callbacks = (*self._callbacks, callback)

        def unsubscribe() -> None:
            with self._lock:
                self._callbacks = tuple(known for known in self._callbacks if known is not callback)

        return unsubscribe

    def tell(self, said: Said) -> None:
        """Call everyone, outside the lock, so that a callback may subscribe or unsubscribe."""
        with self._lock:
            callbacks = self._callbacks
        for callback in callbacks:
            callback(said)
