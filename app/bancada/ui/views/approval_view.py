"""A supervisor's badge and PIN, at the bench."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.sheets import ApprovalState
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets.digit_pad import DigitPad
from bancada.ui.widgets.scan_invitation import ScanInvitation


class ApprovalView(SideSheet):
    """First the badge, by scan or by hand, then the PIN.

    Signals:
        badge_requested(str), pin_requested(str), cancel_requested().
    """

    badge_requested = Signal(str)
    pin_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = ApprovalState("")
        self._invitation = ScanInvitation(look, Icon.PERSON, Color.CARD)
        self._badge = QLineEdit()
        self._badge.setMaxLength(40)
        self._pin = DigitPad(hides_digits=True)
        for part in (self._invitation, self._badge, self._pin):
            self._body.addWidget(part)
        self._badge.returnPressed.connect(self._request_badge)
        self._pin.digits_requested.connect(self.pin_requested)
        self._say(self._badge.setPlaceholderText, lambda: self.tr("Badge number by hand, then Enter"))

    def render_state(self, state: ApprovalState) -> None:
        """Show what waits for approval, and what is asked for now."""
        before, self._state = self._state, state
        hint = "\n".join(part for part in (state.what, state.detail, state.about) if part)
        self._show_words(self.tr("A supervisor is needed"), hint, state.error)
        has_name = bool(state.supervisor_name)
        self._invitation.render_words(
            self.tr("Scan the supervisor's badge"), self.tr("Or type its number below.")
        )
        self._invitation.setVisible(not has_name)
        self._badge.setVisible(not has_name)
        self._pin.setVisible(has_name)
        if has_name:
            self._title.setText(self.tr("PIN of {name}").format(name=state.supervisor_name))
        if before.supervisor_name != state.supervisor_name:
            self._badge.clear()
            self._pin.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    @override
    def _pad(self) -> DigitPad | None:
        return self._pin

    @Slot()
    def _request_badge(self) -> None:
        if badge := self._badge.text().strip():
            self.badge_requested.emit(badge)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
