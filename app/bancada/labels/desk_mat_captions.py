"""What stands above each control code of the desk mat, in each language."""

from __future__ import annotations

from bancada.domain.control_codes import CHOICE_CODES, ControlCode
from bancada.labels.desk_mat import ControlCode as PrintedCode
from bancada.labels.phrases import Language

HEADINGS = {
    Language.PT_BR: "Comandos da bancada",
    Language.EN: "Control codes of the bench",
    Language.ES: "Comandos de la mesa",
}
CAPTIONS: dict[ControlCode, tuple[str, str, str]] = {
    ControlCode.DONE: ("Pronto / sim", "Done / yes", "Listo / sí"),
    ControlCode.NO: ("Não", "No", "No"),
    ControlCode.UNDO: ("Desfazer o último bipe", "Undo the last scan", "Deshacer la última lectura"),
    ControlCode.QUANTITY: ("Digitar quantidade", "Type a quantity", "Escribir la cantidad"),
    ControlCode.NEXT_PARCEL: ("Novo volume", "Next parcel", "Nuevo bulto"),
    ControlCode.PROBLEM: ("Divergência", "Problem", "Incidencia"),
    ControlCode.SHORT: ("Falta", "Short", "Faltante"),
    ControlCode.DAMAGED: ("Avaria", "Damaged", "Dañado"),
    ControlCode.SUBSTITUTE: ("Substituto", "Substitute", "Sustituto"),
    ControlCode.HOLD: ("Bloquear o pedido", "Hold the order", "Retener el pedido"),
    ControlCode.BY_HAND: ("Confirmar sem bipar", "Confirm by hand", "Confirmar a mano"),
    ControlCode.REPRINT: ("2ª via", "Reprint", "Reimprimir"),
    ControlCode.LEAVE: ("Deixar o pedido de lado", "Put the order aside", "Dejar el pedido aparte"),
    ControlCode.SUPERVISOR: ("Supervisor", "Supervisor", "Supervisor"),
    ControlCode.SIGN_OUT: ("Sair", "Sign out", "Salir"),
}
_PLACES = {Language.PT_BR: 0, Language.EN: 1, Language.ES: 2}


def desk_mat_codes(language: Language) -> tuple[PrintedCode, ...]:
    """Every control code with its caption, in the order of the desk mat, then the numbers of a choice."""
    place = _PLACES[language]
    words = (PrintedCode(captions[place], code.value) for code, captions in CAPTIONS.items())
    numbers = (PrintedCode(str(number), code) for number, code in enumerate(CHOICE_CODES, 1))
    return (*words, *numbers)
