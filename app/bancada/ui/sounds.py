"""Plays the tones of the bench, and stays silent where there is nothing to play them with."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, qInstallMessageHandler

from bancada.ui.sound_names import SoundName

_COMPLAINTS = ("PulseAudioService", "No QtMultimedia backends")
_MessageHandler = Callable[[QtMsgType, QMessageLogContext, str], None]


class Sounds(QObject):
    """Silent until ``prepare`` is called, after the window is in sight: the audio modules load slowly."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._effects: dict[SoundName, Any] = {}
        self._volume = 100

    @property
    def is_silent(self) -> bool:
        """Whether nothing can be heard: turned down, or no audio on this machine."""
        return self._volume == 0 or not self._effects

    def prepare(self) -> bool:
        """Load the tones; whether this machine can play them."""
        with _audio_complaints_kept_quiet():
            multimedia = _audio_module()
        if multimedia is None:
            return False
        for name in SoundName:
            effect = multimedia.QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{name}.wav")))
            effect.setVolume(self._volume / 100)
            self._effects[name] = effect
        return True

    def set_volume(self, percent: int) -> None:
        """Loudness from 0 to 100."""
        self._volume = max(0, min(100, percent))
        for effect in self._effects.values():
            effect.setVolume(self._volume / 100)

    def play(self, name: SoundName) -> None:
        """Play a tone now, over what may still sound."""
        if not self.is_silent:
            self._effects[name].play()


@contextmanager
def _audio_complaints_kept_quiet() -> Iterator[None]:
    """A machine without sound is no fault: what Qt says of it does not belong on the console."""
    before: _MessageHandler | None = None

    def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        category, text = context.category or "", message or ""
        if category.startswith("qt.multimedia") or text.startswith(_COMPLAINTS):
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _audio_module() -> ModuleType | None:
    """QtMultimedia, or None where it is not installed or finds no output device."""
    try:
        multimedia = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None
    return multimedia if multimedia.QMediaDevices.audioOutputs() else None
