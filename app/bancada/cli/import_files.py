"""What `orders import`, `products import` and `cartons import` have in common."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from bancada.bootstrap.local_zone import LocalZone
from bancada.bootstrap.open_bench import open_bench
from bancada.bootstrap.station_mappings import station_mappings
from bancada.cli.json_line import print_json
from bancada.cli.mapping_file import MappingFromFile
from bancada.cli.progress import progress
from bancada.connectors.files.import_kind import FileFormat, ImportKind
from bancada.connectors.files.open_source import open_sources
from bancada.services.bench import Bench
from bancada.services.commands import FinishImport, TakeIn
from bancada.services.import_records import ImportedSource, ImportProgress, Reply, import_records
from bancada.services.received import FileFacts, RecordPlace, RecordSource, RefusedRecord
from bancada.services.take_in import IntakeCounts

# Nobody packs meanwhile: few large writes instead of many small ones.
_CHUNK = 2000


def import_files(
    folder: Path,
    files: Sequence[Path],
    kind: ImportKind,
    *,
    format: str = "auto",
    mapping: Path | None = None,
    is_json: bool = False,
) -> None:
    """Take files into the station of a folder; exits with status 1 where a record was refused.

    Raises:
        AppError: a file or the station cannot be opened; nothing went in.
    """
    kept = station_mappings(folder)
    known = MappingFromFile(mapping) if mapping else kept
    sources = open_sources(files, wanted=kind, mappings=known, format=format, zone=LocalZone())
    with open_bench(folder) as (bench, _), _without_collections():
        imported = _import(bench, sources, is_json)
    for source in imported:
        _print_source(source, is_json)
    if isinstance(known, MappingFromFile) and any(map(_brought_something, imported)):
        known.remember_in(kept)
    if any(source.counts.refused for source in imported):
        raise typer.Exit(1)


def _brought_something(source: ImportedSource) -> bool:
    counts = source.counts
    return bool(counts.new or counts.changed or counts.unchanged or counts.cancelled)


def _import(bench: Bench, sources: Sequence[RecordSource], is_json: bool) -> Sequence[ImportedSource]:
    def submit(command: TakeIn | FinishImport) -> Reply:
        reply: Reply = bench.execute(command).reply
        return reply

    total = sum(source.progress()[1] for source in sources)
    with progress("Importing", total, is_json=is_json) as show:

        def on_progress(step: ImportProgress) -> None:
            show(sum(min(source.progress()) for source in sources))
            if is_json:
                _print_records(step.chunk)

        return import_records(sources, submit, on_progress, _CHUNK)


def _print_records(chunk: IntakeCounts) -> None:
    for taken in chunk.taken:
        print_json({"kind": taken.kind, "ref": taken.ref, "result": taken.taken_as, **_place(taken.place)})
    for refused in chunk.refused:
        print_json(
            {
                "kind": "refused",
                "ref": refused.order_ref,
                "result": "refused",
                **_place(refused.place),
                "value": refused.value,
                "reason": refused.reason,
                "detail": refused.detail,
            }
        )


def _place(place: RecordPlace) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _print_source(source: ImportedSource, is_json: bool) -> None:
    facts, counts = source.facts, source.counts
    typer.echo(f"{facts.file}: {_facts_text(facts)}", err=True)
    for note in facts.notes:
        typer.echo(f"{facts.file}: {note}", err=True)
    counted = "record" if facts.format == FileFormat.JSON else "line"
    for refused in counts.refused:
        typer.echo(refusal_line(refused, counted), err=True)
    summary = (
        f"{facts.file}: {counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged, "
        f"{counts.cancelled} cancelled, {len(counts.refused)} refused"
    )
    if counts.made_products:
        summary += f"; products made because nobody knew them: {counts.made_products}"
    for name, orders in sorted(counts.elsewhere.items()):
        summary += f"; for station “{name}”, not to be packed here: {orders}"
    typer.echo(summary, err=is_json)


def _facts_text(facts: FileFacts) -> str:
    told = [facts.format]
    told += [facts.encoding] if facts.encoding else []
    told += [f"cells end at {facts.delimiter!r}"] if facts.delimiter else []
    told += [f"decimal mark {facts.decimal_mark!r}"] if facts.decimal_mark else []
    told += [f"dates {facts.date_order}"] if facts.date_order else []
    return ", ".join(told)


def refusal_line(refused: RefusedRecord, counted: str = "line") -> str:
    """Where, what and why, on one line; ``counted`` is what the number of the place counts."""
    place = refused.place
    where = [place.file]
    where += [f"{counted} {place.line}"] if place.line else []
    where += [f"column {place.column}"] if place.column else []
    where += [f"order {refused.order_ref}"] if refused.order_ref else []
    value = f" “{' '.join(refused.value.split())}”" if refused.value else ""
    return f"{', '.join(where)}:{value} {refused.detail}"


@contextmanager
def _without_collections() -> Iterator[None]:
    """Records die by reference counts alone; walking the living ones would cost a tenth of the import."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
