"""Whether the bench can be heard."""

from __future__ import annotations

from bancada.bootstrap.health.check import Check


def check_sound() -> Check:
    """The sound module of Qt and the device it would use; a bench without one is silent, not broken."""
    try:
        from PySide6.QtCore import QCoreApplication, QLoggingCategory

        # Qt tells at length which sound servers it did not find; the answer here is the device.
        QLoggingCategory.setFilterRules("*=false")
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        return Check("sound", False, f"the sound module cannot be loaded: {error}")
    # Qt asks the system for devices only while there is an application.
    application = QCoreApplication.instance() or QCoreApplication([])
    output = QMediaDevices.defaultAudioOutput()
    found = "no audio device: the bench is silent" if output.isNull() else output.description()
    del application
    QLoggingCategory.setFilterRules("")
    return Check("sound", True, found)
