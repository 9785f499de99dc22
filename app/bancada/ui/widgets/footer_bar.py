"""The bottom bar: acts with their function keys on the left, lamps on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import FooterAction, FooterState
from bancada.ui.widgets.key_button import KeyButton
from bancada.ui.widgets.lamp_strip import LampStrip

ACTION_KEYS = {
    FooterAction.SHIFT: Qt.Key.Key_F1,
    FooterAction.SEARCH: Qt.Key.Key_F3,
    FooterAction.UNDO: Qt.Key.Key_F4,
    FooterAction.QUANTITY: Qt.Key.Key_F5,
    FooterAction.NEXT_PARCEL: Qt.Key.Key_F6,
    FooterAction.PARCELS: Qt.Key.Key_F7,
    FooterAction.PROBLEM: Qt.Key.Key_F8,
    FooterAction.REPRINT: Qt.Key.Key_F9,
    FooterAction.CLOSE_CARTON: Qt.Key.Key_F10,
    FooterAction.IMPORT: Qt.Key.Key_F2,
    FooterAction.SETTINGS: Qt.Key.Key_F11,
    FooterAction.SIGN_OUT: Qt.Key.Key_F12,
    FooterAction.BACK: Qt.Key.Key_Escape,
}
_KEY_NAMES = {
    action: "Esc" if key == Qt.Key.Key_Escape else f"F{key.value - Qt.Key.Key_F1.value + 1}"
    for action, key in ACTION_KEYS.items()
}


class FooterBar(QFrame):
    """Offers acts; the window forwards their keys.

    Signals:
        action_requested(FooterAction): touched here, or its key pressed anywhere.
    """

    action_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "footer")
        self.setFixedHeight(look.px("size", "bar"))
        self._state = FooterState()
        self._lamps = LampStrip(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self._buttons = {action: self._make_button(look, action) for action in ACTION_KEYS}
        for action in FooterAction:
            row.addWidget(self._buttons[action])
        row.addSpacing(12)
        row.addWidget(self._lamps, 1)

    def render_state(self, state: FooterState) -> None:
        """Show what can be done now and how the devices are."""
        before, self._state = self._state, state
        # Every scan flashes a lamp; the buttons stay what they are.
        if (before.actions, before.disabled) != (state.actions, state.disabled):
            self._render_buttons()
        self._lamps.render_state(state)

    def render_again(self) -> None:
        """Show the same in the language now in use."""
        self._render_buttons()
        self._lamps.render_state(self._state)

    def request(self, key: int) -> bool:
        """Emit the act of a pressed key; whether there was one to do."""
        for action in self._state.actions:
            if ACTION_KEYS[action] == key and action not in self._state.disabled:
                self.action_requested.emit(action)
                return True
        return False

    def _render_buttons(self) -> None:
        for action, button in self._buttons.items():
            button.setText(self._text(action))
            button.setEnabled(action not in self._state.disabled)
            button.setVisible(action in self._state.actions)

    def _make_button(self, look: Look, action: FooterAction) -> KeyButton:
        button = KeyButton(look, _KEY_NAMES[action], self)
        button.setVisible(False)
        button.clicked.connect(lambda: self.action_requested.emit(action))
        return button

    def _text(self, action: FooterAction) -> str:
        return {
            FooterAction.SEARCH: self.tr("Search"),
            FooterAction.UNDO: self.tr("Undo"),
            FooterAction.QUANTITY: self.tr("Quantity"),
            FooterAction.NEXT_PARCEL: self.tr("Next parcel"),
            FooterAction.PARCELS: self.tr("Parcels"),
            FooterAction.PROBLEM: self.tr("Problem"),
            FooterAction.REPRINT: self.tr("Reprint"),
            FooterAction.CLOSE_CARTON: self.tr("Close carton"),
            FooterAction.SHIFT: self.tr("Shift"),
            FooterAction.IMPORT: self.tr("Import"),
            FooterAction.SETTINGS: self.tr("Settings"),
            FooterAction.SIGN_OUT: self.tr("Sign out"),
            FooterAction.BACK: self.tr("Back"),
        }[action]
