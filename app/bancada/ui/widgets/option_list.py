"""Numbered choices under each other, taken by touch or by the keys 1 to 9."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bancada.ui.theme import Look
from bancada.ui.widgets.option_button import OptionButton

MOST_OPTIONS = 9


@dataclass(frozen=True, slots=True)
class Option:
    """A choice; ``option_id`` comes back when it is taken."""

    option_id: str
    title: str
    detail: str = ""
    has_lock: bool = False


class OptionList(QWidget):
    """Reuses its buttons; at most nine choices, because there are nine keys.

    Signals:
        option_requested(str): the ``option_id`` taken.
    """

    option_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._buttons = [self._make_button(look, at) for at in range(MOST_OPTIONS)]
        for button in self._buttons:
            column.addWidget(button)

    def render_state(self, options: tuple[Option, ...], checked_id: str = "") -> None:
        """Show the choices; one may be marked as chosen already."""
        self._options = options[:MOST_OPTIONS]
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._options))
            if at < len(self._options):
                option = self._options[at]
                button.setCheckable(bool(checked_id))
                button.setChecked(option.option_id == checked_id)
                button.show_option(str(at + 1), option.title, option.detail, has_lock=option.has_lock)

    def take(self, number: int) -> bool:
        """Choose by number from 1; whether there was such a choice."""
        if not 1 <= number <= len(self._options):
            return False
        self.option_requested.emit(self._options[number - 1].option_id)
        return True

    def _make_button(self, look: Look, at: int) -> OptionButton:
        button = OptionButton(look)
        button.setVisible(False)
        button.clicked.connect(lambda: self.take(at + 1))
        return button
