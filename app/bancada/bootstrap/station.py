"""Builds a packing station: store, loop, spooler, devices and the one window, and takes it down again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from bancada.assets import resource_path
from bancada.bootstrap import on_first_use
from bancada.bootstrap.argon2_pins import Argon2Pins
from bancada.bootstrap.garbage import look_from_now_on
from bancada.bootstrap.open_bench import NewId
from bancada.bootstrap.printers import SwitchablePrinter, printer_named
from bancada.bootstrap.quiet_moments import QuietMoments
from bancada.bootstrap.slip_retention import purge_slips
from bancada.domain.errors import AppError
from bancada.domain.verdicts import Tone
from bancada.services.bench import Bench
from bancada.services.bench_state import BenchUpdate
from bancada.services.commands import NotePrinter, ReadScale
from bancada.services.desk import Tools
from bancada.services.ports import Clock, LabelPrinter, Pace, QueueEntry, QueueFilter, ScaleReading
from bancada.services.print_spooler import PrintSpooler, SamplePrint
from bancada.services.print_states import SendResult
from bancada.services.sample_label import sample_label
from bancada.services.station_loop import StationLoop
from bancada.services.station_settings import StationSettings
from bancada.store.database import StationStore
from bancada.ui.fault_words import fault_words
from bancada.ui.languages import LanguageSwitch
from bancada.ui.sounds import Sounds
from bancada.ui.theme import Look, ThemeName, register_fonts
from bancada.ui.viewmodels.bench_view_model import BenchViewModel
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.chrome_screen import Surroundings
from bancada.ui.viewmodels.first_start_view_model import FirstStartViewModel
from bancada.ui.viewmodels.parcels_view_model import ParcelsViewModel
from bancada.ui.viewmodels.people_view_model import PeopleViewModel
from bancada.ui.viewmodels.queue_view_model import QueueViewModel
from bancada.ui.viewmodels.reading import Reading
from bancada.ui.viewmodels.settings_view_model import SettingsViewModel
from bancada.ui.viewmodels.shift_view_model import ShiftViewModel
from bancada.ui.viewmodels.states.chrome import BannerState
from bancada.ui.viewmodels.states.first_start import DeviceSummary
from bancada.ui.viewmodels.states.settings import PrinterOption
from bancada.ui.views.main_window import MainWindow
from bancada.ui.wedge import WedgeFilter
from bancada.ui.widgets.avatar import PICTURES
from bancada.ui.window_binding import ViewModels, WindowBinding

if TYPE_CHECKING:
    from bancada.ui.viewmodels.import_view_model import ImportViewModel

_log = logging.getLogger(__name__)
_SLIPS_EVERY_MS = 60 * 60 * 1000
_PACE_WINDOW = timedelta(hours=1)
_WHOLE_HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Devices:
    """The bench's devices.

    Attributes:
        printer: takes the labels; None follows the station's settings.
        watch_scale: called with a listener; calls it with each reading, None when the scale is lost,
            and returns what ends it.
        summaries: what the first start shows.
        printers: what the settings offer.
    """

    printer: LabelPrinter | None = None
    watch_scale: Callable[[Callable[[ScaleReading | None], None]], Callable[[], None]] | None = None
    summaries: Callable[[], tuple[DeviceSummary, ...]] = tuple
    printers: Callable[[], tuple[PrinterOption, ...]] = tuple


class PackingStation(QObject):
    """One station with its window. Made, started and stopped in the GUI thread.

    Raises (when made):
        StationFolderBusy, StoreFault…: the folder cannot be used.

    Signals:
        updated(BenchUpdate): the screen shows a new state.
    """

    updated = Signal(object)

    def __init__(self, app: QApplication, folder: Path, clock: Clock, devices: Devices) -> None:
        super().__init__()
        self._clock = clock
        self._devices = devices
        self.folder = folder
        QDir.setSearchPaths(PICTURES, [str(folder / PICTURES)])
        self.store = StationStore(folder, clock)
        self._bridge = GuiBridge(self)
        self._bench = Bench(Tools(self.store, clock, Argon2Pins(), NewId(clock)))
        self.loop = StationLoop(self._bench, self._publish, self._report, self.store.close)
        self._reading = Reading(self.store.reader, self._bridge, self._report)
        self._pace = Pace(0, 0)
        self._slip_timer = QTimer(self)
        self._slip_timer.timeout.connect(self._purge_slips)
        self._printer = SwitchablePrinter(devices.printer or printer_named(""), folder / "slips")
        self._spooler = PrintSpooler(self.loop, self._printer, on_first_use.render_document)
        self._last_reading: ScaleReading | None = None
        self._end_scale: Callable[[], None] | None = None
        self.look = Look(resource_path("theme"))
        register_fonts(resource_path("fonts"))
        self.look.wear(app, ThemeName.DARK)
        self.switch = LanguageSwitch(resource_path("i18n"))
        self.sounds = Sounds(resource_path("sounds"), self)
        self.window = MainWindow(self.look)
        self.models = self._make_models()
        self.binding = WindowBinding(self.window, self.models, self.look, self.switch, self.sounds)
        self.wedge = WedgeFilter(parent=self)
        app.installEventFilter(self.wedge)
        self._quiet = QuietMoments(self.window, self.sounds.prepare, self._put_off(), self)
        self._connect()

    def start(self) -> None:
        """Bring the bench back to where it was, and let devices and printing run.

        Raises:
            StoreFault: the disk does not answer.
        """
        self.switch.use("pt_BR")
        self._reading.start()
        self.loop.start()
        if self._devices.watch_scale is not None:
            self._end_scale = self._devices.watch_scale(self._read_scale)
        # What waited since the last time is printed at once: by the printer that the settings name.
        self._use_printer(self._bench.state.settings.printer)
        self._spooler.start()
        self._slip_timer.start(_SLIPS_EVERY_MS)

    def _purge_slips(self) -> None:
        purge_slips(self.folder / "slips", self._clock.now())

    def stop(self) -> None:
        """End everything in order; what was posted is carried out first."""
        self._slip_timer.stop()
        if self._end_scale is not None:
            self._end_scale()
        self._quiet.stop()
        self.models.close()
        self._spooler.stop()
        self._reading.stop()
        self.loop.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self.wedge)
        self.window.leave()
        self.switch.leave()

    def retry_printing(self) -> None:
        """The printer may be ready again."""
        self._spooler.wake()

    def read_queue(self, wanted: QueueFilter, answered: Callable[[tuple[QueueEntry, ...]], None]) -> None:
        """Ask for a part of the queue; answered in the GUI thread."""
        self._reading.ask("queue beside", lambda reader: reader.queue(wanted), answered)

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have something called soon in the GUI thread; from any thread."""
        self._bridge.hand_over(call)

    def _make_models(self) -> ViewModels:
        now = self._clock.now
        return ViewModels(
            bench=BenchViewModel(self.loop, self._surroundings, self),
            queue=QueueViewModel(self._reading, self.loop, now, self),
            parcels=ParcelsViewModel(self._reading, self.loop, self._names, self),
            first_start=FirstStartViewModel(
                self.loop, self._bridge, self._devices.summaries, self._add_samples, self
            ),
            settings=SettingsViewModel(
                self.loop, self._bridge, self._devices.printers, self._print_sample, self
            ),
            shift=ShiftViewModel(self._reading, self._names, self._pace_target, now, self),
            people=PeopleViewModel(self._reading, self.loop, self._bridge, self),
            make_imports=self._make_imports,
        )

    def _make_imports(self) -> ImportViewModel:
        return on_first_use.import_view_model(self.loop, self._bridge, self.folder, self)

    def _connect(self) -> None:
        self.wedge.scan_read.connect(self.binding.take_scan)
        self.models.bench.settings_changed.connect(self._follow_settings)
        self.models.bench.orders_changed.connect(self._ask_pace)
        self.models.bench.operator_changed.connect(self._forget_pace)
        self.models.queue.ready_changed.connect(self._quiet.wait)

    def _put_off(self) -> Iterator[Callable[[], object]]:
        """What the window does not wait for; carried out in the thread of the quiet moments."""
        yield self.models.queue.prepare_search
        yield from on_first_use.SLOW_IMPORTS
        yield self._purge_slips
        # What has just been loaded stays as well.
        yield look_from_now_on

    def _publish(self, update: BenchUpdate) -> None:
        """Station loop's thread: hand the update to the screen, and wake the spooler for new documents.

        Whatever a person does is a moment to ask a printer again that took nothing.
        """
        self._bridge.hand_over(lambda: self._show(update))
        is_retried = update.state.is_printer_waiting and update.announcement is not None
        if update.documents_queued or is_retried:
            self._spooler.wake()

    def _show(self, update: BenchUpdate) -> None:
        self.models.bench.take(update)
        if update.announcement is not None:
            # A scale that drifts is no work: it would put off for ever what waits for a quiet moment.
            self._quiet.wait()
        self.updated.emit(update)

    def _report(self, error: BaseException) -> None:
        """Station loop's thread: a command that could not be done."""
        text = str(error) if isinstance(error, AppError) else ""
        self._bridge.hand_over(lambda: self._show_error(text))

    def _show_error(self, text: str) -> None:
        words = fault_words(text) or self.tr(
            "Something went wrong inside the program; nothing was lost. Try again."
        )
        self.binding.say_for_a_while(BannerState(Tone.WARN, words))

    def _read_scale(self, reading: ScaleReading | None) -> None:
        """Scale's thread: only what is new disturbs the bench."""
        if reading != self._last_reading:
            self._last_reading = reading
            self.loop.post(ReadScale(reading))

    def _print_sample(self, printed: Callable[[SendResult, str], None]) -> None:
        settings = self.models.bench.state.settings

        def tell(result: SendResult, reason: str) -> None:
            if result is not SendResult.UNPRINTABLE:
                self.loop.post(NotePrinter(reason))
            self._bridge.hand_over(lambda: printed(result, reason))

        sample = SamplePrint(sample_label(settings), settings.language, settings.printer_dpi, tell)
        self._spooler.print_sample(sample)

    def _follow_settings(self, settings: StationSettings) -> None:
        self._use_printer(settings.printer)
        self._spooler.wake()

    def _use_printer(self, name: str) -> None:
        if self._devices.printer is not None:
            return
        try:
            self._printer.use_named(name)
        except AppError as error:
            self._show_error(str(error))

    def _surroundings(self) -> Surroundings:
        has_worked = self._pace.orders > 0
        return Surroundings(self._clock.now(), self._pace.orders if has_worked else None)

    def _ask_pace(self) -> None:
        operator = self.models.bench.state.operator
        since = self._clock.now() - _PACE_WINDOW
        operator_id = operator.operator_id if operator else None

        def take(pace: Pace) -> None:
            now = self.models.bench.state.operator
            if operator_id == (now.operator_id if now else None):
                self._take_pace(pace)

        self._reading.ask("pace", lambda reader: reader.pace(since, operator_id), take)

    def _forget_pace(self) -> None:
        """Somebody else is at the bench: the figure in sight is not theirs."""
        self._take_pace(Pace(0, 0))
        self._ask_pace()

    def _take_pace(self, pace: Pace) -> None:
        if pace != self._pace:
            self._pace = pace
            self.models.bench.show_all()

    def _pace_target(self) -> int | None:
        return self.models.bench.state.settings.pace_target or None

    def _names(self) -> dict[str, str]:
        return dict(self.models.bench.state.people)

    def _add_samples(self, done: Callable[[Future[int]], None]) -> None:
        now: datetime = self._clock.now()
        on_first_use.add_samples(
            self.loop, self.folder, now, lambda added: self._bridge.hand_over(lambda: done(added))
        )
