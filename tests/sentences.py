"""The sentences of a book of rules, gathered from its source and not from what it happens to say."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from integrated_projects import rulebooks
from integrated_projects.rule import RuleBook

#: The calls that take a sentence, and the names of their arguments that take others.
_CALLS = {"Message", "Texts", "Words", "decide", "not_applicable", "not_stated"}
_OTHERS = {"breached", "idle", "message", "met", "sentence", "unknown"}
#: Where the sentence stands among the arguments that are not named, where one is not.
_POSITIONS = {"Message": 0, "decide": 1, "not_applicable": 0, "not_stated": 1}


def sources_of(book: RuleBook) -> list[Path]:
    """The modules of the packages in which the rules of a book stand, and of the packages that hold what they share."""
    modules = {one.function.__module__ for one in book.rules}
    shared = {
        value.__name__
        for name in modules
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, ModuleType) and value.__name__.startswith(rulebooks.__name__)
    }
    packages = {name.rpartition(".")[0] for name in modules | shared}
    folders = [Path(str(importlib.import_module(name).__file__)).parent for name in packages]
    return sorted(file for folder in folders for file in folder.glob("*.py"))


def sentences_of(book: RuleBook) -> set[str]:
    """The sentences of the messages of a book, and the titles of its rules."""
    found = {one.title for one in book.rules}
    for file in sources_of(book):
        found.update(sentences_in(file.read_text(encoding="utf-8")))
    return found


def sentences_in(source: str) -> Iterator[str]:
    """The sentences in the source of a module, also where a name stands for one."""
    tree = ast.parse(source)
    named: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    named.setdefault(target.id, []).append(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            place = _POSITIONS.get(node.func.id, len(node.args))
            given = [*node.args[place : place + 1], *(one.value for one in node.keywords if one.arg in _OTHERS)]
            for expression in given:
                yield from _texts(expression, named)


def _texts(expression: ast.expr, named: dict[str, list[ast.expr]]) -> Iterator[str]:
    match expression:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, named)
            yield from _texts(orelse, named)
        case ast.Name(id=name):
            for value in named.get(name, ()):
                yield from _texts(value, {})
        case ast.JoinedStr():
            message = f"line {expression.lineno}: a sentence that is put together has no translation"
            raise AssertionError(message)
