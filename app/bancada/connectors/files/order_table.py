"""Orders in a table with one row per order line, read twice so that only unfinished orders stay in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from bancada.connectors.files.fields import JOINED_COLUMNS, MANY_COLUMNS, ORDER_HEAD_FIELDS
from bancada.connectors.files.limits import MAX_LINES_OF_ORDER
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.order_assembly import RawLine, RawOrder, assemble_order
from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.tables import Row, Table
from bancada.services.received import ReceivedRecord, RecordPlace

_REF: Final = "order_ref"
_PROGRESS_PASSES: Final = 2
# Cells of waiting rows are kept as one text: a file sorted by product has nearly all its orders open at once.
_CELL_END: Final = "\x1f"

_Kept: TypeAlias = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the fields stand: position and field, apart for the order and for its lines."""

    ref: int
    head: tuple[tuple[int, str], ...]
    line: tuple[tuple[int, str], ...]
    width: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the first reading found: where each order ends, and rows that no order can be sure of."""

    last_line: dict[str, int]
    strays: list[int]
    doubted: dict[str, int]

    def refuse_doubted(self, ref: str) -> None:
        """Refuse an order whose next row has no number: it may be incomplete."""
        if ref in self.doubted:
            raise ValueRefused(Problem.ROW_WITHOUT_ORDER_NEARBY, line=str(self.doubted[ref]))


@dataclass(frozen=True, slots=True)
class OrderDialect:
    """What one shop's tables need beyond their column names.

    Attributes:
        head_fields: fields that belong to the order, not to its lines.
        shape: turns the shop's own fields into ours, before the order is put together.
    """

    head_fields: frozenset[str] = frozenset(ORDER_HEAD_FIELDS)
    shape: Callable[[RawOrder], RawOrder] = lambda raw: raw


OUR_DIALECT: Final = OrderDialect()


class OrderTable:
    """The orders of a table, each whole or refused whole; rows of one order may stand apart."""

    def __init__(
        self, table: Table, mapping: Mapping, reading: Reading, dialect: OrderDialect = OUR_DIALECT
    ) -> None:
        self.skipped = 0
        self._shape = dialect.shape
        self._table = table
        self._reading = reading
        self._is_ref_repeated = mapping.is_ref_repeated
        fields = mapping.fields_by_position(table.header)
        self._columns = _columns(fields, dialect.head_fields)
        self._name_of = {name: table.header[at] for at, name in reversed(list(enumerate(fields))) if name}
        self._pass = 0

    def records(self) -> Iterator[ReceivedRecord]:
        self._pass = 0
        try:
            plan = self._plan()
        except ValueRefused as why:
            yield refused(RecordPlace(self._table.name), why)
            return
        self._pass = 1
        for line in plan.strays:
            place = RecordPlace(self._table.name, line, self._name_of[_REF])
            yield refused(place, ValueRefused(Problem.ORDER_REF_EMPTY))
        try:
            yield from self._grouped(plan)
        except ValueRefused as why:
            yield refused(RecordPlace(self._table.name), why)

    def _grouped(self, plan: _Plan) -> Iterator[ReceivedRecord]:
        groups: dict[str, list[_Kept]] = {}
        current = ""
        for number, (line, cells) in enumerate(self._table.rows()):
            ref = self._ref(cells)
            if not ref and (self._is_ref_repeated or not current):
                continue
            current = ref or current
            group = groups.setdefault(current, [])
            if len(group) <= MAX_LINES_OF_ORDER:
                group.append((number, line, _kept(cells)))
            if plan.last_line.get(current) == line:
                yield from self._record(current, groups.pop(current), plan)
        for ref, group in groups.items():
            place = RecordPlace(self._table.name, group[0][1])
            yield refused(place, ValueRefused(Problem.FILE_CHANGED), ref)

    def progress(self) -> tuple[int, int]:
        done, total = self._table.progress()
        return self._pass * total + done, _PROGRESS_PASSES * total

    def _plan(self) -> _Plan:
        plan = _Plan({}, [], {})
        last_ref = ""
        for line, cells in self._table.rows():
            ref = self._ref(cells)
            if ref:
                last_ref = ref
            elif self._is_ref_repeated or not last_ref:
                plan.strays.append(line)
                if last_ref:
                    plan.doubted.setdefault(last_ref, line)
                continue
            plan.last_line[last_ref] = line
        return plan

    def _ref(self, cells: list[str]) -> str:
        at = self._columns.ref
        return cells[at].strip() if at < len(cells) else ""

    def _record(self, ref: str, group: list[_Kept], plan: _Plan) -> Iterator[ReceivedRecord]:
        place = RecordPlace(self._table.name, group[0][1])
        try:
            plan.refuse_doubted(ref)
            _refuse_second_set(group)
            rows = [(line, text.split(_CELL_END)) for _, line, text in group]
            raw = RawOrder(place, self._head(ref, rows), [self._line(row) for row in rows])
            order = assemble_order(self._shape(raw), self._reading)
        except ValueRefused as why:
            why.column = self._name_of.get(why.column or "", why.column)
            yield refused(place, why, ref)
            return
        if order is None:
            self.skipped += 1
        else:
            yield order

    def _line(self, row: Row) -> RawLine:
        line, cells = row
        if len(cells) > self._columns.width and any(cells[self._columns.width :]):
            why = ValueRefused(Problem.ROW_TOO_LONG, cells[self._columns.width])
            why.line = line
            raise why
        return RawLine(line, _texts(cells, self._columns.line))

    def _head(self, ref: str, rows: Sequence[Row]) -> dict[str, str]:
        head = _texts(rows[0][1], self._columns.head)
        head[_REF] = ref
        first = [cell for at, _ in self._columns.head for cell in rows[0][1][at : at + 1]]
        for line, cells in rows[1:]:
            if [cell for at, _ in self._columns.head for cell in cells[at : at + 1]] != first:
                _join_heads(head, _texts(cells, self._columns.head), line)
        return head


def _columns(fields: Sequence[str | None], head_fields: frozenset[str]) -> _Columns:
    places = [(at, name) for at, name in enumerate(fields) if name]
    return _Columns(
        ref=next(at for at, name in places if name == _REF),
        head=tuple((at, name) for at, name in places if name in head_fields and name != _REF),
        line=tuple((at, name) for at, name in places if name not in head_fields),
        width=len(fields),
    )


def _texts(cells: list[str], columns: tuple[tuple[int, str], ...]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for at, name in columns:
        if at < len(cells) and (text := cells[at].strip()):
            if name in texts:
                text = f"{texts[name]}{' ' if name in JOINED_COLUMNS else '|'}{text}"
            texts[name] = text
    return texts


def _join_heads(head: dict[str, str], other: dict[str, str], line: int) -> None:
    for name, text in other.items():
        before = head.setdefault(name, text)
        if before == text:
            continue
        if name in MANY_COLUMNS:
            head[name] = f"{before}|{text}"
            continue
        why = ValueRefused(Problem.VALUES_DIFFER, text, name, field=name, first=before[:60])
        why.line = line
        raise why


def _kept(cells: list[str]) -> str:
    text = _CELL_END.join(cells)
    if text.count(_CELL_END) == len(cells) - 1:
        return text
    return _CELL_END.join(cell.replace(_CELL_END, "") for cell in cells)


def _refuse_second_set(group: list[_Kept]) -> None:
    """A file glued together from two exports holds an order twice; its quantities would double."""
    if len(group) == 1:
        return
    breaks = (at for at, (one, two) in enumerate(pairwise(group), 1) if two[0] != one[0] + 1)
    starts = [0, *breaks, len(group)]
    runs = [group[start:end] for start, end in pairwise(starts)]
    seen: set[tuple[str, ...]] = set()
    for run in runs if len(runs) > 1 else _halves(group):
        rows = tuple(text for _, _, text in run)
        if rows in seen:
            raise ValueRefused(Problem.ORDER_TWICE, line=str(run[0][1]))
        seen.add(rows)


def _halves(run: list[_Kept]) -> list[list[_Kept]]:
    middle, rest = divmod(len(run), 2)
    is_one_row_per_unit = all(text == run[0][2] for _, _, text in run)
    return [run] if rest or is_one_row_per_unit else [run[:middle], run[middle:]]
