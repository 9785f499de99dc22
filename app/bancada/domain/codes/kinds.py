"""The kinds of code that are told apart, by the names that data files and the command line use."""

from __future__ import annotations

from enum import StrEnum


class CodeKind(StrEnum):
    """What a code may be; one text may be several of them.

    `NFE_KEY_ALFA` and `CNPJ_ALFA` stand beside `NFE_KEY` and `CNPJ` where the code holds letters.
    `CONTROL` is a barcode of the station's own desk mat, a command or the number of a choice.
    `CORREIOS_DV` is a postal number that lacks its check digit; its value is the completed number.
    """

    GTIN_8 = "gtin8"
    GTIN_12 = "gtin12"
    GTIN_13 = "gtin13"
    GTIN_14 = "gtin14"
    SSCC = "sscc"
    GS1 = "gs1_element_string"
    SCALE_LABEL = "scale_label"
    NFE_KEY = "nfe_key"
    NFE_KEY_ALFA = "nfe_key_alfa"
    CTE_KEY = "cte_key"
    DCE_KEY = "dce_key"
    S10 = "s10"
    CORREIOS_DV = "correios_dv"
    CORREIOS_DATAMATRIX = "correios_datamatrix"
    MERCADO_LIVRE = "mercado_livre_shipment"
    SHOPEE = "shopee"
    UPS = "ups_1z"
    FEDEX_12 = "fedex_12"
    FEDEX_15 = "fedex_15"
    FEDEX_SMARTPOST_20 = "fedex_smartpost_20"
    FEDEX_96_22 = "fedex_96_22"
    FEDEX_34 = "fedex_34"
    USPS = "usps"
    DHL_EXPRESS_10 = "dhl_express_10"
    DHL_PIECE = "dhl_piece"
    AMAZON = "amazon_tba"
    AWB = "awb"
    CPF = "cpf"
    CNPJ = "cnpj"
    CNPJ_ALFA = "cnpj_alfa"
    CEP = "cep"
    CONTROL = "control_code"


GTIN_KINDS = frozenset({CodeKind.GTIN_8, CodeKind.GTIN_12, CodeKind.GTIN_13, CodeKind.GTIN_14})

INVOICE_KINDS = frozenset({CodeKind.NFE_KEY, CodeKind.NFE_KEY_ALFA, CodeKind.CTE_KEY, CodeKind.DCE_KEY})

TRACKING_KINDS = frozenset(
    {
        CodeKind.S10,
        CodeKind.CORREIOS_DV,
        CodeKind.CORREIOS_DATAMATRIX,
        CodeKind.MERCADO_LIVRE,
        CodeKind.SHOPEE,
        CodeKind.UPS,
        CodeKind.FEDEX_12,
        CodeKind.FEDEX_15,
        CodeKind.FEDEX_SMARTPOST_20,
        CodeKind.FEDEX_96_22,
        CodeKind.FEDEX_34,
        CodeKind.USPS,
        CodeKind.DHL_EXPRESS_10,
        CodeKind.DHL_PIECE,
        CodeKind.AMAZON,
        CodeKind.AWB,
    }
)
