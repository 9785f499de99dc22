"""The two products of a mix-up, as the large panel compares them."""

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verdicts import Tone
from bancada.services.announcement import Announcement, Goods, Mixup
from bancada.ui.viewmodels.comparison_screen import comparison_state, with_comparison
from bancada.ui.viewmodels.states.verdict import GoodsFace, Icon, VerdictState

WORDS = VerdictState(
    Tone.REJECT, Icon.CROSS, "Wrong item", ("This order wants A.", "This is B.", "Put it aside.")
)
MIXUP = Mixup(Goods("M-750", "Malbec 750 ml", "large.png"), Goods("M-375", "Malbec 375 ml"))


def marked(face: GoodsFace) -> list[str]:
    return [part.text for part in face.name if part.differs]


def test_that_an_answer_about_one_product_stays_as_it_is() -> None:
    assert with_comparison(WORDS, Announcement(Verdict.WRONG_ITEM)) is WORDS


def test_that_tone_sign_and_words_stay_and_only_what_to_do_is_said_again() -> None:
    words = with_comparison(WORDS, Announcement(Verdict.WRONG_ITEM, mixup=MIXUP))

    assert (words.tone, words.icon, words.headline, words.details) == (
        WORDS.tone,
        WORDS.icon,
        WORDS.headline,
        WORDS.details,
    )
    assert words.comparison is not None
    assert words.comparison.notes == ("Put it aside.",)


def test_that_the_count_of_a_surplus_unit_is_still_said() -> None:
    words = with_comparison(WORDS, Announcement(Verdict.OVER_SCAN, mixup=MIXUP))

    assert words.comparison is not None
    assert words.comparison.notes == WORDS.details


def test_that_each_side_has_its_picture_and_the_words_that_tell_it_from_the_other() -> None:
    state = comparison_state(MIXUP)

    assert (marked(state.wanted), marked(state.came)) == (["750 ml"], ["375 ml"])
    assert (state.wanted.picture_path, state.came.picture_path) == ("large.png", "")


def test_that_nothing_is_marked_where_every_word_differs() -> None:
    state = comparison_state(Mixup(Goods("A", "Caneca preta"), Goods("B", "Vela branca")))

    assert marked(state.wanted) == marked(state.came) == []


def test_that_the_sku_is_marked_where_the_names_are_the_same() -> None:
    state = comparison_state(Mixup(Goods("A", "Vela"), Goods("B", "vela")))

    assert (state.wanted.is_sku_marked, state.came.is_sku_marked) == (True, True)
