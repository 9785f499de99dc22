"""The simulated bench beside the main window: goods, codes, scale and printer to play with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import BenchTab, SimulatedBenchState
from bancada.ui.views.simulated_printer_card import SimulatedPrinterCard
from bancada.ui.views.simulated_scale_card import SimulatedScaleCard
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.search_field import SearchField
from bancada.ui.widgets.tile_grid import TileGrid, TileSection

_CARDS_PX = 310
_COMPACT_SCALE_PX, _COMPACT_PRINTER_PX = 196, 124
_WIDTH_PX, _NARROW_WIDTH_PX = 600, 520
# From this width on a screen has room for the wide bench.
_WIDE_SCREEN_PX = 1700
_HEIGHT_PX = 940
_CORNER_PERCENT = 90
# Narrower than the least of these it would be of no use, narrower than the other it needs another shape.
_LEAST_WIDTH_PX, _COMPACT_WIDTH_PX = 250, 460


class SimulatedBench(View):
    """Everything a packer would touch, as tiles; it decides nothing and only asks.

    Signals:
        scan_requested(str): read this code, as the scanner would.
        put_on_scale_requested(int): grams; clear_scale_requested(); scale_cable_toggled(bool): True is out.
        paper_out_toggled(bool); printer_cable_toggled(bool): True is out.
        packing_itself_toggled(bool): let the simulated packer work, or stop it.
    """

    scan_requested = Signal(str)
    put_on_scale_requested = Signal(int)
    clear_scale_requested = Signal()
    scale_cable_toggled = Signal(bool)
    paper_out_toggled = Signal(bool)
    printer_cable_toggled = Signal(bool)
    packing_itself_toggled = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SimulatedBenchState()
        self._tab = BenchTab.GOODS
        self._search = ""
        self._title = label("title")
        self._packs_itself = button("chip")
        self._packs_itself.setCheckable(True)
        self._packs_itself.clicked.connect(self.packing_itself_toggled)
        self._tabs = {tab: self._make_tab(tab) for tab in BenchTab}
        self._tabs[self._tab].setChecked(True)
        self._field = SearchField(look)
        self._field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._field.search_requested.connect(self._filter)
        self._field.textChanged.connect(self._allow_scan)
        self._scan_text = button()
        self._scan_text.setEnabled(False)
        self._scan_text.clicked.connect(self._scan_typed)
        self._grid = TileGrid(look)
        self._grid.scan_requested.connect(self._scan_tile)
        self._scale, self._printer = SimulatedScaleCard(look), SimulatedPrinterCard(look)
        self._devices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._connect_devices()
        self._lay_out(look)
        self._say_words()
        self._render_again()

    def render_state(self, state: SimulatedBenchState) -> None:
        """Show the bench; what did not change is not touched."""
        before, self._state = self._state, state
        if state.scale != before.scale:
            self._scale.render_state(state.scale)
        if state.printer != before.printer:
            self._printer.render_state(state.printer)
        if _tiles(state) != _tiles(before):
            self._render_tiles()
        self._packs_itself.setChecked(state.is_packing_itself)

    def make_compact(self) -> None:
        """Stand in a narrow column: tiles and devices below each other."""
        self._devices.setDirection(QBoxLayout.Direction.TopToBottom)
        self._scale.make_compact()
        self._scale.setFixedHeight(_COMPACT_SCALE_PX)
        self._printer.make_compact()
        self._printer.setFixedHeight(_COMPACT_PRINTER_PX)
        self._grid.make_narrow()
        self._render_tiles()

    def show_tab(self, tab: BenchTab) -> None:
        """Lay other things before the packer."""
        self._tab = tab
        self._tabs[tab].setChecked(True)
        self._render_tiles()

    def _connect_devices(self) -> None:
        self._scale.put_on_scale_requested.connect(self.put_on_scale_requested)
        self._scale.clear_scale_requested.connect(self.clear_scale_requested)
        self._scale.cable_out_toggled.connect(self.scale_cable_toggled)
        self._printer.scan_requested.connect(self.scan_requested)
        self._printer.paper_out_toggled.connect(self.paper_out_toggled)
        self._printer.cable_out_toggled.connect(self.printer_cable_toggled)

    def _make_tab(self, tab: BenchTab) -> QPushButton:
        made = button("tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.show_tab(tab))
        return made

    def _lay_out(self, look: Look) -> None:
        edge, gap = look.px("space", "m"), look.px("space", "s")
        column = QVBoxLayout(self)
        # Long names and captions must not widen the window: it would cover the station.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(gap)
        column.addLayout(self._row(self._title, None, self._packs_itself))
        column.addLayout(self._row(*self._tabs.values(), None))
        typed = QHBoxLayout()
        typed.addWidget(self._field, 1)
        typed.addWidget(self._scan_text)
        column.addLayout(typed)
        column.addWidget(self._grid, 1)
        self._devices.setSpacing(gap)
        for card in (self._scale, self._printer):
            card.setFixedHeight(_CARDS_PX)
            self._devices.addWidget(card, 1)
        column.addLayout(self._devices)
        self._group = QButtonGroup(self)
        for tab in self._tabs.values():
            self._group.addButton(tab)

    def _row(self, *widgets: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget)
        return row

    def _say_words(self) -> None:
        self._say(self.setWindowTitle, lambda: self.tr("Bancada – simulated bench"))
        self._say(self._title.setText, lambda: self.tr("Simulated bench"))
        self._say(self._packs_itself.setText, lambda: self.tr("Packs by itself"))
        self._say(self._field.setPlaceholderText, lambda: self.tr("Search by name or code"))
        self._say(self._scan_text.setText, lambda: self.tr("Scan this text"))
        self._say(self._tabs[BenchTab.GOODS].setText, lambda: self.tr("Goods"))
        self._say(self._tabs[BenchTab.ORDERS].setText, lambda: self.tr("Orders"))
        self._say(self._tabs[BenchTab.CODES].setText, lambda: self.tr("Codes"))

    def _render_tiles(self) -> None:
        nothing = self.tr("Nothing here matches “{search}”.").format(search=self._search)
        empty_text = nothing if self._search else self.tr("There is nothing here yet.")
        self._grid.render_state(self._sections(), self._search, empty_text)

    def _sections(self) -> tuple[TileSection, ...]:
        state = self._state
        if self._tab is BenchTab.GOODS:
            in_order = self.tr("In order {order}: click to scan").format(order=state.order_ref)
            others = self.tr("Other goods on the shelf") if state.goods else self.tr("Goods: click to scan")
            return TileSection(in_order, state.goods), TileSection(others, state.others)
        if self._tab is BenchTab.ORDERS:
            return (TileSection(self.tr("Order cards: click to scan"), state.orders),)
        return (
            TileSection(self.tr("Desk mat"), state.controls),
            TileSection(self.tr("Badges"), state.badges),
            TileSection(self.tr("Cartons"), state.cartons),
        )

    @Slot(str)
    def _filter(self, search: str) -> None:
        self._search = search
        self._render_tiles()

    @Slot(str)
    def _allow_scan(self, text: str) -> None:
        self._scan_text.setEnabled(bool(text.strip()))

    @Slot(str)
    def _scan_tile(self, code: str) -> None:
        # What is typed next answers the station, not the search that found the tile.
        self._field.clearFocus()
        self.scan_requested.emit(code)

    @Slot()
    def _scan_typed(self) -> None:
        self.scan_requested.emit(self._field.text().strip())

    @override
    def _render_again(self) -> None:
        self._scale.render_state(self._state.scale)
        self._printer.render_state(self._state.printer)
        self._render_tiles()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the station's, whichever of the two windows was clicked last."""
        station = self.parentWidget()
        if station is None:
            super().keyPressEvent(event)
        else:
            QCoreApplication.sendEvent(station.focusWidget() or station, event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, 480)


