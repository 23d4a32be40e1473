"""People come in: dropped, named on the command line, handed over by a second start, pasted."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import ContactView
from desktop_app.store import contacts_list
from desktop_app.ui import single
from desktop_app.ui.application import Application
from desktop_app.ui.duplicates.window import DuplicatesWindow
from desktop_app.ui.importing.window import ImportWindow
from tests.journeys import walking
from tests.journeys.conftest import Program

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"


@pytest.fixture
def people_file(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file of cards."""

    def make(*names: str, called: str = "people.vcf") -> Path:
        path = tmp_path / called
        path.write_text("".join(CARD.replace("{name}", name) for name in names), encoding="utf-8")
        return path

    return make


def import_window(running: Application, qtbot: QtBot) -> ImportWindow:
    """The import page, once it is open and its preview is there."""
    qtbot.waitUntil(lambda: any(isinstance(one, ImportWindow) for one in running.window.windows.open))
    window = next(one for one in running.window.windows.open if isinstance(one, ImportWindow))
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)
    return window


def people(running: Application, qtbot: QtBot) -> list[str]:
    found: list[list[str]] = []
    running.backend.read(
        contacts_list.page, ContactView(), 0, 100, then=lambda page: found.append([row.name for row in page.rows])
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def drop(running: Application, *paths: Path) -> None:
    """Let files go over the middle of the main window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = running.window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(QPointF(90, 90).toPoint(), action, data, left, none))
    assert running.window.drops.veil.isVisible()
    QApplication.sendEvent(handle, QDropEvent(QPointF(90, 90), action, data, left, none))
    assert not running.window.drops.veil.isVisible()


def test_a_file_is_dropped_imported_and_taken_back(
    program: Program, qtbot: QtBot, people_file: Callable[..., Path]
) -> None:
    running = program.open()
    drop(running, people_file("Ann Lee", "Bo Li"))
    window = import_window(running, qtbot)
    assert window.foot.act.text() == "Add 2 people"
    walking.check(window)
    window.foot.act.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.outcome)
    assert people(running, qtbot) == ["Ann Lee", "Bo Li"]
    program.idle()
    assert "import" in running.window.menus.undo.text()
    running.session.undo()
    program.idle()
    assert people(running, qtbot) == []


def test_a_start_with_files(program: Program, qtbot: QtBot, people_file: Callable[..., Path]) -> None:
    running = program.start()
    running.bring([people_file("Ann Lee")])
    window = import_window(running, qtbot)
    assert window.heading.text() == "1 person in people.vcf"


def test_a_second_start_hands_its_files_over(
    program: Program, qtbot: QtBot, people_file: Callable[..., Path], tmp_path: Path
) -> None:
    running = program.open()
    qtbot.waitUntil(lambda: running.doorbell is not None)
    people_file("Ann Lee", called="odd\nname.vcf")
    words = [sys.executable, "-m", "desktop_app", "--data-dir", str(tmp_path / "askwell"), "odd\nname.vcf"]
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])}
    second = subprocess.Popen(words, cwd=tmp_path, env=environment)
    window = import_window(running, qtbot)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert window.heading.text() == "1 person in odd name.vcf"


@pytest.mark.parametrize("line", [b"{}\n", b"no json\n", b"[1, null]\n", b"[" * 5000 + b"\n", b"\n"])
def test_whatever_else_is_said_at_the_door_only_shows_the_window(program: Program, qtbot: QtBot, line: bytes) -> None:
    running = program.open()
    qtbot.waitUntil(lambda: running.doorbell is not None)
    socket = QLocalSocket()
    socket.connectToServer(str(program.folders.socket))
    socket.write(line)
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert bytes(socket.readAll().data()) == b"yes\n"
    socket.disconnectFromServer()
    program.idle()
    assert running.window.windows.open == []


def test_too_much_at_the_door_is_not_listened_to(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "LONGEST", 100)
    running = program.open()
    qtbot.waitUntil(lambda: running.doorbell is not None)
    socket = QLocalSocket()
    socket.connectToServer(str(program.folders.socket))
    socket.write(b"x" * 1000)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_pasting_into_the_page_of_the_menu(program: Program, qtbot: QtBot) -> None:
    running = program.open()
    running.window.menus.importing.trigger()
    (window,) = running.window.windows.open
    assert isinstance(window, ImportWindow)
    QGuiApplication.clipboard().setText(CARD.replace("{name}", "Ann Lee"))
    window.paste()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)
    assert window.heading.text() == "1 person in the pasted text"


def test_reading_can_be_cancelled(program: Program, qtbot: QtBot, people_file: Callable[..., Path]) -> None:
    running = program.open()
    running.window.menus.importing.trigger()
    (window,) = running.window.windows.open
    assert isinstance(window, ImportWindow)
    window.bring([people_file(*(f"Person {number}" for number in range(500)))])
    walking.check(window)
    window.working.stop.click()
    assert window.stack.currentWidget() is window.start
    program.idle()
    assert window.stack.currentWidget() is window.start
    assert people(running, qtbot) == []


def test_duplicates_from_the_menu(program: Program, qtbot: QtBot) -> None:
    running = program.open(filled=True)
    running.window.menus.duplicates.trigger()
    (window,) = running.window.windows.open
    assert isinstance(window, DuplicatesWindow)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is not window.searching)
    walking.check(window)
