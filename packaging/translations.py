#!/usr/bin/env python3
"""Keep the translations of the screens: needs the PySide6 tools beside the running Python.

packaging/translations.py update   bring resources/i18n/app_*.ts up to what the sources say
packaging/translations.py compile  make app_*.qm out of them, which the application reads
packaging/translations.py check    fail on what is missing, damaged or not up to date
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from environment import ROOT
from screen_texts import ScreenText, screen_texts
from ts_file import Entry, faults, merged, read_entries, written

SOURCES = ROOT / "app" / "bancada"
FOLDER = ROOT / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
LANGUAGES = ("pt_BR", "en", "es")


class ToolFailed(Exception):
    """A tool of PySide6 is missing or refused its input."""


def run_tool(name: str, *arguments: str) -> None:
    """Run a tool that PySide6 installs beside Python; quiet unless it fails."""
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    if tool is None:
        raise ToolFailed(f"{name} is not beside {sys.executable}: install the packages of Bancada.")
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolFailed(f"{name}: {done.stdout}{done.stderr}")


def extracted(sources: Path) -> list[Entry]:
    """Every text `lupdate` finds in the sources."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-source-language"]
        options += [SOURCE_LANGUAGE, "-target-language", SOURCE_LANGUAGE]
        run_tool("pyside6-lupdate", *options, str(sources), "-ts", str(found))
        return read_entries(found.read_text(encoding="utf-8"))


def overlooked(sources: Path, found: list[Entry]) -> list[str]:
    """Texts of the sources that would stay untranslated, because `lupdate` does not see them."""
    seen = {entry.text for entry in found}
    problems = []
    for path in sorted(sources.rglob("*.py")):
        texts = screen_texts(path.read_text(encoding="utf-8"))
        where = path.relative_to(sources).as_posix()
        problems += [f"{where}: lupdate overlooks “{text.source}”" for text in sorted(texts.said - seen)]
        problems += [f"{where}:{line}: a text that is no literal here" for line in texts.hidden]
    return problems


def ts_path(folder: Path, language: str) -> Path:
    """The translation file of a language."""
    return folder / f"app_{language}.ts"


def updated(language: str, found: list[Entry], folder: Path) -> str:
    """What the file of a language should hold: of the source language, only what has plural forms."""
    path = ts_path(folder, language)
    kept: dict[ScreenText, Entry] = {}
    if path.exists():
        kept = {entry.text: entry for entry in read_entries(path.read_text(encoding="utf-8"))}
    entries = merged(found, kept)
    if language == SOURCE_LANGUAGE:
        entries = [entry for entry in entries if entry.is_plural]
    return written(entries, language, SOURCE_LANGUAGE)


def compiled(source: Path) -> bytes:
    """The compiled form of a translation file."""
    with tempfile.TemporaryDirectory() as folder:
        counted, target = Path(folder) / source.name, Path(folder) / "compiled.qm"
        # Qt counts Brazilian Portuguese as French, where nothing is one: “0 pedido” for “0 pedidos”.
        words = source.read_text(encoding="utf-8").replace(' language="pt_BR"', ' language="pt_PT"', 1)
        counted.write_text(words, encoding="utf-8")
        run_tool("pyside6-lrelease", "-silent", str(counted), "-qm", str(target))
        return target.read_bytes()


def update() -> list[str]:
    """Write the translation files; what is left to a translator is listed by `check`."""
    found = extracted(SOURCES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        content = updated(language, found, FOLDER)
        ts_path(FOLDER, language).write_text(content, encoding="utf-8", newline="\n")
    return overlooked(SOURCES, found)


def compile_all() -> list[str]:
    """Write the compiled files."""
    for language in LANGUAGES:
        source = ts_path(FOLDER, language)
        source.with_suffix(".qm").write_bytes(compiled(source))
    return []


def check() -> list[str]:
    """Everything that is wrong."""
    found = extracted(SOURCES)
    problems = overlooked(SOURCES, found)
    for language in LANGUAGES:
        problems += file_problems(language, found, FOLDER)
    return problems


def file_problems(language: str, found: list[Entry], folder: Path) -> list[str]:
    """Everything that is wrong with the files of one language."""
    path = ts_path(folder, language)
    if not path.exists():
        return [f"{path.name} is missing: run `translations.py update`"]
    content = path.read_text(encoding="utf-8")
    problems = [
        f"{path.name}: {entry.text.context} “{entry.text.source}”: {fault}"
        for entry in read_entries(content)
        for fault in faults(entry)
    ]
    if content != updated(language, found, folder):
        problems.append(f"{path.name} is not what the sources say: run `translations.py update`")
    binary = path.with_suffix(".qm")
    if not binary.exists() or binary.read_bytes() != compiled(path):
        problems.append(f"{binary.name} is not what {path.name} says: run `translations.py compile`")
    return problems


COMMANDS: dict[str, Callable[[], list[str]]] = {"update": update, "compile": compile_all, "check": check}


def main(arguments: list[str] | None = None) -> int:
    """Run one sub-command and return its exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if len(words) != 1 or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        problems = COMMANDS[words[0]]()
    except ToolFailed as reason:
        problems = [str(reason)]
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
