"""One thread, one queue: order of commands is order of arrival."""

from __future__ import annotations

import threading
from typing import Any, cast

import pytest

from bancada.domain.errors import OperatorError
from bancada.services import commands as cmd
from bancada.services.bench import Answer, Bench
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.faults import StoreFault
from bancada.services.station_loop import StationLoop, StationStopped

LONG_S = 10


class ScriptedBench:
    """A bench that replies with how many commands it has seen, or raises what it is told to."""

    def __init__(self, *errors: Exception, start_error: Exception | None = None) -> None:
        self.seen: list[cmd.Command] = []
        self.threads: set[str] = set()
        self.ticked = threading.Event()
        self._errors = list(errors)
        self._start_error = start_error

    def start(self) -> BenchUpdate:
        if self._start_error is not None:
            raise self._start_error
        return BenchUpdate(BenchState(), Step.SET_UP)

    def execute(self, command: cmd.Command) -> Answer:
        if isinstance(command, cmd.Tick):
            self.ticked.set()
            return Answer(BenchUpdate(BenchState(), Step.SET_UP))
        self.seen.append(command)
        self.threads.add(threading.current_thread().name)
        if self._errors:
            raise self._errors.pop()
        return Answer(BenchUpdate(BenchState(), Step.SET_UP), len(self.seen))


def _loop(bench: ScriptedBench, **more: Any) -> StationLoop:
    return StationLoop(cast("Bench", bench), more.pop("publish", lambda _update: None), **more)


def test_that_commands_are_carried_out_in_the_order_of_arrival_in_one_thread() -> None:
    bench = ScriptedBench()
    published: list[BenchUpdate] = []
    closed = threading.Event()
    loop = _loop(bench, publish=published.append, close=closed.set)
    loop.start()

    for choice in range(50):
        loop.post(cmd.Choose(choice))
    assert loop.call(cmd.Refresh()).result(LONG_S) == 51
    loop.stop()

    assert bench.seen == [*(cmd.Choose(choice) for choice in range(50)), cmd.Refresh()]
    assert bench.threads == {"station-loop"}
    assert len(published) == 52
    assert closed.is_set()


def test_that_what_was_posted_before_the_end_is_still_carried_out() -> None:
    bench = ScriptedBench()
    loop = _loop(bench)
    loop.start()
    loop.post(cmd.Refresh())

    loop.stop()
    loop.stop()

    assert bench.seen == [cmd.Refresh()]


def test_that_a_command_that_cannot_be_done_reaches_its_caller() -> None:
    told: list[BaseException] = []
    loop = _loop(ScriptedBench(OperatorError("no"), OperatorError("no")), on_error=told.append)
    loop.start()

    with pytest.raises(OperatorError):
        loop.call(cmd.Refresh()).result(LONG_S)
    loop.post(cmd.Refresh())
    assert loop.call(cmd.Refresh()).result(LONG_S) == 3
    loop.stop()

    assert [type(error) for error in told] == [OperatorError]


def test_that_an_error_of_ours_is_logged_and_ends_nothing(logged_warnings: list[Any]) -> None:
    told: list[BaseException] = []
    loop = _loop(ScriptedBench(ZeroDivisionError()), on_error=told.append)
    loop.start()

    loop.post(cmd.Refresh())
    assert loop.call(cmd.Refresh()).result(LONG_S) == 2
    loop.stop()

    assert [record.getMessage() for record in logged_warnings] == ["command Refresh failed"]
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_that_a_start_that_fails_is_told_and_closes_what_was_opened() -> None:
    closed = threading.Event()
    loop = _loop(ScriptedBench(start_error=StoreFault()), close=closed.set)

    with pytest.raises(StoreFault):
        loop.start()
    assert closed.wait(LONG_S)


def test_that_time_passes_on_a_bench_that_is_never_quiet() -> None:
    bench = ScriptedBench()
    loop = _loop(bench, tick_s=0.05)
    loop.start()

    while not bench.ticked.is_set():
        loop.call(cmd.Refresh()).result(LONG_S)
    loop.stop()

    assert bench.ticked.is_set()


def test_that_time_passes_on_a_quiet_bench() -> None:
    bench = ScriptedBench()
    loop = _loop(bench, tick_s=0.01)
    loop.start()

    assert bench.ticked.wait(LONG_S)
    loop.stop()


def test_that_nobody_waits_for_a_station_that_has_stopped() -> None:
    loop = _loop(ScriptedBench())
    loop.start()
    loop.stop()

    with pytest.raises(StationStopped):
        loop.call(cmd.Refresh()).result(LONG_S)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_that_the_death_of_the_loop_is_reported_and_so_is_what_comes_after(
    logged_warnings: list[Any],
) -> None:
    told: list[BaseException] = []
    over = threading.Event()
    bench = ScriptedBench()
    bench.execute = _die  # type: ignore[method-assign, assignment]
    loop = _loop(bench, on_error=told.append, close=over.set)
    loop.start()

    loop.post(cmd.Refresh())
    assert over.wait(LONG_S)
    loop.post(cmd.Refresh())
    with pytest.raises(StationStopped):
        loop.call(cmd.Refresh()).result(LONG_S)
    loop.stop()

    assert [type(error) for error in told] == [StationStopped, StationStopped]


def _die(_command: cmd.Command) -> Answer:
    raise SystemExit


def test_that_whoever_gave_up_waiting_and_whoever_cannot_show_a_fault_end_nothing(
    logged_warnings: list[Any],
) -> None:
    def broken(_error: BaseException) -> None:
        raise ZeroDivisionError

    loop = _loop(ScriptedBench(OperatorError("no"), OperatorError("no")), on_error=broken)
    loop.start()
    given_up = loop.call(cmd.Refresh())
    given_up.cancel()
    loop.post(cmd.Refresh())

    assert loop.call(cmd.Refresh()).result(LONG_S) == 3
    loop.stop()
    assert [record.getMessage() for record in logged_warnings][-1] == "a fault could not be reported"
