"""People known to the station."""

from __future__ import annotations

from bancada.domain.operators import Operator
from bancada.services.ports import OperatorRecord
from bancada.store.bodies import body_of, read_operator
from bancada.store.code_keys import order_key
from bancada.store.statements import Statements

_PUT = "INSERT OR REPLACE INTO operator (operator_id, badge, is_active, body) VALUES (?, ?, ?, ?)"


class SqliteOperators:
    """People by badge and by id."""

    def __init__(self, sql: Statements) -> None:
        self._sql = sql

    def by_badge(self, badge: str) -> OperatorRecord | None:
        query = "SELECT body FROM operator WHERE badge = ? AND is_active = 1 ORDER BY operator_id LIMIT 1"
        return self._one(query, order_key(badge))

    def by_id(self, operator_id: str) -> OperatorRecord | None:
        return self._one("SELECT body FROM operator WHERE operator_id = ?", operator_id)

    def all(self) -> tuple[Operator, ...]:
        people = [read_operator(row[0]).operator for row in self._sql.rows("SELECT body FROM operator")]
        return tuple(sorted(people, key=lambda person: (person.name, person.operator_id)))

    def put(self, record: OperatorRecord) -> None:
        person = record.operator
        self._sql.run(
            _PUT, (person.operator_id, order_key(person.badge), int(person.is_active), body_of(record))
        )

    def _one(self, query: str, value: str) -> OperatorRecord | None:
        body = self._sql.value(query, (value,))
        return None if body is None else read_operator(body)
