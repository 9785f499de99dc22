"""The languages of the application, each named in itself, and switching between them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES = (("pt_BR", "Português (Brasil)"), ("en", "English"), ("es", "Español"))
_SOURCE_LANGUAGE = "en"


class LanguageSwitch:
    """Loads the translation of a language; every view says its words again by itself.

    Args:
        folder: compiled translations, `app_<language>.qm`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._language = ""
        self._translator = QTranslator()

    @property
    def language(self) -> str:
        """The language in use."""
        return self._language

    def use(self, language: str) -> bool:
        """Speak this language from now on; whether that is new."""
        app = QCoreApplication.instance()
        known = {code for code, _ in LANGUAGES}
        if language == self._language or language not in known or app is None:
            return False
        self._language = language
        # Numbers and dates first: views ask for them when the translator tells them to speak again.
        QLocale.setDefault(QLocale(language))
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        self._translator.load(str(self._folder / f"app_{language}.qm"))
        QCoreApplication.installTranslator(self._translator)
        return True

    def leave(self) -> None:
        """Take the translation out of the application again: what comes after starts without one."""
        self._language = ""
        QCoreApplication.removeTranslator(self._translator)
