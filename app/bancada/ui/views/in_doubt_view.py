"""The one question after an interrupted print: did it come out?"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.sheets import InDoubtState, PrintedThing
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets.option_list import Option, OptionList
from bancada.ui.widgets.scan_invitation import ScanInvitation

_YES, _NO = "yes", "no"


class InDoubtView(SideSheet):
    """Answered by the keys 1 and 2, by touch, or by scanning the label that came out.

    Signals:
        answer_requested(bool): True when it came out. There is no way around the question.
    """

    answer_requested = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state: InDoubtState | None = None
        self._cancel.hide()
        self._invitation = ScanInvitation(look, Icon.LABEL, Color.CARD)
        self._answers = OptionList(look)
        self._answers.option_requested.connect(self._request_answer)
        self._body.addWidget(self._invitation, 1)
        self._body.addWidget(self._answers)

    def render_state(self, state: InDoubtState) -> None:
        """Ask about one label or slip."""
        self._state = state
        parcel = self.tr("Order {order} · parcel {number} of {total}").format(
            order=state.order_ref, number=state.parcel_number, total=state.parcel_total
        )
        where = self.tr("sent to {printer}").format(printer=state.printer_name) if state.printer_name else ""
        hint = "\n".join(part for part in (parcel, state.tracking_no, where) if part)
        self._show_words(self._question(state.thing), hint, "")
        self._invitation.render_words(
            self.tr("If it came out, just scan it"), self.tr("Nothing is printed twice without your answer.")
        )
        self._answers.render_state(
            (
                Option(_YES, self.tr("Yes, it came out"), self.tr("The parcel is done")),
                Option(_NO, self.tr("No, print it again"), self.tr("The copy is marked and counted")),
            )
        )

    def _question(self, thing: PrintedThing) -> str:
        return {
            PrintedThing.SHIPPING_LABEL: self.tr("Did the label come out?"),
            PrintedThing.PACKING_SLIP: self.tr("Did the packing slip come out?"),
        }[thing]

    @property
    @override
    def _options(self) -> OptionList | None:
        return self._answers

    @Slot(str)
    def _request_answer(self, answer: str) -> None:
        self.answer_requested.emit(answer == _YES)

    @override
    def _render_again(self) -> None:
        if self._state is not None:
            self.render_state(self._state)
