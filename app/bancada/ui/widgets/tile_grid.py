"""Tiles under captions in two columns, filtered by a search."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import TileState
from bancada.ui.widgets.code_tile import CodeTile
from bancada.ui.widgets.labels import label

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class TileSection:
    """Tiles that belong together, and the words above them."""

    caption: str
    tiles: tuple[TileState, ...]


def matching(tiles: tuple[TileState, ...], search: str) -> tuple[TileState, ...]:
    """The tiles whose words or code hold every word of the search."""
    words = search.casefold().split()
    return tuple(
        tile
        for tile in tiles
        if all(word in f"{tile.title} {tile.detail} {tile.code}".casefold() for word in words)
    )


class _Section(QWidget):
    """A caption and its tiles; tile widgets are kept and reused."""

    scan_requested = Signal(str)

    def __init__(self, look: Look, columns: int) -> None:
        super().__init__()
        self._look = look
        self._caption: QLabel = label("caption")
        self._tiles: list[CodeTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px("space", "s"))
        self._columns = columns
        self._grid.addWidget(self._caption, 0, 0, 1, columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def render_state(self, section: TileSection) -> None:
        self._caption.setText(section.caption)
        while len(self._tiles) < len(section.tiles):
            self._add_tile()
        for position, tile in enumerate(self._tiles):
            tile.setVisible(position < len(section.tiles))
            if position < len(section.tiles):
                tile.render_state(section.tiles[position])
        self.setVisible(bool(section.tiles))

    def _add_tile(self) -> None:
        tile = CodeTile(self._look)
        tile.clicked.connect(lambda: self.scan_requested.emit(tile.code))
        row, column = divmod(len(self._tiles), self._columns)
        self._grid.addWidget(tile, row + 1, column)
        self._tiles.append(tile)


class TileGrid(QScrollArea):
    """Scrolls over sections of tiles.

    Signals:
        scan_requested(str): the code of the tile that was clicked.
    """

    scan_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = _COLUMNS
        self._sections: list[_Section] = []
        self._empty = label("hint", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, look.px("space", "s"), 0)
        self._column.setSpacing(look.px("space", "m"))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def make_narrow(self) -> None:
        """One tile in a row, from the first one on."""
        self._columns = 1
        for section in self._sections:
            section.deleteLater()
        self._sections = []

    def render_state(self, sections: tuple[TileSection, ...], search: str, empty_text: str) -> None:
        """Show what matches the search, or the words for nothing."""
        shown = [TileSection(each.caption, matching(each.tiles, search)) for each in sections]
        while len(self._sections) < len(shown):
            section = _Section(self._look, self._columns)
            section.scan_requested.connect(self.scan_requested)
            self._column.insertWidget(len(self._sections), section)
            self._sections.append(section)
        for widget, section_state in zip(self._sections, shown, strict=False):
            widget.render_state(section_state)
        for widget in self._sections[len(shown) :]:
            widget.hide()
        self._empty.setText(empty_text)
        self._empty.setVisible(not any(each.tiles for each in shown))
