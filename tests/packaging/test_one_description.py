"""Nothing of the one description is written a second time in packaging/."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import description
from desktop_app.identity import app

PACKAGING = description.ROOT / "packaging"
PROSE = {".md"}
PICTURES = {".png"}
FILES = sorted(
    path.relative_to(PACKAGING)
    for path in PACKAGING.rglob("*")
    if path.is_file() and path.suffix not in PROSE | PICTURES and "__pycache__" not in path.parts
)
COMMENT = {".py": "#", ".spec": "#", ".sh": "#", ".ps1": "#", ".iss": ";"}


def _facts() -> dict[str, str]:
    """What must not be found again."""
    kinds = {f"type of .{kind.extensions[0]}": kind.type for kind in app().kinds}
    kinds |= {f"UTI of .{kind.extensions[0]}": kind.uti for kind in app().kinds}
    facts = {"name": app().name, "id": app().id, "version": app().version, "GUID": app().windows_id}
    return facts | kinds | {"summary": app().summary, "publisher": app().publisher}


def _texts(path: Path) -> Iterator[str]:
    """What a file says to machines: the strings of a Python script, the lines of others without comments."""
    content = path.read_text(encoding="utf-8")
    if path.suffix in (".py", ".spec"):
        yield from _strings(ast.parse(content))
    elif path.suffix == ".plist":
        yield re.sub(r"<!--.*?-->", "", content, flags=re.DOTALL)
    else:
        sign = COMMENT.get(path.suffix, "#")
        yield from (line for line in content.splitlines() if not line.lstrip().startswith(sign))


def _strings(tree: ast.AST) -> Iterator[str]:
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


@pytest.mark.parametrize("file", FILES, ids=str)
def test_no_file_has_a_copy_of_its_own(file: Path) -> None:
    for text in _texts(PACKAGING / file):
        for name, value in _facts().items():
            # "Askwell needs ..." is a sentence for people.
            again = re.search(rf"(?<![\w.]){re.escape(value)}(?!\w| [a-z])", text)
            assert again is None, f"the {name} again: {text}"
