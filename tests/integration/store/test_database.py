"""A station's folder: one station at a time, migrated with a backup, never half-written."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from bancada.domain import events as ev
from bancada.domain.orders import ShippingAddress
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict
from bancada.domain.verification import gate
from bancada.services.faults import StoreFault
from bancada.store import migration
from bancada.store.chain import ChainReport
from bancada.store.database import DATABASE_FILE, StationStore
from bancada.store.migration import back_up
from bancada.store.reader import SqliteStationReader
from bancada.store.schema import SCHEMA_REVISION, metadata
from bancada.store.sqlite_engine import reader_engine, refuse_old_sqlite, writer_engine
from bancada.store.store_errors import DamagedDatabase, NewerDatabase, SqliteTooOld, StationFolderBusy
from bancada.store.transaction import UnitOfWorkOpen
from tests.fakes.clock import FakeClock
from tests.integration.store.contracts.test_catalogues import put_products, weigh
from tests.integration.store.contracts.test_order_book import happen, take_in
from tests.integration.store.samples import MUG, opened, order, verified


def session_of(store: StationStore, order_id: str) -> PackingSession:
    with store() as uow:
        session = uow.orders.session(order_id)
    assert session is not None
    return session


def run_sql(path: Path, *statements: str) -> None:
    """Change a database behind the program's back."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_that_a_second_station_in_the_folder_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path, clock), pytest.raises(StationFolderBusy, match="close it or choose another"):
        StationStore(tmp_path, clock)

    with StationStore(tmp_path, clock) as again:
        assert again.path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_that_only_the_owner_may_read_the_database(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / DATABASE_FILE).touch(0o644)
    with StationStore(tmp_path, clock) as store:
        beside = [each for each in tmp_path.iterdir() if each.name.startswith(DATABASE_FILE)]
        assert store.path in beside
        assert {each.stat().st_mode & 0o777 for each in beside} == {0o600}


def test_that_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StoreFault):
        StationStore(tmp_path / "file" / "station", clock)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_that_only_its_owner_looks_into_a_stations_folder(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path / "deep" / "station", clock) as store:
        assert store.path.parent.stat().st_mode & 0o077 == 0


def test_that_a_closed_station_can_still_be_read(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path, clock) as store:
        take_in(store, order(1))

    with SqliteStationReader(tmp_path / DATABASE_FILE) as reader:
        assert reader.stored_events() == 1


def test_that_a_reader_in_another_thread_sees_whole_transactions(station: StationStore) -> None:
    seen: list[int] = []
    stop = threading.Event()

    def look() -> None:
        with station.reader() as reader:
            while not stop.is_set():
                seen.append(reader.stored_events())

    thread = threading.Thread(target=look)
    thread.start()
    for number in range(40):
        take_in(station, order(2 * number), order(2 * number + 1))
    stop.set()
    thread.join()

    assert seen == sorted(seen)
    assert all(events % 2 == 0 for events in seen)


def test_that_a_station_keeps_its_identity_and_its_facts(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path, clock) as store:
        take_in(store, order(1))
        happen(store, "o1", opened(), verified(1, 1))
        identity = store.identity

    with StationStore(tmp_path, clock) as store:
        assert store.identity == identity
        assert session_of(store, "o1").done == (1, 0)
        happen(store, "o1", verified(1, 1))
        with store.reader() as reader:
            assert reader.verify() == ChainReport(events=4, first_bad_seq=None)


def test_that_writes_are_synced_and_the_wal_is_on(station: StationStore) -> None:
    with station():
        sql = station._transaction.sql
        assert sql.value("PRAGMA journal_mode") == "wal"
        assert sql.value("PRAGMA synchronous") == 2
        assert sql.value("PRAGMA foreign_keys") == 1
        assert sql.value("PRAGMA secure_delete") == 1
        assert sql.value("PRAGMA trusted_schema") == 0


@pytest.mark.parametrize("change", ["DELETE FROM event", "UPDATE event SET payload = x'7B7D'"])
def test_that_the_log_cannot_be_changed(station: StationStore, change: str) -> None:
    take_in(station, order(1))

    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        run_in(station, change)


