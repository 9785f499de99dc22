"""The settings of a station: each change is one wish, at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.settings import (
    SettingChange,
    SettingKey,
    SettingsState,
)
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.number_field import NumberField
from bancada.ui.widgets.tick_box import TickBox

_NUMBERS = (
    SettingKey.TOLERANCE_G,
    SettingKey.TOLERANCE_PERMILLE,
    SettingKey.DUNNAGE_G,
    SettingKey.IDLE_LOCK_MIN,
    SettingKey.DOUBLE_READ_MS,
)


class SettingsView(View):
    """Three cards: the station, the packing profile, sound and printing.

    Signals:
        setting_requested(SettingChange), test_print_requested(), test_sound_requested().
    """

    setting_requested = Signal(object)
    test_print_requested = Signal()
    test_sound_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SettingsState()
        self._title, self._note, self._error = (
            label("headline"),
            label("hint", wraps=True),
            label("error", wraps=True),
        )
        self._station = QLineEdit()
        self._language, self._theme, self._printer = Combo(look), Combo(look), Combo(look)
        self._numbers = {key: NumberField() for key in _NUMBERS}
        self._closes, self._reads_back, self._visual = TickBox(look), TickBox(look), TickBox(look)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._test_print, self._test_sound = button(), button()
        self._profile = label("caption")
        self._connect()
        self._lay_out()

    def render_state(self, state: SettingsState) -> None:
        """Show the settings in use."""
        self._state = state
        self._note.setText("" if state.can_change else self.tr("Only an administrator can change settings."))
        self._note.setVisible(not state.can_change)
        self._error.setText(state.error)
        self._error.setVisible(bool(state.error))
        if not self._station.hasFocus():
            self._station.setText(state.station_name)
        self._language.render_state(
            tuple((language.code, language.own_name) for language in state.languages), state.language
        )
        self._theme.render_state((("dark", self.tr("Dark")), ("light", self.tr("Light"))), state.theme)
        self._printer.render_state(
            tuple((printer.printer_id, printer.name) for printer in state.printers), state.printer_id
        )
        self._profile.setText(state.profile_name)
        self._render_values(state)
        self._render_enabled(state.can_change)

    def _render_values(self, state: SettingsState) -> None:
        for number in state.numbers:
            self._numbers[number.key].render_state(number, self._unit_text(number.key))
        for box, is_on in (
            (self._closes, state.closes_by_itself),
            (self._reads_back, state.reads_label_back),
            (self._visual, state.is_visual_only),
        ):
            box.setChecked(is_on)
        if not self._volume.isSliderDown():
            self._volume.setValue(state.sound_volume)

    def _render_enabled(self, can_change: bool) -> None:
        for field in (
            self._station,
            self._language,
            self._theme,
            self._printer,
            self._closes,
            self._reads_back,
            self._visual,
            self._volume,
            *self._numbers.values(),
        ):
            field.setEnabled(can_change)

    def _unit_text(self, key: SettingKey) -> str:
        return {
            SettingKey.TOLERANCE_G: self.tr("g"),
            SettingKey.TOLERANCE_PERMILLE: self.tr("‰"),
            SettingKey.DUNNAGE_G: self.tr("g"),
            SettingKey.IDLE_LOCK_MIN: self.tr("min"),
            SettingKey.DOUBLE_READ_MS: self.tr("ms"),
        }[key]

    def _connect(self) -> None:
        self._station.editingFinished.connect(self._request_station)
        for combo, key in (
            (self._language, SettingKey.LANGUAGE),
            (self._theme, SettingKey.THEME),
            (self._printer, SettingKey.PRINTER),
        ):
            combo.choice_requested.connect(lambda value, key=key: self._request(key, value))
        for key, field in self._numbers.items():
            field.number_requested.connect(lambda value, key=key: self._request(key, value))
        for box, key in (
            (self._closes, SettingKey.CLOSE_BY_ITSELF),
            (self._reads_back, SettingKey.LABEL_READ_BACK),
            (self._visual, SettingKey.VISUAL_ONLY),
        ):
            box.clicked.connect(lambda is_on, key=key: self._request(key, is_on))
        self._volume.sliderReleased.connect(
            lambda: self._request(SettingKey.SOUND_VOLUME, self._volume.value())
        )
        self._test_print.clicked.connect(self.test_print_requested)
        self._test_sound.clicked.connect(self.test_sound_requested)

    def _request(self, key: SettingKey, value: str | int | bool) -> None:
        self.setting_requested.emit(SettingChange(key, value))

    @Slot()
    def _request_station(self) -> None:
        name = self._station.text().strip()
        if name and name != self._state.station_name:
            self._request(SettingKey.STATION_NAME, name)

    def _lay_out(self) -> None:
        self._say(self._title.setText, lambda: self.tr("Settings"))
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in (self._station_card(), self._profile_card(), self._output_card()):
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (self._title, self._note, self._error):
            column.addWidget(part)
        column.addLayout(cards, 1)

    def _station_card(self) -> QFrame:
        card, grid = self._card(lambda: self.tr("Station"))
        self._add(grid, lambda: self.tr("Name of the bench"), self._station)
        self._add(grid, lambda: self.tr("Language of the station"), self._language)
        self._add(grid, lambda: self.tr("Colours"), self._theme)
        self._add(grid, lambda: self.tr("Lock after a pause of"), self._numbers[SettingKey.IDLE_LOCK_MIN])
        self._add(
            grid, lambda: self.tr("The same code again within"), self._numbers[SettingKey.DOUBLE_READ_MS]
        )
        return card

    def _profile_card(self) -> QFrame:
        card, grid = self._card(lambda: self.tr("Packing profile"))
        grid.addWidget(self._profile, grid.rowCount(), 0)
        self._add(grid, lambda: self.tr("Weight tolerance, at least"), self._numbers[SettingKey.TOLERANCE_G])
        self._add(
            grid,
            lambda: self.tr("Weight tolerance of the whole"),
            self._numbers[SettingKey.TOLERANCE_PERMILLE],
        )
        self._add(grid, lambda: self.tr("Filling material"), self._numbers[SettingKey.DUNNAGE_G])
        for box in (self._closes, self._reads_back):
            grid.addWidget(box, grid.rowCount(), 0)
        self._say(self._closes.setText, lambda: self.tr("The last scan closes the order"))
        self._say(self._reads_back.setText, lambda: self.tr("The printed label is scanned back"))
        return card

    def _output_card(self) -> QFrame:
        card, grid = self._card(lambda: self.tr("Printing and sound"))
        self._add(grid, lambda: self.tr("Label printer"), self._printer)
        grid.addWidget(self._test_print, grid.rowCount(), 0)
        self._add(grid, lambda: self.tr("Sound volume"), self._volume)
        grid.addWidget(self._test_sound, grid.rowCount(), 0)
        grid.addWidget(self._visual, grid.rowCount(), 0)
        self._say(self._test_print.setText, lambda: self.tr("Test print"))
        self._say(self._test_sound.setText, lambda: self.tr("Test sound"))
        self._say(self._visual.setText, lambda: self.tr("No sound: the screen flashes instead"))
        return card

    def _card(self, title: Callable[[], str]) -> tuple[QFrame, QGridLayout]:
        card = QFrame()
        card.setProperty("surface", "card")
        heading = label("title")
        self._say(heading.setText, title)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addLayout(grid)
        column.addStretch(1)
        return card, grid

    def _add(self, grid: QGridLayout, phrase: Callable[[], str], field: QWidget) -> None:
        caption: QLabel = label("caption")
        self._say(caption.setText, phrase)
        row = grid.rowCount()
        grid.addWidget(caption, row, 0)
        grid.addWidget(field, row + 1, 0)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
