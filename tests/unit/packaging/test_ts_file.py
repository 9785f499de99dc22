import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen_texts import ScreenText
from ts_file import Entry, faults, merged, read_entries, written

# What XML can carry; line ends are read back as one kind.
WORDS = st.text(
    st.characters(min_codepoint=32, codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), min_size=1
)


def entry(source: str, *forms: str, is_finished: bool = True) -> Entry:
    return Entry(ScreenText("View", source), len(forms) > 1, forms, is_finished)


def kept(*entries: Entry) -> dict[ScreenText, Entry]:
    return {each.text: each for each in entries}


@given(WORDS, WORDS, WORDS, st.booleans())
def test_that_what_is_written_is_read_again(source: str, comment: str, form: str, is_finished: bool) -> None:
    plain = Entry(ScreenText("View", source, comment), False, (form,), is_finished)
    plural = Entry(ScreenText("View", f"{source}s", comment), True, (form, f"{form}s"), is_finished)

    assert read_entries(written([plain, plural], "es", "en")) == [plain, plural]


def test_that_a_file_reads_as_linguist_writes_it() -> None:
    text = written([entry('Say "no"', "Di “no”")], "es", "en")

    assert text == (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        '<TS version="2.1" language="es" sourcelanguage="en">\n<context>\n    <name>View</name>\n'
        "    <message>\n        <source>Say &quot;no&quot;</source>\n"
        "        <translation>Di “no”</translation>\n    </message>\n</context>\n</TS>\n"
    )


def test_that_translations_are_kept_and_texts_that_are_gone_are_not() -> None:
    found = [entry("Undo", ""), entry("Back", "")]

    assert merged(found, kept(entry("Undo", "Desfazer"), entry("Gone", "Foi"))) == [
        entry("Back", "", is_finished=False),
        entry("Undo", "Desfazer"),
    ]


def test_that_the_order_of_the_sources_does_not_matter() -> None:
    found = [entry(source, "") for source in ("b", "a", "c")]

    assert merged(found, {}) == merged(reversed(found), {})


def test_that_a_translation_marked_as_unfinished_stays_so() -> None:
    waiting = entry("Undo", "Desfazer?", is_finished=False)

    assert merged([entry("Undo", "")], kept(waiting)) == [waiting]


@pytest.mark.parametrize("source", ["%n unit(s)", "%Ln to go."])
def test_that_a_text_with_a_count_has_plural_forms_also_where_only_marked(source: str) -> None:
    assert merged([entry(source, "")], {}) == [entry(source, "", "", is_finished=False)]


def test_that_a_text_that_became_plural_is_translated_anew() -> None:
    found = [Entry(ScreenText("View", "order(s)"), True, ("",))]

    assert merged(found, kept(entry("order(s)", "pedido"))) == [entry("order(s)", "", "", is_finished=False)]


def test_that_a_good_translation_has_no_faults() -> None:
    assert faults(entry("{done} of %Ln: %1 ", "%1: %Ln, {done} ")) == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (entry("Undo", "Desfazer", is_finished=False), "unfinished"),
        (entry("Undo", ""), "empty"),
        (entry("%n units", "%n unidade", " "), "empty"),
        (entry("Order {order}", "Pedido"), "lost {order}"),
        (entry("Order {order}", "Pedido {pedido} {order}"), "added {pedido}"),
        (entry("%Ln of {n}", "um de {n}", "%Ln de {n}"), "lost %Ln"),
        (entry("%1 kg", "%2 kg"), "lost %1"),
        (entry("Undo ", "Desfazer"), "blanks at an end differ"),
        (entry("Undo", " Desfazer"), "blanks at an end differ"),
    ],
)
def test_that_a_damaged_translation_is_named(broken: Entry, fault: str) -> None:
    assert fault in faults(broken)
