"""People from the command line: whoever may write the folder may change who works there."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from bancada.bootstrap.open_bench import open_bench
from bancada.domain import events as ev
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.commands import EnterPin, RegisterScan
from tests.integration.cli.conftest import Bancada, Ran


def with_pin(monkeypatch: pytest.MonkeyPatch, pin: str) -> None:
    """What stands on stdin."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{pin}\n".encode())))


@pytest.fixture
def admin(bancada: Bancada, monkeypatch: pytest.MonkeyPatch) -> Ran:
    """A station whose first administrator was made from the command line."""
    with_pin(monkeypatch, "1234")
    return bancada(
        "people", "add", "Ana Exemplo", "--badge", "ADM-0001", "--role", "admin", "--pin-stdin", "--json"
    )


def sign_in(station: Path, badge: str, pin: str = "") -> Verdict | None:
    """What the bench says to a badge, and to the PIN when one is given."""
    with open_bench(station) as (bench, _):
        said = bench.execute(RegisterScan(badge)).update.announcement
        if pin:
            said = bench.execute(EnterPin(pin)).update.announcement
    return said.verdict if said else None


def test_that_the_first_person_is_the_administrator(admin: Ran, station: Path) -> None:
    (person,) = admin.json
    assert (person["name"], person["role"], person["badge"]) == ("Ana Exemplo", "admin", "•••• 0001")
    assert sign_in(station, "ADM-0001", "1234") is Verdict.SIGNED_IN


def test_that_a_first_person_who_is_no_administrator_is_refused(bancada: Bancada) -> None:
    ran = bancada("people", "add", "Bruno", "--badge", "B-1", "--badge-alone")
    assert ran.status == 1
    assert "--role admin" in ran.err


@pytest.mark.usefixtures("admin")
def test_that_a_packer_may_have_a_badge_alone(bancada: Bancada, station: Path) -> None:
    ran = bancada("people", "add", "Bruno", "--badge", "PACK-0002", "--badge-alone", "--language", "es")
    assert ran.out == "Bruno  packer  es  •••• 0002  badge alone\n"
    assert sign_in(station, "PACK-0002") is Verdict.SIGNED_IN


@pytest.mark.usefixtures("admin")
def test_that_only_what_is_named_changes(
    bancada: Bancada, station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_pin(monkeypatch, "4321")
    bancada("people", "add", "Bruno", "--badge", "PACK-0002", "--pin-stdin")
    ran = bancada("people", "change", "PACK-0002", "--role", "lead", "--badge", "PACK-0009", "--json")
    (person,) = ran.json
    assert (person["name"], person["role"], person["badge"]) == ("Bruno", "lead", "•••• 0009")
    assert sign_in(station, "PACK-0009", "4321") is Verdict.SIGNED_IN
    assert sign_in(station, "PACK-0002") is Verdict.SIGN_IN_FIRST


@pytest.mark.usefixtures("admin")
def test_that_a_person_is_let_go_and_let_in_again(bancada: Bancada, station: Path) -> None:
    added = bancada("people", "add", "Bruno", "--badge", "PACK-0002", "--badge-alone", "--json")
    bancada("people", "change", "PACK-0002", "--inactive")
    assert sign_in(station, "PACK-0002") is Verdict.SIGN_IN_FIRST
    assert "deactivated" in bancada("people", "list").out
    bancada("people", "change", added.json[0]["operator_id"], "--active")
    assert sign_in(station, "PACK-0002") is Verdict.SIGNED_IN


@pytest.mark.usefixtures("admin")
def test_that_a_forgotten_pin_is_replaced(
    bancada: Bancada, station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_pin(monkeypatch, "9876")
    assert bancada("people", "change", "ADM-0001", "--pin-stdin").status == 0
    assert sign_in(station, "ADM-0001", "1234") is Verdict.WRONG_PIN
    assert sign_in(station, "ADM-0001", "9876") is Verdict.SIGNED_IN


@pytest.mark.usefixtures("admin")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("change", "ADM-0001", "--inactive"), "One active administrator must remain."),
        (("change", "ADM-0001", "--role", "packer"), "One active administrator must remain."),
        (("change", "nobody", "--name", "X"), "Nobody has this badge"),
        (("add", "Eva", "--badge", "adm-0001", "--badge-alone"), "belongs to somebody else"),
        (("add", "Eva", "--badge", "E-1", "--role", "lead", "--badge-alone"), "A PIN is needed"),
    ],
)
def test_that_what_cannot_be_is_one_line_and_changes_nothing(
    bancada: Bancada, arguments: tuple[str, ...], words: str
) -> None:
    before = bancada("people", "list").out
    ran = bancada("people", *arguments)
    assert (ran.status, ran.out) == (1, "")
    assert words in ran.err
    assert bancada("people", "list").out == before


@pytest.mark.usefixtures("admin")
def test_that_a_badge_alone_and_a_pin_are_wrong_usage(bancada: Bancada) -> None:
    assert bancada("people", "change", "ADM-0001", "--badge-alone", "--pin").status == 2


def test_that_nobody_is_listed_where_no_station_is(bancada: Bancada, station: Path) -> None:
    assert bancada("people", "list").status == 1
    assert bancada("people", "change", "B-1", "--inactive").status == 1
    assert not station.exists()


@pytest.mark.usefixtures("admin")
def test_that_the_log_says_what_changed_and_names_nobody(bancada: Bancada) -> None:
    listed = bancada("events", "list", "--json").out
    assert ev.OperatorChanged.__name__ in listed or "operator_changed" in listed
    assert "Ana Exemplo" not in listed
    assert "ADM-0001" not in listed
