"""Numbers beside their peers."""

from bancada.bootstrap.benchmarks.records import BenchRecord, machine_load, percentile


def test_that_the_ratio_is_the_value_by_its_peer() -> None:
    assert BenchRecord("scan", "p50", 4.8, "ms", 3.0).ratio == 1.6
    assert BenchRecord("scan", "p50", 4.8, "ms").ratio is None


def test_that_a_record_says_what_the_command_line_promises() -> None:
    assert BenchRecord("start", "ready", 1.23456, "s", 0.25).values() == {
        "bench": "start",
        "metric": "ready",
        "value": 1.235,
        "unit": "s",
        "peer": 0.25,
        "ratio": 4.94,
    }


def test_that_a_line_for_people_names_value_unit_and_peer() -> None:
    line = BenchRecord("scan", "accepted p50", 4.0, "ms", 2.0).line()
    assert line.split() == ["scan", "accepted", "p50", "4.00", "ms", "peer", "2.00", "ms,", "ratio", "2.0"]


def test_that_half_of_the_values_stand_below_the_median() -> None:
    values = [float(number) for number in range(100, 0, -1)]
    assert percentile(values, 50) == 51
    assert percentile(values, 99) == 100
    assert percentile([], 50) == 0


def test_that_the_machine_load_is_a_record() -> None:
    assert machine_load("scan", "before").metric == "machine load before"
