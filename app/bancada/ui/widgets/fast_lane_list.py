"""The fast lane: one-unit orders grouped by product, the largest group first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text, duration_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.queue import FastLaneGroup
from bancada.ui.widgets.avatar import paint_avatar

_GROUP_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _GroupModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: tuple[FastLaneGroup, ...] = ()

    def show_groups(self, groups: tuple[FastLaneGroup, ...]) -> None:
        if groups != self._groups:
            self.beginResetModel()
            self._groups = groups
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._groups)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        group = self._groups[index.row()]
        if role == _GROUP_ROLE:
            return group
        return group.name if role == Qt.ItemDataRole.DisplayRole else None


class _GroupDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def _detail_text(self, group: FastLaneGroup) -> str:
        parts = [group.sku, group.carriers]
        if group.cutoff_in_s is not None and group.cutoff_in_s >= 0:
            parts.append(self.tr("pickup in {time}").format(time=duration_text(group.cutoff_in_s)))
        elif group.cutoff_in_s is not None:
            parts.append(self.tr("pickup missed by {time}").format(time=duration_text(group.cutoff_in_s)))
        return " · ".join(part for part in parts if part)

    def _paint_words(self, painter: QPainter, room: QRect, group: FastLaneGroup) -> None:
        look = self._look
        rows = (
            (group.name, look.font(Type.BODY, QFont.Weight.Bold), Color.INK, 24),
            (self._detail_text(group), look.font(Type.SMALL), Color.DIM, 22),
        )
        y = room.center().y() - 23
        for text, font, color, height in rows:
            painter.setFont(font)
            painter.setPen(look.color(color))
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.left(), y, room.width(), height), _LEFT, elided)
            y += height

    def _paint_count(self, painter: QPainter, card: QRect, group: FastLaneGroup) -> int:
        look = self._look
        figure = look.font(Type.FIGURE, QFont.Weight.Bold)
        words = self.tr("order(s)", "under a large number", group.orders)
        small = look.font(Type.CAPTION)
        width = max(
            QFontMetrics(figure).horizontalAdvance(count_text(group.orders)),
            QFontMetrics(small).horizontalAdvance(words),
        )
        left = card.right() - 20 - width
        painter.setFont(figure)
        painter.setPen(look.color(Color.INK))
        painter.drawText(QRect(left, card.top() + 10, width, 38), _RIGHT, count_text(group.orders))
        painter.setFont(small)
        painter.setPen(look.color(Color.DIM))
        painter.drawText(QRect(left, card.top() + 46, width, 20), _RIGHT, words)
        return left

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, 84)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        group: FastLaneGroup = index.data(_GROUP_ROLE)
        rect: QRect = option.rect
        card = rect.adjusted(0, 0, -2, -8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(Color.LINE), 1))
        painter.setBrush(self._look.color(Color.CARD))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        avatar = QRect(card.left() + 12, card.center().y() - 26, 54, 54)
        paint_avatar(painter, avatar, self._look, group.name, group.picture_path)
        right = self._paint_count(painter, card, group)
        names = QRect(avatar.right() + 16, card.top(), right - avatar.right() - 32, card.height())
        self._paint_words(painter, names, group)
        painter.restore()


class FastLaneList(QListView):
    """Scan the product, and its most urgent order opens.

    Signals:
        group_requested(str): the SKU of a group that was touched.
    """

    group_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = _GroupModel(self)
        self.setModel(self._groups)
        self.setItemDelegate(_GroupDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._request_group)

    def render_state(self, groups: tuple[FastLaneGroup, ...]) -> None:
        """Show the groups."""
        self._groups.show_groups(groups)

    @Slot(QModelIndex)
    def _request_group(self, index: QModelIndex) -> None:
        group: FastLaneGroup = index.data(_GROUP_ROLE)
        self.group_requested.emit(group.sku)
