"""Short texts on one line."""

import pytest

from bancada.ui.sentences import in_one_line


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (("Sign in first", "Scan your badge."), "Sign in first. Scan your badge."),
        (("Is it in?", "Put it in"), "Is it in? Put it in"),
        (("One moment…", "", "Wait"), "One moment… Wait"),
        (("Signed out", ""), "Signed out"),
        ((), ""),
    ],
)
def test_that_texts_are_parted_by_a_full_stop_where_none_stands(texts: tuple[str, ...], line: str) -> None:
    assert in_one_line(texts) == line
