"""A calm strip with one sentence, and one act where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from bancada.ui.viewmodels.states.chrome import BannerState
from bancada.ui.widgets.labels import label, set_state_property


class BannerStrip(QFrame):
    """Takes no room when there is nothing to say.

    Signals:
        action_requested(str): the ``action_id`` of the state.
    """

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "true")
        self._state: BannerState | None = None
        self._text = label("body", wraps=True)
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._request_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 24, 6)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    def render_state(self, state: BannerState | None) -> None:
        """Show a sentence, or nothing."""
        self._state = state
        self.setVisible(state is not None)
        if state is None:
            return
        set_state_property(self, "tone", state.tone)
        self._text.setText(state.text)
        self._text.setMinimumHeight(36)
        self._button.setText(state.action_text)
        self._button.setVisible(bool(state.action_id))

    @Slot()
    def _request_action(self) -> None:
        if self._state is not None:
            self.action_requested.emit(self._state.action_id)
