"""What is painted of a line where there is room for it, and where there is not."""

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from bancada.assets.locator import resource_path
from bancada.domain.products import ProductFlag
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.lines import LinePhase, LineState
from bancada.ui.widgets import line_painter
from bancada.ui.widgets.line_painter import LinePainter

LINE = LineState(
    line_no=1,
    name="Insulina",
    sku="SKU-7891234567895-CAIXA",
    done_qty=0,
    ordered_qty=2,
    phase=LinePhase.OPEN,
    flags=(ProductFlag.BULK_QUANTITY, ProductFlag.EXPIRY, ProductFlag.FRAGILE, ProductFlag.LOT),
    notes=("A-01-02",),
)


class NotingPainter(QPainter):
    """Notes every text it is given."""

    texts: list[str] = []  # noqa: RUF012

    def drawText(self, *args: Any) -> Any:
        self.texts.append(args[-1])
        return super().drawText(*args)


def painted(monkeypatch: Any, width_px: int) -> list[str]:
    """The words of the row under the name, in their order."""
    NotingPainter.texts = []
    monkeypatch.setattr(line_painter, "QPainter", NotingPainter)
    paper = QPixmap(width_px, 110)
    with QPainter(paper) as painter:
        row = QRect(QPoint(0, 0), paper.size())
        LinePainter(Look(resource_path("theme"))).paint(painter, row, LINE, row)
    name = NotingPainter.texts.index(LINE.name)
    return [text for text in NotingPainter.texts[name + 1 :] if text != " · "]


def test_that_a_line_with_room_begins_with_its_sku(monkeypatch: Any, qtbot: QtBot) -> None:
    words = painted(monkeypatch, 1400)
    assert words[0] == LINE.sku
    assert words[-1] == "A-01-02"


def test_that_what_the_packer_must_do_is_not_cut_where_room_is_short(monkeypatch: Any, qtbot: QtBot) -> None:
    words = painted(monkeypatch, 640)
    assert set(words[:3]) == {"FRAGILE", "lot required", "expiry required"}
    assert "A-01-02" not in words
