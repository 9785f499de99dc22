"""The red stop: impossible to overlook, and it says what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.domain.verdicts import Tone
from bancada.ui.numbers import count_text
from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.red_stop import RedStopState, StopKind
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.icon_painter import paint_badge
from bancada.ui.widgets.labels import label

_LIST_PX = 260


class _StopSign(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(168, 168)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.STOP))
        colors = (self._look.color(Color.ON_STOP), self._look.color(Color.STOP))
        paint_badge(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), Tone.REJECT, Icon.WARNING, colors)


class RedStopView(View):
    """One act only: what was asked for is done, or try again.

    Signals:
        acknowledge_requested(): the goods are taken back and the label is destroyed.
        retry_requested(): there should be room on the disk again.
    """

    acknowledge_requested = Signal()
    retry_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "stop")
        self._state = RedStopState(StopKind.CANNOT_SAVE)
        self._sign = _StopSign(look)
        self._title = label("giant", wraps=True)
        self._todo = label("title", wraps=True)
        self._list_title = label("value")
        self._list = label("title", wraps=True)
        self._detail = label("body", wraps=True)
        self._well = QFrame()
        self._well.setProperty("surface", "well")
        self._done = button("stop")
        self._done.clicked.connect(self._request)
        self._lay_out()

    def render_state(self, state: RedStopState) -> None:
        """Show why work stops, and what to do."""
        self._state = state
        title, todo = self._words(state)
        self._title.setText(title)
        self._todo.setText(todo)
        units = sum(item.qty for item in state.take_back)
        self._list_title.setText(self.tr("Take back %Ln unit(s):", "", units))
        self._list.setText(
            "\n".join(f"{count_text(item.qty)} × {item.name} · {item.sku}" for item in state.take_back)
        )
        self._well.setVisible(bool(state.take_back))
        self._detail.setText(self._detail_text(state))
        is_cancelled = state.kind is StopKind.CANCELLED_AFTER_PRINT
        self._done.setText(self._done_words(state) if is_cancelled else self.tr("Try again"))
        self._done.setEnabled(not state.is_busy)

    def _words(self, state: RedStopState) -> tuple[str, str]:
        if state.kind is StopKind.CANCELLED_AFTER_PRINT:
            return (
                self.tr("STOP: order {order} was cancelled").format(order=state.order_ref),
                self._label_words(state.tracking_no),
            )
        if state.kind is StopKind.DISK_FULL:
            return (
                self.tr("STOP: the disk is full"),
                self.tr(
                    "The last scan was not saved and does not count. Make room on the disk, then try again."
                ),
            )
        return (
            self.tr("STOP: nothing can be saved"),
            self.tr("The last scan was not saved and does not count. Call the supervisor, then try again."),
        )

    def _done_words(self, state: RedStopState) -> str:
        if state.tracking_no:
            return self.tr("Goods are back, label is destroyed")
        return self.tr("The goods are back")

    def _label_words(self, tracking_no: str) -> str:
        if not tracking_no:
            return self.tr("No label was printed. Put the goods back.")
        words = self.tr("Its label is already printed. Do not send this parcel: destroy the label {label}.")
        return words.format(label=tracking_no)

    def _detail_text(self, state: RedStopState) -> str:
        words = [state.detail]
        if state.kind is not StopKind.CANCELLED_AFTER_PRINT:
            words.append(
                self.tr("Everything before it is safe: %Ln record(s) on this machine.", "", state.kept_events)
            )
        return "\n".join(word for word in words if word)

    def take_key(self, event: QKeyEvent) -> bool:
        """F10 or Enter does the one thing there is to do."""
        if event.key() not in (Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if self._done.isEnabled():
            self._request()
        return True

    def _request(self) -> None:
        if self._state.kind is StopKind.CANCELLED_AFTER_PRINT:
            self.acknowledge_requested.emit()
        else:
            self.retry_requested.emit()

    def _scrolled(self, content: QLabel) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMaximumHeight(_LIST_PX)
        content.setProperty("ground", "stop")
        content.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(content)
        return area

    def _lay_out(self) -> None:
        well = QVBoxLayout(self._well)
        well.setContentsMargins(20, 16, 20, 16)
        well.addWidget(self._list_title)
        well.addWidget(self._scrolled(self._list))
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        for part in (self._title, self._todo, self._well, self._detail):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(64, 32, 64, 32)
        row.setSpacing(48)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
