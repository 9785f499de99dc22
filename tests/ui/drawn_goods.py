"""Two bottles drawn as pictures of goods, in a folder where the screens look for such."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QDir, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from bancada.ui.widgets.avatar import PICTURES

LARGE_BOTTLE, SMALL_BOTTLE = "drawn-large.png", "drawn-small.png"
_SIDE_PX = 320


@cache
def drawn_goods() -> None:
    """Draw them once, and let them be found."""
    folder = Path(mkdtemp(prefix="bancada-goods-"))
    for name, height in ((LARGE_BOTTLE, 280), (SMALL_BOTTLE, 170)):
        _bottle(height).save(str(folder / name))
    QDir.addSearchPath(PICTURES, str(folder))


def _bottle(height: int) -> QImage:
    image = QImage(_SIDE_PX, _SIDE_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#eee8dd"))
    width, top = height * 0.3, _SIDE_PX - 20 - height
    body = QRectF((_SIDE_PX - width) / 2, top + height * 0.35, width, height * 0.65)
    neck = QRectF((_SIDE_PX - width * 0.36) / 2, top, width * 0.36, height * 0.45)
    path = QPainterPath()
    path.addRoundedRect(body, width * 0.25, width * 0.25)
    path.addRoundedRect(neck, 4, 4)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path.simplified(), QColor("#3a1424"))
    painter.fillRect(body.adjusted(0, height * 0.2, 0, -height * 0.15), QColor("#d8b45a"))
    painter.end()
    return image
