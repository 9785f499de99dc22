"""Whether every text on a screen has its room: measured in widgets, and listened for where texts are painted.

A finding is a text that is cut off in the middle, ends in dots, stands on another, or a window that
grew beyond the size it was given.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations
from types import FrameType
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from bancada.assets.locator import resource_path
from bancada.ui.theme import FONT_FAMILY, Tokens
from bancada.ui.views.main_window import MainWindow
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets import paragraph
from bancada.ui.widgets.comparison_panel import ComparisonPanel
from bancada.ui.widgets.elided_label import ElidedLabel
from bancada.ui.widgets.verdict_panel import VerdictPanel

# What rounding and the overhang of a slanted letter may take.
_SLACK_PX = 2
_TOUCH_PX = 4
# What answers a scan must say all of it.
_PANELS = (VerdictPanel, ComparisonPanel)
# Between the words of a title and the edges of its column.
_CELL_PX = 8


class Fault(StrEnum):
    """What is wrong with a text's room."""

    NARROW = "is cut off at its end"
    LOW = "is cut off below"
    ELIDED = "ends in dots"
    UNSAID = "is left out"
    COVERED = "stands on another text"
    OUTSIDE = "stands outside of its place"
    TOO_LARGE = "needs a larger window"


@dataclass(frozen=True, slots=True)
class Misfit:
    """One text without its room.

    Attributes:
        owner: the class that shows it, with the class its place is in: ``HeaderBar/ElidedLabel``.
        has_whole: the whole text is in a tool tip.
    """

    owner: str
    fault: Fault
    text: str
    has_whole: bool = False

    def __str__(self) -> str:
        return f"{self.owner}: “{self.text}” {self.fault}"


@dataclass(slots=True)
class _Painted:
    text: str
    owner: QWidget | None
    device: object
    where: QRectF
    room: QRectF


