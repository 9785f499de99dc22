"""QR codes with medium error correction (15 %), by the encoder of reportlab."""

from bancada.labels.errors import SymbolDataInvalid

# The encoder stops at version 39.
LONGEST_BYTES = 2213


def encode_qr(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True is dark, without the quiet zone; the text is carried as UTF-8 bytes.

    Raises:
        SymbolDataInvalid: empty, or longer than the largest symbol holds.
    """
    try:
        source = text.encode()
    except UnicodeEncodeError:
        raise SymbolDataInvalid(text, "it is not Unicode text") from None
    if not 0 < len(source) <= LONGEST_BYTES:
        raise SymbolDataInvalid(text, f"a QR code holds 1 to {LONGEST_BYTES} bytes")
    # Importing reportlab takes longer than anything else here, and most labels have no QR code.
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(source))
    code.make()
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
