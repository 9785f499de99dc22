import doctest
from types import ModuleType

import pytest

from bancada.labels import code128, phrases, shipping_label


@pytest.mark.parametrize("module", [code128, phrases, shipping_label], ids=lambda module: module.__name__)
def test_that_the_examples_in_the_docstrings_are_true(module: ModuleType) -> None:
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