class Listener:
    """Hears what painters of ours are told to write, and which texts were shortened for them."""

    def __init__(self) -> None:
        self.painted: list[_Painted] = []
        self._whole: dict[str, str] = {}

    def whole(self, text: str) -> str:
        """The text before it was shortened; empty when it was not."""
        return self._whole.get(text, "")

    def forget_widgets(self) -> None:
        """Forget what was painted while the window was still laying itself out; pictures of rows are kept."""
        self.painted = [each for each in self.painted if not isinstance(each.device, QWidget)]

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Put an ear to the painters of this process."""
        draw, elide = QPainter.drawText, QFontMetrics.elidedText

        def heard_draw(painter: QPainter, *arguments: Any) -> Any:
            self._note(painter, arguments, inspect.currentframe())
            return draw(painter, *arguments)

        def heard_elide(metrics: QFontMetrics, text: str, *arguments: Any) -> str:
            shown = elide(metrics, text, *arguments)
            if shown != text:
                self._whole[shown] = text
            return shown

        # What was broken into lines before was shortened unheard.
        paragraph._break_lines.cache_clear()
        _put(QPainter, "drawText", heard_draw)
        _put(QFontMetrics, "elidedText", heard_elide)
        try:
            yield
        finally:
            _put(QPainter, "drawText", draw)
            _put(QFontMetrics, "elidedText", elide)

    def _note(self, painter: QPainter, arguments: tuple[Any, ...], frame: FrameType | None) -> None:
        text = next((part for part in arguments if isinstance(part, str)), "")
        if not text.strip():
            return
        metrics = QFontMetrics(painter.font())
        size = QSize(metrics.horizontalAdvance(text), metrics.height())
        place = arguments[0]
        if isinstance(place, (QRect, QRectF)):
            room = QRectF(place)
            flags = int(arguments[1]) if isinstance(arguments[1], (int, Qt.AlignmentFlag)) else 0
            if flags & Qt.TextFlag.TextWordWrap:
                size = metrics.boundingRect(room.toRect(), flags, text).size()
            where = _aligned(room, size, flags)
        else:
            corner = QPointF(place) - QPointF(0, metrics.ascent())
            where = QRectF(corner, size)
            room = where
        move = painter.transform()
        self.painted.append(
            _Painted(
                text, _painting_widget(frame), _device_of(painter), move.mapRect(where), move.mapRect(room)
            )
        )


def misfits(window: MainWindow, size: QSize, listener: Listener) -> set[Misfit]:
    """The texts of a window in sight without their room. It must have been grabbed while listened to."""
    found = set(_painted_misfits(listener))
    listener.painted.clear()
    if window.width() > size.width() or window.height() > size.height():
        need = f"{window.width()} × {window.height()}"
        found.add(Misfit("MainWindow", Fault.TOO_LARGE, need))
    places: list[tuple[QWidget, QRect, str]] = []
    for widget in _in_sight(window):
        found.update(_widget_misfits(widget, listener))
        if rect := _text_rect(widget):
            places.append((widget, QRect(widget.mapTo(window, rect.topLeft()), rect.size()), _text(widget)))
    for one, other in combinations(places, 2):
        if _touch(QRectF(one[1]), QRectF(other[1])):
            found.add(Misfit(_owner(one[0]), Fault.COVERED, f"{one[2]} | {other[2]}"))
    return found


def _painted_misfits(listener: Listener) -> Iterator[Misfit]:
    for each in listener.painted:
        owner = _owner(each.owner)
        if whole := listener.whole(each.text):
            has_whole = each.owner is not None and whole.strip() in each.owner.toolTip()
            yield Misfit(owner, Fault.ELIDED, whole, has_whole)
        elif each.where.width() > each.room.width() + _SLACK_PX:
            yield Misfit(owner, Fault.NARROW, each.text)
        if each.where.height() > each.room.height() + _SLACK_PX + _TOUCH_PX:
            yield Misfit(owner, Fault.LOW, each.text)
        if isinstance(each.device, QWidget) and not _holds(QRectF(each.device.rect()), each.where):
            yield Misfit(owner, Fault.OUTSIDE, each.text)
    yield from _unsaid(listener)
    for one, other in combinations(listener.painted, 2):
        if one.device == other.device and one.text != other.text and _touch(one.where, other.where):
            yield Misfit(_owner(one.owner), Fault.COVERED, f"{one.text} | {other.text}")


def _unsaid(listener: Listener) -> Iterator[Misfit]:
    """What an answer has to say and did not; its panel drops whole lines where it is full."""
    for panel in {each.owner for each in listener.painted if isinstance(each.owner, _PANELS)}:
        mine = [each.text for each in listener.painted if each.owner is panel]
        # A code longer than a line is broken anywhere.
        said = "".join((*mine, *(listener.whole(text) for text in mine))).replace(" ", "")
        missing = [word for word in panel.accessibleName().split() if word.rstrip(".") not in said]
        if missing:
            yield Misfit(_owner(panel), Fault.UNSAID, " ".join(missing))


def _widget_misfits(widget: QWidget, listener: Listener) -> Iterator[Misfit]:
    readers: tuple[tuple[type[QWidget], Callable[[Any, Listener], Iterator[Misfit]]], ...] = (
        (QLabel, _label_misfits),
        (QPushButton, _button_misfits),
        (QCheckBox, _button_misfits),
        (QLineEdit, _field_misfits),
        (QComboBox, _combo_misfits),
        (QTableView, _table_misfits),
    )
    for kind, read in readers:
        if isinstance(widget, kind):
            yield from read(widget, listener)


def _label_misfits(label: QLabel, listener: Listener) -> Iterator[Misfit]:
    text = label.text()
    if not text:
        return
    if isinstance(label, ElidedLabel):
        if text != label.accessibleName():
            yield Misfit(_owner(label), Fault.ELIDED, label.accessibleName(), bool(label.toolTip()))
    elif label.wordWrap():
        yield from _paragraph_misfits(label)
    elif label.sizeHint().width() > label.width() + _SLACK_PX:
        yield Misfit(_owner(label), Fault.NARROW, text)
    if _is_cut_by_place(label):
        yield Misfit(_owner(label), Fault.OUTSIDE, text)


def _paragraph_misfits(label: QLabel) -> Iterator[Misfit]:
    place = label.parentWidget()
    is_scrolled = place is not None and isinstance(place.parentWidget(), QAbstractScrollArea)
    if not is_scrolled and label.heightForWidth(label.width()) > label.height() + _SLACK_PX:
        yield Misfit(_owner(label), Fault.LOW, label.text())
    room = label.contentsRect().width()
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
    if widest > room + _SLACK_PX:
        yield Misfit(_owner(label), Fault.NARROW, label.text())


def _button_misfits(button: QAbstractButton, listener: Listener) -> Iterator[Misfit]:
    if button.text() and button.sizeHint().width() > button.width() + _SLACK_PX:
        yield Misfit(_owner(button), Fault.NARROW, button.text())
    if button.text() and _is_cut_by_place(button):
        yield Misfit(_owner(button), Fault.OUTSIDE, button.text())


def _field_misfits(field: QLineEdit, listener: Listener) -> Iterator[Misfit]:
    words = field.placeholderText()
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 2 * _TOUCH_PX
    if not field.text() and field.fontMetrics().horizontalAdvance(words) > room:
        yield Misfit(_owner(field), Fault.NARROW, words)


def _combo_misfits(combo: QComboBox, listener: Listener) -> Iterator[Misfit]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    if combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() + _SLACK_PX:
        yield Misfit(_owner(combo), Fault.NARROW, combo.currentText())


def _table_misfits(table: QTableView, listener: Listener) -> Iterator[Misfit]:
    model, header = table.model(), table.horizontalHeader()
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        room = header.sectionSize(column) - 2 * _CELL_PX
        if header.isVisible() and _title_metrics().horizontalAdvance(title) > room + _SLACK_PX:
            yield Misfit(f"{type(table).__name__}/header", Fault.NARROW, title)
        for index in _cells_in_sight(table, column):
            if table.sizeHintForIndex(index).width() > table.columnWidth(column) + _SLACK_PX:
                words = str(index.data())
                has_whole = index.data(Qt.ItemDataRole.ToolTipRole) == words
                yield Misfit(f"{type(table).__name__}/column {column}", Fault.ELIDED, words, has_whole)


@cache
def _title_metrics() -> QFontMetrics:
    """The titles' font is known to the style sheet alone."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(Tokens.read(resource_path("theme")).px("type", "caption"))
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font)


