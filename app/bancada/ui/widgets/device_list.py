"""Devices found or missing, a row each: sign, name, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase
from bancada.ui.viewmodels.states.first_start import DeviceSummary
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.widgets.icon_painter import paint_icon

_ROW_PX = 60
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ICONS = {
    LampKind.SCANNER: Icon.BARCODE,
    LampKind.CAMERA: Icon.BARCODE,
    LampKind.SCALE: Icon.SCALE,
    LampKind.PRINTER: Icon.LABEL,
    LampKind.NETWORK: Icon.INFO,
}
_COLORS = {
    LampPhase.UNKNOWN: Color.DIM,
    LampPhase.READY: Color.ACCEPT,
    LampPhase.WORKING: Color.FOCUS,
    LampPhase.ATTENTION: Color.WARN,
    LampPhase.LOST: Color.DIM,
}


class DeviceList(QWidget):
    """A summary to read, not to press."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._devices: tuple[DeviceSummary, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, devices: tuple[DeviceSummary, ...]) -> None:
        """Show the devices."""
        self._devices = devices
        self.setAccessibleName(", ".join(f"{device.name}: {device.detail}" for device in devices))
        self.updateGeometry()
        self.update()

    def _paint_row(self, painter: QPainter, y: int, device: DeviceSummary) -> None:
        look = self._look
        painter.setPen(look.color(Color.LINE))
        painter.setBrush(look.color(Color.CARD))
        painter.drawRoundedRect(QRectF(0.5, y + 0.5, self.width() - 1, _ROW_PX - 8), 10, 10)
        paint_icon(
            painter, QRectF(16, y + 13, 26, 26), _ICONS[device.kind], look.color(_COLORS[device.phase])
        )
        name_font = look.font(Type.BODY, QFont.Weight.DemiBold)
        half = (self.width() - 80) // 2
        painter.setFont(name_font)
        painter.setPen(look.color(Color.INK))
        name = QFontMetrics(name_font).elidedText(device.name, Qt.TextElideMode.ElideRight, half)
        painter.drawText(QRect(58, y, half, _ROW_PX - 8), _LEFT, name)
        painter.setFont(look.font(Type.SMALL))
        painter.setPen(look.color(_COLORS[device.phase]))
        room = QRect(self.width() - half - 16, y, half, _ROW_PX - 8)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, device.detail)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _ROW_PX * len(self._devices))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, device in enumerate(self._devices):
            self._paint_row(painter, at * _ROW_PX, device)
