"""The libraries that the application stands on: whether each can be loaded, and its version."""

from __future__ import annotations

import platform
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from bancada.bootstrap.health.check import Check

_LEAST_PYTHON = (3, 11)
# Distribution and what is imported of it: PySide6 loads its system libraries only with QtWidgets.
_LIBRARIES = (
    ("PySide6", "PySide6.QtWidgets"),
    ("SQLAlchemy", "sqlalchemy"),
    ("alembic", "alembic"),
    ("argon2-cffi", "argon2"),
    ("biip", "biip"),
    ("defusedxml", "defusedxml"),
    ("msgspec", "msgspec"),
    ("openpyxl", "openpyxl"),
    ("platformdirs", "platformdirs"),
    ("reportlab", "reportlab"),
    ("sqlcipher3", "sqlcipher3"),
)


def check_python() -> Check:
    """The interpreter."""
    found = f"{platform.python_implementation()} {platform.python_version()} on {platform.platform()}"
    return Check("python", sys.version_info >= _LEAST_PYTHON, found)


def check_libraries() -> list[Check]:
    """Each library by itself."""
    return [check_library(distribution, module) for distribution, module in _LIBRARIES]


def check_library(distribution: str, module: str) -> Check:
    """Whether a module can be imported, and the version of the distribution that it belongs to."""
    name = f"library {distribution}"
    try:
        import_module(module)
    except ImportError as error:
        return Check(name, False, f"cannot be loaded: {error}. Run packaging/dev.py to set it up again.")
    try:
        return Check(name, True, version(distribution))
    except PackageNotFoundError:
        return Check(name, True, "version unknown")
