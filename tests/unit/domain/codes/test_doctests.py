"""The examples in the docstrings of every module of the room."""

import doctest
import importlib
import pkgutil

import pytest

import bancada.domain.codes

MODULES = [module.name for module in pkgutil.iter_modules(bancada.domain.codes.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_that_the_examples_of_a_module_are_true(name: str) -> None:
    module = importlib.import_module(f"bancada.domain.codes.{name}")

    assert doctest.testmod(module).failed == 0
