"""Import sources: their records go in chunk by chunk, each chunk durably, products before the orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TypeAlias

from bancada.services.commands import FinishImport, TakeIn
from bancada.services.faults import StoreFault
from bancada.services.received import (
    FileFacts,
    ReceivedCancellation,
    ReceivedCarton,
    ReceivedOrder,
    ReceivedProduct,
    ReceivedRecord,
    RecordSource,
)
from bancada.services.take_in import IntakeCounts, identity_of, refused_twice

# Small enough for a scan to come in between.
BESIDE_PACKING = 500
_RANKS: dict[type[ReceivedRecord], int] = {
    ReceivedProduct: 0,
    ReceivedCarton: 0,
    ReceivedOrder: 1,
    ReceivedCancellation: 2,
}

Reply: TypeAlias = IntakeCounts | bool | None
"""What became of a chunk, or True for counts that are remembered; None where it could not be saved."""
Submit: TypeAlias = Callable[[TakeIn | FinishImport], Reply]
"""Has the bench carry a command out and returns its reply."""


class ImportNotSaved(StoreFault):
    """The station's disk is full or does not answer; import the file again when it does."""

    def __init__(self, file: str, taken_in: int) -> None:
        self.file = file
        self.taken_in = taken_in
        super().__init__(
            f"{file}: the station's disk is full or does not answer. {taken_in} records of it are in; "
            "import it again when there is space, what is in already stays as it is."
        )


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """What was read of a source so far, and what became of its latest chunk."""

    facts: FileFacts
    done_bytes: int
    total_bytes: int
    chunk: IntakeCounts


@dataclass(frozen=True, slots=True)
class ImportedSource:
    """What was detected about a source, and the counts of all its records."""

    facts: FileFacts
    counts: IntakeCounts


def import_records(
    sources: Sequence[RecordSource],
    submit: Submit,
    on_progress: Callable[[ImportProgress], None] = lambda _progress: None,
    chunk_records: int = BESIDE_PACKING,
) -> tuple[ImportedSource, ...]:
    """Take the records of opened sources in; sources of products and cartons go before those of orders.

    An import that ends before its source does is recorded as a partial one. Whoever was at the bench when its
    first chunk went in imports all of it, even if the bench locks itself or somebody else takes over.

    Args:
        submit: executes a command on the bench, in whatever thread the bench lives.
        on_progress: told after each chunk; a chunk never mixes two sources.
        chunk_records: how many records are made durable at once. More of them write less to the disk, as
            every chunk writes the same pages of the indexes again, and keep the bench busy for longer.

    Raises:
        ImportNotSaved: the disk refused; the chunks before are in, importing again is safe.
        NotImporter: nobody is at the bench who may import, or whoever began may not any more.
    """
    opened = [(source, _first_known(source.records())) for source in sources]
    opened.sort(key=lambda pair: pair[1][0])
    imported: list[ImportedSource] = []
    began: str | None = None
    for source, (_, records) in opened:
        chunks = _chunks(_each_once(records), chunk_records)
        imported.append(_import(source, chunks, submit, on_progress, began))
        began = imported[-1].counts.imported_by
    return tuple(imported)


def _first_known(records: Iterator[ReceivedRecord]) -> tuple[int, Iterator[ReceivedRecord]]:
    """The rank of a source by its first record that is not refused, and all its records."""
    refused: list[ReceivedRecord] = []
    for record in records:
        rank = _RANKS.get(type(record))
        if rank is not None:
            return rank, chain(refused, (record,), records)
        refused.append(record)
    return 0, iter(refused)


def _import(
    source: RecordSource,
    chunks: Iterator[tuple[ReceivedRecord, ...]],
    submit: Submit,
    on_progress: Callable[[ImportProgress], None],
    imported_by: str | None,
) -> ImportedSource:
    total = IntakeCounts(imported_by=imported_by)
    is_whole = False
    try:
        for chunk in chunks:
            counts = submit(TakeIn(chunk, total.imported_by))
            if not isinstance(counts, IntakeCounts):
                raise ImportNotSaved(source.facts.file, _went_in(total))
            total.add(counts)
            total.imported_by = counts.imported_by
            on_progress(ImportProgress(source.facts, *source.progress(), counts))
        is_whole = True
    finally:
        is_noted = _note(source.facts, total, submit, is_partial=not is_whole)
    if not is_noted:
        raise ImportNotSaved(source.facts.file, _went_in(total))
    return ImportedSource(source.facts, total)


def _note(facts: FileFacts, total: IntakeCounts, submit: Submit, *, is_partial: bool) -> bool:
    counted = (total.new, total.changed + total.cancelled, total.unchanged, len(total.refused))
    if is_partial and not any(counted):
        return False
    finished = FinishImport(facts.file, facts.format, *counted, is_partial, total.imported_by)
    return submit(finished) is not None


def _each_once(records: Iterator[ReceivedRecord]) -> Iterator[ReceivedRecord]:
    """The records, with an order that came before in this source refused, however far apart they stand."""
    seen: set[str] = set()
    for record in records:
        if not isinstance(record, ReceivedOrder):
            yield record
            continue
        identity = identity_of(record.order)
        yield refused_twice(record) if identity in seen else record
        seen.add(identity)


def _chunks(records: Iterator[ReceivedRecord], size: int) -> Iterator[tuple[ReceivedRecord, ...]]:
    while chunk := tuple(islice(records, size)):
        yield chunk


def _went_in(counts: IntakeCounts) -> int:
    return counts.new + counts.changed + counts.unchanged + counts.cancelled
