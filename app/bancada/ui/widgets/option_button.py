"""A large choice: its number key, a title, a line of detail."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.widgets.icon_painter import paint_icon
from bancada.ui.widgets.paragraph import break_lines

_KEY_PX = 36
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class OptionButton(QAbstractButton):
    """Chosen by touch or by one key; never takes the focus."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key_name = ""
        self._detail = ""
        self._has_lock = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_option(self, key_name: str, title: str, detail: str = "", *, has_lock: bool = False) -> None:
        """Set the words; a lock tells that a supervisor will be asked."""
        self._key_name, self._detail, self._has_lock = key_name, detail, has_lock
        self.setText(title)
        self.setAccessibleName(f"{key_name}. {title}. {detail}")
        self.updateGeometry()
        self.update()

    def _ground(self) -> tuple[Color, Color, int]:
        if self.isDown() or self.isChecked():
            return Color.FOCUS_BG, Color.FOCUS, 3 if self.isChecked() else 2
        return (Color.RAISED, Color.EDGE, 1) if self.isEnabled() else (Color.CARD, Color.LINE, 1)

    def _paint_key(self, painter: QPainter) -> int:
        if not self._key_name:
            return 18
        look = self._look
        box = QRectF(14, (self.height() - _KEY_PX) / 2, _KEY_PX, _KEY_PX)
        painter.setPen(QPen(look.color(Color.FOCUS if self.isEnabled() else Color.LINE), 2))
        painter.setBrush(look.color(Color.CARD))
        painter.drawRoundedRect(box, 8, 8)
        painter.setFont(look.font(Type.NAME, QFont.Weight.Bold))
        painter.setPen(look.color(Color.FOCUS if self.isEnabled() else Color.OFF))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key_name)
        return 14 + _KEY_PX + 16

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        look, is_on = self._look, self.isEnabled()
        title_font = look.font(Type.BODY, QFont.Weight.Bold)
        titles = break_lines(self.text(), title_font, room.width(), 1 if self._detail else 2)
        rows = [(text, title_font, Color.INK, 22) for text in titles]
        if self._detail:
            detail_font = look.font(Type.SMALL)
            details = break_lines(self._detail, detail_font, room.width(), 1)
            rows += [(text, detail_font, Color.DIM, 20) for text in details]
        y = (self.height() - sum(row[3] for row in rows)) // 2
        for text, font, color, height in rows:
            painter.setFont(font)
            painter.setPen(look.color(color if is_on else Color.OFF))
            painter.drawText(QRect(room.left(), y, room.width(), height), _LEFT, text)
            y += height

    @override
    def sizeHint(self) -> QSize:
        words_px = QFontMetrics(self._look.font(Type.BODY, QFont.Weight.Bold)).horizontalAdvance(self.text())
        return QSize(words_px + _KEY_PX + 64, 60 if self._detail else self._look.px("size", "hit"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, width = self._ground()
        painter.setPen(QPen(look.color(edge), width))
        painter.setBrush(look.color(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        left = self._paint_key(painter)
        right = 48 if self._has_lock else 14
        if self._has_lock:
            lock = QRectF(self.width() - 38, self.height() / 2 - 11, 22, 22)
            paint_icon(painter, lock, Icon.LOCK, look.color(Color.DIM))
        self._paint_words(painter, QRect(left, 0, self.width() - left - right, self.height()))
