"""Long changes show that they go on, and can be stopped."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.saving_line import SavingLine
from desktop_app.ui.common.theme import Theme

COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999) SELECT max(i) FROM n"
STARTED = threading.Event()


@operation("edit_contact")
def endless(session: Session) -> None:
    """A change in many short statements, after one that would be lost if it were not taken back."""
    contacts.create(session, "Never there")
    STARTED.set()
    while True:
        session.execute(
            text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999) SELECT max(i) FROM n")
        )


@operation("edit_contact")
def broken(session: Session) -> None:
    raise LookupError("bug")


@pytest.fixture
def door(notebook: Notebook) -> Iterator[Backend]:
    made = Backend()
    made.use(notebook)
    yield made
    made.stop()


@pytest.fixture
def line(qtbot: QtBot, theme: Theme, door: Backend) -> SavingLine:
    made = SavingLine(theme, door.stop_writing)
    qtbot.addWidget(made)
    door.busy.connect(made.show_busy)
    made.show()
    return made


def test_a_long_change_can_be_stopped_and_leaves_nothing(qtbot: QtBot, line: SavingLine, door: Backend) -> None:
    STARTED.clear()
    told: list[StoreProblem] = []
    door.write(endless, failed=told.append)
    qtbot.waitUntil(lambda: line.bar.isVisible() and STARTED.is_set())
    line.stop.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].trouble is Trouble.STOPPED
    assert not line.bar.isVisible()
    seen: list[Any] = []
    door.read(lambda session: session.execute(text("SELECT count(*) FROM contact")).scalar(), then=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [0]


def test_a_change_after_a_stopped_one_is_saved(qtbot: QtBot, line: SavingLine, door: Backend) -> None:
    door.stop_writing()
    saved: list[int] = []
    door.write(contacts.create, "Amara", then=saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    assert line.words.text() == "Saved"


def test_a_bug_in_a_change_does_not_leave_it_saving_for_ever(
    qtbot: QtBot, line: SavingLine, door: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: caught.append(kind))
    written: list[bool] = []
    door.write(broken)
    door.when_written(lambda: written.append(True))
    qtbot.waitUntil(lambda: bool(written))
    assert caught == [LookupError]
    assert line.words.text() == "Saved"
