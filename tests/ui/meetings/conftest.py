"""The Meetings tab on a real notebook."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from sqlalchemy.orm import Session

from desktop_app.records.meetings import Meeting, NewMeeting, Start
from desktop_app.store import agenda, meetings
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.page import MeetingsPage

AddContact = Callable[..., int]
AddMany = Callable[[int], list[int]]
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
def add_many(notebook: Notebook, add_contact: AddContact) -> Callable[[int], list[int]]:
    """Makes a meeting a day from tomorrow on, all at once; answers their ids."""

    @operation("create_meeting")
    def make(session: Session, contact: int, count: int) -> list[int]:
        days = range(1, count + 1)
        return [meetings.create(session, NewMeeting(contact, Start(noon(day), "Europe/Amsterdam"))) for day in days]

    return lambda count: notebook.write(make, add_contact("Wei Chen"), count).answer


@pytest.fixture
def add_questions(notebook: Notebook) -> Callable[[int, int], None]:
    """Puts so many questions on the agenda of a meeting, all at once."""

    @operation("add_agenda_item")
    def fill(session: Session, meeting_id: int, count: int) -> None:
        for number in range(count):
            agenda.add(session, meeting_id, f"Question {number}?")

    def add(meeting_id: int, count: int) -> None:
        notebook.write(fill, meeting_id, count)

    return add


@pytest.fixture
def stored(notebook: Notebook) -> Stored:
    """A meeting as the notebook has it."""
    return lambda meeting_id: notebook.read(meetings.get, meeting_id)


@pytest.fixture
def make_page(desk: Desk, settle: Settle) -> Iterator[MakePage]:
    """Opens the tab in a window of 1280 by 800."""
    made: list[MeetingsPage] = []

    def make() -> MeetingsPage:
        page = MeetingsPage(desk)
        page.resize(1280, 800)
        page.show()
        settle()
        made.append(page)
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()
    # Without an event loop nothing else would really delete them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
