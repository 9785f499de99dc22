"""The log is listed, proved whole, and says the same as the read tables."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from bancada.store.database import DATABASE_FILE
from tests.integration.cli.conftest import Bancada


@pytest.fixture
def packed(bancada: Bancada, imports: Path) -> Bancada:
    """A station with some events."""
    bancada("products", "import", imports / "products-erp.csv")
    bancada("orders", "import", imports / "pedidos-erp.csv")
    return bancada


def _change(station: Path, *statements: str) -> None:
    """Change the database behind the station's back, as somebody with the file would."""
    with closing(dbapi2.connect(str(station / DATABASE_FILE), isolation_level=None)) as connection:
        for name in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name[0]}")
        for statement in statements:
            connection.execute(statement)


def test_that_events_are_listed_in_order(packed: Bancada) -> None:
    events = packed("events", "list", "--json").json

    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert [event["type"] for event in events].count("order_received") == 2


def test_that_the_events_of_one_order_can_be_asked_for(packed: Bancada) -> None:
    events = packed("events", "list", "--json", "--order", "7001").json

    assert [event["type"] for event in events] == ["order_received"]
    assert events[0]["payload"]["order"]["order_ref"] == "7001"
    assert packed("events", "list", "--order", "absent").status == 1


def test_that_people_read_one_line_per_event(packed: Bancada) -> None:
    lines = packed("events", "list", "--after", "1").out.splitlines()

    assert lines[0].split()[0] == "2"
    assert len(lines) == len(packed("events", "list", "--json").json) - 1


def test_that_a_whole_log_is_proved(packed: Bancada) -> None:
    ran = packed("events", "verify", "--json")

    assert ran.status == 0
    assert ran.json == [{"events": len(packed("events", "list", "--json").json), "first_bad_seq": None}]
    assert "none missing, none changed" in packed("events", "verify").out


@pytest.mark.parametrize(
    ("tampering", "first_bad_seq"),
    [
        ("UPDATE event SET payload = replace(payload, 'AVE', 'AVX') WHERE seq = 4", 4),
        ("DELETE FROM event WHERE seq = 3", 3),
        ("UPDATE event SET wall_ms = wall_ms + 1 WHERE seq = 1", 1),
        ("UPDATE event SET payload = CAST(replace(payload, 'AVE', 'AVX') AS BLOB) WHERE seq = 4", 4),
        ("UPDATE event SET event_id = x'00' WHERE seq = 2", 2),
        ("UPDATE event SET wall_ms = 'noon' WHERE seq = 2", 2),
    ],
)
def test_that_a_tampered_row_is_found(
    packed: Bancada, station: Path, tampering: str, first_bad_seq: int
) -> None:
    _change(station, tampering)

    ran = packed("events", "verify", "--json")

    assert ran.status == 1
    assert ran.json == [{"events": first_bad_seq - 1, "first_bad_seq": first_bad_seq}]
    assert f"event {first_bad_seq} is missing or was changed" in ran.err


def test_that_nothing_is_rebuilt_from_a_log_that_is_not_whole(packed: Bancada, station: Path) -> None:
    _change(station, "UPDATE event SET payload = x'7B' WHERE seq = 4")

    ran = packed("events", "rebuild", "--repair")

    assert (ran.status, ran.out) == (1, "")
    assert "event 4 is missing or was changed" in ran.err
    assert packed("events", "list", "--json").json[3]["payload"] == "b'{'"


def test_that_a_rebuild_says_what_the_tables_say(packed: Bancada) -> None:
    ran = packed("events", "rebuild", "--json")

    assert ran.status == 0
    assert (ran.json[0]["is_equal"], ran.json[0]["differing_rows"]) == (True, 0)
    assert ran.json[0]["rows"] > 4
    assert "the read tables say what the log says" in packed("events", "rebuild").out


def test_that_a_row_that_differs_is_told_and_repaired_only_when_asked(packed: Bancada, station: Path) -> None:
    _change(station, "UPDATE orders SET city = 'Elsewhere' WHERE order_ref = '7001'")

    found = packed("events", "rebuild", "--json")
    repaired = packed("events", "rebuild", "--repair", "--json")
    after = packed("events", "rebuild")

    assert (found.status, found.json[0]["differing_rows"]) == (1, 1)
    assert "Elsewhere" in found.err
    assert (repaired.status, repaired.json[0]["is_repaired"]) == (0, True)
    assert after.status == 0


@pytest.mark.parametrize(
    "action", [["events", "verify"], ["events", "rebuild"], ["events", "list"], ["orders", "list"]]
)
def test_that_looking_makes_no_station(bancada: Bancada, station: Path, action: list[str]) -> None:
    ran = bancada(*action)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err == f"bancada: There is no station in {station}.\n"
    assert not station.exists()


def test_that_a_process_of_its_own_does_the_same(packed: Bancada, station: Path) -> None:
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "bancada", "--data", str(station), "events", "verify", "--json"],
        env={**os.environ, "PYTHONPATH": str(root / "app")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == packed("events", "verify", "--json").out
