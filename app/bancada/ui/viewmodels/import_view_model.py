"""The import page: a file is shown first and goes in when the packer says so, while packing goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from bancada.connectors.files.fields import JOINED_COLUMNS, MANY_COLUMNS
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import MappingStore
from bancada.domain.errors import AppError
from bancada.services.commands import FindNewProducts, FindUnknownGoods
from bancada.services.import_records import BESIDE_PACKING
from bancada.services.ports import AnsweringStation
from bancada.ui.refusal_words import import_error_words, stopped_words
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.import_opening import ColumnsNotKept, ImportOpener, ImportWish, remember
from bancada.ui.viewmodels.import_preview import ImportPreview, previews
from bancada.ui.viewmodels.import_run import ImportRun, ImportStopped, ImportTally
from bancada.ui.viewmodels.import_screen import is_mappable, is_option, preview_state, run_state
from bancada.ui.viewmodels.import_worker import ImportWorker
from bancada.ui.viewmodels.states.import_file import DetectedKey, ImportPhase, ImportState

_SHARED_FIELDS = MANY_COLUMNS | JOINED_COLUMNS


class ImportBroke(AppError):
    """The import broke by a fault of this program, which is in the log."""


class ImportViewModel(QObject):
    """One file at a time: chosen, shown, corrected, taken in. Files are read in a thread of their own.

    Signals:
        import_changed(ImportState).
        finished(): an import ended, wholly or not; orders came or changed.
        file_wanted(): let somebody choose a file.
        left(): nothing is left to do here; back to the queue.
    """

    import_changed = Signal(object)
    finished = Signal()
    file_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        station: AnsweringStation,
        bridge: GuiBridge,
        mappings: MappingStore,
        parent: QObject | None = None,
        *,
        zone: tzinfo | None = None,
    ) -> None:
        """``zone`` is that of times that name none; the machine's own by default."""
        super().__init__(parent)
        self._station = station
        self._bridge = bridge
        self._mappings = mappings
        self._zone = zone or datetime.now().astimezone().tzinfo or UTC
        self._opener = ImportOpener(mappings, self._zone)
        self._worker = ImportWorker()
        self._turn = 0
        self._wish = ImportWish(())
        self._shown_wish = self._wish
        self._preview: ImportPreview | None = None
        self._run: ImportRun | None = None
        self._tally: ImportTally | None = None
        self._error: BaseException | None = None
        self._is_whole = False
        self._new_products: tuple[str, ...] = ()

    def show(self) -> None:
        """Render how far the import is, in the language in use."""
        self.import_changed.emit(self._state())

    def ask_for_file(self) -> None:
        """Somebody wants to choose a file."""
        if self._run is None:
            self.file_wanted.emit()

    def open_path(self, path: str) -> None:
        """Read a file and show what it would give."""
        self.open_paths((path,))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read a file, or several invoices, and show what they would give; nothing while an import runs."""
        if self._run is not None or not paths:
            return
        self._forget()
        self._opener = ImportOpener(self._mappings, self._zone)
        self._read(ImportWish(tuple(Path(path) for path in paths)))

    def correct(self, key: DetectedKey, value: str) -> None:
        """What was detected is wrong; the file is read anew."""
        if self._phase is ImportPhase.PREVIEW and is_option(key, value):
            self._read(_corrected(self._wish, key, value))

    def map_column(self, column: str, field_id: str) -> None:
        """A column means this field, or (empty) none; a field that one column can fill leaves any other."""
        preview = self._preview
        if self._phase is not ImportPhase.PREVIEW or preview is None:
            return
        if not is_mappable(preview.opened, column, field_id):
            return
        told = dict(self._wish.columns or ((each.name, each.field) for each in preview.opened.columns))
        if field_id not in _SHARED_FIELDS:
            told = {name: field for name, field in told.items() if field != field_id}
        told[column] = field_id
        names = (each.name for each in preview.opened.columns)
        columns = tuple((name, told[name]) for name in names if told.get(name))
        self._read(replace(self._wish, columns=columns))

    def run(self) -> None:
        """Take in what is shown; nothing happens while a correction is still being read."""
        preview = self._preview
        is_shown = self._phase is ImportPhase.PREVIEW and self._wish == self._shown_wish
        if preview is None or not is_shown or preview.opened.missing:
            return
        turn = self._next_turn()
        known_total = preview.good_count + preview.refused_count if preview.is_whole else 0
        run = ImportRun(
            self._station,
            known_total,
            lambda tally: self._bridge.hand_over(lambda: self._advance(turn, tally)),
        )
        self._run, self._tally, self._error = run, ImportTally(total=known_total), None
        self._work(turn, lambda: self._feed(turn, run, preview))
        self.show()

    def cancel(self) -> None:
        """Stop a running import before its next records; else forget the file."""
        if self._run is not None:
            self._run.cancel()
            return
        was_done = self._phase is ImportPhase.DONE
        self._next_turn()
        self._forget()
        self.show()
        if was_done:
            self.left.emit()

    def close(self) -> None:
        """End the thread; what is going in goes in, the rest does not. Call it before the loop is stopped."""
        self._next_turn()
        if self._run is not None:
            self._run.abandon()
        self._worker.close()

    @property
    def _phase(self) -> ImportPhase:
        return self._state().phase

    def _state(self) -> ImportState:
        preview, tally = self._preview, self._tally
        error = self._error_words()
        if preview is None:
            phase = ImportPhase.UNREADABLE if error else ImportPhase.CHOOSE
            names = ", ".join(path.name for path in self._wish.paths)
            return ImportState(phase, file_name=names, error=error)
        if tally is not None and (self._run is not None or self._is_whole):
            return run_state(preview, tally, is_done=self._run is None, error=error)
        return replace(preview_state(preview, error), new_products=self._new_products)

    def _error_words(self) -> str:
        if self._error is None:
            return ""
        if isinstance(self._error, ImportStopped):
            return stopped_words(self._tally.went_in if self._tally else 0)
        return import_error_words(self._error)

    def _read(self, wish: ImportWish) -> None:
        turn = self._next_turn()
        self._wish, self._error, self._tally = wish, None, None
        opener = self._opener
        self._work(turn, lambda: self._look(turn, wish, opener))
        self.show()

    def _look(self, turn: int, wish: ImportWish, opener: ImportOpener) -> None:
        """In the worker: read the file, telling what was found at first and in the end."""
        if turn != self._turn:
            return
        for preview in previews(opener.open(wish), lambda: turn == self._turn):
            self._bridge.hand_over(lambda found=preview: self._take(turn, wish, found))  # type: ignore[misc]

    def _feed(self, turn: int, run: ImportRun, preview: ImportPreview) -> None:
        """In the worker: take the source in, then keep what somebody said about its columns."""
        went_in = run.feed(preview.opened.source).went_in
        why: AppError | None = None
        try:
            # Columns that brought nothing may have been said wrong: the next file asks again.
            if went_in:
                remember(preview.opened, self._mappings)
        except ColumnsNotKept as error:
            why = error
        self._bridge.hand_over(lambda: self._end(turn, why, is_whole=True))

    def _work(self, turn: int, act: Callable[[], None]) -> None:
        """Have the worker act; whatever it raises ends up on the screen, a fault of ours in the log, too."""

        def job() -> None:
            why: BaseException | None = ImportBroke()
            try:
                act()
                why = None
            except (AppError, OSError) as error:
                why = error
            finally:
                if why is not None:
                    self._bridge.hand_over(lambda failed=why: self._end(turn, failed))  # type: ignore[misc]

        self._worker.do(job)

    def _take(self, turn: int, wish: ImportWish, preview: ImportPreview) -> None:
        if turn != self._turn:
            return
        self._preview, self._shown_wish, self._new_products = preview, wish, ()
        self.show()
        if preview.is_whole and preview.goods:
            self._look_up(turn, preview.goods)
        if preview.is_whole and preview.unsure:
            self._check(turn, preview.unnamed_goods, frozenset())

    def _check(
        self,
        turn: int,
        goods: tuple[tuple[str, str | None], ...],
        unknown: frozenset[tuple[str, str | None]],
    ) -> None:
        """Ask for what no product is, a few at a time: the import will refuse the orders that want it."""
        asked = self._station.call(FindUnknownGoods(goods[:BESIDE_PACKING]))
        rest = goods[BESIDE_PACKING:]
        asked.add_done_callback(
            lambda answer: self._bridge.hand_over(lambda: self._note_unknown(turn, answer, rest, unknown))
        )

    def _note_unknown(
        self,
        turn: int,
        answer: Future[Any],
        rest: tuple[tuple[str, str | None], ...],
        unknown: frozenset[tuple[str, str | None]],
    ) -> None:
        if turn != self._turn or answer.exception() is not None or self._preview is None:
            return
        unknown |= frozenset(answer.result())
        if rest:
            self._check(turn, rest, unknown)
        elif unknown:
            self._preview = self._preview.without(unknown)
            self.show()

    def _look_up(self, turn: int, goods: tuple[tuple[str, str | None], ...]) -> None:
        """Ask which of the goods are new, a few at a time: a scan may come in between."""
        rest = goods[BESIDE_PACKING:]
        asked = self._station.call(FindNewProducts(goods[:BESIDE_PACKING]))
        asked.add_done_callback(
            lambda answer: self._bridge.hand_over(lambda: self._note_new_products(turn, answer, rest))
        )

    def _note_new_products(
        self, turn: int, answer: Future[Any], rest: tuple[tuple[str, str | None], ...]
    ) -> None:
        if turn != self._turn or answer.exception() is not None:
            return
        self._new_products = tuple(dict.fromkeys((*self._new_products, *answer.result())))
        if rest:
            self._look_up(turn, rest)
        elif self._new_products:
            self.show()

    def _advance(self, turn: int, tally: ImportTally) -> None:
        if turn == self._turn:
            self._tally = tally
            self.show()

    def _end(self, turn: int, error: BaseException | None, *, is_whole: bool = False) -> None:
        """An import ended, or something could not be read: a correction that cannot be is taken back."""
        if turn != self._turn:
            return
        was_running, self._run = self._run is not None, None
        self._error, self._is_whole = error, is_whole
        if self._preview is not None:
            self._wish = self._shown_wish
        self.show()
        if was_running:
            self.finished.emit()

    def _next_turn(self) -> int:
        """What was begun before is of no interest any more."""
        self._turn += 1
        return self._turn

    def _forget(self) -> None:
        self._wish = self._shown_wish = ImportWish(())
        self._preview = self._tally = self._error = None
        self._is_whole = False
        self._new_products = ()


def _corrected(wish: ImportWish, key: DetectedKey, value: str) -> ImportWish:
    match key:
        case DetectedKey.DELIMITER:
            return replace(wish, delimiter=value)
        case DetectedKey.ENCODING:
            return replace(wish, encoding=value)
        case DetectedKey.DECIMAL_MARK:
            return replace(wish, decimal_mark=value)
        case DetectedKey.DATE_ORDER:
            return replace(wish, date_order=value)
        case DetectedKey.KIND:
            # Columns that somebody gave to fields of another kind mean nothing now.
            return replace(wish, kind=ImportKind(value), columns=None)
