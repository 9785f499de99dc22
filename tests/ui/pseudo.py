"""A language nobody speaks: it shows which words were never given to a translator, and which have no room."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

# What a sentence is filled with later must stay as it is: "{name}", "%Ln".
_PLACES = re.compile(r"(\{[^{}]*\}|%L?n)")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöüýÅÇÉÎÑÖÜÝ")
_LONGER_PERCENT = 35


class Pseudo(QTranslator):
    """Says every text in brackets, with accents, a third longer; between brackets nothing is forgotten."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo_text(source)


def pseudo_text(source: str) -> str:
    """The text in accents, about 35 % longer, brackets and all."""
    parts = _PLACES.split(source)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    more = max(0, len(source) * _LONGER_PERCENT // 100 - 2)
    return f"[{''.join(parts)}{_padding(more)}]"


def _padding(length: int) -> str:
    """Letters that break into lines as words do."""
    return "".join(" " if at % 8 == 0 else "~" for at in range(length))
