"""The Questions tab on a real notebook, with somebody who was asked something."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import agenda, contacts, meetings, questions
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.questions.page import QuestionsPage

Settle = Callable[[], None]
AskQuestion = Callable[..., int]


@pytest.fixture
def ask(notebook: Notebook) -> AskQuestion:
    """ask(question id, name, answer) holds a talk in which a question is asked; answers the meeting's id."""

    def hold(question_id: int, name: str, answer: str, *, confidential: bool = False, day: int = 2) -> int:
        contact = notebook.write(contacts.create, name).answer
        start = Start(datetime(2026, 3, day, 10), "Europe/Amsterdam")
        meeting = notebook.write(meetings.create, NewMeeting(contact, start, status=Status.HELD)).answer
        item = notebook.write(
            agenda.add, meeting, notebook.read(questions.get, question_id).text, question_id=question_id
        ).answer
        notebook.write(agenda.edit, item, asked=True, answer=answer, confidential=confidential)
        return int(meeting)

    return hold


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[QuestionsPage]:
    """The tab, shown in a window of the usual size."""
    made = QuestionsPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settle()
    yield made
    made.flush()
    settle()
