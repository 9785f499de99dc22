"""Whether things may move on the screen: as the station's setting says, or as the system wishes."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtWidgets import QApplication, QStyle

# A packer waits for no motion: what moves has arrived before the next scan can come.
MOTION_MS = 140
_SPI_GETCLIENTAREAANIMATION = 0x1042


def may_move(setting: str) -> bool:
    """Whether motion is wanted.

    Args:
        setting: `on`, `off`, or `system`.
    """
    return setting == "on" or (setting != "off" and not system_reduces_motion())


def system_reduces_motion() -> bool:
    """Whether whoever uses this computer wants no animations; False where nothing tells.

    Windows tells it itself, the desktops of Linux and macOS through their style's duration of animations.
    """
    if sys.platform == "win32":
        is_animated = ctypes.c_int(1)
        told = ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_animated), 0
        )
        return bool(told) and not is_animated.value
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
