"""What stands above each control code of the desk mat, in each language."""

from __future__ import annotations

from bancada.domain.control_codes import ControlCode
from bancada.labels.desk_mat import ControlCode as PrintedCode
from bancada.labels.phrases import Language

HEADINGS = {
    Language.PT_BR: "Comandos da bancada",
    Language.EN: "Control codes of the bench",
    Language.ES: "Códigos de control del puesto",
}
CAPTIONS: dict[ControlCode, tuple[str, str, str]] = {
    ControlCode.DONE: ("Sim / concluir", "Yes / done", "Sí / terminar"),
    ControlCode.NO: ("Não", "No", "No"),
    ControlCode.UNDO: ("Desfazer a última leitura", "Undo the last scan", "Deshacer la última lectura"),
    ControlCode.QUANTITY: ("Digitar quantidade", "Type a quantity", "Escribir la cantidad"),
    ControlCode.NEXT_PARCEL: ("Próximo volume", "Next parcel", "Siguiente bulto"),
    ControlCode.PROBLEM: ("Problema", "Problem", "Problema"),
    ControlCode.SHORT: ("Falta", "Short", "Faltante"),
    ControlCode.DAMAGED: ("Avariado", "Damaged", "Dañado"),
    ControlCode.SUBSTITUTE: ("Substituir", "Substitute", "Sustituir"),
    ControlCode.HOLD: ("Bloquear o pedido", "Hold the order", "Retener el pedido"),
    ControlCode.BY_HAND: ("Código não lê", "Code cannot be read", "El código no se lee"),
    ControlCode.REPRINT: ("Reimprimir", "Reprint", "Reimprimir"),
    ControlCode.LEAVE: ("Deixar o pedido", "Leave the order", "Dejar el pedido"),
    ControlCode.SUPERVISOR: ("Supervisor", "Supervisor", "Supervisor"),
    ControlCode.SIGN_OUT: ("Sair", "Sign out", "Salir"),
}
_PLACES = {Language.PT_BR: 0, Language.EN: 1, Language.ES: 2}


def desk_mat_codes(language: Language) -> tuple[PrintedCode, ...]:
    """Every control code with its caption, in the order of the desk mat."""
    place = _PLACES[language]
    return tuple(PrintedCode(captions[place], code.value) for code, captions in CAPTIONS.items())
