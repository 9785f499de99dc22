"""The domain computes: standard library and `biip` alone, no I/O, no clock."""

import ast
import sys
from pathlib import Path

import pytest

from environment import ROOT

DOMAIN = ROOT / "app" / "bancada" / "domain"
ALLOWED_PACKAGES = {"bancada", "biip"}
# Modules of the standard library that reach outside the process, wait, log, or differ from run to run.
IMPURE = {
    "asyncio", "concurrent", "glob", "http", "io", "logging", "multiprocessing", "os", "pathlib", "queue",
    "random", "secrets", "shutil", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading",
    "time", "urllib",
}  # fmt: skip
CLOCK_CALLS = {"now", "utcnow", "today"}


def imported_roots(tree: ast.AST) -> set[str]:
    """Top-level names of all modules that a source imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}


def clock_reads(tree: ast.AST) -> list[int]:
    """Lines that ask the machine what time it is."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [c.lineno for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr in CLOCK_CALLS]


@pytest.fixture(params=sorted(DOMAIN.rglob("*.py")), ids=lambda path: path.relative_to(DOMAIN).as_posix())
def domain_tree(request: pytest.FixtureRequest) -> ast.AST:
    path: Path = request.param
    return ast.parse(path.read_text(encoding="utf-8"))


def test_that_a_domain_file_imports_only_the_standard_library_and_biip(domain_tree: ast.AST) -> None:
    assert imported_roots(domain_tree) <= (sys.stdlib_module_names | ALLOWED_PACKAGES) - IMPURE


def test_that_a_domain_file_does_not_read_the_clock(domain_tree: ast.AST) -> None:
    assert clock_reads(domain_tree) == []


def test_that_a_clock_read_is_found() -> None:
    assert clock_reads(ast.parse("\nstarted = datetime.now(tz=UTC)")) == [2]


def test_that_an_import_inside_a_function_is_found() -> None:
    assert imported_roots(ast.parse("def f():\n    from os import path")) == {"os"}
