"""Who is at the bench: badge, PIN, and the lock that hides everything."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.sentences import in_one_line
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.sign_in import SignInPhase, SignInState
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.digit_pad import DigitPad
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.scan_invitation import ScanInvitation

_CARD_PX = 520
_SECOND_MS = 1000


class SignInView(View):
    """The lock looks the same as the sign-in, and shows nothing of any order but its number.

    Signals:
        badge_requested(str), pin_requested(str), cancel_requested().
    """

    badge_requested = Signal(str)
    pin_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SignInState(SignInPhase.BADGE)
        self._station = label("small")
        self._title = label("headline", wraps=True)
        self._error = label("error", wraps=True)
        self._kept = label("hint", wraps=True)
        self._guests = label("hint", wraps=True)
        self._guests.hide()
        self._guest_names: tuple[tuple[str, str, str], ...] = ()
        self._invitation = ScanInvitation(look, Icon.PERSON)
        self._locked = ScanInvitation(look, Icon.LOCK)
        self._badge = QLineEdit()
        self._badge.setMaxLength(40)
        self._pin = DigitPad(hides_digits=True)
        self._other = button("plain")
        self._wait_s = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._pass_second)
        self._connect()
        self._lay_out()

    def render_state(self, state: SignInState) -> None:
        """Show what is asked for now."""
        before, self._state = self._state, state
        if before != state:
            self._wait(state.wait_s)
        self._station.setText(state.station_name)
        self._title.setText(self._title_text(state))
        self._show(self._error, self._error_text(state))
        self._show(self._kept, self._kept_text(state))
        is_pin = state.phase is SignInPhase.PIN
        self._invitation.setVisible(state.phase is SignInPhase.BADGE)
        self._locked.setVisible(state.phase is SignInPhase.LOCKED)
        self._badge.setVisible(not is_pin)
        self._pin.setVisible(is_pin)
        self._pin.setEnabled(self._wait_s == 0 and not state.is_busy)
        self._other.setVisible(is_pin)
        if before.phase is not state.phase:
            self._badge.clear()
            self._pin.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_guests(self, guests: tuple[tuple[str, str, str], ...]) -> None:
        """Say who may sign in at a demo: name, badge and PIN of each; nobody knows them otherwise."""
        self._guest_names = guests
        said = self.tr("{name}: badge {badge}, PIN {pin}")
        lines = [said.format(name=name, badge=badge, pin=pin) for name, badge, pin in guests]
        self._show(
            self._guests, "\n".join((self.tr("This is a demo. Who may sign in:"), *lines)) if lines else ""
        )

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits for the PIN, Esc for another badge."""
        if self._state.phase is not SignInPhase.PIN:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
            return True
        return self._pin.isEnabled() and self._pin.press(event)

    def _title_text(self, state: SignInState) -> str:
        if state.is_busy:
            return self.tr("One moment…")
        return {
            SignInPhase.BADGE: self.tr("Who is packing?"),
            SignInPhase.PIN: self.tr("PIN of {name}").format(name=state.operator_name),
            SignInPhase.LOCKED: self.tr("Locked after a pause"),
        }[state.phase]

    def _error_text(self, state: SignInState) -> str:
        if state.wait_s and not self._wait_s:
            return ""
        wait = self.tr("Next try in %Ln second(s).", "", self._wait_s) if self._wait_s else ""
        return in_one_line((state.error, wait))

    def _wait(self, wait_s: int) -> None:
        self._wait_s = wait_s
        self._second.start() if wait_s else self._second.stop()

    @Slot()
    def _pass_second(self) -> None:
        self._wait(self._wait_s - 1)
        self.render_state(self._state)

    def _kept_text(self, state: SignInState) -> str:
        if not state.kept_order_ref:
            return ""
        return self.tr("Order {order} is kept as it is.").format(order=state.kept_order_ref)

    def _show(self, shown: QWidget, text: str) -> None:
        shown.setProperty("text", text)
        shown.setVisible(bool(text))

    def _connect(self) -> None:
        self._badge.returnPressed.connect(self._request_badge)
        self._pin.digits_requested.connect(self.pin_requested)
        self._other.clicked.connect(self.cancel_requested)
        self._say(self._badge.setPlaceholderText, lambda: self.tr("Badge number by hand, then Enter"))
        self._say(self._other.setText, lambda: self.tr("Esc  Another badge"))
        self._say_invitations()

    def _say_invitations(self) -> None:
        self._invitation.render_words(self.tr("Scan your badge"), self.tr("The language follows the person."))
        self._locked.render_words(
            self.tr("Scan your badge to go on"), self.tr("Nothing is lost; the screen is where it was.")
        )

    def _lay_out(self) -> None:
        card = QWidget()
        card.setFixedWidth(_CARD_PX)
        column = QVBoxLayout(card)
        column.setSpacing(14)
        for part in (self._station, self._title, self._kept, self._error):
            column.addWidget(part)
        for invitation in (self._invitation, self._locked):
            invitation.setFixedHeight(320)
            column.addWidget(invitation)
        for field in (self._badge, self._pin):
            column.addWidget(field)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._guests)
        # A row, not an alignment: the height of wrapped words is asked for the card's width, not the page's.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @Slot()
    def _request_badge(self) -> None:
        if badge := self._badge.text().strip():
            self.badge_requested.emit(badge)

    @override
    def _render_again(self) -> None:
        self._say_invitations()
        self.show_guests(self._guest_names)
        self.render_state(self._state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)
