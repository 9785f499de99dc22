"""A product's picture, or two letters of its name where there is none."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PureWindowsPath

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImageReader, QPainter, QPainterPath, QPixmap

from bancada.ui.theme import Color, Look, Type

_LARGE_PX = 64
_HUGE_PX = 112
# Where Qt looks for pictures: the station's folder of them and nowhere else.
PICTURES = "pictures"


def paint_avatar(painter: QPainter, box: QRect, look: Look, name: str, picture_path: str) -> None:
    """A picture of the station's folder scaled into the box, or the two letters."""
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(box), 10, 10)
    painter.fillPath(clip, look.color(Color.AVATAR))
    picture = _picture(picture_path, box.width()) if is_picture_name(picture_path) else None
    if picture is None or picture.isNull():
        painter.setFont(look.font(_letter_size(box.width()), QFont.Weight.Bold))
        painter.setPen(look.color(Color.AVATAR_INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _letters(name))
        return
    painter.save()
    painter.setClipPath(clip)
    where = QRect(0, 0, picture.width(), picture.height())
    where.moveCenter(box.center())
    painter.drawPixmap(where, picture)
    painter.restore()


def is_picture_name(path: str) -> bool:
    """Whether a path from a file names something below the folder of pictures.

    No drive, no scheme, no way up: whoever writes an import file does not choose what is opened here.
    """
    parts = PureWindowsPath(path)
    has_scheme = ":" in path or path.startswith(("/", "\\"))
    return bool(path) and not has_scheme and ".." not in parts.parts


def _letter_size(side_px: int) -> Type:
    if side_px >= _HUGE_PX:
        return Type.GIANT
    return Type.HEADLINE if side_px >= _LARGE_PX else Type.BODY


def _letters(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum())[:2].upper()


@lru_cache(maxsize=512)
def _picture(path: str, side_px: int) -> QPixmap:
    reader = QImageReader(f"{PICTURES}:{path}")
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    return QPixmap.fromImage(reader.read())
