"""The prep sheet of a real meeting, with a clock that stands still."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from desktop_app.records.meetings import Meeting, NewMeeting, Start
from desktop_app.store import agenda, meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.preparing.window import PrepWindow, open_window
from tests.conftest import FixedClock

AddContact = Callable[..., int]
AddMeeting = Callable[..., int]
MakeWindow = Callable[..., PrepWindow]
Settle = Callable[[], None]
# The clock stands at noon (UTC) on 10 March 2026.
NEXT_DAY = datetime(2026, 3, 11, 15)


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """As for every page, at the notebook's own time."""
    return replace(desk, clock=clock)


@pytest.fixture
def add_meeting(notebook: Notebook, add_contact: AddContact) -> AddMeeting:
    """Makes a meeting the next day with a new person, with questions; answers its id."""

    def add(*questions: str, contact: dict[str, Any] | None = None, **values: Any) -> int:
        known = {"name": "Amara Okafor", "role": "Protein chemist", "organization": "Helix Foods"} | (contact or {})
        start = Start(values.pop("local", NEXT_DAY), values.pop("zone", "Europe/Amsterdam"))
        made: int = notebook.write(meetings.create, NewMeeting(add_contact(**known), start, **values)).answer
        for text in questions:
            notebook.write(agenda.add, made, text)
        return made

    return add


@pytest.fixture
def stored(notebook: Notebook) -> Callable[[int], Meeting]:
    """A meeting as the notebook has it."""
    return lambda meeting_id: notebook.read(meetings.get, meeting_id)


@pytest.fixture
def make_window(desk: Desk, settle: Settle) -> Iterator[MakeWindow]:
    """Opens the sheet of a meeting in a window of its usual size, or another one."""
    made: list[PrepWindow] = []

    def make(target: object, width: int = 1080, height: int = 780) -> PrepWindow:
        window = open_window(desk, target, None)
        assert isinstance(window, PrepWindow)
        window.resize(width, height)
        window.show()
        window.visit(target)
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
