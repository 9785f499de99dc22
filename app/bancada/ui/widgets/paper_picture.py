"""A printed label as it comes out of the printer, black on white in every theme."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.labels.preview import (
    PreviewBars,
    PreviewCells,
    PreviewLine,
    PreviewRect,
    PreviewText,
    Primitive,
)
from bancada.ui.theme import FONT_FAMILY, Color, Look, Type
from bancada.ui.viewmodels.states.simulated_bench import PaperState

_FONT_PX = 100
_TEETH = 12


class PaperPicture(QWidget):
    """Paints the primitives of a label; a click scans its code.

    Signals:
        scan_requested(str): the label's code.
    """

    scan_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: PaperState | None = None
        self._empty_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def render_state(self, state: PaperState | None, empty_text: str) -> None:
        """Show the last document, or the words for none."""
        self._state, self._empty_text = state, empty_text
        self.setAccessibleName(empty_text if state is None else state.caption)
        has_code = state is not None and bool(state.code)
        self.setCursor(Qt.CursorShape.PointingHandCursor if has_code else Qt.CursorShape.ArrowCursor)
        self.update()

    def _sheet(self, state: PaperState) -> QRectF:
        scale = min(self.width() / state.width_mm, self.height() / state.height_mm)
        sheet = QRectF(0, 0, state.width_mm * scale, state.height_mm * scale)
        sheet.moveCenter(QPointF(self.rect().center()))
        return sheet

    def _paint_sheet(self, painter: QPainter, state: PaperState) -> None:
        sheet = self._sheet(state)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / state.width_mm, sheet.height() / state.height_mm)
        outline = _outline(state)
        painter.fillPath(outline, QColor(Qt.GlobalColor.white))
        painter.setClipPath(outline)
        for primitive in state.primitives:
            _paint(painter, primitive)
        painter.restore()
        if not state.primitives:
            painter.setPen(QColor(Qt.GlobalColor.black))
            painter.setFont(self._look.font(Type.SMALL, QFont.Weight.Bold))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(sheet.adjusted(8, 8, -8, -8), words, state.caption)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 300)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 180)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._state is not None and self._state.code:
            self.scan_requested.emit(self._state.code)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state is not None:
            self._paint_sheet(painter, self._state)
            return
        painter.setPen(self._look.color(Color.DIM))
        painter.setFont(self._look.font(Type.CAPTION))
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), words, self._empty_text)


def _outline(state: PaperState) -> QPainterPath:
    path = QPainterPath()
    if state.is_whole:
        path.addRect(QRectF(0, 0, state.width_mm, state.height_mm))
        return path
    # A torn label ends in teeth, a third above its end.
    step, low = state.width_mm / _TEETH, state.height_mm * 2 / 3
    path.moveTo(0, 0)
    path.lineTo(state.width_mm, 0)
    for tooth in range(_TEETH, -1, -1):
        path.lineTo(tooth * step, low + (step if tooth % 2 else 0))
    path.closeSubpath()
    return path


def _paint(painter: QPainter, primitive: Primitive) -> None:
    match primitive:
        case PreviewText():
            _paint_text(painter, primitive)
        case PreviewLine():
            pen = QPen(Qt.GlobalColor.black, primitive.thickness_mm)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(primitive.x1_mm, primitive.y1_mm, primitive.x2_mm, primitive.y2_mm))
        case PreviewRect():
            _paint_rect(painter, primitive)
        case PreviewBars():
            _paint_bars(painter, primitive)
        case PreviewCells():
            _paint_cells(painter, primitive)


def _paint_text(painter: QPainter, text: PreviewText) -> None:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(_FONT_PX)
    font.setWeight(QFont.Weight.Bold)
    glyphs = QPainterPath()
    glyphs.addText(0, 0, font, text.text)
    capital = QPainterPath()
    capital.addText(0, 0, font, "H")
    bounds, height = glyphs.boundingRect(), capital.boundingRect().height()
    if bounds.width() <= 0 or height <= 0:
        return
    painter.save()
    painter.translate(text.x_mm, text.baseline_mm)
    painter.scale(text.width_mm / bounds.right(), text.capital_mm / height)
    painter.fillPath(glyphs, QColor(Qt.GlobalColor.white if text.is_white else Qt.GlobalColor.black))
    painter.restore()


def _paint_rect(painter: QPainter, rect: PreviewRect) -> None:
    box = QRectF(rect.x_mm, rect.y_mm, rect.width_mm, rect.height_mm)
    if rect.thickness_mm is None:
        painter.fillRect(box, QColor(Qt.GlobalColor.black))
        return
    pen = QPen(Qt.GlobalColor.black, rect.thickness_mm)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = rect.thickness_mm / 2
    painter.drawRect(box.adjusted(half, half, -half, -half))


def _paint_bars(painter: QPainter, bars: PreviewBars) -> None:
    path = QPainterPath()
    x_mm = bars.x_mm
    for position, modules in enumerate(bars.widths):
        if position % 2 == 0:
            path.addRect(QRectF(x_mm, bars.y_mm, modules * bars.module_mm, bars.height_mm))
        x_mm += modules * bars.module_mm
    painter.fillPath(path, QColor(Qt.GlobalColor.black))


def _paint_cells(painter: QPainter, cells: PreviewCells) -> None:
    path = QPainterPath()
    side = cells.cell_mm
    for row, dark in enumerate(cells.rows):
        for column, is_dark in enumerate(dark):
            if is_dark:
                path.addRect(QRectF(cells.x_mm + column * side, cells.y_mm + row * side, side, side))
    painter.fillPath(path, QColor(Qt.GlobalColor.black))
