"""What no file of the project may hold."""

import importlib.metadata
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import packaging.requirements
import packaging.utils
import pytest

from environment import LOCKS, ROOT

INDEX_HOSTS = re.compile(r"pypi\.(org|python\.org)|pythonhosted\.org|--(extra-)?index-url|--find-links")
MACHINE_PATHS = re.compile(r"(?<![\w./:-])/(home|root|tmp|work|Users)/\w|[A-Z]:\\\\?Users\\")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b|\bNotImplementedError\b|\bNotImplemented$")
THIS_FILE = Path(__file__).resolve()


def tracked_texts() -> dict[Path, str]:
    """Every tracked text file of the checkout, but this one, whose patterns name what they look for."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git or no checkout: nothing tells which files belong to the project")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    texts = {}
    for name in filter(None, listing.stdout.decode().split("\0")):
        path = ROOT / name
        if path == THIS_FILE or not path.is_file():
            continue
        content = path.read_bytes()
        if b"\0" not in content:
            texts[path] = content.decode("utf-8", errors="replace")
    return texts


def _lines_with(pattern: re.Pattern[str], texts: dict[Path, str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_that_no_file_names_a_package_index() -> None:
    assert _lines_with(INDEX_HOSTS, tracked_texts()) == []


def test_that_no_file_holds_a_path_of_one_machine() -> None:
    assert _lines_with(MACHINE_PATHS, tracked_texts()) == []


def test_that_no_source_is_left_unfinished() -> None:
    sources = {path: text for path, text in tracked_texts().items() if path.suffix == ".py"}

    assert _lines_with(UNFINISHED, sources) == []


def test_that_the_packaging_folder_does_not_shadow_the_package_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Path(packaging.requirements.__file__).is_relative_to(
        Path(str(importlib.metadata.distribution("packaging").locate_file("packaging")))
    )


def _locked(lock_name: str) -> dict[str, str]:
    """Name to version of everything a lock pins."""
    text = (LOCKS / f"{lock_name}.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, flags=re.MULTILINE)
    return {packaging.utils.canonicalize_name(name): version for name, version in pins}


def _declared(extra: str | None) -> list[packaging.requirements.Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = project["dependencies"] if extra is None else project["optional-dependencies"][extra]
    return [packaging.requirements.Requirement(text) for text in texts]


@pytest.mark.parametrize(("extra", "lock_name"), [(None, "runtime"), (None, "dev"), ("dev", "dev")])
def test_that_a_lock_satisfies_what_is_declared(extra: str | None, lock_name: str) -> None:
    locked = _locked(lock_name)

    unmet = [
        str(requirement)
        for requirement in _declared(extra)
        if locked.get(packaging.utils.canonicalize_name(requirement.name), "missing")
        not in requirement.specifier
    ]

    assert unmet == []


def test_that_the_dev_lock_holds_the_runtime_lock_unchanged() -> None:
    assert _locked("runtime").items() <= _locked("dev").items()


@pytest.mark.parametrize("lock_name", ["runtime", "dev"])
def test_that_every_pin_of_a_lock_has_a_hash(lock_name: str) -> None:
    text = (LOCKS / f"{lock_name}.txt").read_text(encoding="utf-8")
    pins = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert [pin.splitlines()[0] for pin in pins if "--hash=sha256:" not in pin] == []
