"""Garbage is looked for from the moment the window stands, and only in what came since."""

import gc
from collections.abc import Iterator

import pytest

from bancada.bootstrap.garbage import look_from_now_on, look_later


@pytest.fixture(autouse=True)
def usual_collections() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_that_nothing_is_looked_for_while_the_program_loads() -> None:
    look_later()
    assert not gc.isenabled()


def test_that_what_was_loaded_is_never_looked_at_again() -> None:
    look_later()
    before = gc.get_freeze_count()
    look_from_now_on()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before
