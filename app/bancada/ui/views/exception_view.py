"""The sheet behind "Problem": what is wrong, in one key, then one answer at most."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.sheets import ConfirmReason, ExceptionKind, ExceptionState, ExceptionStep
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets.digit_pad import DigitPad
from bancada.ui.widgets.option_list import Option, OptionList

_ACCEPT, _LEAVE = "accept", "leave"


class ExceptionView(SideSheet):
    """Each step is answered by one key, one touch or one scan.

    Signals:
        kind_requested(ExceptionKind), quantity_requested(int), shelf_requested(str),
        reason_requested(ConfirmReason), weight_accepted(bool), cancel_requested().
    """

    kind_requested = Signal(object)
    quantity_requested = Signal(int)
    shelf_requested = Signal(str)
    reason_requested = Signal(object)
    weight_accepted = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = ExceptionState()
        self._kinds = OptionList(look)
        self._reasons = OptionList(look)
        self._weight = OptionList(look)
        self._quantity = DigitPad(hides_digits=False, most_digits=9)
        self._shelf = QLineEdit()
        self._shelf.setMaxLength(40)
        self._shelf_done = QPushButton()
        self._shelf_done.setProperty("kind", "primary")
        for part in (self._kinds, self._reasons, self._weight, self._quantity, self._shelf, self._shelf_done):
            self._body.addWidget(part)
        self._body.addStretch(1)
        self._connect()

    def render_state(self, state: ExceptionState) -> None:
        """Show one step."""
        before, self._state = self._state, state
        self._show_words(self._title_text(state), self._hint_text(state), state.error)
        self._kinds.render_state(tuple(self._kind_option(kind) for kind in state.kinds))
        self._reasons.render_state(tuple(self._reason_option(reason) for reason in ConfirmReason))
        self._weight.render_state(self._weight_options())
        self._weight.setVisible(state.step is ExceptionStep.ACCEPT_WEIGHT)
        self._kinds.setVisible(state.step is ExceptionStep.KIND)
        self._reasons.setVisible(state.step is ExceptionStep.REASON)
        self._quantity.setVisible(state.step is ExceptionStep.QUANTITY)
        for part in (self._shelf, self._shelf_done):
            part.setVisible(state.step is ExceptionStep.SHELF)
        if before.step is not state.step:
            self._quantity.clear()
            self._shelf.clear()
            self._focus_step(state.step)

    @property
    @override
    def _pad(self) -> DigitPad | None:
        return self._quantity

    @property
    @override
    def _options(self) -> OptionList | None:
        paged = {ExceptionStep.REASON: self._reasons, ExceptionStep.ACCEPT_WEIGHT: self._weight}
        return paged.get(self._state.step, self._kinds)

    def _focus_step(self, step: ExceptionStep) -> None:
        if step is ExceptionStep.SHELF:
            self._shelf.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title_text(self, state: ExceptionState) -> str:
        if state.step is ExceptionStep.KIND or state.kind is None:
            return self.tr("What is the problem?")
        return self._kind_option(state.kind).title

    def _hint_text(self, state: ExceptionState) -> str:
        hint = {
            ExceptionStep.KIND: self.tr("Press a number, touch, or scan the code on the desk mat."),
            ExceptionStep.QUANTITY: self.tr("How many units? At most %Ln.", "", state.max_qty),
            ExceptionStep.SUBSTITUTE: self.tr("Scan the product that goes in instead."),
            ExceptionStep.SHELF: self.tr("Scan the code of the hold shelf, or type it."),
            ExceptionStep.ACCEPT_WEIGHT: self.tr("{weight} The label is printed at once.").format(
                weight=state.weight
            ),
            ExceptionStep.REASON: self.tr("Why can it not be scanned? The reason is kept with the order."),
        }[state.step]
        line = " · ".join(part for part in (state.line_name, state.line_sku) if part)
        return f"{line}\n{hint}" if line else hint

    def _kind_option(self, kind: ExceptionKind) -> Option:
        title, detail = self._kind_words(kind)
        return Option(kind, title, detail, kind in self._state.needs_approval)

    def _weight_words(self) -> tuple[str, str]:
        """Whoever may approve is told what the choice does: nobody is called."""
        if ExceptionKind.CALL_SUPERVISOR in self._state.needs_approval:
            return self.tr("Call the supervisor"), self.tr("The order stays as it is until then")
        asked = self.tr("You are asked once more")
        if self._state.is_unweighed:
            return self.tr("Close without weighing"), asked
        return self.tr("Accept the weight and close"), asked

    def _weight_options(self) -> tuple[Option, ...]:
        return (
            Option(_ACCEPT, self.tr("Yes: close the parcel")),
            Option(_LEAVE, self.tr("No: the order stays as it is")),
        )

    def _kind_words(self, kind: ExceptionKind) -> tuple[str, str]:
        return {
            ExceptionKind.SHORT: (self.tr("Short"), self.tr("Units of this line are missing")),
            ExceptionKind.DAMAGED: (self.tr("Damaged"), self.tr("A unit cannot be sent")),
            ExceptionKind.SUBSTITUTE: (self.tr("Substitute"), self.tr("Another product goes in instead")),
            ExceptionKind.HOLD: (self.tr("Hold"), self.tr("Put the order on the hold shelf")),
            ExceptionKind.WAITING_FOR_INVOICE: (
                self.tr("Waiting for the invoice"),
                self.tr("The order waits until it is authorised"),
            ),
            ExceptionKind.MANUAL_CONFIRM: (
                self.tr("Confirm by hand"),
                self.tr("The item does not scan; say why"),
            ),
            ExceptionKind.TAKE_OUT: (
                self.tr("Take out again"),
                self.tr("What was scanned last of this line goes back"),
            ),
            ExceptionKind.MOVE: (
                self.tr("Move to another parcel"),
                self.tr("Verified units go into the next parcel"),
            ),
            ExceptionKind.CALL_SUPERVISOR: self._weight_words(),
        }[kind]

    def _reason_option(self, reason: ConfirmReason) -> Option:
        title = {
            ConfirmReason.NO_BARCODE: self.tr("There is no barcode"),
            ConfirmReason.BARCODE_DAMAGED: self.tr("The barcode cannot be read"),
            ConfirmReason.BARCODE_UNKNOWN: self.tr("The barcode is not known yet"),
            ConfirmReason.SCANNER_FAULT: self.tr("The scanner does not read"),
            ConfirmReason.OTHER: self.tr("Another reason"),
        }[reason]
        return Option(reason, title)

    def _connect(self) -> None:
        self._kinds.option_requested.connect(self._request_kind)
        self._reasons.option_requested.connect(self._request_reason)
        self._weight.option_requested.connect(self._answer_weight)
        self._quantity.digits_requested.connect(self._request_quantity)
        self._shelf.returnPressed.connect(self._request_shelf)
        self._shelf_done.clicked.connect(self._request_shelf)
        self._say(self._shelf.setPlaceholderText, lambda: self.tr("Shelf code"))
        self._say(self._shelf_done.setText, lambda: self.tr("Put it there"))

    @Slot(str)
    def _request_kind(self, kind: str) -> None:
        self.kind_requested.emit(ExceptionKind(kind))

    @Slot(str)
    def _request_reason(self, reason: str) -> None:
        self.reason_requested.emit(ConfirmReason(reason))

    @Slot(str)
    def _answer_weight(self, answer: str) -> None:
        self.weight_accepted.emit(answer == _ACCEPT)

    @Slot(str)
    def _request_quantity(self, digits: str) -> None:
        self.quantity_requested.emit(int(digits))

    @Slot()
    def _request_shelf(self) -> None:
        if shelf := self._shelf.text().strip():
            self.shelf_requested.emit(shelf)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
