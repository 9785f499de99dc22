"""What the developer's command decides before it runs anything."""

from pathlib import Path

import pytest

import dev

PYTHON = Path("venv", "bin", "python")


def test_that_an_old_python_is_refused_in_words() -> None:
    with pytest.raises(dev.Refusal, match=r"needs Python 3\.11 or newer; .* is Python 3\.9\."):
        dev.refuse_old_python((3, 9))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
def test_that_a_new_enough_python_is_accepted(version: tuple[int, int]) -> None:
    assert dev.refuse_old_python(version) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize(
    ("platform", "variables", "is_lacking"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ""}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("darwin", {}, False),
        ("win32", {}, False),
    ],
)
def test_that_a_display_is_asked_for_on_linux_alone(
    platform: str, variables: dict[str, str], is_lacking: bool
) -> None:
    assert dev.lacks_display(platform, variables) is is_lacking


def test_that_a_demo_without_display_tells_of_the_headless_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    status = dev.main(["demo"])

    assert status == 1
    assert "demo --headless" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--", "--version"], ["--version"]])
def test_that_the_separator_before_arguments_is_optional(arguments: list[str]) -> None:
    assert dev.without_separator(arguments) == ["--version"]


def test_that_only_the_first_separator_is_taken_away() -> None:
    assert dev.without_separator(["--", "identify", "--", "-1"]) == ["identify", "--", "-1"]


@pytest.mark.parametrize("words", [[], ["dance"]])
def test_that_an_unknown_command_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(words) == 2
    assert "dev.py demo" in capsys.readouterr().err


def test_that_the_locks_carry_hashes_for_every_platform_and_no_index() -> None:
    for command in dev.lock_commands(PYTHON, []):
        assert {"--universal", "--generate-hashes", "--no-emit-index-url"} <= set(command)


def test_that_the_dev_lock_keeps_to_the_runtime_lock() -> None:
    runtime, dev_lock = dev.lock_commands(PYTHON, ["--upgrade"])

    assert dev_lock[dev_lock.index("--constraints") + 1] == runtime[runtime.index("--output-file") + 1]
    assert "--upgrade" in runtime


def test_that_types_style_and_layers_are_checked() -> None:
    assert {"lint", "format", "types", "imports"} <= set(dev.check_commands(PYTHON))
