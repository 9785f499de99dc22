"""The lamps of the bench with words: what is well, what is not, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.chrome import FooterState, LampKind, LampPhase, LampState

_DOT_PX = 10
_GAP_PX = 14
_RING_PX = 4
_FLASH_MS = 180
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_COLORS = {
    LampPhase.UNKNOWN: Color.OFF,
    LampPhase.READY: Color.ACCEPT,
    LampPhase.WORKING: Color.FOCUS,
    LampPhase.ATTENTION: Color.WARN,
    LampPhase.LOST: Color.REJECT,
}


@dataclass(frozen=True, slots=True)
class _Item:
    words: str
    phase: LampPhase | None
    font: QFont
    kind: LampKind | None = None

    @property
    def width(self) -> int:
        dot = 0 if self.phase is None else _DOT_PX + 6
        return dot + QFontMetrics(self.font).horizontalAdvance(self.words)


class LampStrip(QWidget):
    """Right-aligned; where room is short, the station's name goes first, then words of what is well."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = FooterState()
        self._placed: list[tuple[int, _Item]] = []
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self._update_scanner)
        self._light_up = QTimer(self)
        self._light_up.setSingleShot(True)
        self._light_up.timeout.connect(self._begin_flash)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)

    def render_state(self, state: FooterState) -> None:
        """Show the lamps; a grown number of scans makes the scanner lamp flash."""
        before, self._state = self._state, state
        if state.scans_heard > before.scans_heard:
            # In the next frame: the answer to the scan is painted first.
            self._light_up.start()
            if replace(before, scans_heard=state.scans_heard) == state:
                return
        self._placed = []
        self.setAccessibleName(", ".join(self._words(lamp) for lamp in state.lamps))
        self.update()

    @Slot()
    def _begin_flash(self) -> None:
        self._flash.start()
        self._update_scanner()

    @Slot()
    def _update_scanner(self) -> None:
        """Repaint the dot that flashes, and no word beside it."""
        for x, item in self._placed:
            if item.kind is LampKind.SCANNER:
                self.update(x - _RING_PX, 0, _DOT_PX + 2 * _RING_PX, self.height())

    def _words(self, lamp: LampState) -> str:
        if lamp.kind is LampKind.NETWORK:
            return self._network_words(lamp)
        name = {
            LampKind.SCANNER: self.tr("Scanner"),
            LampKind.CAMERA: self.tr("Camera"),
            LampKind.SCALE: self.tr("Scale"),
            LampKind.PRINTER: self.tr("Printer"),
        }[lamp.kind]
        if lamp.detail:
            return f"{name}: {lamp.detail}"
        return self.tr("{device} lost").format(device=name) if lamp.phase is LampPhase.LOST else name

    def _network_words(self, lamp: LampState) -> str:
        name = self.tr("Network") if lamp.phase is LampPhase.READY else self.tr("No network")
        if lamp.phase is LampPhase.WORKING:
            name = self.tr("Sending")
        words = [lamp.detail or name]
        if lamp.stored_events:
            stored = self.tr("{stored} stored").format(stored=count_text(lamp.stored_events))
            words.append(stored)
        return " · ".join(words)

    def _items(self) -> list[_Item]:
        plain = self._look.font(Type.CAPTION)
        strong = self._look.font(Type.CAPTION, QFont.Weight.DemiBold)
        items = []
        for lamp in self._state.lamps:
            is_well = lamp.phase in {LampPhase.READY, LampPhase.WORKING, LampPhase.UNKNOWN}
            items.append(_Item(self._words(lamp), lamp.phase, plain if is_well else strong, lamp.kind))
        if self._state.station_line:
            items.append(_Item(self._state.station_line, None, plain))
        return items

    def _fitting(self) -> list[_Item]:
        items = self._items()
        if _total_px(items) > self.width():
            items = [item for item in items if item.phase is not None]
        for at, item in enumerate(items):
            if _total_px(items) <= self.width():
                break
            if item.phase in {LampPhase.READY, LampPhase.WORKING}:
                items[at] = replace(item, words="")
        return items if _total_px(items) <= self.width() else self._elided(items)

    def _elided(self, items: list[_Item]) -> list[_Item]:
        """Short words are left whole, the others share what remains: each trouble begins to be read."""
        dot_px = _DOT_PX + 6
        free = self.width() - len(items) * (dot_px + _GAP_PX)
        room, waiting = 0, sorted(item.width - dot_px for item in items if item.words)
        for at, words_px in enumerate(waiting):
            room = max(room, free // (len(waiting) - at))
            free -= min(words_px, room)
        return [
            replace(
                item,
                words=QFontMetrics(item.font).elidedText(item.words, Qt.TextElideMode.ElideRight, room),
            )
            for item in items
        ]

    def _places(self) -> list[tuple[int, _Item]]:
        """Where each item stands; measured once, as every scan paints a dot."""
        if not self._placed:
            items = self._fitting()
            x = self.width() - _total_px(items)
            for item in items:
                self._placed.append((x, item))
                x += item.width + _GAP_PX
        return self._placed

    def _paint_item(self, painter: QPainter, x: int, item: _Item, *, with_words: bool) -> None:
        look, words_x = self._look, x
        if item.phase is not None:
            dot = QRectF(x, (self.height() - _DOT_PX) / 2, _DOT_PX, _DOT_PX)
            self._paint_dot(painter, dot, item)
            words_x += _DOT_PX + 6
        if not with_words and item.phase is not None:
            return
        is_troubled = item.phase in {LampPhase.ATTENTION, LampPhase.LOST}
        painter.setFont(item.font)
        painter.setPen(look.color(_COLORS[item.phase] if item.phase and is_troubled else Color.DIM))
        painter.drawText(QRect(words_x, 0, self.width() - words_x, self.height()), _LEFT, item.words)

    def _paint_dot(self, painter: QPainter, dot: QRectF, item: _Item) -> None:
        color = self._look.color(_COLORS[item.phase or LampPhase.READY])
        if item.phase is LampPhase.LOST:
            # A ring with a bar, so that a lost device is told without colour.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, 2))
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
            painter.drawLine(
                QPointF(dot.left() + 2, dot.bottom() - 2), QPointF(dot.right() - 2, dot.top() + 2)
            )
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(dot)
        if item.kind is LampKind.SCANNER and self._flash.isActive():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color(Color.INK), 2))
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3))

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(_total_px(self._items()), 900), self._look.px("size", "hit"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._placed = []
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.SURFACE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, item in self._places():
            if x - _RING_PX <= event.rect().right():
                self._paint_item(painter, x, item, with_words=event.rect().right() > x + _DOT_PX + _RING_PX)


def _total_px(items: list[_Item]) -> int:
    return sum(item.width for item in items) + _GAP_PX * max(0, len(items) - 1) + 4
