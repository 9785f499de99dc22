"""Joins the window's views to the view-models: states go in, wishes come out. No rule lives here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from bancada.domain.events import Act
from bancada.domain.operators import Operator
from bancada.domain.verdicts import Tone
from bancada.services.station_settings import StationSettings
from bancada.ui.languages import LanguageSwitch
from bancada.ui.motion import may_move
from bancada.ui.sentences import in_one_line
from bancada.ui.sound_names import SoundName
from bancada.ui.sounds import Sounds
from bancada.ui.theme import Look, ThemeName
from bancada.ui.viewmodels.bench_view_model import BenchViewModel
from bancada.ui.viewmodels.chrome_screen import disabled_actions
from bancada.ui.viewmodels.first_start_view_model import FirstStartViewModel
from bancada.ui.viewmodels.parcels_view_model import ParcelsViewModel
from bancada.ui.viewmodels.people_view_model import PeopleViewModel
from bancada.ui.viewmodels.queue_view_model import QueueViewModel
from bancada.ui.viewmodels.settings_view_model import SettingsViewModel
from bancada.ui.viewmodels.shift_view_model import ShiftViewModel
from bancada.ui.viewmodels.states.chrome import BannerState, FooterAction, Page, Sheet
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.views.main_window import MainWindow

if TYPE_CHECKING:
    from bancada.ui.viewmodels.import_view_model import ImportViewModel
    from bancada.ui.views.first_start_view import FirstStartView
    from bancada.ui.views.import_view import ImportView
    from bancada.ui.views.parcels_view import ParcelsView
    from bancada.ui.views.people_view import PeopleView
    from bancada.ui.views.settings_view import SettingsView
    from bancada.ui.views.shift_view import ShiftView

_MINUTE_MS = 60_000
_BANNER_MS = 12_000
_WITH_A_PANEL = (Page.READY, Page.PACKING, Page.SIGN_IN, Page.RED_STOP)


@dataclass(frozen=True)
class ViewModels:
    """The view-models of one window; that of imports loads all file formats, and is made when asked for."""

    bench: BenchViewModel
    queue: QueueViewModel
    parcels: ParcelsViewModel
    first_start: FirstStartViewModel
    settings: SettingsViewModel
    people: PeopleViewModel
    shift: ShiftViewModel
    make_imports: Callable[[], ImportViewModel]

    @cached_property
    def imports(self) -> ImportViewModel:
        """Made when first asked for."""
        return self.make_imports()

    def close(self) -> None:
        """End what runs beside the window."""
        if "imports" in vars(self):
            self.imports.close()


class WindowBinding(QObject):
    """Connects one window; lives as long as it."""

    def __init__(
        self, window: MainWindow, models: ViewModels, look: Look, switch: LanguageSwitch, sounds: Sounds
    ) -> None:
        super().__init__(window)
        self._window = window
        self._models = models
        self._look = look
        self._switch = switch
        self._sounds = sounds
        self._operator: Operator | None = None
        self._settings = StationSettings()
        self._connect_bench()
        self._connect_ready()
        self._connect_sheets()
        window.page_made.connect(self._connect_page)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._pass_minute)
        self._minute.start()
        self._banner_end = QTimer(self)
        self._banner_end.setSingleShot(True)
        self._banner_end.setInterval(_BANNER_MS)
        self._banner_end.timeout.connect(self._end_banner)

    @Slot(str)
    def take_scan(self, text: str) -> None:
        """A code was read: for the bench, unless it is the label of a parcel in sight on the parcels page."""
        bench = self._models.bench
        if bench.page is Page.PARCELS and self._models.parcels.choose_by_label(text):
            bench.note_scan()
        else:
            bench.scan(text)

    def say_for_a_while(self, banner: BannerState) -> None:
        """Show a sentence under the header until it is read."""
        self._window.render_banner(banner)
        self._banner_end.start()

    @Slot()
    def _end_banner(self) -> None:
        self._banner_end.stop()
        self._window.render_banner(None)

    @Slot(object)
    def _answer_aside(self, answer: VerdictState | None) -> None:
        if answer is None:
            self._end_banner()
            return
        self.say_for_a_while(BannerState(answer.tone, in_one_line((answer.headline, *answer.details))))

    def _connect_bench(self) -> None:
        bench, window = self._models.bench, self._window
        bench.page_changed.connect(self._show_page)
        bench.sheet_changed.connect(window.show_sheet)
        bench.sheet_state_changed.connect(self._render_sheet)
        bench.header_changed.connect(window.render_header)
        bench.footer_changed.connect(window.render_footer)
        bench.packing_changed.connect(window.packing.render_state)
        bench.weight_changed.connect(window.packing.render_weight)
        bench.sign_in_changed.connect(window.sign_in.render_state)
        bench.red_stop_changed.connect(window.red_stop.render_state)
        bench.answered.connect(window.render_answer)
        bench.answered_aside.connect(self._answer_aside)
        bench.verdict_changed.connect(self._models.queue.show_verdict)
        bench.sounded.connect(self._sound)
        bench.order_done.connect(self._models.queue.drop_order)
        bench.orders_changed.connect(self._refresh_lists)
        bench.operator_changed.connect(self._greet)
        bench.settings_changed.connect(self._apply)
        window.action_requested.connect(bench.act)
        window.close_refused.connect(self._tell_how_to_close)
        window.sign_in.badge_requested.connect(bench.scan)
        window.sign_in.pin_requested.connect(bench.enter_pin)
        window.sign_in.cancel_requested.connect(bench.cancel)
        window.red_stop.acknowledge_requested.connect(bench.confirm)
        window.red_stop.retry_requested.connect(bench.retry)
        window.packing.line_requested.connect(bench.open_problem)
        window.packing.note_read_requested.connect(bench.acknowledge_note)

    def _connect_ready(self) -> None:
        queue, view = self._models.queue, self._window.ready
        queue.ready_changed.connect(view.render_state)
        view.order_requested.connect(queue.open_order)
        view.search_requested.connect(queue.search)
        view.chip_requested.connect(queue.choose_chip)
        view.tab_requested.connect(queue.choose_tab)
        view.group_requested.connect(queue.choose_group)
        view.import_requested.connect(self._open_import)

    def _connect_sheets(self) -> None:
        bench, window = self._models.bench, self._window
        for sheet in (window.exception, window.approval, window.quantity, window.choice, window.detail):
            sheet.cancel_requested.connect(bench.cancel)
        window.exception.kind_requested.connect(bench.choose_problem)
        window.exception.quantity_requested.connect(bench.give_problem_quantity)
        window.exception.shelf_requested.connect(bench.give_problem_shelf)
        window.exception.reason_requested.connect(bench.give_problem_reason)
        window.exception.weight_accepted.connect(bench.accept_problem_weight)
        window.approval.badge_requested.connect(bench.scan)
        window.approval.pin_requested.connect(bench.enter_pin)
        window.quantity.quantity_requested.connect(lambda total: bench.answer(str(total)))
        window.choice.choice_requested.connect(bench.choose)
        window.detail.detail_requested.connect(bench.answer)
        window.in_doubt.answer_requested.connect(bench.answer_doubt)

    @Slot(object, object)
    def _connect_page(self, page: Page, view: Any) -> None:
        connect: dict[Page, Callable[[Any], None]] = {
            Page.FIRST_START: self._connect_first_start,
            Page.PARCELS: self._connect_parcels,
            Page.SHIFT: self._connect_shift,
            Page.IMPORT: self._connect_import,
            Page.SETTINGS: self._connect_settings,
            Page.PEOPLE: self._connect_people,
        }
        connect[page](view)

    def _connect_first_start(self, view: FirstStartView) -> None:
        first = self._models.first_start
        first.first_start_changed.connect(view.render_state)
        first.language_chosen.connect(self._speak)
        self._models.bench.scanned_at_set_up.connect(view.take_scan)
        view.language_requested.connect(first.choose_language)
        view.station_name_requested.connect(first.name_station)
        view.admin_requested.connect(first.name_admin)
        view.profile_requested.connect(first.choose_profile)
        view.step_requested.connect(first.go_to)
        view.sample_orders_requested.connect(first.add_samples)
        view.finish_requested.connect(first.finish)

    def _connect_parcels(self, view: ParcelsView) -> None:
        parcels = self._models.parcels
        parcels.parcels_changed.connect(view.render_state)
        view.search_requested.connect(parcels.search)
        view.parcel_requested.connect(parcels.select)
        view.reprint_requested.connect(parcels.reprint)
        view.reopen_requested.connect(parcels.reopen)

    def _connect_shift(self, view: ShiftView) -> None:
        shift = self._models.shift
        shift.shift_changed.connect(view.render_state)
        view.period_requested.connect(shift.choose_period)

    def _connect_settings(self, view: SettingsView) -> None:
        settings = self._models.settings
        settings.settings_changed.connect(view.render_state)
        view.setting_requested.connect(settings.change)
        view.approval_requested.connect(settings.reserve)
        view.test_print_requested.connect(settings.print_sample)
        view.people_requested.connect(lambda: self._models.bench.show(Page.PEOPLE))
        view.close_requested.connect(self._close)
        view.test_sound_requested.connect(self._try_sound)

    def _connect_people(self, view: PeopleView) -> None:
        people, bench = self._models.people, self._models.bench
        people.people_changed.connect(view.render_state)
        people.badge_awaited.connect(bench.await_badge)
        people.badge_read.connect(view.take_badge)
        bench.badge_read.connect(people.take_badge)
        view.add_requested.connect(people.add)
        view.person_requested.connect(people.select)
        view.save_requested.connect(people.save)
        view.active_requested.connect(people.set_active)
        view.close_requested.connect(people.close_form)

    def _connect_import(self, view: ImportView) -> None:
        from bancada.ui.views.file_choice import FileChoice

        imports, files = self._models.imports, FileChoice(self._window)
        imports.import_changed.connect(view.render_state)
        imports.finished.connect(self._refresh_lists)
        imports.left.connect(lambda: self._models.bench.show(None))
        imports.file_wanted.connect(files.ask)
        files.files_chosen.connect(imports.open_paths)
        view.file_requested.connect(imports.ask_for_file)
        view.path_requested.connect(imports.open_path)
        view.import_requested.connect(imports.run)
        view.cancel_requested.connect(imports.cancel)
        view.detected_requested.connect(imports.correct)
        view.column_requested.connect(imports.map_column)

    @Slot(object)
    def _show_page(self, page: Page) -> None:
        # Before its view-model speaks: a page that is made now hears it.
        self._window.make_page(page)
        self._prepare(page)
        if page in _WITH_A_PANEL:
            # The page itself shows the last answer: what was said beside another page is over.
            self._end_banner()
        self._window.show_page(page)

    def _prepare(self, page: Page) -> None:
        models = self._models
        prepare: dict[Page, Callable[[], None]] = {
            Page.PACKING: models.queue.clear_search,
            Page.PARCELS: models.parcels.refresh,
            Page.SHIFT: models.shift.show,
            Page.SETTINGS: lambda: models.settings.open(models.bench.state),
            Page.PEOPLE: models.people.open,
            Page.FIRST_START: models.first_start.show,
            Page.READY: models.queue.refresh,
            Page.IMPORT: lambda: models.imports.show(),
        }
        if page in prepare:
            prepare[page]()

    @Slot()
    def _open_import(self) -> None:
        bench = self._models.bench
        if FooterAction.IMPORT in disabled_actions(bench.state):
            words = self.tr("A lead or a supervisor imports files.")
            self.say_for_a_while(BannerState(Tone.INFO, words))
        bench.act(FooterAction.IMPORT)

    @Slot()
    def _close(self) -> None:
        operator = self._models.bench.state.operator
        if operator is not None and operator.may(Act.CHANGE_SETTINGS, frozenset()):
            self._window.leave()

    @Slot()
    def _tell_how_to_close(self) -> None:
        words = self.tr(
            "This window stays open. To close it, an administrator signs in and opens Settings (F11)."
        )
        self.say_for_a_while(BannerState(Tone.INFO, words))

    @Slot(object)
    def _sound(self, name: SoundName) -> None:
        """The tone of an answer; where none is wanted, its border says the same."""
        self._sounds.play(name)
        if self._settings.volume == 0:
            is_steady = not may_move(self._settings.motion)
            self._window.packing.flash(is_steady=is_steady)
            self._window.ready.flash(is_steady=is_steady)

    @Slot(object)
    def _try_sound(self, name: SoundName) -> None:
        self._sounds.play(name)
        if self._settings.volume == 0:
            self.say_for_a_while(
                BannerState(Tone.INFO, self.tr("No sound is wanted here: turn it up first."))
            )
        elif self._sounds.is_silent:
            words = self.tr("This computer has no sound device: the screen alone answers.")
            self.say_for_a_while(BannerState(Tone.INFO, words))

    @Slot(object, object)
    def _render_sheet(self, sheet: Sheet, state: object) -> None:
        views: dict[Sheet, Any] = {
            Sheet.EXCEPTION: self._window.exception,
            Sheet.APPROVAL: self._window.approval,
            Sheet.QUANTITY: self._window.quantity,
            Sheet.CHOICE: self._window.choice,
            Sheet.DETAIL: self._window.detail,
            Sheet.IN_DOUBT: self._window.in_doubt,
        }
        cast(Any, views[sheet]).render_state(state)

    @Slot()
    def _refresh_lists(self) -> None:
        page = self._models.bench.page
        self._models.queue.show_last_order(self._models.bench.state.last_order_ref)
        if page is Page.READY:
            self._models.queue.refresh()
        elif page is Page.PARCELS:
            self._models.parcels.refresh()
        elif page is Page.SHIFT:
            self._models.shift.refresh()

    @Slot(object)
    def _greet(self, operator: Operator | None) -> None:
        """The screen speaks the person's language, and the station's while nobody is there."""
        self._operator = operator
        self._models.people.follow(operator)
        self._models.queue.follow(operator)
        self._speak(operator.language if operator is not None else self._settings.language)

    @Slot(object)
    def _apply(self, settings: StationSettings) -> None:
        self._settings = settings
        self._wear(ThemeName(settings.theme))
        self._sounds.set_volume(settings.volume)
        self._window.packing.set_motion(is_on=may_move(settings.motion))
        if self._operator is None:
            self._speak(settings.language)
        if self._models.bench.page is Page.SETTINGS:
            self._models.settings.show(self._models.bench.state)

    def _wear(self, theme: ThemeName) -> None:
        app = QApplication.instance()
        if theme is not self._look.theme and isinstance(app, QApplication):
            self._look.wear(app, theme)

    @Slot(str)
    def _speak(self, language: str) -> None:
        if self._switch.use(language):
            self._models.bench.retranslate()
            self._models.queue.render_again()
            self._models.parcels.render_again()
            self._show_again(self._models.bench.page)

    def _show_again(self, page: Page | None) -> None:
        """Have a page whose words come with its state said in the language now in use."""
        if page is Page.FIRST_START:
            self._models.first_start.show()
        elif page is Page.IMPORT:
            self._models.imports.show()
        elif page is Page.SETTINGS:
            self._models.settings.show(self._models.bench.state)

    @Slot()
    def _pass_minute(self) -> None:
        self._models.bench.show_all()
        if self._models.bench.page is Page.READY:
            self._models.queue.refresh()
        elif self._models.bench.page is Page.SHIFT:
            self._models.shift.refresh()
