from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bancada.ui.views.file_choice import FileChoice


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def choice(window: QWidget) -> FileChoice:
    return FileChoice(window)


def test_that_choosing_a_file_blocks_no_window(choice: FileChoice) -> None:
    choice.ask()
    assert choice.isVisible()
    assert choice.windowModality() == Qt.WindowModality.NonModal


def test_that_chosen_files_are_told(choice: FileChoice, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("order_ref,sku,qty\n")
    choice.ask()
    choice.setDirectory(str(tmp_path))
    choice.selectFile(path.name)
    with qtbot.waitSignal(choice.files_chosen, timeout=2000) as chosen:
        choice.accept()
    assert chosen.args == [(str(path),)]
