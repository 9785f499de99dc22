"""Hands on a real station: scanner, keys, scale and printer go in; screen, paper and records come out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pypdf import PdfReader
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as NeverSo
from pytestqt.qtbot import QtBot

from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.screen_keys import type_scan
from bancada.bootstrap.station import Devices, PackingStation
from bancada.devices.device_state import DeviceState
from bancada.devices.simulated.load_cell import ScaleTraits
from bancada.devices.simulated.printer import PrinterSwitches, SimulatedJob, SimulatedPrinter
from bancada.devices.simulated.scale import SimulatedScale
from bancada.devices.simulated.zpl_paper import Paper, read_zpl
from bancada.domain.events import DocumentKind, Event
from bancada.domain.orders import Order
from bancada.domain.session import PackingSession
from bancada.labels.preview import PreviewText
from bancada.labels.resolution import Resolution
from bancada.services.bench_state import BenchState
from bancada.services.commands import Command, Refresh, TakeIn
from bancada.services.ports import ScaleReading
from bancada.services.received import ReceivedOrder
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from bancada.wire.event_codec import decode_event
from tests.acceptance.goods import GRACE, PLACE, Person
from tests.fakes.clock import FakeClock

SomeEvent = TypeVar("SomeEvent", bound=Event)
SomeWidget = TypeVar("SomeWidget", bound=QWidget)
PATIENCE_MS = 10_000
_DPI = 203


class StationBench:
    """A packing station on a folder, with its window in sight, and everything around it simulated.

    Attributes:
        sounds: the tones asked for, oldest first.
    """

    def __init__(
        self, qtbot: QtBot, app: QApplication, folder: Path, clock: FakeClock, load_g: int = 0
    ) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.clock = clock
        self.scale = SimulatedScale(clock, ScaleTraits(settle_ms=0, swing_g=0))
        self.scale.set_load(load_g)
        self.printer = SimulatedPrinter(folder / "labels")
        self.station = PackingStation(
            app, folder, clock, Devices(printer=self.printer, watch_scale=self._watch_scale)
        )
        self.window = self.station.window
        self.sounds: list[SoundName] = []
        self.station.models.bench.sounded.connect(self.sounds.append)
        self.station.start()
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Stop the station, as when its window is closed."""
        self.station.stop()
        self.window.deleteLater()
        self.station.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _watch_scale(self, listener: Callable[[ScaleReading | None], None]) -> Callable[[], None]:
        def follow(state: DeviceState) -> None:
            if state is DeviceState.LOST:
                listener(None)

        self.scale.subscribe(listener)
        self.scale.subscribe_state(follow)
        self.scale.start()
        self.scale.tick()
        return self.scale.close

    # What is done.

    def scan(self, *codes: str) -> None:
        """Read codes with the scanner and let the bench answer."""
        for code in codes:
            type_scan(self.window, code)
        self.settle()

    def burst(self, *codes: str) -> None:
        """Read codes without waiting for any answer."""
        for code in codes:
            type_scan(self.window, code)

    def press(self, key: Qt.Key, text: str = "") -> None:
        """Press one key and let the bench answer."""
        self._key(key, text)
        self.settle()

    def type_by_hand(self, text: str, *, ends: bool = True) -> None:
        """Type as slowly as a person does; Enter at the end."""
        for character in text:
            self._key(Qt.Key(ord(character.upper())), character)
            self.until(lambda: not self.station.wedge.is_collecting, f"{character!r} was typed")
        if ends:
            self._key(Qt.Key.Key_Return, "\r")
        self.settle()

    def click(self, text: str) -> None:
        """Click the button that says this."""
        button = self.button(text)
        assert button.isEnabled(), f"{text!r} cannot be clicked"
        self._click(button)

    def approve(self, supervisor: Person) -> None:
        """Scan a supervisor's badge into the open sheet, and type the PIN there."""
        self.scan(supervisor.badge)
        self.until_shows(f"PIN of {supervisor.name}")
        self.type_by_hand(supervisor.pin)

    def click_option(self, title: str) -> None:
        """Click the numbered choice whose title this is."""
        option = next(each for each in self.visible(QAbstractButton) if each.text() == title)
        self._click(option)

    def click_row(self, text: str) -> None:
        """Click the table row or list entry in sight that holds this text."""
        view, index = self._row(text)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.visualRect(index).center())
        )
        self.settle()

    def sign_in(self, person: Person) -> None:
        """Scan a badge and type the PIN."""
        self.scan(person.badge)
        self.until_shows(f"PIN of {person.name}")
        self.type_by_hand(person.pin)
        self.until(lambda: self._operator_is(person), f"{person.name} is signed in")

    def put_on_scale(self, weight_g: int) -> None:
        """Make this the load of the scale, and let it say so."""
        self.scale.set_load(weight_g)
        self.scale.tick()
        self.settle()

    def clear_scale(self) -> None:
        """Take everything off."""
        self.put_on_scale(0)

    def call(self, command: Command) -> Any:
        """Have a command carried out that does not come from the screen; its reply."""
        answer = self.station.loop.call(command)
        self.until(answer.done, f"{command} was answered")
        self.settle()
        return answer.result()

    def take_in(self, *orders: Order) -> None:
        """Let orders come in, as from a file that the admin began to import before."""
        self.call(TakeIn(tuple(ReceivedOrder(each, PLACE) for each in orders), self._admin_id()))

    def cancel_at_source(self, order: Order) -> None:
        """The shop cancels an order."""
        self.call(TakeIn((ReceivedOrder(order, PLACE, is_cancelled=True),), self._admin_id()))

    def hold_at_source(self, order: Order) -> None:
        """The shop stops an order for the time being."""
        self.call(TakeIn((ReceivedOrder(order, PLACE, hold="unpaid"),), self._admin_id()))

    def _admin_id(self) -> str:
        people = self.station.models.bench.state.people
        return next(operator_id for operator_id, name in people.items() if name == GRACE.name)

    def set_printer(self, **switches: Any) -> None:
        """Something about the printer is now so; the spooler looks again."""
        self.printer.switches = replace(PrinterSwitches(), **switches)
        self.station.retry_printing()
        self.settle()

    # What is seen.

    def settle(self) -> None:
        """Until everything asked for so far is answered and shown."""
        shown: list[bool] = []
        answered = self.station.loop.call(Refresh())
        answered.add_done_callback(lambda _: self.station.hand_over(lambda: shown.append(True)))
        self.until(lambda: bool(shown), "the bench answered")

    def until(self, is_so: Callable[[], bool], what: str = "it became so") -> None:
        """Let the window live until something is so."""

        try:
            self._qtbot.waitUntil(is_so, timeout=PATIENCE_MS)
        except NeverSo as error:
            raise AssertionError(f"not so: {what}; the screen says: {self.words()}") from error

    def until_shows(self, *texts: str) -> None:
        """Wait until all of these stand on the screen."""
        for text in texts:
            self.until(lambda text=text: text in self.words(), f"{text!r} is shown")  # type: ignore[misc]

    def until_page(self, page: Page) -> None:
        """Wait for a page."""
        self.until(lambda: self.page is page, f"page {page}")

    def shows(self, text: str) -> bool:
        """Whether this stands on the screen now."""
        return text in self.words()

    def words(self) -> str:
        """Everything in sight that can be read."""
        found = [text for widget in self.visible(QWidget) for text in _texts_of(widget)]
        return " | ".join(dict.fromkeys(text for text in found if text))

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self.window.page

    @property
    def sheet(self) -> Sheet | None:
        """The side sheet in sight."""
        return self.window.sheet

    @property
    def state(self) -> BenchState:
        """The bench's state as shown."""
        return self.station.models.bench.state

    @property
    def session(self) -> PackingSession:
        """The order on the bench."""
        assert self.state.session is not None, self.words()
        return self.state.session

    @property
    def done(self) -> tuple[int, ...]:
        """How much of each line is verified."""
        return tuple(self.session.done)

    def button(self, text: str) -> QAbstractButton:
        """The button in sight that says this."""
        for button in self.visible(QAbstractButton):
            if text in (button.text(), button.accessibleName()) or button.text().startswith(text):
                return button
        raise AssertionError((text, [each.text() for each in self.visible(QAbstractButton)]))

    def field(self, placeholder: str) -> QLineEdit:
        """The text field in sight with this hint in it."""
        for field in self.visible(QLineEdit):
            if field.placeholderText().startswith(placeholder):
                return field
        raise AssertionError((placeholder, [each.placeholderText() for each in self.visible(QLineEdit)]))

    def combo_of(self, caption: str) -> QComboBox:
        """The drop-down in sight beside this caption."""
        label = next(each for each in self.visible(QLabel) if each.text() == caption)
        middle = label.mapTo(self.window, label.rect().center()).y()
        combos = (
            each for each in self.visible(QComboBox) if each.mapTo(self.window, QPoint()).x() > label.x()
        )
        return min(combos, key=lambda each: abs(each.mapTo(self.window, each.rect().center()).y() - middle))

    def typed(self) -> str:
        """Whatever stands in any text field of the window, seen or not."""
        return "".join(field.text() for field in self.window.findChildren(QLineEdit))

    # What came out, and what is stored.

    def labels(self, count: int) -> list[SimulatedJob]:
        """The shipping labels that came out; waits until there are so many."""
        self.until(
            lambda: len(self._jobs(DocumentKind.SHIPPING_LABEL)) >= count, f"{count} label(s) came out"
        )
        self.settle()
        found = self._jobs(DocumentKind.SHIPPING_LABEL)
        assert len(found) == count, [job.payload[:40] for job in found]
        return found

    def paper(self, count: int = 1) -> Paper:
        """The newest of so many labels, read as a printer reads it."""
        return read_zpl(self.labels(count)[-1].payload, Resolution(_DPI))

    def label_words(self, count: int = 1) -> str:
        """The words on the newest of so many labels."""
        return " | ".join(part.text for part in self.paper(count).primitives if isinstance(part, PreviewText))

    def slip_text(self, count: int = 1) -> str:
        """The words of the newest of so many packing slips; they go into a folder of their own."""
        folder = self.folder / "slips"
        self.until(lambda: len(list(folder.glob("*.pdf"))) >= count, f"{count} packing slip(s) came out")
        newest = max(folder.glob("*.pdf"))
        return "\n".join(page.extract_text() for page in PdfReader(newest).pages)

    def events(self, kind: type[SomeEvent]) -> list[SomeEvent]:
        """The recorded facts of one kind, oldest first."""
        with open_log(self.folder) as log:
            decoded = [decode_event(row.type, row.schema, row.payload) for row in log.recorded()]
        return [event for event in decoded if isinstance(event, kind)]

    def _jobs(self, document: DocumentKind) -> list[SimulatedJob]:
        return [job for job in self.printer.jobs if job.document is document and job.is_whole]

    def _operator_is(self, person: Person) -> bool:
        operator = self.state.operator
        return operator is not None and operator.badge == person.badge

    def _click(self, button: QAbstractButton) -> None:
        self.until(lambda: not button.visibleRegion().isEmpty(), "the button has its place on the screen")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def _key(self, key: Qt.Key, text: str) -> None:
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(handle, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def visible(self, kind: type[SomeWidget]) -> Iterator[SomeWidget]:
        """The widgets of a kind that are in sight."""
        return (widget for widget in self.window.findChildren(kind) if widget.isVisible())

    def _row(self, text: str) -> tuple[QAbstractItemView, QModelIndex]:
        for view in self.visible(QAbstractItemView):
            for indexes in _rows_of(view):
                if any(text in str(index.data()) for index in indexes):
                    view.scrollTo(indexes[0])
                    return view, indexes[0]
        raise AssertionError((text, self.words()))


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub("<[^>]+>", "", widget.text())
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView):
        for indexes in _rows_of(widget):
            yield from (str(index.data() or "") for index in indexes)


def _rows_of(view: QAbstractItemView) -> Iterator[list[QModelIndex]]:
    model = view.model()
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount()):
        yield [model.index(row, column) for column in range(columns)]


@contextmanager
def running(
    qtbot: QtBot, app: QApplication, folder: Path, clock: FakeClock, load_g: int = 0
) -> Iterator[StationBench]:
    """A station at work for as long as the block lasts; so much lies on its scale at the beginning."""
    bench = StationBench(qtbot, app, folder, clock, load_g)
    try:
        yield bench
    finally:
        bench.close()