def run_in(station: StationStore, statement: str) -> None:
    with station():
        station._transaction.sql.run(statement)


def test_that_a_unit_of_work_inside_another_is_a_mistake(station: StationStore) -> None:
    with station(), pytest.raises(UnitOfWorkOpen):
        station().__enter__()


def test_that_the_migrations_make_the_tables_the_code_knows(station: StationStore) -> None:
    engine = reader_engine(station.path)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert differences == []


def test_that_the_newest_migration_is_the_one_the_code_expects() -> None:
    scripts = ScriptDirectory(str(Path(migration.__file__).parent / "migrations"))

    assert scripts.get_current_head() == SCHEMA_REVISION


def test_that_a_database_of_a_later_program_is_refused_and_left_alone(
    tmp_path: Path, clock: FakeClock
) -> None:
    StationStore(tmp_path, clock).close()
    run_sql(tmp_path / DATABASE_FILE, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerDatabase, match="newer version"):
        StationStore(tmp_path, clock)
    assert not list(tmp_path.glob("before-*"))


def test_that_a_backup_holds_everything_and_replaces_the_last(tmp_path: Path, clock: FakeClock) -> None:
    target = tmp_path / "backup.sqlite3"
    target.write_bytes(b"older")
    with StationStore(tmp_path, clock) as store:
        take_in(store, order(1), order(2))
        back_up(store._engine, target)

    engine = reader_engine(target)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM event").scalar() == 2
    engine.dispose()


def test_that_a_damaged_database_is_not_backed_up(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path, clock) as store:
        take_in(store, *(order(number) for number in range(300)))
    path, target = tmp_path / DATABASE_FILE, tmp_path / "backup.sqlite3"
    run_sql(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    engine = writer_engine(path)

    with pytest.raises((DamagedDatabase, StoreFault)):
        back_up(engine, target)
    assert not target.exists()
    engine.dispose()


def test_that_a_backup_for_which_there_is_no_room_is_a_fault(tmp_path: Path, clock: FakeClock) -> None:
    with StationStore(tmp_path, clock) as store, pytest.raises(StoreFault):
        back_up(store._engine, tmp_path / "missing" / "backup.sqlite3")


def test_that_a_file_that_is_no_database_is_a_fault(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / DATABASE_FILE).write_bytes(b"not a database, but long enough to look at" * 200)

    with pytest.raises(StoreFault):
        StationStore(tmp_path, clock)


def fill_the_disk(store: StationStore) -> None:
    """From here on the file may not grow by a page."""
    sql = store._transaction.sql
    with store():
        pages = sql.value("PRAGMA page_count")
        sql.value(f"PRAGMA max_page_count = {pages}")


def test_that_a_full_disk_undoes_the_scan_and_leaves_the_rest(station: StationStore) -> None:
    take_in(station, order(1))
    happen(station, "o1", opened(), verified(1, 1))
    before = session_of(station, "o1")
    fill_the_disk(station)

    with pytest.raises(StoreFault):
        take_in(station, *(order(number) for number in range(10, 900)))

    assert session_of(station, "o1") == before
    with station() as uow:
        assert uow.orders.session("o10") is None


def test_that_packing_goes_on_when_there_is_space_again(station: StationStore) -> None:
    take_in(station, order(1))
    fill_the_disk(station)
    with pytest.raises(StoreFault):
        take_in(station, *(order(number) for number in range(10, 900)))

    run_in(station, "PRAGMA max_page_count = 1000000")
    happen(station, "o1", opened(), verified(1, 1))

    assert session_of(station, "o1").done == (1, 0)
    with station.reader() as reader:
        assert (reader.verify().events, reader.verify().first_bad_seq) == (3, None)
    assert station.rebuild().is_clean


def run_python(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of its own on a station's folder."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


WRITE_UNTIL_FULL = """
import resource, signal, sys
from pathlib import Path
from bancada.domain import events as ev
from bancada.services.faults import StoreFault
from bancada.store.chain import ChainReport
from bancada.store.database import StationStore
from tests.fakes.clock import FakeClock
from tests.integration.store.samples import order

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = StationStore(Path(sys.argv[1]), FakeClock())
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, resource.RLIM_INFINITY))
kept = 0
try:
    for number in range(5000):
        with store() as uow:
            uow.events.append(ev.OrderReceived(order(number)))
            uow.commit()
        kept += 1
except StoreFault:
    print(kept)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    with store() as uow:
        uow.events.append(ev.OrderReceived(order(9999)))
        uow.commit()
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_that_what_was_committed_before_the_disk_was_full_is_there(tmp_path: Path, clock: FakeClock) -> None:
    folder = tmp_path / "station"
    wrote = run_python(WRITE_UNTIL_FULL, folder)
    kept = int(wrote.stdout)

    with StationStore(folder, clock) as store, store.reader() as reader:
        assert 0 < kept < 5000
        assert sum(reader.state_counts().values()) == kept + 1
        assert reader.verify().first_bad_seq is None
        assert session_of(store, "o9999").order == order(9999)


CRASH = """
import os, sys
from pathlib import Path
from bancada.domain import events as ev
from bancada.store.chain import ChainReport
from bancada.store.database import StationStore
from tests.fakes.clock import FakeClock
from tests.integration.store.samples import MUG, opened, order, verified

store = StationStore(Path(sys.argv[1]), FakeClock())
with store() as uow:
    uow.events.append(ev.OrderReceived(order(1)))
    uow.events.append(opened(), order_id="o1")
    uow.commit()
with store() as uow:
    uow.events.append(verified(1, 2), order_id="o1")
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_that_a_killed_process_leaves_all_that_was_committed_and_no_more(
    tmp_path: Path, clock: FakeClock
) -> None:
    paths = [path for path in sys.path if path]
    killed = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)],
        env={"PYTHONPATH": ":".join(paths)},
        timeout=60,
        check=False,
    )

    with StationStore(tmp_path, clock) as store:
        assert killed.returncode == -9
        assert session_of(store, "o1").done == (0, 0)
        assert session_of(store, "o1").is_in_hand
        assert store.rebuild().is_clean


