"""The top bar: the order in hand, or the station."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bancada.domain.verdicts import Tone
from bancada.ui.numbers import count_text, duration_text
from bancada.ui.role_words import role_title
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import HeaderState, PillState
from bancada.ui.widgets.labels import label, pill, set_state_property

_SOON_S = 30 * 60
_MOST_PILLS = 4


class _Field(QWidget):
    """A caption over a value; gone when the value is empty."""

    def __init__(self, role: str = "value", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label("caption")
        self._value = label(role, gives_way=role != "headline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._caption)
        column.addWidget(self._value)
        column.addStretch(1)

    def show_value(self, caption: str, value: str) -> None:
        self._caption.setText(caption)
        self._value.setText(value)
        self.setVisible(bool(value))

    def align_right(self) -> None:
        for part in (self._caption, self._value):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)


class HeaderBar(QFrame):
    """Shows no more of the customer than the state carries: city and state."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "header")
        self.setFixedHeight(look.px("size", "bar"))
        self._order = _Field("headline")
        self._destination = _Field()
        self._service = _Field()
        self._cutoff = pill(Tone.INFO, gives_way=False)
        self._pills = tuple(pill(Tone.INFO) for _ in range(_MOST_PILLS))
        self._pace = _Field()
        self._pace.align_right()
        self._operator = _Field()
        self._operator.align_right()
        self._lay_out()

    def render_state(self, state: HeaderState) -> None:
        """Show the order, or the station when there is none."""
        if state.order_ref:
            self._order.show_value(self.tr("ORDER"), state.order_ref)
        else:
            self._order.show_value(self.tr("PACKING STATION"), state.station_name)
        self._destination.show_value(self.tr("DESTINATION"), state.destination)
        self._service.show_value(self.tr("SERVICE"), state.service)
        role = role_title(state.operator_role).upper()
        self._operator.show_value(role, "" if state.order_ref else state.operator_name)
        self._render_cutoff(state.cutoff_in_s)
        for at, shown in enumerate(self._pills):
            self._render_pill(shown, state.pills[at] if at < len(state.pills) else None)
        self._pace.show_value(self.tr("MY PACE TODAY"), self._pace_text(state))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(28)
        for part in (self._order, self._destination, self._service):
            row.addWidget(part)
        for shown in (self._cutoff, *self._pills):
            row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._operator)
        row.addWidget(self._pace)

    def _render_cutoff(self, cutoff_in_s: int | None) -> None:
        self._cutoff.setVisible(cutoff_in_s is not None)
        if cutoff_in_s is None:
            return
        left = duration_text(cutoff_in_s)
        if cutoff_in_s < 0:
            text, tone = self.tr("pickup missed by {time}").format(time=left), Tone.REJECT
        else:
            text = self.tr("pickup in {time}").format(time=left)
            tone = Tone.WARN if cutoff_in_s <= _SOON_S else Tone.INFO
        self._cutoff.setText(text)
        set_state_property(self._cutoff, "tone", tone)

    def _render_pill(self, shown: QLabel, state: PillState | None) -> None:
        shown.setVisible(state is not None)
        if state is not None:
            shown.setText(state.text)
            set_state_property(shown, "tone", state.tone)
            shown.setMinimumWidth(shown.sizeHint().width() if state.is_whole else 0)

    def _pace_text(self, state: HeaderState) -> str:
        if state.orders_per_hour is None:
            return ""
        pace = self.tr("%Ln order(s)/h", "", state.orders_per_hour)
        if state.target_per_hour is None:
            return pace
        target = self.tr("target {count}").format(count=count_text(state.target_per_hour))
        return f"{pace} · {target}"
