"""What all screens share: words that follow the language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override


class View(QFrame):
    """A widget whose fixed words are said again when the language changes.

    A view keeps the state it shows last; ``_render_again`` shows it anew in another language.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def _say(self, setter: Callable[[str], object], phrase: Callable[[], str]) -> None:
        self._phrases.append((setter, phrase))
        setter(phrase())

    def _render_again(self) -> None:
        """Show the last state once more; a view without words in its state has nothing to do."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for setter, phrase in self._phrases:
                setter(phrase())
            self._render_again()
        super().changeEvent(event)
