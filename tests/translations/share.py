"""How many of the texts that users see are found for translators: literals that look like such a text, and are none."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.paths import RESOURCES
from tests.translations.extracting import extract
from tests.translations.modules import Module, modules

# What puts its words on the screen, or says them to those who hear it.
SHOWING = {
    "label", "button", "icon_button", "search_box", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton",
    "QAction", "QGroupBox", "QLineEdit", "QMenu", "setText", "setToolTip", "setAccessibleName", "setWindowTitle",
    "setAccessibleDescription", "setPlaceholderText", "setTitle", "setStatusTip", "setWhatsThis", "setPrefix",
    "setSuffix", "setInformativeText", "setDetailedText", "setLabelText", "setTabText", "setTabToolTip", "setItemText",
    "setSpecialValueText", "setHeaderLabels", "addAction", "addMenu", "addItem", "addTab", "addRow", "insertItem",
    "showMessage", "information", "question", "warning", "critical", "say", "say_status", "notice", "tell", "drawText",
    "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "Prompt", "EmptyPage", "Tab",
    "toHtml", "setHtml", "setPlainText", "setDisplayFormat",
}  # fmt: skip
SENTENCE = re.compile(r"[^\W\d_]{2,}[,.;:!?…]? \(?[^\W\d_]")
# Signs and numbers; a key; markup.
NO_TEXT = re.compile(r"[\W\d_]*|((Ctrl|Alt|Shift)\+)+\w|(?s:.*(<|: \S+;).*)")
# Literals that look like a text and are none, each with its reason.
NO_WORDS = {
    "no notebook is open": "a mistake of the program, for its log",
    "contacts": "a place", "meetings": "a place", "questions": "a place", "guide": "a place",
    "icon": "a look", "key": "a look", "split": "a look", "split_menu": "a look", "quiet": "a look",
}  # fmt: skip
# Written in English for whoever reads a report, not for its writer.
IN_ENGLISH = ("ui/about/details.py",)


def _names() -> set[str]:
    """Names of looks and icons."""
    looks = re.findall(r'look="(\w+)"', (RESOURCES / "theme.qss").read_text(encoding="utf-8"))
    return {*looks, *(path.stem for path in (RESOURCES / "icons").glob("*.svg")), *NO_WORDS}


@dataclass(frozen=True, slots=True, order=True)
class Missed:
    """A literal that is shown, or looks so, and that no translator would find."""

    where: str
    line: int
    text: str


def missed() -> tuple[int, list[Missed]]:
    """The number of texts found, and the literals of the window that look like a text and are not among them."""
    texts, _ = extract()
    known = {text.source for text in texts} | _names()
    found = {
        one
        for module in modules().values()
        if module.where.startswith("ui/") and module.where not in IN_ENGLISH
        for one in _suspects(module)
        if one.text not in known
    }
    return len(texts), sorted(found)


def share() -> str:
    """The figure in a sentence."""
    found, left = missed()
    lines = [f"{one.where}:{one.line}: {one.text!r}" for one in left]
    return "\n".join((*lines, f"{found} texts, {100 * found / (found + len(left)):.1f} % found by extraction"))


def _suspects(module: Module) -> Iterator[Missed]:
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or _is_docstring(module, node):
            continue
        if NO_TEXT.fullmatch(node.value):
            continue
        if SENTENCE.search(node.value) or _is_shown(module, node):
            yield Missed(module.where, node.lineno, node.value)


def _is_docstring(module: Module, node: ast.Constant) -> bool:
    return isinstance(module.parents.get(node), ast.Expr)


def _is_shown(module: Module, node: ast.AST) -> bool:
    """Whether a literal is, or is a part of, the words that a call shows."""
    inner = node
    for outer in module.around(node):
        if isinstance(outer, ast.Call):
            name = outer.func.attr if isinstance(outer.func, ast.Attribute) else getattr(outer.func, "id", "")
            return name in SHOWING and inner in (*outer.args, *(one.value for one in outer.keywords))
        if not isinstance(outer, (ast.JoinedStr, ast.FormattedValue, ast.IfExp, ast.BinOp, ast.BoolOp, ast.keyword)):
            return False
        inner = outer if not isinstance(outer, ast.keyword) else inner
    return False
