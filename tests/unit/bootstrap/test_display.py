import pytest

from bancada.bootstrap.display import NoDisplay, has_display, refuse_without_display


def test_that_linux_without_a_screen_is_refused_in_one_sentence() -> None:
    with pytest.raises(NoDisplay, match="no display"):
        refuse_without_display("linux", {"DISPLAY": "", "LANG": "pt_BR.UTF-8"})


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_that_any_kind_of_screen_is_enough(name: str) -> None:
    assert has_display("linux", {name: "x"})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_that_other_systems_always_have_a_screen(platform: str) -> None:
    assert has_display(platform, {})
