"""A code that means several things: one key or one more scan decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.sheets import ChoiceState
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets.option_list import Option, OptionList


class ChoiceView(SideSheet):
    """Numbered choices.

    Signals:
        choice_requested(str): the ``choice_id``; cancel_requested().
    """

    choice_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = ChoiceState("", ())
        self._choices = OptionList(look)
        self._choices.option_requested.connect(self.choice_requested)
        self._body.addWidget(self._choices)
        self._body.addStretch(1)

    def render_state(self, state: ChoiceState) -> None:
        """Show what the code may mean."""
        self._state = state
        hint = self.tr("The code {code} fits several. Press a number, or scan another code of it.")
        self._show_words(self.tr("Which one is it?"), hint.format(code=state.code), state.error)
        self._choices.render_state(
            tuple(Option(choice.choice_id, choice.title, choice.detail) for choice in state.choices)
        )

    @property
    @override
    def _options(self) -> OptionList | None:
        return self._choices

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
