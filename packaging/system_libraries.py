"""Which libraries and programs of the system Bancada needs on Linux, and how to get the missing ones.

The names were found by trying on a Debian 12 that holds nothing but its base and Python. On Linux the
loader's own cache (`ldconfig -p`) tells what is there, whatever the distribution; the package names are
Debian's and Ubuntu's.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple


class Need(NamedTuple):
    """A shared library (`libGL.so.1`) or a program (`Xvfb`), and the Debian package that brings it."""

    name: str
    package: str


# The core of Qt, drawing without a display, and sound.
QT = (
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libpulse.so.0", "libpulse0"),
)
# A window on an X display.
WINDOW = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("libX11-xcb.so.1", "libx11-xcb1"),
)
# What the tests use to type into a window as a scanner does.
TEST_PROGRAMS = (
    Need("Xvfb", "xvfb"),
    Need("xauth", "xauth"),
    Need("xdotool", "xdotool"),
    Need("setxkbmap", "x11-xkb-utils"),
)


class MissingSystemParts(Exception):
    """Parts of the system are missing and only its owner may install them."""


def cached_libraries(ldconfig_output: str) -> set[str]:
    """Names of the shared libraries that `ldconfig -p` printed."""
    return {line.split()[0] for line in ldconfig_output.splitlines() if " => " in line}


def missing(needs: Iterable[Need], present: set[str]) -> list[Need]:
    """Those needs that are not among the present names, in the order of the needs."""
    return [need for need in needs if need.name not in present]


def install_command(needs: Iterable[Need], prefix: str = "") -> str:
    """The one command line that installs the packages on Debian or Ubuntu."""
    packages = " ".join(sorted({need.package for need in needs}))
    return f"{prefix}apt-get update && {prefix}apt-get install -y --no-install-recommends {packages}"


def advice(needs: list[Need], has_apt: bool) -> str:
    """What to tell somebody who may not install packages, or whose system has other packages."""
    if has_apt:
        return (
            f"Some system packages are missing. Install them with:\n\n    {install_command(needs, 'sudo ')}\n"
        )
    names = ", ".join(need.name for need in needs)
    return f"These parts of the system are missing; install the packages that hold them: {names}"


def venv_needs() -> list[Need]:
    """Debian keeps the standard library's `venv` and `ensurepip` in a package of their own."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return [Need("ensurepip", package)] if importlib.util.find_spec("ensurepip") is None else []


def present_names(needs: Iterable[Need]) -> set[str]:
    """All libraries that the loader knows, and those of the needs that are programs on the path."""
    ldconfig = shutil.which(
        "ldconfig", path=os.pathsep.join((os.environ.get("PATH", ""), "/sbin", "/usr/sbin"))
    )
    if ldconfig is None:
        # Without a loader cache nothing can be told; Qt itself will name what it lacks.
        return {need.name for need in needs}
    listed = subprocess.run([ldconfig, "-p"], stdout=subprocess.PIPE, check=True, text=True)
    return cached_libraries(listed.stdout) | {need.name for need in needs if shutil.which(need.name)}


def _install(needs: list[Need]) -> None:
    command = install_command(needs)
    print(f"Installing system packages: {command}", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command, shell=True, env=environment, stdout=sys.stderr).returncode:
        raise MissingSystemParts(advice(needs, has_apt=True))


def ensure(needs: Iterable[Need]) -> None:
    """Make the parts of the system present, or tell how.

    Raises:
        MissingSystemParts: something is missing and this user may not install it here.
    """
    wanted = tuple(needs)
    if not sys.platform.startswith("linux"):
        return
    lacking = missing(wanted, present_names(wanted)) + venv_needs()
    if not lacking:
        return
    has_apt = shutil.which("apt-get") is not None
    if not has_apt or os.geteuid() != 0:
        raise MissingSystemParts(advice(lacking, has_apt))
    _install(lacking)
