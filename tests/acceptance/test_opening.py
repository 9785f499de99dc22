"""An order opens by anything that belongs to it."""

import pytest

from bancada.domain import events as ev
from bancada.ui.viewmodels.states.chrome import Page
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import MUG, SOAP, SOAP_G, TARE_S_G, order

NFE_KEY = "35261199888777000100550010000482131251054939"
TRACKING = "QS410007392BR"


@pytest.mark.parametrize(
    "code",
    [
        "1001",
        "TOTE-7",
        NFE_KEY,
        f"http://www.fazenda.pr.gov.br/nfce/qrcode?p={NFE_KEY}|2|1|1|ABCDEF",
        TRACKING,
        "44123456789",
        '{"id":"44123456789","t":"lm"}',
    ],
    ids=["number", "tote", "nfe-key", "qr-address", "tracking-number", "shipment", "flex-label"],
)
def test_that_an_order_opens_by_each_of_its_codes(open_station: OpenStation, code: str) -> None:
    wanted = order(
        "1001",
        ("SOAP", 2),
        codes=("TOTE-7", "44123456789"),
        nfe_key=NFE_KEY,
        tracking_nos=(TRACKING,),
        carrier="Correios",
    )
    bench = open_station(order("2002", ("MUG", 1)), wanted)
    bench.scan(code)
    bench.until_page(Page.PACKING)
    bench.until_shows("Open: 1001", "Soap, 0 / 2", "Olinda/PE")
    assert bench.done == (0,)


def test_that_one_scan_and_a_stable_weight_pack_a_one_unit_order(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.scan(SOAP)
    bench.put_on_scale(SOAP_G + TARE_S_G)
    assert bench.paper().codes[0] == "P-1001-1"
    bench.until_page(Page.READY)
    bench.until_shows("Packed: 1001", "1 order packed today")
    assert len(bench.events(ev.OrderPacked)) == 1
    assert bench.events(ev.OrderOpened)[0].opened_by is ev.OpenedBy.ITEM


def test_that_a_mixed_order_takes_one_scan_to_open_and_one_for_each_unit(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1001", SOAP, SOAP, MUG)
    bench.until_shows("Complete: 1001")
    carton = bench.state.suggestion
    assert carton is not None
    bench.put_on_scale(2 * SOAP_G + 350 + carton.tare_g)
    bench.labels(1)
    bench.until_page(Page.READY)


def test_that_an_item_opens_the_most_urgent_order_that_needs_it(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), order("1002", ("SOAP", 2), priority=5))
    bench.scan(SOAP)
    bench.until_shows("1002", "Soap, 1 / 2")
    assert bench.session.order.order_ref == "1002"


def test_that_a_code_that_nobody_knows_and_goods_that_nobody_wants_are_refused(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 1)))
    bench.scan("WHAT-IS-THIS")
    bench.until_shows("Nobody knows this code", "WHAT-IS-THIS")
    bench.scan(MUG)
    bench.until_shows("No open order needs this", "Mug")
    bench.until_page(Page.READY)


def test_that_orders_of_one_shipment_open_one_after_the_other(open_station: OpenStation) -> None:
    shipment = ("44123456789",)
    bench = open_station(
        order("1001", ("SOAP", 1), codes=shipment),
        order("1002", ("SOAP", 1), codes=shipment),
        profile_weigh="off",
    )
    bench.scan("44123456789")
    first = bench.session.order.order_ref
    bench.scan(SOAP)
    bench.until_page(Page.READY)
    bench.scan("44123456789")
    assert {first, bench.session.order.order_ref} == {"1001", "1002"}


def test_that_an_order_is_chosen_from_the_queue_by_touch(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), order("1002", ("MUG", 2)))
    bench.until_shows("1002")
    bench.click_row("1002")
    bench.until_page(Page.PACKING)
    assert bench.session.order.order_ref == "1002"


def test_that_another_order_waits_until_the_open_one_is_put_aside(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), order("1002", ("MUG", 1)))
    bench.scan("1001", SOAP, "1002")
    bench.until_shows("Finish order 1001 first")
    bench.scan("BANCADA-LEAVE", "1002")
    assert bench.session.order.order_ref == "1002"
    bench.scan("BANCADA-LEAVE", "1001")
    bench.until_shows("Order 1001 goes on", "Soap, 1 / 2")
