"""A dressed application and a window for the tests of the screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtWidgets import QApplication

from bancada.assets.locator import resource_path
from bancada.ui.theme import Look, ThemeName, register_fonts
from bancada.ui.views.main_window import MainWindow


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The dark look, worn by the application."""
    register_fonts(resource_path("fonts"))
    made = Look(resource_path("theme"))
    made.wear(qapp, ThemeName.DARK)
    return made


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """Numbers as English writes them, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def standing_window(look: Look) -> Iterator[MainWindow]:
    """One window for all tests of a module: making it takes longer than the tests."""
    made = MainWindow(look)
    made.show()
    QCoreApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def window(qapp: QApplication, standing_window: MainWindow) -> MainWindow:
    """The window of the station, in sight, in the size of the smallest bench PC, with nothing open."""
    standing_window.show_sheet(None)
    standing_window.render_banner(None)
    standing_window.resize(QSize(1366, 768))
    QCoreApplication.processEvents()
    return standing_window