def test_that_a_rebuild_finds_and_mends_what_the_log_does_not_say(station: StationStore) -> None:
    take_in(station, order(1), order(2))
    happen(station, "o1", opened(), verified(1, 1))
    with station() as uow:
        station._transaction.sql.run("UPDATE order_line SET done = 2 WHERE sku = 'MUG' AND done = 1")
        station._transaction.sql.run("DELETE FROM orders WHERE order_id = 'o2'")
        station._transaction.sql.run("INSERT INTO setting (name, value) VALUES ('ghost', '1')")
        uow.commit()

    found = station.rebuild(swap_in=True)
    again = station.rebuild()

    assert {difference.table for difference in found.differences} == {"orders", "order_line", "setting"}
    assert found.differing_rows == 3
    assert again.is_clean
    assert again.events == 4
    with station.reader() as reader:
        assert sum(reader.state_counts().values()) == 2


def test_that_a_rebuild_tells_how_far_it_is(station: StationStore) -> None:
    take_in(station, *(order(number) for number in range(2500)))
    told: list[int] = []

    station.rebuild(progress=told.append)

    assert told == [2000, 2500]


def test_that_a_weight_is_learnt_again_from_the_catalogue_of_its_day(station: StationStore) -> None:
    put_products(station, MUG)
    take_in(station, order(1))
    weigh(station, "o1", ("MUG", 2), gross_g=1070, expected_g=1050, tolerance_g=50, weighs_as_expected=True)
    put_products(station, type(MUG)("MUG", "Mug", weight_g=999))

    assert station.rebuild().is_clean


