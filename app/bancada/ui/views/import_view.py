"""The import of a file: what was detected, where each column goes, what will happen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.connectors.files.import_kind import ImportKind
from bancada.ui.field_words import kind_words
from bancada.ui.numbers import count_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.import_file import (
    DetectedKey,
    ImportPhase,
    ImportState,
    PreviewOrder,
    RefusedRecord,
)
from bancada.ui.viewmodels.states.lines import ProgressState
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.views.mapping_panel import MappingPanel
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.record_strip import RecordStrip
from bancada.ui.widgets.scan_invitation import ScanInvitation
from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column

# More names than these would push the table out of sight.
_NAMED_PRODUCTS = 4


class ImportView(View):
    """Nothing goes in before the packer says so; what is refused is named, line by line.

    Signals:
        file_requested(): choose a file; path_requested(str): one was dropped here.
        import_requested(), cancel_requested().
        detected_requested(DetectedKey, str): correct a detected property.
        column_requested(str, str): a column and its ``field_id``.
    """

    file_requested = Signal()
    path_requested = Signal(str)
    import_requested = Signal()
    cancel_requested = Signal()
    detected_requested = Signal(object, str)
    column_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = ImportState()
        self._title, self._summary = label("headline"), label("hint", wraps=True)
        self._error = label("error", wraps=True)
        self._warning = label("warning", wraps=True)
        self._invitation = ScanInvitation(look, Icon.CARTON)
        self._detected = {key: (label("caption"), Combo(look, is_dense=True)) for key in DetectedKey}
        self._mapping_title = label("value")
        self._mapping = MappingPanel(look)
        self._preview_title, self._refused_title = label("value"), label("value")
        self._preview = TupleTable(self._preview_columns())
        self._refused = TupleTable(self._refused_columns(), grows=True)
        self._progress = RecordStrip(look)
        self._file, self._cancel, self._import = button(), button("plain"), button("primary")
        self._mapping_card = QFrame()
        self.setAcceptDrops(True)
        self._pages = QStackedWidget()
        self._connect()
        self._lay_out()

    def render_state(self, state: ImportState) -> None:
        """Show how far the import is."""
        self._state = state
        self._title.setText(state.file_name or self.tr("Import orders"))
        self._summary.setText(self._summary_text(state))
        self._error.setText(state.error)
        self._error.setVisible(bool(state.error))
        self._warning.setText(self._new_products_text(state.new_products) if state.new_products else "")
        self._warning.setVisible(bool(state.new_products) and state.phase is ImportPhase.PREVIEW)
        self._pages.setCurrentIndex(0 if state.phase in {ImportPhase.CHOOSE, ImportPhase.UNREADABLE} else 1)
        self._render_detected(state)
        self._mapping.render_state(state.columns, state.fields)
        self._mapping_title.setVisible(bool(state.columns))
        self._mapping.setVisible(bool(state.columns))
        is_mapped = bool(state.columns) or bool(state.detected)
        self._mapping_card.setVisible(is_mapped and state.phase is not ImportPhase.DONE)
        self._mapping_card.setEnabled(state.phase is ImportPhase.PREVIEW)
        self._preview.render_state(state.preview)
        self._refused.render_state(state.refused)
        for part in (self._preview_title, self._preview):
            part.setVisible(bool(state.preview))
        for part in (self._refused_title, self._refused):
            part.setVisible(bool(state.refused))
        self._refused_title.setText(self.tr("%Ln record(s) do not go in", "", state.counts.refused))
        self._render_buttons(state)

    def _render_detected(self, state: ImportState) -> None:
        by_key = {detected.key: detected for detected in state.detected}
        for key, (caption, combo) in self._detected.items():
            detected = by_key.get(key)
            caption.setText(self._key_text(key))
            for part in (caption, combo):
                part.setVisible(detected is not None)
            if detected is not None:
                combo.render_state(
                    tuple((option.value, option.text) for option in detected.options), detected.value
                )

    def _render_buttons(self, state: ImportState) -> None:
        is_running = state.phase is ImportPhase.RUNNING
        self._progress.setVisible(is_running)
        self._progress.render_state(ProgressState(state.done_records, state.total_records))
        self._import.setVisible(state.phase is ImportPhase.PREVIEW)
        self._import.setEnabled(not state.missing_fields)
        self._file.setVisible(not is_running)
        self._cancel.setVisible(state.phase is not ImportPhase.CHOOSE)
        done = self.tr("To the queue") if state.phase is ImportPhase.DONE else self.tr("Cancel")
        self._cancel.setText(done)

    def _summary_text(self, state: ImportState) -> str:
        if state.phase is ImportPhase.CHOOSE:
            return self.tr(
                "CSV, Excel, JSON, shop exports and invoices (XML or ZIP) are recognised by content."
            )
        if state.phase is ImportPhase.UNREADABLE:
            return self.tr("This file could not be read. Nothing was changed.")
        if state.missing_fields:
            missing = ", ".join(state.missing_fields)
            return self.tr("Choose a column for: {fields}.").format(fields=missing)
        if state.phase is ImportPhase.PREVIEW:
            going_in = self._going_in(state.kind, state.counts.new)
            return " · ".join(part for part in (state.format_name, going_in) if part)
        return self._counts_text(state)

    def _going_in(self, kind: ImportKind, count: int) -> str:
        """Which of them are known already shows only as they go in."""
        return {
            ImportKind.ORDERS: self.tr("%Ln order(s) can go in", "", count),
            ImportKind.PRODUCTS: self.tr("%Ln product(s) can go in", "", count),
            ImportKind.CARTONS: self.tr("%Ln carton(s) can go in", "", count),
        }[kind]

    def _counts_text(self, state: ImportState) -> str:
        counts = state.counts
        words = [
            self.tr("%Ln new", "orders", counts.new),
            self.tr("%Ln changed", "orders", counts.changed),
            self.tr("%Ln unchanged", "orders", counts.unchanged),
            self.tr("%Ln refused", "records", counts.refused),
        ]
        if state.phase is ImportPhase.DONE:
            done = self.tr("Done – {kind}: {counts}.")
            return done.format(kind=kind_words(state.kind), counts=", ".join(words))
        return " · ".join(part for part in (state.format_name, ", ".join(words)) if part)

    def _new_products_text(self, skus: tuple[str, ...]) -> str:
        named = ", ".join(skus[:_NAMED_PRODUCTS]) + ("…" if len(skus) > _NAMED_PRODUCTS else "")
        text = self.tr(
            "%Ln product(s) are not in the catalogue and would be added without barcode and weight: {skus}. "
            "Import the products first to check them by their barcodes.",
            "",
            len(skus),
        )
        return text.format(skus=named)

    def _key_text(self, key: DetectedKey) -> str:
        return {
            DetectedKey.KIND: self.tr("The file holds"),
            DetectedKey.DELIMITER: self.tr("Separator"),
            DetectedKey.ENCODING: self.tr("Letters (encoding)"),
            DetectedKey.DECIMAL_MARK: self.tr("Decimal mark"),
            DetectedKey.DATE_ORDER: self.tr("Dates"),
        }[key]

    def _preview_columns(self) -> tuple[Column[PreviewOrder], ...]:
        figure = self._look.font(Type.SMALL)
        strong = self._look.font(Type.SMALL, QFont.Weight.Bold)
        return (
            Column(lambda: self.tr("Order"), lambda row: row.order_ref, font=strong, width_px=140),
            Column(
                lambda: self.tr("Lines"),
                lambda row: count_text(row.lines),
                is_figure=True,
                font=figure,
                width_px=64,
            ),
            Column(
                lambda: self.tr("Units"),
                lambda row: count_text(row.units),
                is_figure=True,
                font=figure,
                width_px=64,
            ),
            Column(lambda: self.tr("To"), lambda row: row.destination, font=figure),
            Column(lambda: self.tr("Note"), lambda row: row.note, font=figure),
        )

    def _refused_columns(self) -> tuple[Column[RefusedRecord], ...]:
        figure = self._look.font(Type.SMALL)
        return (
            Column(
                lambda: self.tr("Line"),
                lambda row: count_text(row.line_no),
                is_figure=True,
                font=figure,
                width_px=52,
            ),
            Column(lambda: self.tr("Column"), lambda row: row.column, font=figure, width_px=104),
            Column(lambda: self.tr("Value"), lambda row: row.value, font=figure, width_px=124),
            Column(lambda: self.tr("Why"), lambda row: row.reason, font=figure, color=self._warn_color),
        )

    def _warn_color(self, _row: RefusedRecord) -> QColor:
        return self._look.color(Color.WARN)

    @Slot(str, str)
    def _request_column(self, column: str, field_id: str) -> None:
        self.column_requested.emit(column, field_id)

    def _connect(self) -> None:
        for key, (_, combo) in self._detected.items():
            combo.choice_requested.connect(lambda value, key=key: self.detected_requested.emit(key, value))
        self._mapping.column_requested.connect(self._request_column)
        self._file.clicked.connect(self.file_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._import.clicked.connect(self.import_requested)
        self._say(self._mapping_title.setText, lambda: self.tr("Columns of the file → our fields"))
        self._say(self._preview_title.setText, lambda: self.tr("The first orders, as they would come in"))
        self._say(self._file.setText, lambda: self.tr("Choose a file…"))
        self._say(self._import.setText, lambda: self.tr("Import"))
        self._say_invitation()

    def _say_invitation(self) -> None:
        self._invitation.render_words(
            self.tr("Drop a file here, or choose one"),
            self.tr(
                "It is shown first; nothing goes in before you say so. The same file twice changes nothing."
            ),
        )

    def _lay_out(self) -> None:
        self._lay_out_mapping()
        right = QVBoxLayout()
        right.setSpacing(8)
        for part, share in (
            (self._preview_title, 0),
            (self._preview, 3),
            (self._refused_title, 0),
            (self._refused, 2),
        ):
            right.addWidget(part, share)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._mapping_card, 46)
        row.addLayout(right, 54)
        self._pages.addWidget(self._invitation)
        self._pages.addWidget(work)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        for part in (self._title, self._summary, self._error, self._warning):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addLayout(self._bottom())

    def _lay_out_mapping(self) -> None:
        self._mapping_card.setProperty("surface", "card")
        detected = QGridLayout()
        detected.setHorizontalSpacing(12)
        detected.setVerticalSpacing(6)
        for at, (caption, combo) in enumerate(self._detected.values()):
            pair = QVBoxLayout()
            pair.setSpacing(2)
            combo.setMinimumContentsLength(6)
            pair.addWidget(caption)
            pair.addWidget(combo)
            detected.addLayout(pair, *divmod(at, 2))
        column = QVBoxLayout(self._mapping_card)
        column.setContentsMargins(16, 14, 8, 14)
        column.setSpacing(10)
        column.addLayout(detected)
        column.addWidget(self._mapping_title)
        column.addWidget(self._mapping, 1)

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._file)
        row.addWidget(self._progress, 1)
        row.addStretch(0)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._import)
        return row

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.path_requested.emit(url.toLocalFile())
        event.acceptProposedAction()

    @override
    def _render_again(self) -> None:
        self._say_invitation()
        self.render_state(self._state)
        for table in (self._preview, self._refused):
            table.retranslate()
