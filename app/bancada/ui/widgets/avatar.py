"""A product's picture, or two letters of its name where there is none."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImageReader, QPainter, QPainterPath, QPixmap

from bancada.ui.theme import Color, Look, Type

_LARGE_PX = 64


def paint_avatar(painter: QPainter, box: QRect, look: Look, name: str, picture_path: str) -> None:
    """A picture scaled into the box, or the two letters."""
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(box), 10, 10)
    painter.fillPath(clip, look.color(Color.AVATAR))
    picture = _picture(picture_path, box.width()) if picture_path else None
    if picture is None or picture.isNull():
        painter.setFont(
            look.font(Type.HEADLINE if box.width() >= _LARGE_PX else Type.BODY, QFont.Weight.Bold)
        )
        painter.setPen(look.color(Color.AVATAR_INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _letters(name))
        return
    painter.save()
    painter.setClipPath(clip)
    where = QRect(0, 0, picture.width(), picture.height())
    where.moveCenter(box.center())
    painter.drawPixmap(where, picture)
    painter.restore()


def _letters(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum())[:2].upper()


@lru_cache(maxsize=512)
def _picture(path: str, side_px: int) -> QPixmap:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    return QPixmap.fromImage(reader.read())
