"""The options every command shares, and how a failure ends."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
import typer

import bancada
from bancada.cli import app as cli
from bancada.cli.commands import COMMAND_MODULES
from bancada.cli.station_folder import default_station_folder, station_folder
from bancada.domain.errors import OperatorError


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A command `probe` that notes the station's folder, with a sub-command `fail`."""
    seen: list[Path] = []
    module = ModuleType("probe_command")
    commands = typer.Typer()

    @commands.command()
    def folder(context: typer.Context) -> None:
        seen.append(station_folder(context))

    @commands.command()
    def fail() -> None:
        raise OperatorError("orders.csv, line 3: no SKU")

    module.app = commands  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "probe_command", module)
    monkeypatch.setitem(COMMAND_MODULES, "probe", "probe_command")
    return seen


def _run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["bancada", *arguments])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return int(ended.value.code or 0)


def test_that_the_version_is_data_on_stdout(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "--version") == 0
    assert capsys.readouterr().out == f"bancada {bancada.__version__}\n"


def test_that_a_sub_command_gets_the_chosen_folder(
    monkeypatch: pytest.MonkeyPatch, probe: list[Path], tmp_path: Path
) -> None:
    assert _run(monkeypatch, "--data", str(tmp_path), "probe", "folder") == 0
    assert probe == [tmp_path]


def test_that_the_folder_is_the_platforms_when_none_is_chosen(
    monkeypatch: pytest.MonkeyPatch, probe: list[Path]
) -> None:
    assert _run(monkeypatch, "probe", "folder") == 0
    assert probe == [default_station_folder()]


@pytest.mark.usefixtures("probe")
@pytest.mark.parametrize("data", [("--data", "here"), ("--data=here",)])
def test_that_a_folder_behind_the_command_is_told_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: tuple[str, ...]
) -> None:
    assert _run(monkeypatch, "probe", "folder", *data) == 2
    assert "--data belongs before the command: bancada --data DIR probe" in capsys.readouterr().err


def test_that_a_command_may_have_data_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("label", "render", "shipping-label", "--data", "nowhere.json", "--to", "zpl", "--out", "x")
    assert _run(monkeypatch, *arguments) != 0
    assert "before the command" not in capsys.readouterr().err


@pytest.mark.usefixtures("probe")
def test_that_a_known_failure_is_one_line_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "probe", "fail") == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "bancada: orders.csv, line 3: no SKU\n")


def test_that_an_unknown_command_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "dance") == 2
    assert "No such command 'dance'" in capsys.readouterr().err


@pytest.mark.usefixtures("probe")
def test_that_the_help_lists_every_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "--help") == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in COMMAND_MODULES)
