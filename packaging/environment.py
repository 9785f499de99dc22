"""The project's own Python environment, `.venv`: made once, filled from a hashed lock, quick to reuse."""

from __future__ import annotations

import hashlib
import locale
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
IS_WINDOWS = os.name == "nt"


def venv_python(venv: Path) -> Path:
    """The interpreter of an environment."""
    return venv / "Scripts" / "python.exe" if IS_WINDOWS else venv / "bin" / "python"


def stamp(lock: bytes, interpreter: str, root: str) -> str:
    """A text that changes whenever an environment made from these no longer fits."""
    digest = hashlib.sha256()
    for part in (lock, interpreter.encode(), root.encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _stamp_now(lock_name: str) -> str:
    lock = b"" if lock_name == "venv" else (LOCKS / f"{lock_name}.txt").read_bytes()
    # The minor version, not the build: a security update of the system's Python keeps the environment.
    interpreter = f"{sys.implementation.cache_tag} {sys.base_prefix}"
    return stamp(lock, interpreter, str(ROOT))


def _stamp_file(lock_name: str) -> Path:
    return VENV / f"{lock_name}.stamp"


def _is_current(lock_name: str) -> bool:
    file = _stamp_file(lock_name)
    return file.is_file() and file.read_text(encoding="utf-8") == _stamp_now(lock_name)


def _mark_current(*lock_names: str) -> None:
    for name in lock_names:
        _stamp_file(name).write_text(_stamp_now(name), encoding="utf-8")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr)


def _point_at_checkout() -> None:
    """Let the environment import the checkout as it is, and give it the command `bancada`."""
    base = {"base": str(VENV), "platbase": str(VENV)}
    site_packages = Path(sysconfig.get_path("purelib", "venv", vars=base))
    # Before Python 3.13 path files are read in the locale's encoding, and user names have accents.
    path_file = site_packages / "bancada.pth"
    path_file.write_text(f"{ROOT / 'app'}\n", encoding=locale.getencoding())
    python = venv_python(VENV)
    # -P: the folder somebody stands in must not lend its files to the application.
    if IS_WINDOWS:
        python.with_name("bancada.cmd").write_text('@"%~dp0python.exe" -P -m bancada %*\n', encoding="utf-8")
        return
    script = python.with_name("bancada")
    script.write_text(f'#!/bin/sh\nexec "{python}" -P -m bancada "$@"\n', encoding="utf-8")
    script.chmod(0o755)


def _make_venv() -> None:
    print(f"Making {VENV}", file=sys.stderr, flush=True)
    _run(sys.executable, "-m", "venv", "--clear", str(VENV))
    _point_at_checkout()
    # pip compiles what it installs; a checkout is not installed, and the first window would wait for it.
    _run(str(venv_python(VENV)), "-m", "compileall", "-q", str(ROOT / "app"))
    _mark_current("venv")


def ensure(lock_name: str) -> Path:
    """Make `.venv` hold what the lock `runtime` or `dev` lists; return its interpreter.

    Raises:
        subprocess.CalledProcessError: venv or pip failed; it has said why.
    """
    if not _is_current("venv"):
        _make_venv()
    python = venv_python(VENV)
    if not _is_current(lock_name):
        lock = LOCKS / f"{lock_name}.txt"
        print(f"Installing what {lock.relative_to(ROOT)} lists", file=sys.stderr, flush=True)
        _run(str(python), "-m", "pip", "install", "--require-hashes", "-r", str(lock))
        # The dev lock holds all of the runtime lock.
        _mark_current(lock_name, "runtime")
    return python
