"""The Meetings tab on a real notebook."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Meeting, NewMeeting, Start
from desktop_app.store import agenda, meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.page import MeetingsPage

AddContact = Callable[..., int]
AddMeeting = Callable[..., int]
Stored = Callable[[int], Meeting]
Settle = Callable[[], None]
MakePage = Callable[[], MeetingsPage]


def noon(days: int = 1) -> datetime:
    """Noon on a day counted from today."""
    return (datetime.now() + timedelta(days=days)).replace(hour=12, minute=0, second=0, microsecond=0)


@pytest.fixture
def add_meeting(notebook: Notebook, add_contact: AddContact) -> AddMeeting:
    """Makes a meeting tomorrow at noon in Amsterdam with somebody of that name, and the questions; answers its id."""

    def add(name: str = "Amara Okafor", local: datetime | None = None, *questions: str, **values: Any) -> int:
        start = Start(local or noon(), values.pop("zone", "Europe/Amsterdam"))
        new = NewMeeting(values.pop("contact_id", None) or add_contact(name), start, **values)
        made: int = notebook.write(meetings.create, new).answer
        for text in questions:
            notebook.write(agenda.add, made, text)
        return made

    return add


@pytest.fixture
def stored(notebook: Notebook) -> Stored:
    """A meeting as the notebook has it."""
    return lambda meeting_id: notebook.read(meetings.get, meeting_id)


@pytest.fixture
def make_page(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[MakePage]:
    """Opens the tab in a window of 1280 by 800."""
    made: list[MeetingsPage] = []

    def make() -> MeetingsPage:
        page = MeetingsPage(desk)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        settle()
        made.append(page)
        return page

    yield make
    for page in made:
        desk.backend.changed.disconnect(page._changed)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows without a screen cannot tell a window manager their least size, and say so."""
    for item in items:
        if "tests/ui/meetings" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
