"""A library that cannot be loaded is named, and what to do."""

from bancada.bootstrap.health.libraries import check_libraries, check_library, check_python


def test_that_this_environment_has_all_it_needs() -> None:
    assert [check for check in [check_python(), *check_libraries()] if not check.is_ok] == []


def test_that_a_missing_library_is_told() -> None:
    check = check_library("no-such-distribution", "no_such_module")

    assert (check.is_ok, check.check) == (False, "library no-such-distribution")
    assert "no_such_module" in check.detail


def test_that_a_library_without_a_version_still_counts() -> None:
    assert check_library("no-such-distribution", "json").is_ok
