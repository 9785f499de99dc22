"""No event of the log tells who a customer is."""

from bancada.domain.events import ExceptionReason
from bancada.domain.orders import ShippingAddress
from bancada.services import commands as cmd
from bancada.services.received import ReceivedOrder
from bancada.wire.event_codec import encode_event
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.domain.codes.vectors import valid_values
from tests.unit.services.goods import SOAP, order

ADDRESS = ShippingAddress(
    "Fulana Plantada",
    "Rua Inventada",
    "4711",
    "fundos",
    "Bairro Novo",
    "Olinda",
    "PE",
    "53000999",
    "BR",
    phone="81999990000",
    gift_message="Parabens, querida",
    note="toque a campainha da vizinha",
)
PRIVATE = (ADDRESS.name, ADDRESS.street, ADDRESS.postcode, ADDRESS.phone, ADDRESS.gift_message, ADDRESS.note)
CARD = f"{ADDRESS.name};{ADDRESS.street} {ADDRESS.number};{ADDRESS.postcode};{ADDRESS.phone}"
POSTAL_LABEL = valid_values("correios_datamatrix")[0]


def whole_log(bench: BenchDriver) -> str:
    return "\n".join(encode_event(event)[2].decode() for event in bench.recorded())


def test_that_no_event_tells_name_phone_street_or_note(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    packed = order("1", ("SOAP", 2), city="Olinda", tracking_nos=("PH297898690BR",), codes=("PH297898690BR",))
    bench.import_orders(packed, order("2", ("PHONE", 1)), address=ADDRESS)
    bench.import_orders(order("2", ("PHONE", 2)), address=ADDRESS)
    bench.scan(POSTAL_LABEL, CARD, SOAP, CARD, SOAP, CARD)
    bench.scan(bench.readback())
    bench.scan("2", "7891111111111", CARD, POSTAL_LABEL, POSTAL_LABEL[:-1] + "x")
    bench.do(cmd.HoldOrder(ExceptionReason.ADDRESS, "A1"))
    log = whole_log(bench)

    assert "order_packed" not in log
    assert "PH297898690BR" in log
    assert not [text for text in (*PRIVATE, CARD, POSTAL_LABEL[:30]) if text in log]


def test_that_the_customers_note_is_at_the_bench_with_the_order(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)), address=ADDRESS)

    bench.scan("1")
    assert bench.state.note == ADDRESS.note
    bench.restart()
    assert bench.state.note == ADDRESS.note
    bench.sign_in()
    bench.do(cmd.LeaveOrder())
    assert bench.state.note == ""


def test_that_another_note_is_a_change_and_seen_at_once(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)), address=ADDRESS)
    bench.scan("1")

    changed = ShippingAddress("Fulana Plantada", note="ring twice", postcode=ADDRESS.postcode)
    counts = bench.take_in(ReceivedOrder(order("1", ("SOAP", 2)), PLACE, changed))

    assert counts.changed == 1
    assert bench.state.note == "ring twice"
