"""Finds `resources/` from a checkout, from an installed wheel and from a frozen application alike."""

import sys
from functools import cache
from pathlib import Path

WHEEL_FOLDER = "_resources"
CHECKOUT_FOLDER = "resources"


class MissingResource(FileNotFoundError):
    """A file that ships with the application is not there: the installation is damaged."""

    def __init__(self, looked_at: tuple[Path, ...]) -> None:
        self.looked_at = looked_at
        places = ", ".join(str(path) for path in looked_at)
        super().__init__(f"{self.__doc__} Looked at: {places}")


def find_resources(package: Path, frozen_root: Path | None) -> Path:
    """The folder that holds the resources.

    Args:
        package: folder of the package `bancada`.
        frozen_root: folder in which a frozen application unpacked itself, None when it is not frozen.

    Raises:
        MissingResource: none of the places exists.
    """
    in_frozen: tuple[Path, ...] = () if frozen_root is None else (frozen_root / "bancada" / WHEEL_FOLDER,)
    # The package folder of a checkout is app/bancada, two levels below the resources' parent.
    places = (*in_frozen, package / WHEEL_FOLDER, package.parent.parent / CHECKOUT_FOLDER)
    for place in places:
        if place.is_dir():
            return place
    raise MissingResource(places)


@cache
def resources_root() -> Path:
    """The folder that holds the resources of the running application."""
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    return find_resources(package, None if unpacked is None else Path(unpacked))


def resource_path(*parts: str) -> Path:
    """A file or folder among the resources, e.g. `resource_path("theme", "tokens.json")`.

    Raises:
        MissingResource: there is no such file.
    """
    path = resources_root().joinpath(*parts)
    if not path.exists():
        raise MissingResource((path,))
    return path
