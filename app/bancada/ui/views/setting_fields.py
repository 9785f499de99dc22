"""The fields of the settings page by key: each tells one wish, and shows what is in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.settings import SettingChange, SettingKey, SettingsState
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.number_field import NumberField
from bancada.ui.widgets.setting_text import SettingLine, SettingLines
from bancada.ui.widgets.tick_box import TickBox

_CHOICES = (
    SettingKey.LANGUAGE,
    SettingKey.THEME,
    SettingKey.MOTION,
    SettingKey.PRINTER,
    SettingKey.PRINTER_DPI,
    SettingKey.WEIGH,
    SettingKey.INVOICE,
    SettingKey.SCALE_LABEL,
)
_NUMBERS = (
    SettingKey.PACE_TARGET,
    SettingKey.TOLERANCE_G,
    SettingKey.TOLERANCE_PERMILLE,
    SettingKey.DUNNAGE_G,
    SettingKey.ZERO_THRESHOLD_G,
    SettingKey.PURGE_AFTER_H,
    SettingKey.IDLE_LOCK_MIN,
    SettingKey.DOUBLE_READ_MS,
)
_FLAGS = (
    SettingKey.CLOSE_BY_ITSELF,
    SettingKey.LABEL_READ_BACK,
    SettingKey.CONFIRMS_BY_HAND,
    SettingKey.NEEDS_TRACKING_NO,
    SettingKey.PRINTS_PACKING_SLIP,
    SettingKey.KIOSK,
    SettingKey.VISUAL_ONLY,
)
_TOUCH = "touch"


class SettingFields(QObject):
    """Makes the fields; the view gives them a place and words.

    Signals:
        setting_requested(SettingChange), approval_requested(str, bool).
    """

    setting_requested = Signal(object)
    approval_requested = Signal(str, bool)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.choices = {key: Combo(look) for key in _CHOICES}
        self.numbers = {key: NumberField() for key in _NUMBERS}
        self.flags = {key: TickBox(look) for key in _FLAGS}
        self.texts: dict[SettingKey, SettingLine | SettingLines] = {
            SettingKey.STATION_NAME: SettingLine(may_be_empty=False),
            SettingKey.PRINTER_ADDRESS: SettingLine(may_be_empty=True),
            SettingKey.SENDER: SettingLines(),
            SettingKey.INVOICE_SHELF: SettingLine(may_be_empty=True),
        }
        self.approvals: dict[str, TickBox] = {}
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        for field in self._all():
            field.setProperty(_TOUCH, "true")
        self._connect()

    def field(self, key: SettingKey) -> QWidget:
        """The field of a setting."""
        if key is SettingKey.SOUND_VOLUME:
            return self.volume
        return ({**self.choices, **self.numbers, **self.flags, **self.texts})[key]

    def approval(self, act: str) -> TickBox:
        """The box of an act that may need approval; made when it is first asked for."""
        if act not in self.approvals:
            box = TickBox(self._look)
            box.setProperty(_TOUCH, "true")
            box.clicked.connect(lambda is_on: self.approval_requested.emit(act, is_on))
            self.approvals[act] = box
        return self.approvals[act]

    def render_state(self, state: SettingsState, units: dict[SettingKey, str]) -> None:
        """Show the settings in force."""
        for choice in state.choices:
            self.choices[choice.key].render_state(choice.options, choice.chosen)
        for number in state.numbers:
            self.numbers[number.key].render_state(number, units[number.key])
        for key, is_on in state.flags:
            self.flags[key].setChecked(is_on)
        for key, text in state.texts:
            self.texts[key].render_state(text)
        for option in state.approvals:
            box = self.approval(option.act)
            box.setText(option.words)
            box.setChecked(option.is_on)
        if not self.volume.isSliderDown():
            self.volume.setValue(state.sound_volume)
        for field in (*self._all(), *self.approvals.values()):
            field.setEnabled(state.can_change)

    def _all(self) -> tuple[QWidget, ...]:
        return (
            *self.choices.values(),
            *self.numbers.values(),
            *self.flags.values(),
            *self.texts.values(),
            self.volume,
        )

    def _connect(self) -> None:
        for key, combo in self.choices.items():
            combo.choice_requested.connect(lambda value, key=key: self._request(key, value))
        for key, number in self.numbers.items():
            number.number_requested.connect(lambda value, key=key: self._request(key, value))
        for key, box in self.flags.items():
            box.clicked.connect(lambda is_on, key=key: self._request(key, is_on))
        for key, text in self.texts.items():
            text.text_requested.connect(lambda value, key=key: self._request(key, value))
        self.volume.sliderReleased.connect(
            lambda: self._request(SettingKey.SOUND_VOLUME, self.volume.value())
        )

    def _request(self, key: SettingKey, value: str | int | bool) -> None:
        self.setting_requested.emit(SettingChange(key, value))
