"""Imported tracking numbers that wait for a parcel."""

from __future__ import annotations

from collections.abc import Sequence

from bancada.store.code_keys import order_key
from bancada.store.statements import Statements

_NEXT = """
SELECT number FROM tracking_number WHERE carrier = ? AND service_level = ? AND is_taken = 0
ORDER BY added LIMIT 1
"""
_ADD = """
INSERT INTO tracking_number (number, carrier, service_level, is_taken)
VALUES (?, ?, ?, EXISTS (SELECT 1 FROM order_code WHERE code = ?)) ON CONFLICT (number) DO NOTHING
"""
_ANY_SERVICE = ""


class SqliteTrackingNumbers:
    """Numbers per carrier and service, given out in the order they were imported."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def next_free(self, carrier: str, service_level: str | None) -> str | None:
        """The next number of that service, else of the carrier's range for any service."""
        for service in dict.fromkeys((service_level or _ANY_SERVICE, _ANY_SERVICE)):
            number: str | None = self._sql.value(_NEXT, (carrier, service))
            if number is not None:
                return number
        return None

    def add(self, carrier: str, service_level: str | None, numbers: Sequence[str]) -> int:
        service = service_level or _ANY_SERVICE
        return sum(self._sql.run(_ADD, (number, carrier, service, order_key(number))) for number in numbers)
