import pytest

from bancada.domain.codes import aim


@pytest.mark.parametrize(
    "identifier",
    [
        "]C0",
        "]C1",
        "]d1",
        "]d2",
        "]Q1",
        "]Q3",
        "]e0",
        "]E0",
        "]E4",
        "]I1",
        "]A0",
        "]J1",
        "]L0",
        "]z0",
        "]X0",
    ],
)
def test_that_a_known_identifier_is_parted_from_the_data(identifier: str) -> None:
    assert aim.split(f"{identifier}AB12") == aim.AimScan(identifier, "AB12")


@pytest.mark.parametrize("text", ["5901234123457", "]", "]C", "]!1x", "C1AB", " ]C1", ""])
def test_that_any_other_text_stays_whole(text: str) -> None:
    assert aim.split(text) == aim.AimScan(None, text)


@pytest.mark.parametrize("identifier", ["]C1", "]d2", "]Q3", "]e0", "]J1"])
def test_that_gs1_symbologies_promise_element_strings(identifier: str) -> None:
    assert aim.split(identifier + "x").is_gs1


@pytest.mark.parametrize("text", ["]C0x", "]d1x", "]Q1x", "]E0x", "x"])
def test_that_other_symbologies_promise_none(text: str) -> None:
    assert not aim.split(text).is_gs1


def test_that_only_ean_and_upc_are_retail_symbols() -> None:
    assert aim.split("]E0x").is_retail
    assert not aim.split("]e0x").is_retail
    assert not aim.split("x").is_retail
