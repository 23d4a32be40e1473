"""Which column went where is remembered, and leaves no journal."""

from desktop_app.store import import_mappings, undo
from desktop_app.store.database import Notebook


def test_a_mapping_is_remembered_until_another_one_is(notebook: Notebook) -> None:
    assert notebook.read(import_mappings.kept) == {}
    for mapping in (("name", ""), ("name", "email")):
        notebook.maintain(import_mappings.keep, "name\nmail", mapping)
    notebook.maintain(import_mappings.keep, "a\nb", ("", "extra"))
    assert notebook.read(import_mappings.kept) == {"name\nmail": ("name", "email"), "a\nb": ("", "extra")}
    assert notebook.read(undo.state).undo is None
