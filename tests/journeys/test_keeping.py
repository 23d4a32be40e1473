"""Nothing typed is lost: closing, restarting, undoing, restoring."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import ContactRow, ContactView
from desktop_app.records.pages import Page
from desktop_app.store import backup, contacts, contacts_list
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from desktop_app.ui.jump.palette import JumpPalette
from desktop_app.ui.restore.dialog import RestoreDialog
from tests.journeys.conftest import Program


def people(path: Path) -> list[str]:
    """Names in a closed notebook."""
    notebook = Notebook.open(path)
    page: Page[ContactRow] = notebook.read(contacts_list.page, ContactView(), 0, 100)
    notebook.close()
    return [row.name for row in page.rows]


def name_field(running: Application) -> QLineEdit:
    """The field in which the name of the chosen contact is typed."""
    fields = running.window.tabs.page.findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName() == "Name" and field.isVisible())


def add_person(program: Program, qtbot: QtBot, running: Application, name: str) -> None:
    running.window.tabs.turn("contacts")
    running.window.menus.new.trigger()
    program.idle()
    program.idle()
    qtbot.keyClicks(name_field(running), name)


def test_what_was_typed_a_moment_before_closing_is_kept(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    add_person(program, qtbot, running, "Amara Okafor")
    program.close()
    assert people(program.folders.notebook) == ["Amara Okafor"]


def test_a_clean_exit_leaves_a_verified_backup(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    add_person(program, qtbot, running, "Lena Vogt")
    program.close()
    (info,) = backup.listing(program.folders.backups)
    assert (info.contacts, info.reason) == (1, "exit")


def test_undo_and_redo_work_after_a_restart_and_say_what_they_do(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    ids: list[int] = []
    for name in ("Amara", "Lena", "Wei"):
        running.backend.write(contacts.create, name, then=ids.append)
    program.idle()
    running.backend.write(contacts.delete, list(ids))
    program.close()

    running = program.open()
    qtbot.waitUntil(running.window.menus.undo.isEnabled)
    assert running.window.menus.undo.text().replace("&", "") == "Undo delete of 3 contacts"
    running.window.menus.undo.trigger()
    program.idle()
    program.idle()
    assert running.window.menus.redo.text().replace("&", "") == "Redo delete of 3 contacts"
    program.close()
    assert people(program.folders.notebook) == ["Amara", "Lena", "Wei"]


def test_tabs_are_turned_by_keys(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    for place in (1, 2, 3, 4, 0):
        running.window.menus.tab_actions[place].trigger()
        assert running.window.tabs.currentIndex() == place
    shortcuts = [action.shortcut().toString() for action in running.window.menus.tab_actions]
    assert shortcuts == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"]


def test_jumping_to_a_person_opens_them(program: Program, qtbot: QtBot) -> None:
    running = program.open(filled=True)
    running.window.tabs.turn("guide")
    running.session.jump()
    palette = running.window.findChild(JumpPalette)
    assert isinstance(palette, JumpPalette)
    qtbot.keyClicks(palette.box, "jose pena")
    program.idle()
    program.idle()
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    program.idle()
    program.idle()
    assert running.window.tabs.currentIndex() == 1
    assert name_field(running).text() == "José Peña"


def test_a_restored_backup_is_shown_and_can_itself_be_taken_back(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    running.backend.write(contacts.create, "Amara")
    program.idle()
    running.session.back_up_now()
    program.idle()
    running.backend.write(contacts.create, "Lena")
    program.idle()
    running.session.restore()
    dialog = running.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    with qtbot.waitSignal(dialog.restored):
        dialog.go.click()
    program.close()
    assert people(program.folders.notebook) == ["Amara"]
    kept = [info.contacts for info in backup.listing(program.folders.backups) if info.reason == "before-restore"]
    assert kept == [2]


def test_the_sample_says_that_it_is_one_and_leaves_nothing_behind(program: Program, qtbot: QtBot) -> None:
    running = program.start(demo=True)
    qtbot.waitUntil(lambda: running.is_open)
    program.idle()
    assert "sample" in running.window.windowTitle()
    running.window.tabs.turn("contacts")
    table = running.window.tabs.page.findChild(QTableView)
    assert table is not None
    qtbot.waitUntil(lambda: table.model().rowCount() > 25)
    running.window.flush()
    program.close()
    assert backup.listing(program.folders.backups) == ()