def _cells_in_sight(table: QTableView, column: int) -> Iterator[QModelIndex]:
    first = max(0, table.rowAt(0))
    last = table.rowAt(table.viewport().height() - 1)
    rows = table.model().rowCount()
    for row in range(first, (rows - 1 if last < 0 else last) + 1):
        yield table.model().index(row, column)


def _in_sight(window: MainWindow) -> list[QWidget]:
    """The widgets that are seen; a side sheet covers the page under it."""
    sheet = next((each for each in window.findChildren(SideSheet) if each.isVisible()), None)
    page = sheet.parentWidget() if sheet else None
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and (page is None or not page.isAncestorOf(widget) or widget is sheet or _is_in(widget, sheet))
    ]


def _is_in(widget: QWidget, place: QWidget | None) -> bool:
    return place is not None and place.isAncestorOf(widget)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _text_rect(widget: QWidget) -> QRect | None:
    """Where the words of a label or a button may be, within what is seen of it."""
    if not _text(widget) or widget.visibleRegion().isEmpty():
        return None
    return widget.visibleRegion().boundingRect()


def _is_cut_by_place(widget: QWidget) -> bool:
    """Whether a part is outside of a place that cannot be scrolled."""
    rect, at = widget.rect(), widget
    for place in _places(widget):
        rect = QRect(at.mapToParent(rect.topLeft()), rect.size())
        if isinstance(place.parentWidget(), QAbstractScrollArea):
            return False
        if not place.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX).contains(rect):
            return True
        at = place
    return False


def _places(widget: QWidget) -> Iterator[QWidget]:
    place = widget.parentWidget()
    while place is not None:
        yield place
        place = None if place.isWindow() else place.parentWidget()


def _owner(widget: QWidget | None) -> str:
    """A name that stays the same when a layout is changed."""
    if widget is None:
        return "?"
    names = [type(widget).__name__]
    if isinstance(widget, (QLabel, QPushButton, QCheckBox, QLineEdit, QComboBox)):
        role = widget.property("role") or widget.property("kind")
        names = [f"{names[0]}({role})" if role else names[0]]
        ours = (place for place in _places(widget) if type(place).__module__.startswith("bancada."))
        names.append(next((type(place).__name__ for place in ours), "?"))
    return "/".join(reversed(names))


def _painting_widget(frame: FrameType | None) -> QWidget | None:
    while frame is not None:
        speaker = frame.f_locals.get("self")
        while isinstance(speaker, QObject) and not isinstance(speaker, QWidget):
            speaker = speaker.parent()
        if isinstance(speaker, QWidget):
            return speaker
        frame = frame.f_back
    return None


def _device_of(painter: QPainter) -> object:
    device = painter.device()
    return device.cacheKey() if isinstance(device, (QPixmap, QImage)) else device


def _aligned(room: QRectF, size: QSize, flags: int) -> QRectF:
    left, top = room.left(), room.top()
    if flags & Qt.AlignmentFlag.AlignHCenter.value:
        left += (room.width() - size.width()) / 2
    elif flags & Qt.AlignmentFlag.AlignRight.value:
        left += room.width() - size.width()
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        top += (room.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


def _touch(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > _TOUCH_PX and shared.height() > _TOUCH_PX


def _holds(place: QRectF, text: QRectF) -> bool:
    slack = _SLACK_PX + _TOUCH_PX
    return place.adjusted(-_SLACK_PX, -slack, _SLACK_PX, slack).contains(text)


def _put(kind: type, name: str, function: object) -> None:
    setattr(kind, name, function)
