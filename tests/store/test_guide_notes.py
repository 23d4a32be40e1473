"""The user's notes in the guide."""

from desktop_app.store import guide_notes
from desktop_app.store.database import Notebook


def test_notes_are_kept_by_row(notebook: Notebook) -> None:
    assert notebook.read(guide_notes.all) == {}
    notebook.write(guide_notes.write, "time", "Ask for\ntwenty")
    notebook.write(guide_notes.write, "dress", "The blue one")
    notebook.write(guide_notes.write, "time", "Ask for thirty")
    assert notebook.read(guide_notes.all) == {"time": "Ask for thirty", "dress": "The blue one"}


def test_an_empty_note_is_removed_and_can_come_again(notebook: Notebook) -> None:
    notebook.write(guide_notes.write, "time", "Ask for twenty")
    notebook.write(guide_notes.write, "time", " \n")
    assert notebook.read(guide_notes.all) == {}
    notebook.write(guide_notes.write, "time", "Again")
    assert notebook.read(guide_notes.all) == {"time": "Again"}


def test_emptying_what_is_empty_is_no_change(notebook: Notebook) -> None:
    assert not notebook.write(guide_notes.write, "time", "").changes.touched
