"""The texts a source file says on screen: what a translator must be given, and where none can be seen."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True, slots=True)
class ScreenText:
    """One text, its context (a class, or the name given to `translate`), and a note for translators."""

    context: str
    source: str
    comment: str = ""


@dataclass(slots=True)
class ScreenTexts:
    """What one file says.

    Attributes:
        said: the texts of calls to `tr`, `translate` and `QT_TRANSLATE_NOOP`.
        hidden: line numbers of calls whose text no tool can read out of the file.
    """

    said: set[ScreenText] = field(default_factory=set)
    hidden: list[int] = field(default_factory=list)


def screen_texts(code: str) -> ScreenTexts:
    """Read the texts out of the source code of one file."""
    reader = _Reader()
    reader.visit(ast.parse(code))
    return reader.found


class _Reader(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found = ScreenTexts()
        self._class_name = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class_name = self._class_name, node.name
        self.generic_visit(node)
        self._class_name = outer

    def visit_Call(self, node: ast.Call) -> None:
        speaker = _speaker(node.func)
        if not speaker:
            self.generic_visit(node)
            return
        self._read(speaker, node)
        for argument in node.args:
            self.visit(argument)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        # Not called here, so called by a shorter name elsewhere, which hides the texts from the tools.
        if _speaker(node):
            self.found.hidden.append(node.lineno)
        self.generic_visit(node)

    def _read(self, speaker: str, call: ast.Call) -> None:
        words = [_literal(argument) for argument in call.args]
        if speaker == "tr":
            words.insert(0, self._class_name)
        context, source, comment = (*words, "", "", "")[:3]
        # A marked text is looked up later by a variable; the mark itself names it in full.
        is_looked_up = speaker == "translate" and source is None
        if context and source:
            self.found.said.add(ScreenText(context, source, comment or ""))
        elif not (is_looked_up and context):
            self.found.hidden.append(call.lineno)


def _speaker(node: ast.expr) -> str:
    match node:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            return "tr"
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            return "translate"
        case ast.Name(id="QT_TRANSLATE_NOOP"):
            return "noop"
    return ""


def _literal(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str() as text):
            return text
    return None
