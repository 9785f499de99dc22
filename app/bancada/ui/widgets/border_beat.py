"""A border that is broad for a moment, so that an answer is seen where no tone is heard."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

LIT_BORDER_PX = 14
# Twice in half a second: fewer than the three in a second that may harm.
_BEATS = 3
_BEAT_MS = 160


class BorderBeat(QTimer):
    """Counts the beats of one panel, and has it painted when its border is another."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._beats_left = 0
        self._is_steady = False
        self.setInterval(_BEAT_MS)
        self.timeout.connect(self._pass_beat)

    @property
    def is_lit(self) -> bool:
        """Whether the border is broad at this moment."""
        return self._beats_left > 0 and (self._is_steady or self._beats_left % 2 == 1)

    def flash(self, *, is_steady: bool) -> None:
        """Begin.

        Args:
            is_steady: the border stays broad for the same while, and nothing blinks.
        """
        self._beats_left, self._is_steady = _BEATS, is_steady
        self.start()
        self._panel.update()

    @Slot()
    def _pass_beat(self) -> None:
        was_lit = self.is_lit
        self._beats_left -= 1
        if not self._beats_left:
            self.stop()
        if self.is_lit is not was_lit:
            self._panel.update()
