"""Every contract test runs on the real store and on the fake."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bancada.store.database import StationStore
from tests.fakes.clock import FakeClock
from tests.fakes.in_memory_unit_of_work import InMemoryStore


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def station(tmp_path: Path, clock: FakeClock) -> Iterator[StationStore]:
    with StationStore(tmp_path / "station", clock) as store:
        yield store


@pytest.fixture(params=["sqlite", "memory"])
def store(request: pytest.FixtureRequest, clock: FakeClock) -> StationStore | InMemoryStore:
    """A unit-of-work factory: the real one, and the one that use cases are tested with."""
    if request.param == "memory":
        return InMemoryStore(clock)
    real: StationStore = request.getfixturevalue("station")
    return real
