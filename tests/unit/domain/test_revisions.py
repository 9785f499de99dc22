from dataclasses import replace

from bancada.domain.orders import InvoiceState
from bancada.domain.revisions import continued_lines, with_known_invoice
from tests.unit.domain.builders import line, order, weighed_line


def test_that_a_kit_part_and_the_same_product_alone_are_not_confused() -> None:
    part, alone = replace(line(1, "A", 2), kit_sku="KIT"), line(2, "A", 5)

    swapped = (replace(alone, line_no=1), replace(part, line_no=2))

    assert continued_lines((part, alone), swapped) == (alone, part)


def test_that_the_line_of_another_lot_is_another_line() -> None:
    assert continued_lines((line(1, "A", lot="L1"),), (line(1, "A", lot="L2"),)) == (line(2, "A", lot="L2"),)


def test_that_a_line_is_the_same_when_its_lot_became_known() -> None:
    before = (line(1, "B"), line(2, "A"))

    assert continued_lines(before, (line(1, "A", lot="L2"),)) == (line(2, "A", lot="L2"),)


def test_that_a_line_is_the_same_when_its_kit_is_no_longer_named() -> None:
    before = (replace(line(4, "A"), kit_sku="KIT"),)

    assert continued_lines(before, (line(1, "A"),)) == (line(4, "A"),)


def test_that_grams_never_continue_pieces() -> None:
    assert continued_lines((line(1, "A"),), (weighed_line(1, "A", 300),)) == (weighed_line(2, "A", 300),)


def test_that_each_old_line_is_continued_once() -> None:
    after = continued_lines((line(1, "A"),), (line(1, "A"), line(2, "A", 3)))

    assert [each.line_no for each in after] == [1, 2]


def test_that_the_sources_own_invoice_counts() -> None:
    before = order(line(1, "A"), invoice=InvoiceState.AUTHORISED)
    after = order(line(1, "A"), invoice=InvoiceState.NOT_NEEDED)

    assert with_known_invoice(before, after) is after
    assert with_known_invoice(after, before) is before
