"""The modules of the program as trees, and where a name in one of them was given its value."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "desktop_app"
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(frozen=True)
class Module:
    """One file: its name with dots, its tree, each node's parent, and what it imports: name -> (module, name there)."""

    name: str
    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(repr=False)
    imports: dict[str, tuple[str, str]] = field(repr=False)

    @property
    def where(self) -> str:
        """Its path below the program's folder, as translators read it."""
        return self.path.relative_to(PROGRAM).as_posix()

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What encloses `node`, from the inside out."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def class_around(self, node: ast.AST) -> str:
        """The class in which `node` stands; empty outside."""
        return next((outer.name for outer in self.around(node) if isinstance(outer, ast.ClassDef)), "")


@cache
def modules() -> dict[str, Module]:
    """All modules of the program by their names."""
    return {module.name: module for module in map(_module, sorted(PROGRAM.rglob("*.py")))}


def _module(path: Path) -> Module:
    return module_of(path.read_text(encoding="utf-8"), path)


def module_of(source: str, path: Path) -> Module:
    """A module with this source, as if it stood at `path`."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    tree = ast.parse(source)
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    imports = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module is not None
        for alias in node.names
    }
    return Module(name, path, tree, parents, imports)


def imported(module: Module, name: str) -> tuple[Module, str] | None:
    """Where `name`, used in `module`, was imported from: the module and the name there ("" for the module itself)."""
    found = module.imports.get(name)
    return _found(*found) if found is not None else None


def _found(source: str, name: str) -> tuple[Module, str] | None:
    whole = modules().get(f"{source}.{name}")
    if whole is not None:
        return whole, ""
    part = modules().get(source)
    return (part, name) if part is not None else None


def values(module: Module, name: str, at: ast.AST) -> list[tuple[Module, ast.expr]]:
    """The expressions that `name`, used at node `at`, may stand for, each with the module it is written in."""
    scopes = [outer for outer in module.around(at) if isinstance(outer, (Function, ast.ClassDef))]
    for scope in (*scopes, module.tree):
        found = [value for value in _assigned(scope, name)]
        if found:
            return [(module, value) for value in found]
    source = imported(module, name)
    if source is None or not source[1]:
        return []
    return values(source[0], source[1], source[0].tree)


def _assigned(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(scope) if isinstance(scope, Function) else getattr(scope, "body", ()):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            yield from _bound(node.targets[0], node.value, name)
        elif isinstance(node, ast.For):
            any_of = ast.Subscript(node.iter, ast.Name("_", ast.Load()), ast.Load())
            yield from _bound(node.target, any_of, name)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            yield from _bound(node.target, node.value, name)


def _bound(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for part, its in zip(target.elts, value.elts, strict=True):
            yield from _bound(part, its, name)
    elif isinstance(target, ast.Tuple):
        for place, part in enumerate(target.elts):
            if isinstance(part, ast.Name) and part.id == name:
                yield ast.copy_location(ast.Subscript(value, ast.Constant(place), ast.Load()), value)
