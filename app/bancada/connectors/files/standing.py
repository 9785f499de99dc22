"""Whether an order may be packed, from the words a shop writes into its status columns."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bancada.connectors.files.header_text import plain_name


class Standing(StrEnum):
    """What a status means for the bench."""

    PACK = "pack"
    HOLD = "hold"
    CANCELLED = "cancelled"
    DONE = "done"


_WORDS: Final = {
    Standing.PACK: (
        "open, pack, processing, paid, approved, ready, ready to ship, new, unfulfilled, partial, invoiced, "
        "confirmed, aberto, em aberto, pago, aprovado, atendido, faturado, pronto para envio, "
        "preparando envio, em separacao, separado, novo, confirmado, liberado, abierto, pagado, aprobado, "
        "listo para enviar, "
        "en preparacion, nuevo, facturado, authorized, em andamento"
    ),
    Standing.HOLD: (
        "hold, on hold, pending, pending payment, waiting, unpaid, partially paid, expired, "
        "partially refunded, pendente, aguardando pagamento, aguardando, bloqueado, em analise, "
        "pendiente, en espera, "
        "pendiente de pago, bloqueado"
    ),
    Standing.CANCELLED: (
        "cancelled, canceled, refunded, failed, voided, cancelado, cancelada, devolvido, reembolsado, "
        "estornado, anulado, anulada, reembolsada, devuelto"
    ),
    Standing.DONE: (
        "completed, complete, fulfilled, shipped, delivered, done, enviado, entregue, concluido, despachado, "
        "finalizado, entregado, completado, despachada, enviada"
    ),
}
_STANDING_OF: Final = {
    word.strip(): standing for standing, words in _WORDS.items() for word in words.split(",")
}


def standing_of(status: str) -> Standing:
    """What a status word means; an unknown word holds the order, for somebody to look at."""
    return _STANDING_OF.get(plain_name(status), Standing.HOLD) if status.strip() else Standing.PACK
