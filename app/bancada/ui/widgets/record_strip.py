"""How many records of a file are read: a bar and words."""

from __future__ import annotations

from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.viewmodels.states.lines import ProgressState
from bancada.ui.widgets.progress_strip import ProgressStrip


class RecordStrip(ProgressStrip):
    """The same bar, counting records."""

    @override
    def _words(self, state: ProgressState) -> str:
        done = count_text(state.done_units)
        if not state.ordered_units:
            return self.tr("{done} record(s) read").format(done=done)
        return self.tr("{done} of %Ln record(s)", "", state.ordered_units).format(done=done)
