import re

import pytest

from bancada.connectors.files.problems import Problem, ValueRefused, at_line, in_field, refused
from bancada.services.received import RecordPlace


def test_that_a_refusal_carries_what_a_translation_is_made_from() -> None:
    why = ValueRefused(Problem.FIELD_EMPTY, "", "sku", field="sku")
    record = refused(RecordPlace("a.csv", 3), why, "1001")
    assert (record.place.file, record.place.line, record.place.column) == ("a.csv", 3, "sku")
    assert Problem[record.problem].sentence.format(**dict(record.args)) == record.detail
    assert record.order_ref == "1001"


def test_that_the_innermost_place_stays() -> None:
    with pytest.raises(ValueRefused) as caught, in_field("outer"), at_line(9), in_field("inner"), at_line(2):
        raise ValueRefused(Problem.NOT_A_NUMBER, "x")
    assert (caught.value.column, caught.value.line) == ("inner", 2)


@pytest.mark.parametrize("problem", Problem)
def test_that_every_sentence_says_something_and_differs(problem: Problem) -> None:
    assert problem.sentence.endswith(".")
    assert sum(each.sentence == problem.sentence for each in Problem) == 1
    assert all(re.fullmatch(r"[a-z_]+", name) for name in re.findall(r"{(.*?)}", problem.sentence))
