"""A scale that says what its script says."""

from collections.abc import Callable, Iterable

from bancada.services.ports import ScaleReading


class FakeScale:
    """Publishes the readings of a script, one per `tick`, and at its end the last one again."""

    def __init__(self, script: Iterable[ScaleReading] = ()) -> None:
        self._script = list(script)
        self._last = ScaleReading(0, is_stable=True)
        self._listeners: list[Callable[[ScaleReading], None]] = []

    def subscribe(self, listener: Callable[[ScaleReading], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def then(self, weight_g: int, *, is_stable: bool = True) -> None:
        self._script.append(ScaleReading(weight_g, is_stable))

    def read(self) -> ScaleReading:
        if self._script:
            self._last = self._script.pop(0)
        return self._last

    def tick(self) -> None:
        reading = self.read()
        for listener in tuple(self._listeners):
            listener(reading)