def beside(main_window: QWidget, bench: SimulatedBench) -> None:
    """Make the bench a window of its own, to be moved at will; on a small screen it lies in a corner."""
    bench.setParent(main_window, Qt.WindowType.Tool)
    room = main_window.screen().availableGeometry()
    station, corner = places(room, main_window.minimumWidth())
    main_window.setGeometry(station)
    if corner.width() < _COMPACT_WIDTH_PX:
        bench.make_compact()
    bench.setFixedWidth(corner.width())
    bench.setGeometry(corner)


def places(room: QRect, least_station_px: int) -> tuple[QRect, QRect]:
    """Where the station and the bench go on a screen: side by side, if need be in a narrow column.

    On a screen too small even for that, smaller than any bench PC, the bench lies over a corner.

    Args:
        room: what the desktop leaves free, in pixels.
        least_station_px: the station is never narrower.
    """
    width = _WIDTH_PX if room.width() >= _WIDE_SCREEN_PX else _NARROW_WIDTH_PX
    height = min(_HEIGHT_PX, room.height())
    beside_px = min(width, room.width() - least_station_px)
    if beside_px >= _LEAST_WIDTH_PX:
        width = beside_px
        station = QRect(room.left(), room.top(), room.width() - width, room.height())
        return station, QRect(station.right() + 1, room.top(), width, height)
    width, height = min(width, room.width() // 3), room.height() * _CORNER_PERCENT // 100
    return room, QRect(room.right() + 1 - width, room.bottom() + 1 - height, width, height)


def _tiles(state: SimulatedBenchState) -> tuple[object, ...]:
    """What the tiles show; readings of the scale come ten times a second and change none of it."""
    return (
        state.order_ref,
        state.goods,
        state.others,
        state.orders,
        state.controls,
        state.badges,
        state.cartons,
    )
