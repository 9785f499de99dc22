from hypothesis import given
from hypothesis import strategies as st

from bancada.devices.simulated.load_cell import LoadCell, ScaleTraits
from bancada.services.ports import ScaleReading


def test_that_a_fresh_scale_stands_still_at_zero() -> None:
    assert LoadCell(ScaleTraits(), seed=1, started_ms=0).read(0) == ScaleReading(0, is_stable=True)


def test_that_a_reading_is_unstable_until_the_scale_has_settled() -> None:
    cell = LoadCell(ScaleTraits(settle_ms=400), seed=1, started_ms=0)
    cell.change(3482, now_ms=1000)

    assert not cell.read(1399).is_stable
    assert cell.read(1400) == ScaleReading(3482, is_stable=True)


def test_that_the_same_load_again_does_not_make_the_scale_swing() -> None:
    cell = LoadCell(ScaleTraits(), seed=1, started_ms=0)
    cell.change(500, now_ms=0)
    cell.change(500, now_ms=1000)

    assert cell.read(1000) == ScaleReading(500, is_stable=True)


def test_that_the_same_seed_swings_the_same_way() -> None:
    def swing(seed: int) -> list[int]:
        cell = LoadCell(ScaleTraits(), seed, started_ms=0)
        cell.change(2000, now_ms=0)
        return [cell.read(now_ms).weight_g for now_ms in range(0, 400, 50)]

    assert swing(7) == swing(7)
    assert swing(7) != swing(8)


def test_that_a_load_beyond_the_capacity_is_an_overload_without_weight() -> None:
    cell = LoadCell(ScaleTraits(capacity_g=30_000), seed=1, started_ms=0)
    cell.change(30_001, now_ms=0)

    assert cell.read(5000) == ScaleReading(0, is_stable=False, is_overload=True)


def test_that_drift_moves_the_zero_until_the_zero_key_is_pressed() -> None:
    cell = LoadCell(ScaleTraits(drift_mg_per_s=100), seed=1, started_ms=0)

    assert cell.read(120_000).weight_g == 12
    cell.zero(120_000)
    assert cell.read(120_000).weight_g == 0


def test_that_the_display_shows_whole_divisions() -> None:
    cell = LoadCell(ScaleTraits(division_g=5), seed=1, started_ms=0)
    cell.change(1003, now_ms=0)

    assert cell.read(1000).weight_g == 1005


@given(st.lists(st.integers(0, 30_000), min_size=1, max_size=6), st.integers(0, 10**6))
def test_that_every_settled_reading_is_the_true_load(loads: list[int], seed: int) -> None:
    cell = LoadCell(ScaleTraits(), seed, started_ms=0)
    now_ms = 0
    for load_g in loads:
        cell.change(load_g, now_ms)
        now_ms += 400
        assert cell.read(now_ms) == ScaleReading(load_g, is_stable=True)
