"""Reminders in the running program: once, over restarts, in the window where there is no tray."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import contacts, meetings
from desktop_app.store.database import Notebook
from desktop_app.ui.application import Application
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.preferences.dialog import PreferencesDialog
from desktop_app.ui.preferences.reminders import RemindersSection
from desktop_app.ui.reminders.card import ReminderCard
from tests.conftest import FixedClock
from tests.journeys.conftest import Program

# 09:00 in Amsterdam; the talk is at 15:00.
MORNING = datetime(2026, 3, 10, 8, tzinfo=UTC)


@pytest.fixture
def clock(program: Program) -> FixedClock:
    """The morning of a talk with Ada King."""
    made = program.clock = FixedClock(MORNING)
    program.folders.data.mkdir(parents=True, exist_ok=True)
    program.folders.settings.mkdir(parents=True, exist_ok=True)
    notebook = Notebook.open(program.folders.notebook, made)
    ada = notebook.write(contacts.create, "Ada King").answer
    start = Start(datetime(2026, 3, 10, 15), "Europe/Amsterdam")
    notebook.write(meetings.create, NewMeeting(ada, start, status=Status.CONFIRMED))
    notebook.close()
    chosen = Preferences(program.folders.settings_file)
    chosen.set("time_zone", "Europe/Amsterdam")
    chosen.sync()
    return made


def card(running: Application) -> ReminderCard | None:
    return running.window.findChild(ReminderCard)


def shown(running: Application) -> bool:
    found = card(running)
    return found is not None and found.isVisible()


def looked(program: Program, qtbot: QtBot, running: Application) -> None:
    """Wait until reminders have looked."""
    reminders = running.session.reminders()
    with qtbot.waitSignal(reminders.looked):
        reminders.start()
        reminders.look()
    program.idle()


def test_a_talk_is_told_of_once_over_restarts(program: Program, qtbot: QtBot, clock: FixedClock) -> None:
    running = program.open()
    qtbot.waitUntil(lambda: shown(running))
    found = card(running)
    assert found is not None
    assert found.title.text() == "Talk with Ada King today 15:00"
    program.close()

    running = program.open()
    looked(program, qtbot, running)
    assert not shown(running)
    clock.advance(hours=5, minutes=50)
    looked(program, qtbot, running)
    qtbot.waitUntil(lambda: shown(running))
    found = card(running)
    assert found is not None
    assert found.detail.text() == "It begins in 10 minutes."
    found.close_button.click()
    assert not shown(running)


def test_a_reminder_is_shown_from_the_preferences(program: Program, qtbot: QtBot, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 1, tzinfo=UTC)
    running = program.open()
    running.session.preferences()
    (dialog,) = running.window.windows.open
    assert isinstance(dialog, PreferencesDialog)
    dialog.choose("reminders")
    section = dialog.sections["reminders"]
    assert isinstance(section, RemindersSection)
    assert not section.keep.isEnabled()
    section.try_it.click()
    assert shown(running)
    dialog.close()


def test_undone_things_are_not_reminded_of(program: Program, qtbot: QtBot, clock: FixedClock) -> None:
    running = program.open()
    qtbot.waitUntil(lambda: shown(running))
    running.session.undo()
    program.idle()
    looked(program, qtbot, running)
    qtbot.waitUntil(lambda: not shown(running))
