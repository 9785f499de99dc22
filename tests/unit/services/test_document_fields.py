"""What labels and slips say."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bancada.domain import events as ev
from bancada.domain.orders import Order, OrderLine, QuantityUnit, ShippingAddress
from bancada.domain.session import PackingSession
from bancada.labels.packing_slip import PackingSlipFields
from bancada.labels.shipping_label import ShippingLabelFields
from bancada.services.document_fields import document_fields, expected_readback
from bancada.services.ports import PrintJob
from bancada.services.print_states import PrintState
from bancada.services.station_settings import StationSettings

TODAY = date(2026, 5, 4)
LABEL = PrintJob("j", "o", ev.DocumentKind.SHIPPING_LABEL, 1, 2, PrintState.QUEUED)
SLIP = replace(LABEL, document=ev.DocumentKind.PACKING_SLIP)
ORDER = Order(
    "o",
    "1001",
    (
        OrderLine(1, "SOAP", "Soap", 2, price_cents=990),
        OrderLine(2, "CHEESE", "Cheese", 500, QuantityUnit.GRAM, price_cents=4000),
    ),
    city="Recife",
    state_code="PE",
    ordered_at=datetime(2026, 5, 3, tzinfo=UTC),
)
ADDRESS = ShippingAddress("Fulano de Tal", "Rua Um", "7", city="Olinda", state_code="PE", postcode="53000000")


def _packed(order: Order = ORDER) -> PackingSession:
    return PackingSession.begin(order).apply_all(
        [
            ev.UnitsVerified(1, 2, 1, "x"),
            ev.UnitsVerified(2, 490, 1, "y"),
            ev.CartonChosen(1, "M", 210),
            ev.ParcelClosed(1, 910, "T1"),
        ]
    )


def _label(address: ShippingAddress | None, settings: StationSettings) -> ShippingLabelFields:
    fields = document_fields(_packed(), address, LABEL, settings, TODAY)
    assert isinstance(fields, ShippingLabelFields)
    return fields


def test_that_a_label_says_parcel_weight_number_and_copy() -> None:
    fields = _label(ADDRESS, StationSettings(sender="Loja\nRua Dois, 2"))

    assert (fields.parcel_no, fields.parcel_count, fields.weight_g) == (1, 1, 910)
    assert (fields.tracking_no, fields.copy_number, fields.packed_on) == ("T1", 2, TODAY)
    assert (fields.sender.name, fields.sender.lines) == ("Loja", ("Rua Dois, 2",))
    assert (fields.recipient.name, fields.recipient.city) == ("Fulano de Tal", "Olinda")


def test_that_a_label_without_address_says_the_city_of_the_order() -> None:
    fields = _label(None, StationSettings(station="Bench 1"))

    assert (fields.recipient.name, fields.recipient.city, fields.recipient.postcode) == ("", "Recife", "")
    assert fields.sender.name == "Bench 1"


def test_that_a_slip_lists_pieces_with_prices_and_weighed_goods_by_their_grams() -> None:
    fields = document_fields(_packed(), ADDRESS, SLIP, StationSettings(), TODAY)

    assert isinstance(fields, PackingSlipFields)
    lines = fields.parcels[0].lines
    assert [(line.name, line.quantity, line.unit_price_cents) for line in lines] == [
        ("Soap", 2, 990),
        ("Cheese (490 g)", 1, None),
    ]
    assert (fields.recipient_name, fields.order_date) == ("Fulano de Tal", date(2026, 5, 3))


def test_that_the_code_to_read_back_is_the_labels_own() -> None:
    assert expected_readback(_packed(), 1) == "T1"
    without = PackingSession.begin(ORDER).apply(ev.ParcelClosed(1))
    assert expected_readback(without, 1) == "P-1001-1"
