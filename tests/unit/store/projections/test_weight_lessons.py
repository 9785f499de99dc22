"""What a weighed parcel teaches."""

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.orders import Order, OrderLine, QuantityUnit
from bancada.domain.parcels import Parcel
from bancada.domain.session import PackingSession
from bancada.domain.weights import WeightEstimate, catalogue_estimate
from bancada.store.projections.weight_lessons import Lesson, lessons_of

LINES = (OrderLine(1, "MUG", "Mug", 2), OrderLine(2, "HAM", "Ham", 500, QuantityUnit.GRAM))
SESSION = replace(
    PackingSession.begin(Order("o1", "r", LINES)), parcels=(Parcel(1, carton_code="L", tare_g=250),)
)
GOOD = ev.ParcelWeighed(
    1,
    gross_g=1070,
    expected_g=1050,
    tolerance_g=50,
    is_accepted=True,
    weighs_as_expected=True,
    contents=(("MUG", 2),),
    carton_code="L",
)


def mug_known(kind: str, code: str) -> WeightEstimate | None:
    return catalogue_estimate(400) if (kind, code) == ("product", "MUG") else None


def nothing_known(_kind: str, _code: str) -> WeightEstimate | None:
    return None


def means(lessons: tuple[Lesson, ...]) -> dict[str, int]:
    return {lesson.code: lesson.estimate.mean_g for lesson in lessons}


def test_that_goods_and_carton_share_the_surprise() -> None:
    taught = means(lessons_of(GOOD, SESSION, mug_known))

    assert 400 < taught["MUG"] <= 410
    assert 250 <= taught["L"] < 260


def test_that_filling_material_is_taken_off() -> None:
    filled = replace(GOOD, expected_g=1150, gross_g=1150)

    assert means(lessons_of(filled, SESSION, mug_known)) == {"L": 250, "MUG": 400}


def test_that_only_an_accepted_parcel_of_expected_weight_teaches() -> None:
    assert lessons_of(replace(GOOD, is_accepted=False), SESSION, mug_known) == ()
    assert lessons_of(replace(GOOD, weighs_as_expected=False), SESSION, mug_known) == ()
    assert lessons_of(replace(GOOD, contents=()), SESSION, mug_known) == ()


def test_that_a_parcel_with_an_unknown_weight_in_it_teaches_nothing() -> None:
    mixed = replace(GOOD, contents=(("MUG", 2), ("CUP", 1)))

    assert lessons_of(mixed, SESSION, mug_known) == ()


def test_that_a_product_alone_in_its_parcel_teaches_its_unknown_weight() -> None:
    unjudged = replace(GOOD, expected_g=None, tolerance_g=None, weighs_as_expected=False, gross_g=1050)

    (lesson,) = lessons_of(unjudged, SESSION, nothing_known)

    assert (lesson.kind, lesson.code, lesson.estimate.mean_g, lesson.estimate.samples) == (
        "product",
        "MUG",
        400,
        1,
    )
    assert lessons_of(unjudged, SESSION, mug_known) == ()


def test_that_a_parcel_lighter_than_its_carton_teaches_nothing() -> None:
    light = replace(GOOD, expected_g=None, gross_g=200)

    assert lessons_of(light, SESSION, nothing_known) == ()


def test_that_goods_sold_by_weight_count_with_their_grams() -> None:
    with_ham = replace(GOOD, contents=(("HAM", 510), ("MUG", 2)), gross_g=1560, expected_g=1560)

    assert means(lessons_of(with_ham, SESSION, mug_known)) == {"L": 250, "MUG": 400}


def test_that_a_parcel_without_a_carton_teaches_its_goods() -> None:
    bare = replace(GOOD, carton_code=None, gross_g=820, expected_g=800)

    assert list(means(lessons_of(bare, SESSION, mug_known))) == ["MUG"]


def test_that_a_carton_of_unknown_tare_teaches_nothing_of_itself() -> None:
    strange = replace(GOOD, carton_code="X", gross_g=820, expected_g=800)

    assert list(means(lessons_of(strange, SESSION, mug_known))) == ["MUG"]
