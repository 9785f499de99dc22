"""How the shift goes at this station: figures, packers, hours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.numbers import clock_text, count_text
from bancada.ui.theme import Look, Type
from bancada.ui.viewmodels.states.shift import CutoffOutlook, PackerRow, ShiftPeriod, ShiftState
from bancada.ui.views.view import View
from bancada.ui.widgets.figure_tile import FigureTile
from bancada.ui.widgets.hour_chart import HourChart
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column

_UNKNOWN = "–"
_TILES = ("orders", "pace", "cutoff", "accuracy", "time", "hold")


class ShiftView(View):
    """Read-only; made when it is first looked at, because its chart loads slowly.

    Signals:
        period_requested(ShiftPeriod).
    """

    period_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = ShiftState()
        self._title = label("headline")
        self._hint = label("small")
        self._periods = {period: self._make_period(period) for period in ShiftPeriod}
        self._tiles = {name: FigureTile() for name in _TILES}
        self._packers_title, self._hours_title = label("title"), label("title")
        self._table = TupleTable(self._columns())
        self._no_packers = label("hint", wraps=True)
        self._chart = HourChart(look)
        self._lay_out()
        self._render_again()

    def render_state(self, state: ShiftState) -> None:
        """Show the figures."""
        self._state = state
        self._render_again()

    def _make_period(self, period: ShiftPeriod) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.period_requested.emit(period))
        return button

    @override
    def _render_again(self) -> None:
        state = self._state
        self._title.setText(self.tr("This shift"))
        self._hint.setText(self.tr("of this station, from what was scanned here"))
        for period, button in self._periods.items():
            button.setText(self._period_words(period))
            button.setChecked(period is state.period)
        self._packers_title.setText(self.tr("By packer"))
        self._hours_title.setText(self.tr("Orders packed per hour"))
        self._table.render_state(state.packers)
        self._table.retranslate()
        self._table.setVisible(bool(state.packers))
        self._no_packers.setVisible(not state.packers)
        self._no_packers.setText(self._empty_words(state))
        self._chart.render_state(state.hours, state.target_per_hour)
        self._render_tiles(state)

    def _period_words(self, period: ShiftPeriod) -> str:
        return {ShiftPeriod.TODAY: self.tr("Today"), ShiftPeriod.LAST_HOUR: self.tr("Last hour")}[period]

    def _empty_words(self, state: ShiftState) -> str:
        if state.is_busy:
            return self.tr("Counting…")
        return self.tr("Nothing was packed here in this time. The figures come with the first order.")

    def _render_tiles(self, state: ShiftState) -> None:
        orders = self.tr("%Ln unit(s)", "", state.units) + " · " + self.tr("%Ln line(s)", "", state.lines)
        self._tiles["orders"].render_state(self.tr("Orders packed"), count_text(state.orders), orders)
        self._render_pace(state)
        self._render_cutoff(state)
        caught = self.tr("%Ln error(s) caught", "", state.errors_caught)
        right = _permille(state.accuracy_permille)
        self._tiles["accuracy"].render_state(self.tr("Right at once"), right, caught)
        slow = self.tr("nine of ten under {time}").format(time=_duration(state.slow_s))
        note = slow if state.slow_s is not None else ""
        self._tiles["time"].render_state(self.tr("Time per order"), _duration(state.median_s), note)
        hold = self.tr("waiting for a decision") if state.on_hold else self.tr("none")
        role = "error" if state.on_hold else "caption"
        self._tiles["hold"].render_state(self.tr("Orders on hold"), count_text(state.on_hold), hold, role)

    def _render_pace(self, state: ShiftState) -> None:
        title = self.tr("Orders per hour")
        if state.per_hour is None:
            self._tiles["pace"].render_state(title, _UNKNOWN)
            return
        orders, units, lines = map(count_text, state.per_hour)
        note = self.tr("{units} units/h · {lines} lines/h").format(units=units, lines=lines)
        self._tiles["pace"].render_state(title, orders, note)

    def _render_cutoff(self, state: ShiftState) -> None:
        outlook = state.outlook
        if outlook is None:
            waiting = count_text(state.waiting)
            self._tiles["cutoff"].render_state(
                self.tr("Orders waiting"), waiting, self.tr("no cut-off ahead")
            )
            return
        title = self.tr("Due by {time}").format(time=clock_text(outlook.cutoff_at))
        note, role = self._outlook_words(outlook)
        self._tiles["cutoff"].render_state(title, count_text(outlook.waiting), note, role)

    def _outlook_words(self, outlook: CutoffOutlook) -> tuple[str, str]:
        if outlook.ready_at is None:
            return "", "caption"
        time = clock_text(outlook.ready_at)
        if outlook.ready_at > outlook.cutoff_at:
            return self.tr("at this pace ready at {time}: too late").format(time=time), "error"
        return self.tr("at this pace ready at {time}").format(time=time), "caption"

    def _columns(self) -> tuple[Column[PackerRow], ...]:
        plain = self._look.font(Type.SMALL)
        strong = self._look.font(Type.BODY, QFont.Weight.Bold)
        figures = (
            (lambda: self.tr("Orders"), _figure("orders"), 84),
            (lambda: self.tr("Orders/h"), _figure("orders_per_hour"), 96),
            (lambda: self.tr("Units/h"), _figure("units_per_hour"), 96),
            (lambda: self.tr("Caught"), _figure("errors_caught"), 90),
            (lambda: self.tr("Per order"), lambda row: _duration(row.median_s), 96),
        )
        name: Column[PackerRow] = Column(
            lambda: self.tr("Packer"), lambda row: row.name or _UNKNOWN, font=strong
        )
        return name, *(
            Column(title, text, is_figure=True, font=plain, width_px=width_px)
            for title, text, width_px in figures
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        for button in self._periods.values():
            head.addWidget(button)
        tiles = QGridLayout()
        tiles.setSpacing(12)
        for at, tile in enumerate(self._tiles.values()):
            tiles.addWidget(tile, 0, at)
            tiles.setColumnStretch(at, 1)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(_card(self._packers_title, self._table, self._no_packers), 1)
        cards.addWidget(_card(self._hours_title, self._chart), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(tiles)
        column.addLayout(cards, 1)


def _card(title: QWidget, *parts: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(8)
    column.addWidget(title)
    for part in parts:
        column.addWidget(part, 1)
    return card


def _figure(attribute: str) -> Callable[[PackerRow], str]:
    def text(row: PackerRow) -> str:
        value: int | None = getattr(row, attribute)
        return _UNKNOWN if value is None else count_text(value)

    return text


def _permille(value: int | None) -> str:
    if value is None:
        return _UNKNOWN
    return f"{count_text(value // 10)}{QLocale().decimalPoint()}{value % 10} %"


def _duration(seconds: int | None) -> str:
    return _UNKNOWN if seconds is None else f"{seconds // 60}:{seconds % 60:02d}"
