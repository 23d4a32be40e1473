"""A talk that a crash interrupts is offered after the next start, and goes on where it was."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import MeetingView
from desktop_app.records.talks import Talk
from desktop_app.store import meetings_list, talks
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from desktop_app.ui.interview.window import InterviewWindow
from tests.journeys.conftest import Program


def asked(program: Program, running: Application, function: Callable[[Notebook], Any]) -> Any:
    """What `function(notebook)` answers on the notebook's own thread."""
    answers: list[Any] = []
    running.backend.with_notebook(lambda notebook, _report: answers.append(function(notebook)))
    program.idle()
    return answers[0]


def interrupt_a_talk(notebook: Notebook) -> int:
    """Hold the next meeting for some minutes, and say nothing more."""
    meeting = notebook.read(meetings_list.page, MeetingView(), 0, 1).rows[0]
    notebook.write(talks.begin, meeting.id)
    notebook.maintain(talks.beat, meeting.id, 300, 60, None, notebook.clock())
    return meeting.id


def test_an_interrupted_talk_goes_on(program: Program, qtbot: QtBot) -> None:
    running = program.open(filled=True)
    meeting_id = asked(program, running, interrupt_a_talk)
    program.close()

    running = program.open()
    qtbot.waitUntil(running.window.notice.isVisible)
    assert "is still going on" in running.window.notice.text.text()
    buttons = running.window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Go on with it").click()
    program.idle()
    (window,) = running.window.windows.open
    assert isinstance(window, InterviewWindow)
    assert window.meeting_id == meeting_id
    assert window.view.is_held
    assert 300 <= window.keeper.counted < 360

    window.close()
    program.idle()
    talk: Talk = asked(program, running, lambda notebook: notebook.read(talks.of_meeting, meeting_id))
    assert talk.ended_at is None
    assert talk.counted >= 300
