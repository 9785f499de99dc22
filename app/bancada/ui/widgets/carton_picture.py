"""A carton as an open wire frame with the items inside, the next one in colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.parcel import ParcelState, PlacedItem
from bancada.ui.widgets.paragraph import break_lines

_Corner = tuple[int, int, int]
_HINT_PX = 38


class _Isometric:
    """Millimetres in the carton to pixels, seen from above the corner nearest the packer."""

    def __init__(self, carton: _Corner, room: QRect) -> None:
        length, width, height = carton
        wide = 0.866 * (length + width)
        tall = 0.5 * (length + width) + height
        self._scale = min(room.width() / wide, room.height() / tall)
        left = room.left() + (room.width() - wide * self._scale) / 2
        top = room.top() + (room.height() - tall * self._scale) / 2
        self._origin = QPointF(left + 0.866 * width * self._scale, top + height * self._scale)

    def point(self, corner: _Corner) -> QPointF:
        x, y, z = corner
        return self._origin + QPointF(0.866 * (x - y), 0.5 * (x + y) - z) * self._scale

    def face(self, *corners: _Corner) -> QPolygonF:
        return QPolygonF([self.point(corner) for corner in corners])


class CartonPicture(QWidget):
    """Where the next item goes, as far as the station knows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = ParcelState()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(202)

    def render_state(self, state: ParcelState) -> None:
        """Show the carton of a parcel and what lies in it."""
        self._state = state
        self.setAccessibleName(state.placing_hint)
        self.update()

    def _carton(self) -> _Corner:
        state = self._state
        if state.length_mm and state.width_mm and state.height_mm:
            return state.length_mm, state.width_mm, state.height_mm
        return 300, 300, 240

    def _paint_frame(self, painter: QPainter, view: _Isometric, is_front: bool) -> None:
        length, width, height = self._carton()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        color = self._look.color(Color.BOX_EDGE)
        style = Qt.PenStyle.SolidLine if self._state.carton_name else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 2, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        if not is_front:
            painter.drawPolyline(view.face((0, width, 0), (0, 0, 0), (length, 0, 0)))
            painter.drawLine(view.point((0, 0, 0)), view.point((0, 0, height)))
            return
        top = view.face((0, 0, height), (length, 0, height), (length, width, height), (0, width, height))
        painter.drawPolygon(top)
        painter.drawPolyline(
            view.face(
                (0, width, height), (0, width, 0), (length, width, 0), (length, 0, 0), (length, 0, height)
            )
        )
        painter.drawLine(view.point((length, width, 0)), view.point((length, width, height)))

    def _item_colors(self, item: PlacedItem) -> tuple[QColor, QColor, QColor]:
        roles = (
            (Color.NEXT_TOP, Color.NEXT_LEFT, Color.NEXT_RIGHT)
            if item.is_next
            else (Color.ITEM_TOP, Color.ITEM_LEFT, Color.ITEM_RIGHT)
        )
        top, left, right = (self._look.color(role) for role in roles)
        return top, left, right

    def _paint_item(self, painter: QPainter, view: _Isometric, item: PlacedItem) -> None:
        x, y, z = item.x_mm, item.y_mm, item.z_mm
        far_x, far_y, high = x + item.length_mm, y + item.width_mm, z + item.height_mm
        top, left, right = self._item_colors(item)
        painter.setPen(QPen(self._look.color(Color.CARD), 1))
        for color, corners in (
            (top, ((x, y, high), (far_x, y, high), (far_x, far_y, high), (x, far_y, high))),
            (left, ((x, far_y, z), (far_x, far_y, z), (far_x, far_y, high), (x, far_y, high))),
            (right, ((far_x, y, z), (far_x, far_y, z), (far_x, far_y, high), (far_x, y, high))),
        ):
            painter.setBrush(color)
            painter.drawPolygon(view.face(*corners))

    def _box_room(self) -> QRect:
        height = min(self.height() - _HINT_PX - 12, self.width() + 12)
        return QRect(4, 4, self.width() - 8, height)

    def _paint_hint(self, painter: QPainter) -> None:
        font = self._look.font(Type.CAPTION)
        painter.setFont(font)
        painter.setPen(self._look.color(Color.DIM))
        y = self._box_room().bottom() + 8
        for line in break_lines(self._state.placing_hint, font, self.width(), 2):
            painter.drawText(QRect(0, y, self.width(), 18), Qt.AlignmentFlag.AlignCenter, line)
            y += 18

    @override
    def sizeHint(self) -> QSize:
        return QSize(202, 200)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.CARD))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = _Isometric(self._carton(), self._box_room())
        self._paint_frame(painter, view, is_front=False)
        for item in sorted(self._state.placed, key=lambda item: (item.z_mm, item.x_mm + item.y_mm)):
            self._paint_item(painter, view, item)
        self._paint_frame(painter, view, is_front=True)
        if self._state.placing_hint:
            self._paint_hint(painter)
