"""Every template is rendered without a station, from its sample or from values in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.cli.conftest import Bancada

_RENDERINGS = [
    ("shipping-100x150", "zpl", b"^XA"),
    ("shipping-100x150", "pdf", b"%PDF"),
    ("packing-slip-a4", "pdf", b"%PDF"),
    ("desk-mat", "pdf", b"%PDF"),
]


def test_that_the_list_names_every_rendering(bancada: Bancada) -> None:
    listed = {(line["template"], to) for line in bancada("label", "list", "--json").json for to in line["to"]}

    assert listed == {(template, to) for template, to, _ in _RENDERINGS}
    assert bancada("label", "list").out.split()[0] == "shipping-100x150"


@pytest.mark.parametrize(("template", "to", "start"), _RENDERINGS)
def test_that_a_sample_is_rendered_without_data(
    bancada: Bancada, station: Path, tmp_path: Path, template: str, to: str, start: bytes
) -> None:
    out = tmp_path / "out"

    ran = bancada("label", "render", template, "--to", to, "--out", out, "--language", "es", "--json")

    (line,) = ran.json
    assert (ran.status, line["template"], line["bytes"]) == (0, template, out.stat().st_size)
    assert out.read_bytes().startswith(start)
    assert not station.exists()


def test_that_values_come_from_a_file(bancada: Bancada, tmp_path: Path) -> None:
    data, out = tmp_path / "label.json", tmp_path / "label.zpl"
    values = {
        "order_no": "PED-77",
        "parcel_no": 1,
        "parcel_count": 1,
        "carrier": "Jadlog",
        "service_level": "Package",
        "sender": {"name": "Loja Exemplo", "lines": ["Rua Um, 1"]},
        "recipient": {"name": "Ana Exemplo", "street": "Rua Dois", "city": "Campinas"},
    }
    data.write_text(json.dumps(values), encoding="utf-8")

    at_203 = bancada("label", "render", "shipping-100x150", "--to", "zpl", "--data", data, "--out", out)
    dots_203 = out.read_bytes()
    bancada(
        "label", "render", "shipping-100x150", "--to", "zpl", "--data", data, "--out", out, "--dpi", "300"
    )

    assert at_203.status == 0
    assert b"PED-77" in dots_203
    assert b"Campinas" in dots_203
    assert dots_203 != out.read_bytes()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ('{"order_no": "1", "parcel_no": "x"}', "$.parcel_no"),
        ("{", "truncated"),
        ('{"heading": "x", "colour": "red"}', "“$.colour” is not a value of desk-mat"),
        ('{"codes": [{"caption": "a", "code": "b", "size": 1}]}', "“$.codes[0].size” is not a value"),
    ],
)
def test_that_wrong_values_are_one_line_and_nothing_is_written(
    bancada: Bancada, tmp_path: Path, values: str, said: str
) -> None:
    data, out = tmp_path / "values.json", tmp_path / "out"
    data.write_text(values, encoding="utf-8")
    template = "shipping-100x150" if "order_no" in values else "desk-mat"

    ran = bancada("label", "render", template, "--to", "pdf", "--data", data, "--out", out)

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err
    assert not out.exists()


@pytest.mark.parametrize(("template", "to"), [("desk-mat", "zpl"), ("desk-mat", "png"), ("no-such", "pdf")])
def test_that_what_does_not_exist_is_wrong_usage(
    bancada: Bancada, tmp_path: Path, template: str, to: str
) -> None:
    assert bancada("label", "render", template, "--to", to, "--out", tmp_path / "out").status == 2


def test_that_a_place_that_cannot_be_written_is_told(bancada: Bancada, tmp_path: Path) -> None:
    out = tmp_path / "absent" / "out"

    ran = bancada("label", "render", "desk-mat", "--to", "pdf", "--out", out)

    assert ran.status == 1
    assert f"{out} cannot be written" in ran.err


def test_that_a_data_file_that_is_not_there_is_told(bancada: Bancada, tmp_path: Path) -> None:
    data = tmp_path / "absent.json"

    ran = bancada("label", "render", "desk-mat", "--to", "pdf", "--out", tmp_path / "out", "--data", data)

    assert (ran.status, f"{data}: cannot be opened" in ran.err) == (1, True)
