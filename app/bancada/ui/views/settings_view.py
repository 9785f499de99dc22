"""The settings of a station, a section at a time: each change is one wish, at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from bancada.ui.sound_names import SoundName
from bancada.ui.sound_words import sound_words
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.settings import SettingKey, SettingsState
from bancada.ui.views.setting_fields import SettingFields
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.captioned import Captioned
from bancada.ui.widgets.labels import label, set_state_property

_NAV_PX = 240
_SENDER_PX = 140
_COLUMNS = 2


class SettingsView(View):
    """Sections at the left, the fields of one of them beside.

    Signals:
        setting_requested(SettingChange), approval_requested(str, bool): an act and whether it is reserved.
        test_print_requested(), test_sound_requested(SoundName), people_requested(), close_requested().
    """

    setting_requested = Signal(object)
    approval_requested = Signal(str, bool)
    test_print_requested = Signal()
    test_sound_requested = Signal(object)
    people_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SettingsState()
        self._fields = SettingFields(look, self)
        self._note, self._error = label("hint", wraps=True), label("error", wraps=True)
        self._profile, self._approval_hint = label("hint"), label("hint", wraps=True)
        self._printed = label("done", wraps=True)
        self._test_print, self._people = button(), button("section")
        self._close = button("section")
        self._close.hide()
        self._test_sounds = {name: button() for name in SoundName}
        self._nav = QButtonGroup(self)
        self._sections = QVBoxLayout()
        self._pages = QStackedWidget()
        self._connect()
        self._lay_out()

    def render_state(self, state: SettingsState) -> None:
        """Show the settings in use."""
        self._state = state
        self._note.setText("" if state.can_change else self.tr("Only an administrator can change settings."))
        self._note.setVisible(not state.can_change)
        self._error.setText(state.error)
        self._error.setVisible(bool(state.error))
        self._profile.setText(self.tr("Begun as “{profile}”.").format(profile=state.profile_name))
        self._fields.render_state(state, self._units())
        self._place_approvals(state)
        self._test_print.setEnabled(state.can_change and not state.is_printing)
        self._people.setEnabled(state.can_change)
        self._close.setEnabled(state.can_change)
        printing = self.tr("The test label is on its way…") if state.is_printing else ""
        self._printed.setText(state.test_print or printing)
        set_state_property(self._printed, "role", "error" if state.is_test_print_bad else "done")

    def offer_closing(self, is_offered: bool) -> None:
        """Whether the program is closed from here, because its window has no other way out."""
        self._close.setVisible(is_offered)

    def show_section(self, at: int) -> None:
        """Bring a section into sight; what was typed in the one before is finished by that."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._nav.button(at).setChecked(True)
        self._pages.setCurrentIndex(at)

    def _units(self) -> dict[SettingKey, str]:
        return {
            SettingKey.PACE_TARGET: self.tr("orders"),
            SettingKey.TOLERANCE_G: self.tr("g"),
            SettingKey.TOLERANCE_PERMILLE: self.tr("‰"),
            SettingKey.DUNNAGE_G: self.tr("g"),
            SettingKey.ZERO_THRESHOLD_G: self.tr("g"),
            SettingKey.PURGE_AFTER_H: self.tr("h"),
            SettingKey.IDLE_LOCK_MIN: self.tr("min"),
            SettingKey.DOUBLE_READ_MS: self.tr("ms"),
        }

    def _place_approvals(self, state: SettingsState) -> None:
        for at, option in enumerate(state.approvals):
            box = self._fields.approval(option.act)
            if self._approvals.indexOf(box) < 0:
                self._approvals.addWidget(box, *divmod(at, _COLUMNS))

    def _connect(self) -> None:
        self._fields.setting_requested.connect(self.setting_requested)
        self._fields.approval_requested.connect(self.approval_requested)
        self._test_print.clicked.connect(self._request_test_print)
        for name, test in self._test_sounds.items():
            test.clicked.connect(lambda _on, name=name: self.test_sound_requested.emit(name))
        self._people.clicked.connect(self.people_requested)
        self._close.clicked.connect(self.close_requested)
        self._nav.idClicked.connect(self.show_section)

    @Slot()
    def _request_test_print(self) -> None:
        # A field that is being typed into asks for its change when it loses the focus.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.test_print_requested.emit()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        title = label("headline")
        self._say(title.setText, lambda: self.tr("Settings"))
        self._add_sections()
        self._sections.addSpacing(16)
        self._sections.addWidget(self._people)
        self._say(self._people.setText, lambda: self.tr("People…"))
        self._sections.addWidget(self._close)
        self._say(self._close.setText, lambda: self.tr("Close Bancada"))
        self._sections.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(self._sections)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (title, self._note, self._error):
            column.addWidget(part)
        column.addLayout(row, 1)
        self.show_section(0)

    def _add_sections(self) -> None:
        self._station_section(self._section(lambda: self.tr("Station")))
        self._packing_section(self._section(lambda: self.tr("Packing"), self._profile))
        self._weighing_section(self._section(lambda: self.tr("Weighing")))
        self._approvals = self._section(lambda: self.tr("Approvals"), self._approval_hint)
        self._say(
            self._approval_hint.setText,
            lambda: self.tr("With a tick, a packer needs the badge and PIN of a supervisor to:"),
        )
        self._printing_section(self._section(lambda: self.tr("Printing")))
        self._sound_section(self._section(lambda: self.tr("Sound")))

    def _station_section(self, grid: QGridLayout) -> None:
        self._add(grid, SettingKey.STATION_NAME, lambda: self.tr("Name of the bench"))
        self._add(grid, SettingKey.LANGUAGE, lambda: self.tr("Language while nobody is signed in"))
        self._add(grid, SettingKey.THEME, lambda: self.tr("Colours"))
        self._add(grid, SettingKey.MOTION, lambda: self.tr("Motion on the screen"))
        self._add(grid, SettingKey.PACE_TARGET, lambda: self.tr("Target per hour (0 shows none)"))
        self._add(grid, SettingKey.IDLE_LOCK_MIN, lambda: self.tr("Lock after a pause of (0 never)"))
        self._add(grid, SettingKey.DOUBLE_READ_MS, lambda: self.tr("One scan when repeated within"))
        self._tick(grid, SettingKey.KIOSK, lambda: self.tr("Full screen: only an administrator closes it"))

    def _packing_section(self, grid: QGridLayout) -> None:
        self._add(grid, SettingKey.INVOICE, lambda: self.tr("A missing invoice (NF-e)"))
        self._add(grid, SettingKey.INVOICE_SHELF, lambda: self.tr("Shelf where orders wait for it"))
        self._add(grid, SettingKey.SCALE_LABEL, lambda: self.tr("Shop-scale labels (13 digits, 2…)"))
        self._tick(grid, SettingKey.CLOSE_BY_ITSELF, lambda: self.tr("The last scan closes the order"))
        self._tick(grid, SettingKey.LABEL_READ_BACK, lambda: self.tr("The printed label is scanned back"))
        self._tick(grid, SettingKey.CONFIRMS_BY_HAND, lambda: self.tr("Items may be confirmed by hand"))
        self._tick(grid, SettingKey.NEEDS_TRACKING_NO, lambda: self.tr("No label without a tracking number"))
        self._tick(grid, SettingKey.PRINTS_PACKING_SLIP, lambda: self.tr("A packing slip for each order"))
        self._add(grid, SettingKey.PURGE_AFTER_H, lambda: self.tr("Addresses are deleted after shipping"))

    def _weighing_section(self, grid: QGridLayout) -> None:
        self._add(grid, SettingKey.WEIGH, lambda: self.tr("What is weighed"))
        self._add(grid, SettingKey.ZERO_THRESHOLD_G, lambda: self.tr("The scale is empty below"))
        self._add(grid, SettingKey.TOLERANCE_G, lambda: self.tr("Weight tolerance, at least"))
        self._add(grid, SettingKey.TOLERANCE_PERMILLE, lambda: self.tr("Weight tolerance of the whole"))
        self._add(grid, SettingKey.DUNNAGE_G, lambda: self.tr("Filling material in each parcel"))

    def _printing_section(self, grid: QGridLayout) -> None:
        self._add(grid, SettingKey.PRINTER, lambda: self.tr("Label printer found here"))
        self._add(
            grid,
            SettingKey.PRINTER_ADDRESS,
            lambda: self.tr("Or: tcp:HOST, folder:DIR, file:/dev/usb/lp0"),
        )
        self._add(grid, SettingKey.PRINTER_DPI, lambda: self.tr("Resolution of the printer"))
        test = Captioned(self._test_print)
        grid.addWidget(test, *_place(grid))
        self._say(test.set_caption, lambda: self.tr("A sample label, of no order"))
        self._say(self._test_print.setText, lambda: self.tr("Test print"))
        self._fields.field(SettingKey.SENDER).setFixedHeight(_SENDER_PX)
        self._add(grid, SettingKey.SENDER, lambda: self.tr("Sender on the label: name, then the address"))
        grid.addWidget(self._printed, *_place(grid))

    def _sound_section(self, grid: QGridLayout) -> None:
        self._add(grid, SettingKey.SOUND_VOLUME, lambda: self.tr("Sound volume"))
        self._tick(grid, SettingKey.VISUAL_ONLY, lambda: self.tr("No sound: the answer's border flashes"))
        hint = label("hint", wraps=True)
        self._say(hint.setText, lambda: self.tr("Touch a tone to hear it as loud as it will be:"))
        grid.addWidget(hint, grid.rowCount(), 0, 1, _COLUMNS)
        first_row = grid.rowCount()
        for at, name in enumerate(SoundName):
            test = self._test_sounds[name]
            self._say(test.setText, lambda name=name: sound_words(name))  # type: ignore[misc]
            row, column = divmod(at, _COLUMNS)
            grid.addWidget(test, first_row + row, column)

    def _section(self, title: Callable[[], str], hint: QWidget | None = None) -> QGridLayout:
        """A button at the left, and the card it brings into sight."""
        opener: QPushButton = button("section")
        opener.setCheckable(True)
        opener.setFixedWidth(_NAV_PX)
        self._nav.addButton(opener, self._pages.count())
        self._sections.addWidget(opener)
        card, heading, grid = QFrame(), label("title"), QGridLayout()
        card.setProperty("surface", "card")
        self._say(opener.setText, title)
        self._say(heading.setText, title)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for at in range(_COLUMNS):
            grid.setColumnStretch(at, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        if hint is not None:
            column.addWidget(hint)
        column.addLayout(grid)
        column.addStretch(1)
        self._pages.addWidget(_scrolled(card))
        return grid

    def _add(self, grid: QGridLayout, key: SettingKey, caption: Callable[[], str]) -> None:
        captioned = Captioned(self._fields.field(key))
        self._say(captioned.set_caption, caption)
        grid.addWidget(captioned, *_place(grid))

    def _tick(self, grid: QGridLayout, key: SettingKey, words: Callable[[], str]) -> None:
        box = self._fields.flags[key]
        self._say(box.setText, words)
        grid.addWidget(box, *_place(grid))

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)


def _place(grid: QGridLayout) -> tuple[int, int]:
    """Where the next field goes: two beside each other."""
    return divmod(grid.count(), _COLUMNS)


def _scrolled(card: QFrame) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(card)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
