"""Whether there is a screen: Qt itself would end the whole process without one."""

from __future__ import annotations

from collections.abc import Mapping

from bancada.domain.errors import OperatorError

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoDisplay(OperatorError):
    """There is no display to open a window on: start Bancada in a desktop session, or set DISPLAY."""


def refuse_without_display(platform: str, variables: Mapping[str, str]) -> None:
    """Refuse to open a window on Linux without X or Wayland, unless a Qt platform is asked for by name.

    Args:
        platform: as ``sys.platform`` names it.
        variables: of the environment.

    Raises:
        NoDisplay: no window can be opened.
    """
    if not has_display(platform, variables):
        raise NoDisplay


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be opened; only Linux may run without any screen."""
    return not platform.startswith("linux") or any(variables.get(name) for name in _SCREENS)
