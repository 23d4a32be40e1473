"""A talk prepared on its sheet and thought over in its debrief, through the whole program and with keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import contacts, debrief_sheet, meetings
from desktop_app.store.database import Notebook, utc_now
from desktop_app.ui.application import Application
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.debrief.window import DebriefWindow
from desktop_app.ui.preparing.window import PrepWindow
from tests.journeys import walking
from tests.journeys.conftest import Program
from tests.journeys.hands import Hands


@pytest.fixture
def meeting(program: Program) -> int:
    """A talk agreed for now, and nothing else in the notebook."""
    program.folders.data.mkdir(parents=True)
    notebook = Notebook.open(program.folders.notebook)
    person = notebook.write(contacts.create, "Ada King").answer
    start = Start(utc_now().replace(tzinfo=None), "UTC")
    made: int = notebook.write(meetings.create, NewMeeting(person, start, status=Status.CONFIRMED)).answer
    notebook.close()
    return made


def opened(running: Application, kind: type[DeskWindow]) -> Callable[[], bool]:
    """Whether a window of that kind is in front."""
    return lambda: any(
        isinstance(one, kind) and QApplication.activeWindow() is one for one in running.window.windows.open
    )


def test_prepared_held_and_thought_over(program: Program, qtbot: QtBot, meeting: int) -> None:
    running = program.open()
    hands = Hands(running.window, program.idle)
    running.window.tabs.go("meeting", meeting)
    program.idle()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is running.window)

    hands.press("Ctrl+P")
    qtbot.waitUntil(opened(running, PrepWindow))
    program.idle()
    (sheet,) = running.window.windows.open
    assert isinstance(sheet, PrepWindow)
    walking.check(sheet)
    sheet.view.research.texts["organization_research"].setFocus()
    hands.type("Engines that weave algebra")
    hands.press("Escape")
    qtbot.waitUntil(lambda: not running.window.windows.open)

    running.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is running.window)
    hands.press("Ctrl+D")
    qtbot.waitUntil(opened(running, DebriefWindow))
    program.idle()
    (debrief,) = running.window.windows.open
    walking.check(debrief)
    assert isinstance(debrief, DebriefWindow)
    debrief.view.prompts.focus_first()
    hands.type("Poetry and numbers are one thing")
    with hands.effort() as pressed:
        hands.press("Ctrl+Return")
        qtbot.waitUntil(lambda: debrief.foot.thank.isVisible())
        hands.press("Ctrl+Return")
    qtbot.waitUntil(lambda: debrief not in running.window.windows.open)
    assert pressed == [2]
    program.close()

    notebook = Notebook.open(program.folders.notebook)
    found = notebook.read(debrief_sheet.get, meeting)
    known = notebook.read(contacts.get, found.meeting.contact.id)
    notebook.close()
    assert known.organization_research == "Engines that weave algebra"
    assert found.debrief.learned == "Poetry and numbers are one thing"
    assert found.debrief.done_at is not None
    assert found.meeting.status is Status.HELD
    assert found.meeting.thanks_due is not None
