"""Pictures of products: only those of the station's own folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bancada.ui.theme import Look
from bancada.ui.widgets.avatar import PICTURES, _picture, is_picture_name, paint_avatar

RED = QColor(255, 0, 0)


@pytest.fixture
def pictures(tmp_path: Path, qapp: object) -> Iterator[Path]:
    folder = tmp_path / PICTURES
    (folder / "mugs").mkdir(parents=True)
    QDir.setSearchPaths(PICTURES, [str(folder)])
    _picture.cache_clear()
    yield folder
    QDir.setSearchPaths(PICTURES, [])
    _picture.cache_clear()


def red_picture(path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(path))


def painted(look: Look, path: str) -> QColor:
    canvas = QImage(72, 72, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    paint_avatar(painter, QRect(0, 0, 72, 72), look, "Mug", path)
    painter.end()
    return canvas.pixelColor(36, 12)


def test_that_a_picture_below_the_stations_folder_is_shown(pictures: Path, look: Look) -> None:
    red_picture(pictures / "mugs" / "blue.png")
    assert painted(look, "mugs/blue.png") == RED


def test_that_a_path_to_elsewhere_opens_nothing(pictures: Path, look: Look) -> None:
    red_picture(pictures.parent / "private.png")
    for path in (str(pictures.parent / "private.png"), "../private.png", "mugs/../../private.png"):
        assert painted(look, path) != RED


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/x.png",
        "C:\\x.png",
        "C:x.png",
        "\\\\host\\share\\x.png",
        ":/x.png",
        "file:///x.png",
        "a/../../x.png",
        "..\\x",
    ],
)
def test_that_only_a_name_below_the_folder_is_a_picture(path: str) -> None:
    assert not is_picture_name(path)
