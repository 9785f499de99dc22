from string import Formatter

import pytest

from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.services.received import RecordPlace, RefusalReason, RefusedRecord
from bancada.ui.refusal_words import import_error_words, refusal_words

PLACE = RecordPlace("orders.csv", 3)


def values_of(problem: Problem) -> dict[str, str]:
    return {name: f"<{name}>" for _, name, _, _ in Formatter().parse(problem.sentence) if name}


@pytest.mark.parametrize("problem", Problem)
def test_that_every_problem_is_said_in_the_words_of_the_reader(problem: Problem) -> None:
    values = values_of(problem)
    record = refused(PLACE, ValueRefused(problem, "x", **values))
    assert refusal_words(record) == problem.sentence.format(**values)


@pytest.mark.parametrize("reason", RefusalReason)
def test_that_a_refusal_of_the_bench_has_a_sentence_of_its_own(reason: RefusalReason) -> None:
    words = refusal_words(RefusedRecord(PLACE, "x", reason, "detail in English"))
    assert words.endswith(".")
    assert "detail" not in words


def test_that_a_field_is_called_by_its_title() -> None:
    record = refused(PLACE, ValueRefused(Problem.FIELD_EMPTY, field="max_weight"))
    assert refusal_words(record) == "“Maximum weight” is empty: fill it in and import again."


def test_that_an_error_nobody_foresaw_is_said_without_its_technical_text() -> None:
    assert "list index" not in import_error_words(IndexError("list index out of range"))
