"""Codes typed into a window by Qt's own key events are scans like any scanner's."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from bancada.bootstrap.screen_keys import type_scan
from bancada.ui.wedge import WedgeFilter


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def scans(qapp: QApplication) -> Iterator[list[str]]:
    wedge = WedgeFilter()
    read: list[str] = []
    wedge.scan_read.connect(read.append)
    qapp.installEventFilter(wedge)
    yield read
    qapp.removeEventFilter(wedge)


@pytest.mark.parametrize(
    "code",
    [
        "7891234567895",
        "BANCADA-DONE",
        "crachá 12/ç",
        "0107891234567895\x1d10L24\x1d21SN-7",
        '{"id":"4488","t":"lm"}',
    ],
)
def test_that_a_typed_code_is_read_whole_and_reaches_no_field(
    field: QLineEdit, scans: list[str], code: str
) -> None:
    type_scan(field, code)
    assert scans == [code]
    assert field.text() == ""


def test_that_two_codes_are_two_scans(field: QLineEdit, scans: list[str]) -> None:
    type_scan(field, "111")
    type_scan(field, "111")
    assert scans == ["111", "111"]
