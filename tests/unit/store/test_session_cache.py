"""The cache gives what the log says, also after a rollback."""

from bancada.domain.orders import Order
from bancada.domain.session import PackingSession
from bancada.store.session_cache import SessionCache

STORED = PackingSession.begin(Order("o1", "r", ()))
LATER = PackingSession.begin(Order("o1", "later", ()))


class Loads:
    """Counts the times the log is read."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int | None]] = []

    def __call__(self, order_id: str, before_seq: int | None) -> PackingSession | None:
        self.asked.append((order_id, before_seq))
        return STORED if order_id == "o1" else None


def test_that_a_session_is_read_once() -> None:
    loads = Loads()
    cache = SessionCache(loads)

    assert (cache.get("o1"), cache.before("o1", 7)) == (STORED, STORED)
    assert loads.asked == [("o1", None)]


def test_that_an_order_nobody_has_is_asked_for_again() -> None:
    loads = Loads()
    cache = SessionCache(loads)

    assert (cache.before("o9", 7), cache.get("o9")) == (None, None)
    assert loads.asked == [("o9", 7), ("o9", None)]


def test_that_a_rollback_forgets_what_was_put() -> None:
    cache = SessionCache(Loads())
    cache.put("o1", LATER)
    inside = cache.get("o1")
    cache.roll_back()

    assert (inside, cache.get("o1")) == (LATER, STORED)


def test_that_a_rollback_keeps_what_was_committed_before() -> None:
    loads = Loads()
    cache = SessionCache(loads)
    cache.put("o1", LATER)
    cache.settle()
    cache.roll_back()

    assert cache.get("o1") == LATER
    assert loads.asked == []


def test_that_an_outdated_session_is_read_again() -> None:
    loads = Loads()
    cache = SessionCache(loads)
    cache.put("o1", LATER)
    cache.settle()
    cache.outdate("o1")

    assert cache.get("o1") == STORED


def test_that_the_oldest_session_makes_room() -> None:
    loads = Loads()
    cache = SessionCache(loads)
    for number in range(2001):
        cache.put(f"x{number}", STORED)

    cache.get("x2000")
    cache.get("x0")

    assert loads.asked == [("x0", None)]
