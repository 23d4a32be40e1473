"""Saving everything and restoring it, in the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import Folders
from desktop_app.store import backup, demo
from desktop_app.store.database import Notebook
from desktop_app.ui.archiving import work
from desktop_app.ui.archiving.restoring import Question, RestoreArchive
from desktop_app.ui.archiving.saving import SaveEverything
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.restore.dialog import RestoreDialog
from tests.faults.test_full_disk import no_room
from tests.journeys import walking
from tests.store.archives import tables_of

Settle = Callable[[], None]


class Enough(Exception):
    """Raised to break off, as the backend does."""


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """The folders of the test's notebook."""
    return Folders(data=tmp_path, settings=tmp_path, logs=tmp_path / "logs")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to stand above."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def archive(notebook: Notebook, tmp_path: Path) -> Path:
    """Everything in the notebook, as an archive."""
    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    path = tmp_path / "out" / "all.askwell"
    path.parent.mkdir()
    work.save(work.copy(notebook, tmp_path, _silent), path, "UTC", _silent)
    return path


def _silent(_done: int, _total: int) -> None:
    return None


def test_everything_is_saved_and_can_be_restored(
    desk: Desk, folders: Folders, parent: QWidget, notebook: Notebook, settle: Settle, tmp_path: Path
) -> None:
    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    notebook.raw.execute("UPDATE agenda_item SET confidential = 1, answer = 'Quietly' WHERE id = 1")
    said: list[str] = []
    desk.messages.said.connect(lambda text, *_: said.append(text))
    dialog = SaveEverything(desk, folders, parent)
    dialog.show()
    settle()
    assert "told in confidence" in dialog.private.text()
    dialog.write(tmp_path / "all.askwell")
    settle()
    assert said == ["Everything is saved in all.askwell."]
    assert work.look(tmp_path / "all.askwell", _silent).counts["contact"] == 33
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_name_is_asked_for(
    desk: Desk, folders: Folders, parent: QWidget, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    dialog = SaveEverything(desk, folders, parent)
    dialog.save.click()
    settle()
    assert (tmp_path / "mine.askwell").exists()


def test_a_full_disk_leaves_nothing(
    desk: Desk, folders: Folders, parent: QWidget, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noticed: list[str] = []
    desk.messages.noticed.connect(lambda text, *_: noticed.append(text))
    monkeypatch.setattr("os.fsync", no_room)
    before = sorted(path.name for path in tmp_path.iterdir())
    SaveEverything(desk, folders, parent).write(tmp_path / "all.askwell")
    settle()
    assert "disk is full" in noticed[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_stopping_leaves_nothing(notebook: Notebook, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Enough

    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Enough):
        work.copy(notebook, tmp_path, stop)
    copied = work.copy(notebook, tmp_path, _silent)
    with pytest.raises(Enough):
        work.save(copied, tmp_path / "all.askwell", "UTC", stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_an_archive_takes_the_place_of_the_notebook_after_a_question(
    desk: Desk,
    folders: Folders,
    parent: QWidget,
    notebook: Notebook,
    archive: Path,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    wanted = tables_of(notebook)
    notebook.raw.execute("DELETE FROM thank_you")
    flow = RestoreArchive(desk, folders, parent)
    flow.begin(archive)
    settle()
    question = parent.findChild(Question)
    assert question is not None
    walking.check(question)
    assert len(tables_of(notebook)["thank_you"]) == 0
    with qtbot.waitSignal(flow.restored, timeout=0, raising=False) as restored:
        question.go.click()
        settle()
    assert restored.signal_triggered
    found: list[object] = []
    desk.backend.with_notebook(lambda opened, _report: tables_of(opened), then=found.append)
    settle()
    assert found == [wanted]
    assert [info.reason for info in backup.listing(folders.backups)] == ["before-restore"]
    desk.backend.close()


def test_a_bad_archive_is_told_of_and_nothing_is_asked(
    desk: Desk, folders: Folders, parent: QWidget, notebook: Notebook, archive: Path, settle: Settle
) -> None:
    noticed: list[str] = []
    desk.messages.noticed.connect(lambda text, *_: noticed.append(text))
    archive.write_bytes(archive.read_bytes()[:-30])
    RestoreArchive(desk, folders, parent).begin(archive)
    settle()
    assert noticed == ["The archive is damaged or was not copied whole. Fetch it again from where it came."]
    assert parent.findChild(Question) is None
    assert len(tables_of(notebook)["contact"]) == 33


def test_the_backups_lead_to_archives(desk: Desk, folders: Folders, parent: QWidget, qtbot: QtBot) -> None:
    dialog = RestoreDialog(desk, folders, parent)
    with qtbot.waitSignal(dialog.archive, timeout=0, raising=False) as wanted:
        dialog.from_archive.click()
    assert wanted.signal_triggered
