"""Sessions of the orders lately touched, so that a scan does not read its order's history again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from bancada.domain.session import PackingSession

_KEPT = 2000

LoadSession = Callable[[str, int | None], PackingSession | None]
"""Fold the events of an order, those before a sequence number or all."""


class SessionCache:
    """Sessions as of the last event appended; what a rolled-back transaction touched is forgotten."""

    def __init__(self, load: LoadSession) -> None:
        self._load = load
        self._sessions: OrderedDict[str, PackingSession] = OrderedDict()
        self._touched: set[str] = set()

    def get(self, order_id: str) -> PackingSession | None:
        """The session with all its events."""
        return self._find(order_id, None)

    def before(self, order_id: str, seq: int) -> PackingSession | None:
        """The session before the event that stands at ``seq``, which is the newest one."""
        return self._find(order_id, seq)

    def put(self, order_id: str, session: PackingSession) -> None:
        self._keep(order_id, session)
        self._touched.add(order_id)

    def outdate(self, order_id: str) -> None:
        """Events of this order were appended past the cache."""
        self._sessions.pop(order_id, None)
        self._touched.add(order_id)

    def settle(self) -> None:
        """The transaction is committed: what it touched is true."""
        self._touched.clear()

    def roll_back(self) -> None:
        """The transaction did not happen."""
        for order_id in self._touched:
            self._sessions.pop(order_id, None)
        self._touched.clear()

    def _find(self, order_id: str, before_seq: int | None) -> PackingSession | None:
        session = self._sessions.get(order_id)
        if session is not None:
            self._sessions.move_to_end(order_id)
            return session
        session = self._load(order_id, before_seq)
        if session is not None:
            self._keep(order_id, session)
        return session

    def _keep(self, order_id: str, session: PackingSession) -> None:
        self._sessions[order_id] = session
        self._sessions.move_to_end(order_id)
        if len(self._sessions) > _KEPT:
            self._sessions.popitem(last=False)
