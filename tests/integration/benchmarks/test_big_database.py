"""A big database is one that a station could have made."""

from pathlib import Path

from bancada.bootstrap.benchmarks.big_database import DatabaseSize, big_database
from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.open_store import open_reader, open_store
from bancada.domain.orders import OrderState
from bancada.store.chain import verify_chain

SIZE = DatabaseSize(open_orders=40, events=400)


def test_that_the_log_is_whole_and_the_tables_say_what_it_says(tmp_path: Path) -> None:
    folder = big_database(tmp_path, SIZE)

    with open_log(folder) as log:
        chain = verify_chain(log.recorded())
    with open_store(folder) as store:
        rebuilt = store.rebuild()

    assert chain.first_bad_seq is None
    assert SIZE.events <= chain.events < SIZE.events + 50
    assert rebuilt.differences == ()


def test_that_as_many_orders_wait_as_were_asked_for(tmp_path: Path) -> None:
    with open_reader(big_database(tmp_path, SIZE)) as reader:
        states = reader.state_counts()

    assert states[OrderState.OPEN] == SIZE.open_orders
    assert states[OrderState.SHIPPED] > 0


def test_that_a_second_run_uses_the_same_database(tmp_path: Path) -> None:
    told: list[str] = []
    first = big_database(tmp_path, SIZE, told.append)
    again = big_database(tmp_path, SIZE, told.append)

    assert (first, len(told)) == (again, 1)


def test_that_a_half_built_database_is_built_anew(tmp_path: Path) -> None:
    half = tmp_path / SIZE.name
    half.mkdir()
    (half / "station.sqlite3").write_bytes(b"torn")

    with open_reader(big_database(tmp_path, SIZE)) as reader:
        assert reader.state_counts()[OrderState.OPEN] == SIZE.open_orders
