"""The resources are found wherever the application runs from."""

from pathlib import Path

import pytest

from bancada.assets import MissingResource, resource_path, resources_root
from bancada.assets.locator import find_resources


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def test_that_a_checkout_has_them_beside_the_app_folder(tmp_path: Path) -> None:
    package, resources = _made(tmp_path / "app" / "bancada"), _made(tmp_path / "resources")

    assert find_resources(package, frozen_root=None) == resources


def test_that_an_installed_package_has_them_inside(tmp_path: Path) -> None:
    package = _made(tmp_path / "site-packages" / "bancada")
    _made(tmp_path / "resources")
    resources = _made(package / "_resources")

    assert find_resources(package, frozen_root=None) == resources


def test_that_a_frozen_application_has_them_where_it_unpacked_itself(tmp_path: Path) -> None:
    package = tmp_path / "archive" / "bancada"
    resources = _made(tmp_path / "unpacked" / "bancada" / "_resources")

    assert find_resources(package, frozen_root=tmp_path / "unpacked") == resources


def test_that_a_damaged_installation_names_the_places_looked_at(tmp_path: Path) -> None:
    package = _made(tmp_path / "app" / "bancada")

    with pytest.raises(MissingResource) as refusal:
        find_resources(package, frozen_root=None)

    assert refusal.value.looked_at == (package / "_resources", tmp_path / "resources")
    assert str(tmp_path / "resources") in str(refusal.value)


def test_that_the_running_application_finds_its_own() -> None:
    assert resource_path("theme").parent == resources_root()


def test_that_a_resource_that_does_not_exist_is_named() -> None:
    with pytest.raises(MissingResource, match=r"no-such\.svg"):
        resource_path("icons", "no-such.svg")
