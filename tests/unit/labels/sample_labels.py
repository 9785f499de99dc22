"""Fields of invented parcels that the tests of labels share."""

from dataclasses import replace
from datetime import date

from bancada.labels.packing_slip import PackingSlipFields, SlipLine, SlipParcel, SlipTotals
from bancada.labels.phrases import Language
from bancada.labels.shipping_label import Recipient, Sender, ShippingLabelFields

NUMERIC_KEY = "33150308370779000149550010001100931002410775"
LETTERED_KEY = "35260712ABC34501DE35550010000001231123456787"

RECIPIENT = Recipient(
    name="João da Silva Exemplo",
    street="Avenida Conceição Fictícia",
    number="1234",
    complement="Apto 56, bloco B",
    district="Jardim São José",
    city="São Paulo",
    state="SP",
    postcode="01310-100",
)
TRACKED = ShippingLabelFields(
    order_no="1001",
    parcel_no=2,
    parcel_count=3,
    carrier="Correios",
    service_level="SEDEX",
    sender=Sender("Loja Exemplo Ltda.", ("Rua das Amostras, 100", "13010-000 Campinas – SP")),
    recipient=RECIPIENT,
    weight_g=1250,
    tracking_no="AA123456785BR",
    nfe_key=NUMERIC_KEY,
    invoice_no="110093",
    carton_name="C3 30×20×15",
    printed_note="Frágil – este lado para cima",
    packed_on=date(2026, 11, 21),
)
UNTRACKED_REPRINT = replace(
    TRACKED,
    tracking_no=None,
    parcel_no=1,
    parcel_count=None,
    nfe_key=None,
    invoice_no="",
    copy_number=2,
    is_gift=True,
    carrier="Transportadora Exemplo de Cargas Expressas do Brasil",
    service_level="Rodoviário econômico com hora marcada",
    order_no="WEB-2026-000123",
)
LETTERED = replace(TRACKED, tracking_no="1Z5R89390357567127", nfe_key=LETTERED_KEY)
ABROAD = replace(
    TRACKED,
    tracking_no="420787459400111206206406260787",
    nfe_key=None,
    recipient=Recipient(
        "José Muñoz Peña", "Calle Falsa", "742", city="Montevideo", postcode="11300", country="Uruguay"
    ),
)
SHIPPING_SAMPLES = {
    "tracked_pt_BR": (TRACKED, Language.PT_BR),
    "untracked_reprint_pt_BR": (UNTRACKED_REPRINT, Language.PT_BR),
    "lettered_en": (LETTERED, Language.EN),
    "abroad_es": (ABROAD, Language.ES),
}

SHIRTS = tuple(
    SlipLine(f"SKU-{index:04d}", f"Camiseta de algodão “Ação” & Cía. nº {index}", index % 3 + 1, 1990 + index)
    for index in range(5)
)
SLIP = PackingSlipFields(
    order_no="1001",
    recipient_name="João da Silva Exemplo",
    parcels=(SlipParcel(1, SHIRTS),),
    seller=("Loja Exemplo Ltda.",),
    recipient_city="São Paulo",
    recipient_state="SP",
    order_date=date(2026, 11, 20),
    totals=SlipTotals(total_cents=123456, items_cents=120000, shipping_cents=5456, discount_cents=2000),
)