@pytest.mark.parametrize(
    ("damage", "first_bad_seq"),
    [
        ("UPDATE event SET payload = x'7B7D' WHERE seq = 2", 2),
        ("DELETE FROM event WHERE seq = 3", 3),
        ("UPDATE event SET operator_id = 'other' WHERE seq = 4", 4),
        ("DELETE FROM event WHERE seq = 1", 1),
    ],
)
def test_that_a_changed_log_is_found_out(station: StationStore, damage: str, first_bad_seq: int) -> None:
    take_in(station, order(1))
    happen(station, "o1", opened(), verified(1, 1), verified(1, 1), verified(2, 1))
    with station() as uow:
        sql = station._transaction.sql
        sql.run("DROP TRIGGER event_is_never_changed")
        sql.run("DROP TRIGGER event_is_never_deleted")
        sql.run(damage)
        uow.commit()

    with station.reader() as reader:
        assert reader.verify().first_bad_seq == first_bad_seq


def test_that_events_are_numbered_without_a_gap_after_a_rollback(station: StationStore) -> None:
    take_in(station, order(1))
    with station() as uow:
        uow.events.append(opened(), order_id="o1")
    happen(station, "o1", ev.OrderCancelled())

    with station.reader() as reader:
        recorded = list(reader.recorded())
        later = list(reader.recorded(after_seq=1))

    assert [(event.seq, event.type) for event in recorded] == [(1, "order_received"), (2, "order_cancelled")]
    assert recorded[1].prev_hash == recorded[0].hash
    assert [event.seq for event in later] == [2]
    assert recorded[1].operator_id == "op1"


def test_that_the_wal_is_emptied_after_addresses_were_purged(station: StationStore, clock: FakeClock) -> None:
    take_in(station, order(1))
    with station() as uow:
        uow.orders.put_addresses([("o1", ShippingAddress("Very Particular Name"))])
        uow.events.append(ev.OrderShipped(), order_id="o1")
        uow.commit()
    clock.advance(h=100)
    with station() as uow:
        assert uow.orders.purge_addresses(clock.now()) == 1
        uow.commit()

    files = [path for path in station.path.parent.iterdir() if path.name.startswith(DATABASE_FILE)]
    assert not any(b"Very Particular" in path.read_bytes() for path in files)


def test_that_an_event_of_a_later_program_does_not_break_reading(station: StationStore) -> None:
    take_in(station, order(1))
    with station() as uow:
        station._transaction.sql.run(
            "INSERT INTO event SELECT seq + 1, event_id, epoch, 'drone_called', 7, order_id, operator_id,"
            " wall_ms, mono_ms, hlc, x'7B7D', prev_hash, hash FROM event"
        )
        uow.commit()

    assert session_of(station, "o1").order == order(1)
    assert station.rebuild().is_clean


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_that_a_sqlite_that_can_lose_data_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(SqliteTooOld, match=r"3\.51\.3"):
        refuse_old_sqlite(version)

    refuse_old_sqlite((3, 51, 3))


def test_that_a_writer_engine_begins_at_once(tmp_path: Path) -> None:
    first, second = writer_engine(tmp_path / "a.sqlite3"), writer_engine(tmp_path / "a.sqlite3")
    with second.connect() as other:
        other.exec_driver_sql("PRAGMA busy_timeout = 0")
        other.rollback()
        with first.begin(), pytest.raises(dbapi2.OperationalError, match="locked"):
            other.begin()
    first.dispose()
    second.dispose()


def test_that_an_order_a_newer_program_worked_on_is_not_packed_blindly(
    tmp_path: Path, clock: FakeClock
) -> None:
    with StationStore(tmp_path / "s", clock) as store:
        take_in(store, order(1), order(2))
        happen(store, "o1", opened())
        with store() as uow:
            store._transaction.sql.run("DROP TRIGGER event_is_never_changed")
            store._transaction.sql.run("UPDATE event SET schema = 99 WHERE type = 'order_opened'")
            uow.commit()
    with StationStore(tmp_path / "s", clock) as store:
        assert gate(session_of(store, "o1")) is ScanVerdict.NOT_UNDERSTOOD
        assert gate(session_of(store, "o2")) is None
