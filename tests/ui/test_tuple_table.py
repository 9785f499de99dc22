"""A table over tuples is laid out before it is painted, whatever number of rows comes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot
from typing_extensions import override

from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column


class CountingTable(TupleTable):
    paints = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        super().paintEvent(event)


def test_that_fewer_rows_are_painted_once(qtbot: QtBot) -> None:
    table = CountingTable((Column(lambda: "Letter", str),))
    qtbot.addWidget(table)
    table.render_state(tuple("abcdefghijklmnopqrstuvwxyz"))
    table.resize(300, 400)
    table.show()
    QCoreApplication.processEvents()
    table.paints = 0
    table.render_state(tuple("abcdefghijklm"))
    for _ in range(3):
        QCoreApplication.processEvents()
    assert table.paints == 1
