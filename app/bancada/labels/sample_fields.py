"""Values to show a label or a slip with, before there is an order; nobody in them exists."""

from __future__ import annotations

from datetime import date

from bancada.labels.packing_slip import PackingSlipFields, SlipLine, SlipParcel, SlipTotals
from bancada.labels.shipping_label import Recipient, Sender, ShippingLabelFields

SAMPLE_SHIPPING_LABEL = ShippingLabelFields(
    order_no="PED-10482",
    parcel_no=1,
    parcel_count=2,
    carrier="Correios",
    service_level="SEDEX",
    sender=Sender("Loja Exemplo", ("Rua das Oficinas, 100", "01001-000 São Paulo – SP")),
    recipient=Recipient(
        name="Ana Exemplo",
        street="Rua das Acácias",
        number="120",
        complement="ap. 31",
        district="Centro",
        city="São Paulo",
        state="SP",
        postcode="01001-000",
    ),
    weight_g=1_250,
    tracking_no="PH297898690BR",
    invoice_no="1042",
    carton_name="M",
    packed_on=date(2026, 5, 4),
)
SAMPLE_PACKING_SLIP = PackingSlipFields(
    order_no="PED-10482",
    recipient_name="Ana Exemplo",
    parcels=(
        SlipParcel(
            1,
            (
                SlipLine("CAN-350", "Caneca 350 ml", 2, 2_450),
                SlipLine("AVE-AZ", "Avental azul", 1, 4_990),
            ),
        ),
        SlipParcel(2, (SlipLine("LUM-01", "Luminária de mesa", 1, 12_900),)),
    ),
    seller=("Loja Exemplo", "Rua das Oficinas, 100", "01001-000 São Paulo – SP"),
    recipient_city="São Paulo",
    recipient_state="SP",
    order_date=date(2026, 5, 3),
    parcel_count=2,
    totals=SlipTotals(total_cents=24_480, items_cents=22_790, shipping_cents=1_690),
)
