"""Every text that is asked for in the user's language, with the context under which Qt looks for it.

Qt's own lupdate reads Python, but takes a text for a text only where it stands in the call itself, and its context
from the class around it. Here texts also come out of tables (`tr(_WORDS[kind])`) and through functions that name a
context of their own, so the calls are found here, and lupdate is given them in C++.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.translations.modules import Function, Module, imported, modules, values

PLURAL = ("%n", "%Ln")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate; `where` is the file it is asked for in."""

    context: str
    source: str
    comment: str = ""
    where: str = ""

    @property
    def plural(self) -> bool:
        return any(mark in self.source for mark in PLURAL)


@dataclass(frozen=True, slots=True, order=True)
class Unknown:
    """A call whose text cannot be told from the code."""

    where: str
    line: int
    call: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A call that asks for a text: the context, and the expression of the text."""

    module: Module
    call: ast.Call
    context: str
    text: ast.expr
    comment: str = ""
    number: ast.expr | None = None


def extract() -> tuple[list[Text], list[Unknown]]:
    """All texts of the program in their order, and the calls that hide theirs."""
    found: dict[tuple[str, str, str], set[str]] = {}
    unknown = []
    for module in modules().values():
        for asked in calls(module):
            texts = list(texts_of(asked.module, asked.text))
            if not texts:
                unknown.append(Unknown(module.where, asked.call.lineno, ast.unparse(asked.call)))
            for text in texts:
                found.setdefault((asked.context, text, asked.comment), set()).add(module.where)
    return [Text(*key, ", ".join(sorted(where))) for key, where in sorted(found.items())], sorted(unknown)


def calls(module: Module) -> Iterator[Asked]:
    """The calls in a module that ask for a text."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            asked = _asked(module, node)
            if asked is not None:
                yield asked


def _asked(module: Module, call: ast.Call) -> Asked | None:
    name = _name(call.func)
    if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
        context = _context_of_owner(module, call.func.value, call)
        return Asked(module, call, context, call.args[0], _constant(call.args, 1), _number(call, 2))
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
        context = _constant(call.args, 0)
        if not context or _is_helpers_own(module, call):
            return None
        return Asked(module, call, context, call.args[1], _constant(call.args, 2), _number(call, 3))
    context = helper_context(module, call.func, call) if isinstance(call.func, ast.Name) and call.args else ""
    return Asked(module, call, context, call.args[0], "", _number(call, 1)) if context else None


def _number(call: ast.Call, place: int) -> ast.expr | None:
    return call.args[place] if len(call.args) > place else None


def _context_of_owner(module: Module, owner: ast.expr, at: ast.AST) -> str:
    if isinstance(owner, ast.Name) and owner.id != "self":
        source = imported(module, owner.id)
        if source is not None and not source[1]:
            return _defined_context(source[0], "tr")
    return module.class_around(at)


def helper_context(module: Module, func: ast.Name, at: ast.AST) -> str:
    """The context of a function such as `tr`, where a name stands for one; empty for any other."""
    for outer in (*module.around(at), module.tree):
        if isinstance(outer, (Function, ast.Module)):
            for node in getattr(outer, "body", ()) if not isinstance(outer, ast.Lambda) else ():
                if isinstance(node, ast.FunctionDef) and node.name == func.id:
                    return _own_context(node)
    source = imported(module, func.id)
    return _defined_context(source[0], source[1]) if source is not None and source[1] else ""


def _defined_context(module: Module, name: str) -> str:
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return _own_context(node)
    source = imported(module, name)
    return _defined_context(*source) if source is not None and source[1] else ""


def _own_context(node: ast.FunctionDef) -> str:
    """ "Today" for `def tr(text): return QCoreApplication.translate("Today", text)`."""
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if not isinstance(call, ast.Call) or _name(call.func) != "translate" or not node.args.args:
        return ""
    passed = call.args[1] if len(call.args) > 1 else None
    return _constant(call.args, 0) if isinstance(passed, ast.Name) and passed.id == node.args.args[0].arg else ""


def _is_helpers_own(module: Module, call: ast.Call) -> bool:
    around = next((outer for outer in module.around(call) if isinstance(outer, ast.FunctionDef)), None)
    return around is not None and bool(_own_context(around)) and isinstance(call.args[1], ast.Name)


def texts_of(module: Module, node: ast.expr, path: tuple[int | None, ...] = ()) -> Iterator[str]:
    """The texts an expression may be; `path` are the places taken out of it, the outermost last, None for any."""
    match node:
        case ast.Constant(value=str(text)):
            if any(letter.isalpha() for letter in text):
                yield text
        case ast.IfExp(body=body, orelse=other):
            yield from texts_of(module, body, path)
            yield from texts_of(module, other, path)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from texts_of(module, part, path)
        case ast.NamedExpr(value=value):
            yield from texts_of(module, value, path)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            place = path[-1] if path else None
            for part in parts if place is None else parts[place : place + 1 or None]:
                yield from texts_of(module, part, path[:-1])
        case ast.Dict(values=parts):
            for part in parts:
                yield from texts_of(module, part, path[:-1])
        case ast.Subscript(value=value, slice=ast.Constant(value=int(place))):
            yield from texts_of(module, value, (*path, place))
        case ast.Subscript(value=value):
            yield from texts_of(module, value, (*path, None))
        case ast.Call(func=ast.Attribute(value=value, attr="get"), args=[_, *usual]):
            yield from texts_of(module, value, (*path, None))
            for part in usual:
                yield from texts_of(module, part, path)
        case ast.Call(func=ast.Attribute(value=value)):
            yield from texts_of(module, value, path)
        case ast.Call(func=ast.Name(), args=parts, keywords=named):  # a record of several texts
            for part in (*parts, *(one.value for one in named)):
                yield from texts_of(module, part, path)
        case ast.Name(id=name):
            for where, value in values(module, name, node):
                yield from texts_of(where, value, path)
        case ast.Attribute(value=ast.Name(id=name), attr=attribute):
            source = imported(module, name)
            if source is not None and not source[1]:
                for where, value in values(source[0], attribute, source[0].tree):
                    yield from texts_of(where, value, path)
        case ast.Attribute(value=value):
            yield from texts_of(module, value, path)


def _name(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _constant(arguments: list[ast.expr], place: int) -> str:
    found = arguments[place] if len(arguments) > place else None
    return found.value if isinstance(found, ast.Constant) and isinstance(found.value, str) else ""
