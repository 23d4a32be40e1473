"""The debrief of a real meeting, with a clock that stands still."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.records.meetings import NewMeeting, Start
from desktop_app.store import agenda, debrief_sheet, meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.debrief.window import DebriefWindow, open_window
from tests.conftest import FixedClock

AddContact = Callable[..., int]
AddMeeting = Callable[..., int]
MakeWindow = Callable[..., DebriefWindow]
Settle = Callable[[], None]
Stored = Callable[[int], DebriefSheet]
# The clock stands at noon (UTC), an hour later.
BEFORE = datetime(2026, 3, 10, 12)


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """As for every page, at the notebook's own time."""
    return replace(desk, clock=clock)


@pytest.fixture
def add_meeting(notebook: Notebook, add_contact: AddContact) -> AddMeeting:
    """Makes a talk that was held just now, with questions, the first `asked` of them asked; answers its id."""

    def add(*questions: str, asked: int = 0, contact: dict[str, Any] | None = None, **values: Any) -> int:
        person = add_contact(**({"name": "Amara Okafor"} | (contact or {})))
        new = NewMeeting(person, Start(values.pop("local", BEFORE), "Europe/Amsterdam"), **values)
        made: int = notebook.write(meetings.create, new).answer
        for place, text in enumerate(questions):
            item = notebook.write(agenda.add, made, text).answer
            if place < asked:
                notebook.write(agenda.edit, item, asked=True)
        return made

    return add


@pytest.fixture
def stored(notebook: Notebook) -> Stored:
    """A talk and its debrief as the notebook has them."""
    return lambda meeting_id: notebook.read(debrief_sheet.get, meeting_id)


@pytest.fixture
def make_window(desk: Desk, settle: Settle) -> Iterator[MakeWindow]:
    """Opens the debrief of a meeting in a window of its usual size, or another one."""
    made: list[DebriefWindow] = []

    def make(meeting_id: int, width: int = 860, height: int = 780) -> DebriefWindow:
        window = open_window(desk, meeting_id, None)
        assert isinstance(window, DebriefWindow)
        window.resize(width, height)
        window.show()
        settle()
        made.append(window)
        return window

    yield make
    for window in filter(isValid, made):
        window.savers.flush()
        settle()
        window.deleteLater()
    # Without an event loop nothing else would really delete them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
