"""The first start: six short steps, each one question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.first_start import AdminEntry, FirstStartState, FirstStartStep
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.device_list import DeviceList
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.option_list import Option, OptionList
from bancada.ui.widgets.step_dots import StepDots

_CARD_PX = 640
_STEPS = tuple(FirstStartStep)
_NUMBERS = tuple("123456789")


class FirstStartView(View):
    """Next sends what the step asked for; the view-model answers with the next step or an error.

    Signals:
        language_requested(str), profile_requested(str): chosen at once.
        station_name_requested(str), admin_requested(AdminEntry): sent by Next.
        step_requested(FirstStartStep): go there, forward where nothing is asked, or back.
        sample_orders_requested(), finish_requested().
    """

    language_requested = Signal(str)
    station_name_requested = Signal(str)
    admin_requested = Signal(object)
    profile_requested = Signal(str)
    step_requested = Signal(object)
    sample_orders_requested = Signal()
    finish_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FirstStartState(FirstStartStep.LANGUAGE)
        self._dots = StepDots(look, len(_STEPS))
        self._title = label("headline", wraps=True)
        self._hint = label("hint", wraps=True)
        self._error = label("error", wraps=True)
        self._languages = OptionList(look)
        self._station = QLineEdit()
        self._admin_name, self._admin_badge = QLineEdit(), QLineEdit()
        self._pin, self._pin_again = QLineEdit(), QLineEdit()
        self._profiles = OptionList(look)
        self._devices = DeviceList(look)
        self._samples = button()
        self._back = button("plain", takes_focus=True)
        self._next = button("primary", takes_focus=True)
        self._pages = QStackedWidget()
        self._connect()
        self._lay_out()

    def render_state(self, state: FirstStartState) -> None:
        """Show one step."""
        before, self._state = self._state, state
        at = _STEPS.index(state.step)
        self._dots.render_state(at)
        self._pages.setCurrentIndex(at)
        title, hint = self._words(state.step)
        for shown, text in ((self._title, title), (self._hint, hint), (self._error, state.error)):
            shown.setText(text)
            shown.setVisible(bool(text))
        self._languages.render_state(
            tuple(Option(language.code, language.own_name) for language in state.languages), state.language
        )
        self._profiles.render_state(
            tuple(Option(profile.profile_id, profile.title, profile.detail) for profile in state.profiles),
            state.profile_id,
        )
        self._devices.render_state(state.devices)
        self._render_buttons(state)
        if before.step is not state.step:
            self._fill_fields(state)

    def _render_buttons(self, state: FirstStartState) -> None:
        is_last = state.step is FirstStartStep.FINISH
        self._back.setVisible(state.step is not FirstStartStep.LANGUAGE)
        self._next.setText(self.tr("Start packing") if is_last else self.tr("Next"))
        self._next.setEnabled(not state.is_busy)
        self._samples.setEnabled(not state.is_busy and not state.sample_orders)
        if state.sample_orders:
            self._samples.setText(self.tr("%Ln sample order(s) are ready", "", state.sample_orders))
        else:
            self._samples.setText(self.tr("Add sample orders to try it out"))

    def _fill_fields(self, state: FirstStartState) -> None:
        self._station.setText(state.station_name)
        self._admin_name.setText(state.admin_name)
        self._admin_badge.setText(state.admin_badge)
        self._admin_badge.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pin.clear()
        self._pin_again.clear()
        first = {
            FirstStartStep.STATION: self._station,
            FirstStartStep.ADMIN: self._admin_name,
        }.get(state.step)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, step: FirstStartStep) -> tuple[str, str]:
        return {
            FirstStartStep.LANGUAGE: (
                self.tr("Which language?"),
                self.tr("Each person can have another one later."),
            ),
            FirstStartStep.STATION: (
                self.tr("What is this bench called?"),
                self.tr("The name stands on every record of this station."),
            ),
            FirstStartStep.ADMIN: (
                self.tr("Who may change settings?"),
                self.tr("The first administrator. The badge can be scanned; the PIN has at least 4 digits."),
            ),
            FirstStartStep.PROFILE: (
                self.tr("How do you pack?"),
                self.tr(
                    "A profile sets the tolerances and what closes an order. All of it can change later."
                ),
            ),
            FirstStartStep.DEVICES: (
                self.tr("What is on the bench?"),
                self.tr("Nothing is needed to begin: a scanner is enough, and devices may come later."),
            ),
            FirstStartStep.FINISH: (
                self.tr("Ready"),
                self.tr("Import your orders on the next screen, or try with sample orders first."),
            ),
        }[step]

    def _enter(self, field: QLineEdit) -> None:
        """Enter leads to what is still empty; in the last field, or with nothing left to fill, it goes on."""
        empty = self._empty_field_after(field)
        if empty is None:
            self._go_on()
        else:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_field_after(self, field: QLineEdit) -> QLineEdit | None:
        """None in the last field of the administrator's, which sends them, and in a field of its own."""
        fields = (self._admin_name, self._admin_badge, self._pin, self._pin_again)
        if field not in fields[:-1]:
            return None
        at = fields.index(field) + 1
        return next((each for each in (*fields[at:], *fields[:at]) if not each.text().strip()), None)

    @Slot()
    def _go_on(self) -> None:
        actions: dict[FirstStartStep, Callable[[], None]] = {
            FirstStartStep.STATION: lambda: self.station_name_requested.emit(self._station.text().strip()),
            FirstStartStep.ADMIN: self._request_admin,
            FirstStartStep.FINISH: self.finish_requested.emit,
        }
        step = self._state.step
        actions.get(step, lambda: self.step_requested.emit(_STEPS[_STEPS.index(step) + 1]))()

    def _request_admin(self) -> None:
        if self._pin.text() != self._pin_again.text():
            self._error.setText(self.tr("The two PINs differ. Type them again."))
            self._error.show()
            self._pin.clear()
            self._pin_again.clear()
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        entry = AdminEntry(
            self._admin_name.text().strip(), self._admin_badge.text().strip(), self._pin.text()
        )
        self.admin_requested.emit(entry)

    @Slot()
    def _go_back(self) -> None:
        self.step_requested.emit(_STEPS[_STEPS.index(self._state.step) - 1])

    def _connect(self) -> None:
        self._languages.option_requested.connect(self.language_requested)
        self._profiles.option_requested.connect(self.profile_requested)
        self._samples.clicked.connect(self.sample_orders_requested)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._say(self._back.setText, lambda: self.tr("Back"))
        for field, phrase in (
            (self._station, lambda: self.tr("Name of the bench, such as Bench 4")),
            (self._admin_name, lambda: self.tr("Name")),
            (self._admin_badge, lambda: self.tr("Badge: scan it or type it")),
            (self._pin, lambda: self.tr("PIN")),
            (self._pin_again, lambda: self.tr("PIN again")),
        ):
            field.setMaxLength(60)
            # Queued: the field's own Enter has passed the window before the next step can hear it.
            field.returnPressed.connect(partial(self._enter, field), Qt.ConnectionType.QueuedConnection)
            self._say(field.setPlaceholderText, phrase)
        for pin in (self._pin, self._pin_again):
            pin.setEchoMode(QLineEdit.EchoMode.Password)

    def _lay_out(self) -> None:
        for parts in (
            (self._languages,),
            (self._station,),
            (self._admin_name, self._admin_badge, self._pin, self._pin_again),
            (self._profiles,),
            (self._devices,),
            (self._samples,),
        ):
            self._pages.addWidget(_page(parts))
        card = QWidget()
        card.setFixedWidth(_CARD_PX)
        column = QVBoxLayout(card)
        column.setSpacing(14)
        for part in (self._dots, self._title, self._hint, self._error, self._pages):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        self._next.setMinimumWidth(200)
        buttons.addWidget(self._next)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def take_scan(self, text: str) -> bool:
        """Put a scanned badge into its field; whether the step asks for one."""
        if self._state.step is not FirstStartStep.ADMIN:
            return False
        self._admin_badge.setText(text)
        # Tab passes over a scanned badge: a PIN typed there would replace it unseen.
        self._admin_badge.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """A number chooses, Enter goes on; whether the key meant something here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A field that has the focus has heard its own Enter already.
            if not isinstance(self.focusWidget(), QLineEdit):
                self._go_on()
            return True
        options = {FirstStartStep.LANGUAGE: self._languages, FirstStartStep.PROFILE: self._profiles}
        shown = options.get(self._state.step)
        return shown is not None and event.text() in _NUMBERS and shown.take(int(event.text()))

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)


def _page(parts: tuple[QWidget, ...]) -> QWidget:
    page = QWidget()
    page.setMinimumHeight(320)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page
