"""Trouble at the door: the sentence, the way out, the file untouched."""

import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import ContactView
from desktop_app.store import backup, contacts, contacts_list
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from desktop_app.ui.opening_trouble import OpeningTrouble
from tests.journeys.conftest import Program


def make_notebook(path: Path, *names: str) -> Notebook:
    notebook = Notebook.open(path)
    for name in names:
        notebook.write(contacts.create, name)
    return notebook


def damaged(path: Path) -> None:
    notebook = make_notebook(path, "Amara Okafor")
    backup.make(notebook, path.parent / "backups", "hourly")
    notebook.close()
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 40] = b"\xff" * (4096 * 39)
    path.write_bytes(content)


def truncated(path: Path) -> None:
    make_notebook(path, "Amara Okafor").close()
    path.write_bytes(path.read_bytes()[:5000])


def too_new(path: Path) -> None:
    make_notebook(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version=99")
    raw.close()


def no_notebook(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("a shopping list", encoding="utf-8")


CASES: dict[str, tuple[Callable[[Path], None], str]] = {
    "damaged": (damaged, "damaged"),
    "truncated": (truncated, "damaged"),
    "too new": (too_new, "newer Askwell"),
    "no notebook": (no_notebook, "not an Askwell notebook"),
}


@pytest.fixture
def open_badly(qtbot: QtBot, program: Program) -> Callable[[], tuple[Application, OpeningTrouble]]:
    """Start on a notebook that cannot be opened; answers the window's page of trouble."""

    def start() -> tuple[Application, OpeningTrouble]:
        running = program.start()
        qtbot.waitUntil(lambda: isinstance(running.window.stack.currentWidget(), OpeningTrouble))
        page = running.window.stack.currentWidget()
        assert isinstance(page, OpeningTrouble)
        return running, page

    return start


def words(page: OpeningTrouble) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def press(page: OpeningTrouble, text: str) -> None:
    next(button for button in page.findChildren(QPushButton) if button.text() == text).click()


@pytest.mark.parametrize("case", CASES)
def test_the_sentence_and_the_untouched_file(
    program: Program, open_badly: Callable[[], tuple[Application, OpeningTrouble]], case: str
) -> None:
    spoil, sentence = CASES[case]
    path = program.folders.notebook
    spoil(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    _, page = open_badly()
    assert sentence in words(page)
    assert "Traceback" not in words(page)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_damage_offers_the_newest_backup_and_keeps_the_damaged_file(
    program: Program, qtbot: QtBot, open_badly: Callable[[], tuple[Application, OpeningTrouble]]
) -> None:
    path = program.folders.notebook
    damaged(path)
    spoiled = path.read_bytes()
    running, page = open_badly()
    with qtbot.waitSignal(running.backend.opened):
        press(page, "Go on with the newest backup")
    program.idle()
    seen: list[str] = []
    running.backend.read(
        contacts_list.page, ContactView(), 0, 9, then=lambda found: seen.extend(row.name for row in found.rows)
    )
    program.idle()
    assert seen == ["Amara Okafor"]
    kept = [file for file in path.parent.iterdir() if "damaged" in file.name and file.suffix == ".sqlite"]
    assert [file.read_bytes() for file in kept] == [spoiled]


def test_a_notebook_held_by_another_program_opens_once_it_is_let_go(
    program: Program, qtbot: QtBot, open_badly: Callable[[], tuple[Application, OpeningTrouble]]
) -> None:
    holder = make_notebook(program.folders.notebook, "Amara Okafor")
    running, page = open_badly()
    assert "Another program" in words(page)
    holder.close()
    with qtbot.waitSignal(running.backend.opened):
        press(page, "Try again")
    program.idle()
    assert running.window.stack.currentWidget() is running.window.tabs


def test_a_second_start_raises_the_first_window_and_ends(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    qtbot.waitUntil(lambda: running.doorbell is not None)
    running.window.showMinimized()
    command = [sys.executable, "-m", "desktop_app", "--data-dir", str(program.folders.data)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as second:
        try:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        finally:
            second.kill()
        assert second.stderr is not None
        told = second.stderr.read().decode()
    assert second.returncode == 0, told
    assert not running.window.isMinimized()
    assert QApplication.activeWindow() is not None or running.window.isVisible()
