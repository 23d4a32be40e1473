"""The texts of the program are found, and the catalogues say what the code says."""

import ast
import shutil
import xml.etree.ElementTree as Tree
from pathlib import Path

from desktop_app.languages import CATALOGUES
from tests.translations import catalogues
from tests.translations.extracting import Text, calls, extract, texts_of
from tests.translations.modules import PROGRAM, Module, module_of, modules
from tests.translations.share import missed


def test_the_catalogues_are_up_to_date(tmp_path: Path) -> None:
    for path in CATALOGUES.glob("*.ts"):
        shutil.copy(path, tmp_path)
    catalogues.update(tmp_path)
    old = [path.name for path in CATALOGUES.glob("*.ts") if path.read_text() != (tmp_path / path.name).read_text()]
    assert not old, "make translations brings them up to date"


def test_every_text_that_is_shown_goes_to_the_translators() -> None:
    found, left = missed()
    assert not left, "texts that are shown, but not asked for in the user's language"
    assert found > 2000


def test_english_counts_one_and_several() -> None:
    tree = Tree.parse(CATALOGUES / catalogues.ENGLISH)
    messages = list(tree.iter("message"))
    assert messages
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"how is one said of {message.findtext('source')!r}?"
        one, several = (form.text or "" for form in translation.findall("numerusform"))
        assert several == message.findtext("source")
        assert one


def test_what_a_class_counts_is_found_from_the_classes_below_it() -> None:
    """Qt asks under the name of the object's own class first; with a number put in, that counts as an answer."""
    bases = {name for module in modules().values() for name in _bases(module)}
    lost = [
        (module.where, asked.context, text)
        for module in modules().values()
        for asked in calls(module)
        if asked.context in bases and asked.context in _classes(module)
        for text in texts_of(module, asked.text)
        if Text("", text).plural
    ]
    assert not lost, "ask through a function with a context of its own"


def test_a_number_goes_with_a_text_that_has_a_place_for_it() -> None:
    """Asked with a number, Qt finds no text that has none in it; asked without, it puts none in. Where texts stand in
    a table, the function that asks looks at the text."""
    wrong = [
        (module.where, asked.call.lineno, text)
        for module in modules().values()
        for asked in calls(module)
        if isinstance(asked.text, (ast.Constant, ast.IfExp, ast.Name))
        and not isinstance(asked.number, ast.IfExp)
        and not _passes_on(module, asked.call)
        for text in texts_of(asked.module, asked.text)
        if Text("", text).plural is (asked.number is None)
    ]
    assert not wrong


def _passes_on(module: Module, call: ast.Call) -> bool:
    around = next((outer for outer in module.around(call) if isinstance(outer, ast.FunctionDef)), None)
    return around is not None and around.name in ("tr", "_tr")


def _bases(module: Module) -> set[str]:
    classes = [node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]
    return {base.id for one in classes for base in one.bases if isinstance(base, ast.Name)}


def _classes(module: Module) -> set[str]:
    return {node.name for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)}


CODE = """
from PySide6.QtCore import QCoreApplication

def tr(text, count=-1):
    return QCoreApplication.translate("Here", text, None, count)

_WORDS = {"a": ("icon", "Told {name}"), "b": ("icon", "Asked %n times")}

class Window:
    title = self.tr("Window")
    def show(self, kind):
        tr(_WORDS[kind][1], 3)
        tr("One" if kind else "Other")
        words = "Name" if kind else ""
        self.tr(words)
        for name in ("First", "Last"):
            tr(name)
        tr(kind)
"""


def test_a_text_is_found_where_it_is_written() -> None:
    module = module_of(CODE, PROGRAM / "ui" / "made_up.py")
    found = [(asked.context, sorted(texts_of(module, asked.text))) for asked in calls(module)]
    assert sorted(found) == [
        ("Here", []),
        ("Here", ["Asked %n times", "Told {name}"]),
        ("Here", ["First", "Last"]),
        ("Here", ["One", "Other"]),
        ("Window", ["Name"]),
        ("Window", ["Window"]),
    ]


def test_signs_survive_the_way_through_the_tools() -> None:
    hard = {text.source for text in extract()[0] if set(text.source) & set('"\\\n“…&')}
    assert hard
    tree = Tree.parse(CATALOGUES / catalogues.TEMPLATE)
    assert hard <= {message.findtext("source") for message in tree.iter("message")}
