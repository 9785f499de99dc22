"""A window to be looked at: any scene in any language, look and size, drawn in memory."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from bancada.assets.locator import resource_path
from bancada.ui.languages import LANGUAGES, LanguageSwitch
from bancada.ui.theme import Look, ThemeName, register_fonts
from bancada.ui.views.main_window import MainWindow
from tests.ui.gallery import Scene
from tests.ui.pseudo import Pseudo

PSEUDO = "pseudo"
SPOKEN = tuple(code for code, _ in LANGUAGES)
SMALLEST = QSize(1366, 768)


class Stage:
    """One window for many scenes; a change of language or look is what a station in use would see."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        # A cursor that blinks would be in one picture and not in the next.
        app.setCursorFlashTime(0)
        register_fonts(resource_path("fonts"))
        self._look = Look(resource_path("theme"))
        self._switch = LanguageSwitch(resource_path("i18n"))
        self._pseudo = Pseudo()
        self._language = ""
        self._theme: ThemeName | None = None
        self.window = MainWindow(self._look)

    def dress(self, language: str, theme: ThemeName) -> None:
        """Speak a language, `pseudo` among them, and wear a look."""
        if theme is not self._theme:
            self._theme = theme
            self._look.wear(self._app, theme)
        if language != self._language:
            self._language = language
            self._speak(language)

    def show(self, scene: Scene, size: QSize) -> MainWindow:
        """The window with this scene, laid out."""
        window = self.window
        window.show_sheet(None)
        window.render_banner(None)
        scene(window)
        window.resize(size)
        window.show()
        settle()
        # A search field lets its clearing cross fade in and out.
        for moving in window.findChildren(QAbstractAnimation):
            moving.setCurrentTime(moving.totalDuration())
        settle()
        return window

    def picture(self) -> QImage:
        """The window as it is now."""
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def leave(self) -> None:
        """Close the window and take the language out of the application."""
        QCoreApplication.removeTranslator(self._pseudo)
        self._switch.leave()
        self.window.close()
        self.window.deleteLater()
        settle()

    def _speak(self, language: str) -> None:
        QCoreApplication.removeTranslator(self._pseudo)
        if language == PSEUDO:
            self._switch.leave()
            QLocale.setDefault(QLocale("en"))
            QCoreApplication.installTranslator(self._pseudo)
        else:
            self._switch.use(language)


def settle() -> None:
    """Lay everything out; rows that were replaced are gone at once only where an event loop runs."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What wraps asks for its height once its width is known, and so on inwards.
    for _ in range(4):
        QCoreApplication.processEvents()
