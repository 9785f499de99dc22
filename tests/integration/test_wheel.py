"""The wheel, built and installed for real, brings the resources and the command."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from environment import ROOT, venv_python

FIND_RESOURCES = "from bancada.assets import resource_path; print(resource_path('theme', 'tokens.json'))"


def _run(*command: str, cwd: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    return next(folder.glob("*.whl"))


def test_that_an_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv")
    python = str(venv_python(tmp_path / "venv"))
    install = ["-m", "uv", "pip", "install", "--quiet", "--offline", "--no-deps", "--python", python]
    _run(sys.executable, *install, str(wheel))

    found = Path(_run(python, "-I", "-c", FIND_RESOURCES, cwd=tmp_path).strip())

    assert found.is_relative_to(tmp_path / "venv")
    assert found.read_bytes() == (ROOT / "resources" / "theme" / "tokens.json").read_bytes()


def test_that_the_wheel_holds_every_source_and_resource_and_no_tool_settings(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}

    sources = {path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app").rglob("*.py")}
    resources = {
        f"bancada/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert packed == sources | resources | {"bancada/py.typed"}


def test_that_the_wheel_declares_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        declared = archive.read(name).decode()

    assert "bancada = bancada.cli.app:main" in declared
