#!/usr/bin/env python3
"""Set up, run and test Bancada from a checkout; needs Python and nothing else.

python3 packaging/dev.py demo [ARGS]       open the demo: a station, sample orders, a simulated bench
python3 packaging/dev.py run -- ARGS       run `bancada ARGS`
python3 packaging/dev.py test [ARGS]       run all checks and all tests; ARGS go to pytest
python3 packaging/dev.py check [PARTS]     lint, format, types, imports, translations; all when none is named
python3 packaging/dev.py screens [DIR]     draw each screen, state, language, look and size on one page
python3 packaging/dev.py lock [--upgrade]  write the lock files anew from pyproject.toml
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

import environment
import system_libraries
from environment import LOCKS, ROOT

OLDEST_PYTHON = (3, 11)
TRANSLATIONS = ROOT / "packaging" / "translations.py"
NO_DISPLAY = """\
This machine has no display to open a window on. Either pack without one, through the real window drawn
in memory:

    python3 packaging/dev.py demo --headless

or give it a virtual one: xvfb-run -a python3 packaging/dev.py demo"""


class Refusal(Exception):
    """A reason, in words for the person at the terminal, why a command cannot go on."""


def refuse_old_python(version: tuple[int, ...]) -> None:
    """Raise Refusal when the running Python is too old for Bancada."""
    if version < OLDEST_PYTHON:
        needed, found = (".".join(str(part) for part in parts[:2]) for parts in (OLDEST_PYTHON, version))
        raise Refusal(f"Bancada needs Python {needed} or newer; {sys.executable} is Python {found}.")


def lacks_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether no window can be opened: Linux without X or Wayland, and no other Qt platform asked for."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(variables.get(name) for name in names)


def without_separator(arguments: list[str]) -> list[str]:
    """The arguments after an optional leading `--`."""
    return arguments[1:] if arguments[:1] == ["--"] else arguments


def check_commands(python: Path) -> dict[str, list[str]]:
    """The command of each part of `check`; a part that does not exist yet is left out."""
    commands = {
        "lint": [str(python), "-m", "ruff", "check"],
        "format": [str(python), "-m", "ruff", "format", "--check"],
        "types": [str(python), "-m", "mypy", "--strict"],
        "imports": [str(python.with_name("lint-imports"))],
    }
    if TRANSLATIONS.exists():
        commands["translations"] = [str(python), str(TRANSLATIONS), "check"]
    return commands


def lock_commands(python: Path, extra: list[str]) -> list[list[str]]:
    """The commands that write the lock files: for every platform, with hashes, naming no index."""
    compiler = [str(python), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    compiler += ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--python-version", "3.11"]
    runtime, dev = (str(LOCKS / name) for name in ("runtime.txt", "dev.txt"))
    compiler += [*extra, str(ROOT / "pyproject.toml")]
    return [
        [*compiler, "--output-file", runtime],
        [*compiler, "--extra", "dev", "--constraints", runtime, "--output-file", dev],
    ]


def _replace_process(command: list[str]) -> NoReturn:
    """Become the command, so that signals and the exit status are its own."""
    sys.stdout.flush()
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def _runtime() -> Path:
    system_libraries.ensure(system_libraries.QT + system_libraries.WINDOW)
    return environment.ensure("runtime")


def _workshop() -> Path:
    system_libraries.ensure(system_libraries.QT)
    return environment.ensure("dev")


def _bancada(arguments: list[str]) -> NoReturn:
    # -P: the folder somebody stands in must not lend its files to the application.
    _replace_process([str(_runtime()), "-P", "-m", "bancada", *arguments])


def demo(arguments: list[str]) -> int:
    """Open the demo."""
    if "--headless" not in arguments and lacks_display(sys.platform, os.environ):
        raise Refusal(NO_DISPLAY)
    _bancada(["demo", *without_separator(arguments)])


def run(arguments: list[str]) -> int:
    """Run a command of Bancada."""
    _bancada(without_separator(arguments))


def _run_checks(python: Path, parts: list[str]) -> list[str]:
    """Run the named parts, all when none is named; return those that failed."""
    commands = check_commands(python)
    unknown = sorted(set(parts) - set(commands))
    if unknown:
        raise Refusal(f"No such check: {', '.join(unknown)}. There are: {', '.join(commands)}.")
    failed = []
    for part in parts or list(commands):
        print(f"--- {part}", flush=True)
        if subprocess.call(commands[part], cwd=str(ROOT)):
            failed.append(part)
    return failed


def check(arguments: list[str]) -> int:
    """Run the static checks."""
    failed = _run_checks(_workshop(), arguments)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed", flush=True)
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Run the static checks, then the tests; pytest's closing line comes last."""
    system_libraries.ensure(system_libraries.QT + system_libraries.WINDOW + system_libraries.TEST_PROGRAMS)
    python = environment.ensure("dev")
    failed = _run_checks(python, [])
    print(f"--- tests (failed before them: {', '.join(failed) or 'nothing'})", flush=True)
    pytest = [str(python), "-m", "pytest", "-n", "2", *without_separator(arguments)]
    status = subprocess.call(pytest, cwd=str(ROOT))
    return status or (1 if failed else 0)


def screens(arguments: list[str]) -> int:
    """Draw the contact sheet of the window, or its golden pictures."""
    python = _workshop()
    paths = os.pathsep.join((str(ROOT), str(ROOT / "app")))
    command = [str(python), "-m", "tests.ui.contact_sheet", *without_separator(arguments)]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"})


def lock(arguments: list[str]) -> int:
    """Write the lock files."""
    for command in lock_commands(_workshop(), arguments):
        subprocess.run(command, check=True, cwd=str(ROOT))
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "run": run,
    "test": test,
    "check": check,
    "screens": screens,
    "lock": lock,
}


def main(arguments: list[str] | None = None) -> int:
    """Run one sub-command and return its exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        refuse_old_python(sys.version_info[:2])
        return COMMANDS[words[0]](words[1:])
    except (Refusal, system_libraries.MissingSystemParts) as reason:
        print(reason, file=sys.stderr)
    except subprocess.CalledProcessError as failure:
        print(f"This failed, see above: {subprocess.list2cmdline(failure.cmd)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
