"""The import page's state: what was read and what became of it, in the language in use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.fields import field_names, missing_fields
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.json_source import JsonSource
from bancada.connectors.files.reading import DateOrder
from bancada.connectors.files.table_source import TableSource
from bancada.domain.orders import InvoiceState
from bancada.services.received import ReceivedOrder, RefusedRecord
from bancada.ui.field_words import alternatives_title, field_title, format_words, kind_words
from bancada.ui.refusal_words import refusal_words
from bancada.ui.viewmodels.import_opening import OpenedSource
from bancada.ui.viewmodels.import_preview import ImportPreview
from bancada.ui.viewmodels.import_run import ImportTally
from bancada.ui.viewmodels.states import import_file as shown

_OPTIONS: Final = {
    shown.DetectedKey.DELIMITER: {
        ";": QT_TRANSLATE_NOOP("ImportOption", "; semicolon"),
        ",": QT_TRANSLATE_NOOP("ImportOption", ", comma"),
        "\t": QT_TRANSLATE_NOOP("ImportOption", "tab"),
        "|": QT_TRANSLATE_NOOP("ImportOption", "| bar"),
    },
    shown.DetectedKey.ENCODING: {
        "utf-8": QT_TRANSLATE_NOOP("ImportOption", "UTF-8"),
        "cp1252": QT_TRANSLATE_NOOP("ImportOption", "Windows"),
        "cp850": QT_TRANSLATE_NOOP("ImportOption", "DOS"),
        "utf-16": QT_TRANSLATE_NOOP("ImportOption", "UTF-16"),
    },
    shown.DetectedKey.DECIMAL_MARK: {
        DecimalMark.COMMA.value: QT_TRANSLATE_NOOP("ImportOption", "comma: 1,5"),
        DecimalMark.POINT.value: QT_TRANSLATE_NOOP("ImportOption", "point: 1.5"),
    },
    shown.DetectedKey.DATE_ORDER: {
        DateOrder.DAY_FIRST.value: QT_TRANSLATE_NOOP("ImportOption", "31/12"),
        DateOrder.MONTH_FIRST.value: QT_TRANSLATE_NOOP("ImportOption", "12/31"),
    },
}
_SHOP_EXPORT: Final = "shopify"
_SAME_ENCODING: Final = {"utf-8-sig": "utf-8"}


def preview_state(preview: ImportPreview, error: str) -> shown.ImportState:
    """What would go in. Before everything is read, the counts are those of what was read so far."""
    opened, facts = preview.opened, preview.facts
    unreadable = preview.unreadable
    if unreadable is not None:
        return shown.ImportState(
            shown.ImportPhase.UNREADABLE, facts.file, error=error or refusal_words(unreadable)
        )
    return shown.ImportState(
        phase=shown.ImportPhase.PREVIEW,
        file_name=facts.file,
        format_name=format_words(facts.format, opened.kind),
        kind=opened.kind,
        detected=_detected(preview),
        fields=_fields(opened.kind) if opened.columns else (),
        columns=tuple(shown.ColumnMapping(each.name, each.samples, each.field) for each in opened.columns),
        missing_fields=tuple(alternatives_title(each, opened.kind) for each in opened.missing),
        preview=tuple(_order(received) for received in preview.orders),
        refused=tuple(_refused(each, facts.file) for each in preview.refused),
        counts=shown.ImportCounts(new=preview.good_count, refused=preview.refused_count),
        error=error,
    )


def run_state(preview: ImportPreview, tally: ImportTally, *, is_done: bool, error: str) -> shown.ImportState:
    """What went in so far, or in all; while it runs, what was shown stays in sight."""
    before = preview_state(preview, error)
    return replace(
        before,
        phase=shown.ImportPhase.DONE if is_done else shown.ImportPhase.RUNNING,
        preview=() if is_done else before.preview,
        refused=tuple(_refused(each, preview.facts.file) for each in tally.refused),
        counts=shown.ImportCounts(tally.new, tally.changed, tally.unchanged, tally.refused_count),
        done_records=tally.done,
        total_records=max(tally.total, tally.done),
    )


def is_option(key: shown.DetectedKey, value: str) -> bool:
    """Whether a detected property can have this value."""
    return value in (tuple(ImportKind) if key is shown.DetectedKey.KIND else _OPTIONS[key])


def _detected(preview: ImportPreview) -> tuple[shown.Detected, ...]:
    facts = preview.facts
    if not isinstance(preview.opened.source, TableSource):
        return _detected_kind(preview) if isinstance(preview.opened.source, JsonSource) else ()
    encoding = _SAME_ENCODING.get(facts.encoding or "", facts.encoding)
    found = {
        shown.DetectedKey.DELIMITER: facts.delimiter,
        shown.DetectedKey.ENCODING: encoding,
        shown.DetectedKey.DECIMAL_MARK: facts.decimal_mark,
        shown.DetectedKey.DATE_ORDER: facts.date_order,
    }
    kind = () if facts.format == _SHOP_EXPORT else _detected_kind(preview)
    return kind + tuple(
        shown.Detected(key, value, _options(_OPTIONS[key], value)) for key, value in found.items() if value
    )


def _detected_kind(preview: ImportPreview) -> tuple[shown.Detected, ...]:
    options = tuple(shown.DetectedOption(kind, kind_words(kind)) for kind in ImportKind)
    return (shown.Detected(shown.DetectedKey.KIND, preview.opened.kind, options),)


def _options(words: Mapping[str, object], value: str) -> tuple[shown.DetectedOption, ...]:
    known = tuple(
        shown.DetectedOption(each, QCoreApplication.translate("ImportOption", str(text)))
        for each, text in words.items()
    )
    return known if value in words else (*known, shown.DetectedOption(value, value))


def _fields(kind: ImportKind) -> tuple[shown.FieldOption, ...]:
    required = frozenset(missing_fields(kind, set()))
    return tuple(
        shown.FieldOption(field, field_title(field, kind), field in required) for field in field_names(kind)
    )


def _order(received: ReceivedOrder) -> shown.PreviewOrder:
    order = received.order
    return shown.PreviewOrder(
        order.order_ref,
        ", ".join(part for part in (order.city, order.state_code) if part),
        len(order.lines),
        order.units,
        _note(received),
    )


def _note(received: ReceivedOrder) -> str:
    notes = []
    if received.is_cancelled:
        notes.append(QCoreApplication.translate("Import", "cancelled"))
    if received.hold:
        notes.append(QCoreApplication.translate("Import", "on hold: {reason}").format(reason=received.hold))
    if received.order.invoice is InvoiceState.WAITING:
        notes.append(QCoreApplication.translate("Import", "waiting for the invoice"))
    if received.order.is_gift:
        notes.append(QCoreApplication.translate("Import", "gift"))
    return " · ".join(notes)


def _refused(refused: RefusedRecord, file: str) -> shown.RefusedRecord:
    place = refused.place
    member = place.file.removeprefix(file).lstrip("/")
    what = ": ".join(part for part in (member, refused.value) if part)
    return shown.RefusedRecord(place.line or 0, place.column or "", what, refusal_words(refused))


def is_mappable(opened: OpenedSource, column: str, field: str) -> bool:
    """Whether this is a column of the file, and this a field of ours (or none)."""
    has_column = any(each.name == column for each in opened.columns)
    return has_column and (not field or field in field_names(opened.kind))
