"""The export over a real notebook, with files in a folder of the test's."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import agenda, meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.exporting.where import FOLDER
from desktop_app.ui.exporting.window import ExportWindow, open_window

Settle = Callable[[], None]
MakeWindow = Callable[..., ExportWindow]
AddTalk = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path, desk: Desk) -> Path:
    """Where exports go."""
    made = tmp_path / "out"
    made.mkdir()
    desk.preferences.set(FOLDER, str(made))
    return made


@pytest.fixture
def add_talk(notebook: Notebook) -> AddTalk:
    """Makes a talk with somebody that was held (or what `status` says); answers are (text, private). Answers its id."""

    def add(contact_id: int, *answers: tuple[str, bool], status: Status = Status.HELD, day: int = 9) -> int:
        start = Start(datetime(2026, 3, day, 15), "Europe/Amsterdam")
        made: int = notebook.write(meetings.create, NewMeeting(contact_id, start, status=status)).answer
        for answer, private in answers:
            item = notebook.write(agenda.add, made, "What is a day like?").answer
            notebook.write(agenda.edit, item, asked=True, answer=answer, confidential=private)
        return made

    return add


@pytest.fixture
def make_window(desk: Desk, folder: Path, settle: Settle) -> Iterator[MakeWindow]:
    """Opens the export for what is wanted."""
    made: list[ExportWindow] = []

    def make(target: object = None, width: int = 980, height: int = 720) -> ExportWindow:
        window = open_window(desk, target, None)
        window.resize(width, height)
        window.show()
        window.visit(target)
        settle()
        made.append(window)
        return window

    yield make
    for window in filter(isValid, made):
        window.close()
        window.deleteLater()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
