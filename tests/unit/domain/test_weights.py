from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.weights import (
    WeighedPart,
    WeightBand,
    WeightEstimate,
    carton_estimate,
    catalogue_estimate,
    exact_estimate,
    learn,
    weight_band,
)

GRAMS = st.integers(5, 20_000)


def test_that_an_estimate_rounds_to_the_next_gram() -> None:
    assert [WeightEstimate(mean_mg, 1).mean_g for mean_mg in (1499, 1500)] == [1, 2]


def test_that_a_band_ends_at_nothing() -> None:
    band = WeightBand(10, 20)

    assert (band.low_g, band.high_g) == (0, 30)
    assert band.holds(0)
    assert not band.holds(31)


def test_that_a_carton_is_known_better_than_a_product_and_a_label_best() -> None:
    known = [
        estimate(1000).variance_mg2 for estimate in (exact_estimate, carton_estimate, catalogue_estimate)
    ]

    assert known == sorted(known)
    assert catalogue_estimate(1).variance_mg2 == catalogue_estimate(50).variance_mg2


def test_that_a_band_is_as_wide_as_the_profiles_larger_tolerance() -> None:
    parts = [WeighedPart(catalogue_estimate(500), 3), WeighedPart(carton_estimate(90), 1)]

    assert weight_band(parts, 10, 20, 30) == WeightBand(1600, 48)
    assert weight_band(parts, 10, 60, 30) == WeightBand(1600, 60)


def test_that_goods_that_vary_widen_the_band() -> None:
    learnt = WeightEstimate(500_000, 30_000**2, samples=8)

    assert weight_band([WeighedPart(learnt, 1)], 0, 20, 30).tolerance_g == 90
    assert weight_band([WeighedPart(replace(learnt, samples=0), 1)], 0, 20, 30).tolerance_g == 20


@given(GRAMS, st.integers(-40, 40), st.integers(1, 6))
def test_that_the_true_weight_is_learnt(catalogue_g: int, off_permille: int, qty: int) -> None:
    true_g = catalogue_g + catalogue_g * off_permille // 1000
    estimate = catalogue_estimate(catalogue_g)
    for _ in range(60):
        band = weight_band([WeighedPart(estimate, qty)], 0, 20, 50)
        assert band.holds(true_g * qty)
        (estimate,) = learn([WeighedPart(estimate, qty)], 0, true_g * qty)

    assert abs(estimate.mean_mg - true_g * 1000) <= max(1000, true_g * 2)
    assert estimate.samples == 60


@given(GRAMS, GRAMS, st.integers(0, 40_000), st.integers(0, 12))
def test_that_learning_never_unlearns(first_g: int, second_g: int, gross_g: int, qty: int) -> None:
    parts = [WeighedPart(catalogue_estimate(first_g), qty), WeighedPart(carton_estimate(second_g), 1)]

    after = learn(parts, 0, gross_g)

    for part, estimate in zip(parts, after, strict=True):
        assert type(estimate.mean_mg) is type(estimate.variance_mg2) is int
        assert estimate.mean_mg >= 0
        assert estimate.variance_mg2 <= max(part.estimate.variance_mg2, 500**2)
        assert estimate.samples == part.estimate.samples + 1


def test_that_the_surprise_goes_to_the_part_that_is_least_known() -> None:
    sure, unsure = exact_estimate(500), catalogue_estimate(500)

    after_sure, after_unsure = learn([WeighedPart(sure, 1), WeighedPart(unsure, 1)], 0, 1015)

    assert after_unsure.mean_mg - unsure.mean_mg > 10 * (after_sure.mean_mg - sure.mean_mg)


def test_that_filling_material_is_not_learnt_as_goods() -> None:
    (after,) = learn([WeighedPart(catalogue_estimate(500), 1)], 40, 540)

    assert after.mean_mg == 500_000


@pytest.mark.parametrize("noise_g", [3, 8])
def test_that_the_band_keeps_holding_goods_that_vary(noise_g: int) -> None:
    product, carton = catalogue_estimate(300), carton_estimate(80)
    for number in range(80):
        true_g = 2 * 306 + 82 + (number * 7919 % (2 * noise_g + 1)) - noise_g
        parts = [WeighedPart(product, 2), WeighedPart(carton, 1)]
        assert weight_band(parts, 0, 20, 30).holds(true_g)
        product, carton = learn(parts, 0, true_g)

    assert weight_band([WeighedPart(product, 2), WeighedPart(carton, 1)], 0, 20, 30).holds(2 * 306 + 82)
