"""When an environment has to be made anew."""

from pathlib import Path

import pytest

from environment import stamp, venv_python

BASE = stamp(b"a==1", "cpython-311", "checkout")


def test_that_the_same_makings_give_the_same_stamp() -> None:
    assert stamp(b"a==1", "cpython-311", "checkout") == BASE


@pytest.mark.parametrize(
    "makings",
    [
        (b"a==2", "cpython-311", "checkout"),
        (b"a==1", "cpython-312", "checkout"),
        (b"a==1", "cpython-311", "moved"),
    ],
    ids=["another lock", "another Python", "another folder"],
)
def test_that_other_makings_give_another_stamp(makings: tuple[bytes, str, str]) -> None:
    assert stamp(*makings) != BASE


def test_that_parts_of_the_makings_do_not_run_into_each_other() -> None:
    assert stamp(b"a==1", "cpython-311c", "heckout") != BASE


def test_that_the_interpreter_lies_inside_the_environment() -> None:
    python = venv_python(Path("checkout", ".venv"))

    assert python.is_relative_to(Path("checkout", ".venv"))
    assert python.stem == "python"
