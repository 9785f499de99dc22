"""The fixed words of labels and slips in each language, and how it writes dates, weights and money."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

GRAMS_PER_KG = 1000
CENTS = 100


class Language(Enum):
    """Languages of printed documents; the values are locale codes."""

    PT_BR = "pt_BR"
    EN = "en"
    ES = "es"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words of one language; `copy_mark` has the copy number in braces, `date_format` is for strftime."""

    recipient: str
    sender: str
    order: str
    invoice: str
    weight: str
    parcel: str
    carton: str
    packed: str
    printed: str
    gift: str
    tracking: str
    parcel_code: str
    nfe_key: str
    copy_mark: str
    packing_slip: str
    order_date: str
    sku: str
    item: str
    quantity: str
    unit_price: str
    line_total: str
    subtotal: str
    shipping: str
    discount: str
    total: str
    units: str
    gift_message: str
    page: str
    decimal_mark: str
    thousands_mark: str
    date_format: str


PHRASES = {
    Language.PT_BR: Phrases(
        recipient="DESTINATÁRIO",
        sender="REMETENTE",
        order="PEDIDO",
        invoice="NF-e",
        weight="PESO",
        parcel="VOLUME",
        carton="CAIXA",
        packed="EMBALADO EM",
        printed="IMPRESSO",
        gift="PRESENTE",
        tracking="CÓDIGO DE RASTREIO",
        parcel_code="CÓDIGO DO VOLUME",
        nfe_key="CHAVE DE ACESSO DA NF-e",
        copy_mark="{}ª VIA",
        packing_slip="Romaneio de itens",
        order_date="Data do pedido",
        sku="SKU",
        item="Item",
        quantity="Qtd.",
        unit_price="Preço",
        line_total="Total",
        subtotal="Itens",
        shipping="Frete",
        discount="Desconto",
        total="Total",
        units="Unidades",
        gift_message="Mensagem",
        page="Página {} de {}",
        decimal_mark=",",
        thousands_mark=".",
        date_format="%d/%m/%Y",
    ),
    Language.EN: Phrases(
        recipient="SHIP TO",
        sender="FROM",
        order="ORDER",
        invoice="INVOICE",
        weight="WEIGHT",
        parcel="PARCEL",
        carton="CARTON",
        packed="PACKED ON",
        printed="PRINTED",
        gift="GIFT",
        tracking="TRACKING NUMBER",
        parcel_code="PARCEL CODE",
        nfe_key="NF-e ACCESS KEY",
        copy_mark="COPY {}",
        packing_slip="Packing slip",
        order_date="Order date",
        sku="SKU",
        item="Item",
        quantity="Qty",
        unit_price="Price",
        line_total="Total",
        subtotal="Items",
        shipping="Shipping",
        discount="Discount",
        total="Total",
        units="Units",
        gift_message="Message",
        page="Page {} of {}",
        decimal_mark=".",
        thousands_mark=",",
        date_format="%Y-%m-%d",
    ),
    Language.ES: Phrases(
        recipient="DESTINATARIO",
        sender="REMITENTE",
        order="PEDIDO",
        invoice="FACTURA",
        weight="PESO",
        parcel="BULTO",
        carton="CAJA",
        packed="EMBALADO EL",
        printed="IMPRESO",
        gift="REGALO",
        tracking="NÚMERO DE SEGUIMIENTO",
        parcel_code="CÓDIGO DEL BULTO",
        nfe_key="CLAVE DE ACCESO DE LA NF-e",
        copy_mark="{}.ª COPIA",
        packing_slip="Lista de empaque",
        order_date="Fecha del pedido",
        sku="SKU",
        item="Artículo",
        quantity="Cant.",
        unit_price="Precio",
        line_total="Total",
        subtotal="Artículos",
        shipping="Envío",
        discount="Descuento",
        total="Total",
        units="Unidades",
        gift_message="Mensaje",
        page="Página {} de {}",
        decimal_mark=",",
        thousands_mark=".",
        date_format="%d/%m/%Y",
    ),
}

CURRENCY_SIGNS = {"BRL": "R$", "USD": "US$", "EUR": "€", "GBP": "£"}


def weight_text(weight_g: int, phrases: Phrases) -> str:
    """Kilograms with three decimals.

    >>> weight_text(1250, PHRASES[Language.PT_BR])
    '1,250 kg'
    """
    kilograms, grams = divmod(weight_g, GRAMS_PER_KG)
    return f"{_grouped(kilograms, phrases)}{phrases.decimal_mark}{grams:03d} kg"


def money_text(price_cents: int, currency: str, phrases: Phrases) -> str:
    """An amount with its sign or code in front.

    >>> money_text(-123456, "BRL", PHRASES[Language.PT_BR])
    '-R$ 1.234,56'
    """
    units, cents = divmod(abs(price_cents), CENTS)
    minus = "-" if price_cents < 0 else ""
    sign = CURRENCY_SIGNS.get(currency, currency)
    return f"{minus}{sign} {_grouped(units, phrases)}{phrases.decimal_mark}{cents:02d}"


def date_text(day: date, phrases: Phrases) -> str:
    """A day as the language writes it."""
    return day.strftime(phrases.date_format)


def _grouped(number: int, phrases: Phrases) -> str:
    return f"{number:,}".replace(",", phrases.thousands_mark)
