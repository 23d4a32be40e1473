"""The way from a meeting to holding its talk."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Status
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.page import MeetingsPage
from tests.conftest import FixedClock
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle

HERE = datetime(2026, 3, 10, 13)  # the clock's noon, in Amsterdam


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """A desk whose time the test knows."""
    return replace(desk, clock=clock)


def went(page: MeetingsPage) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    page.go.connect(lambda place, target: heard.append((place, target)))
    return heard


def hold_action(page: MeetingsPage) -> QAction:
    return next(action for action in page.commands() if action.text() == "Hold the talk")


def test_the_button_leads_to_the_talk_and_is_the_first_when_its_time_has_come(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle, clock: FixedClock
) -> None:
    meeting = add_meeting("Wei Chen", HERE + timedelta(hours=1))
    page = make_page()
    page.choose(meeting)
    settle()
    assert page.pane.head.hold.isVisible()
    assert page.pane.head.hold.property("look") == ""
    clock.advance(minutes=50)
    page.pane.reload(own=False)
    settle()
    assert page.pane.head.hold.property("look") == "primary"
    heard = went(page)
    page.pane.head.hold.click()
    assert heard == [("interview", meeting)]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.MISSED])
def test_what_will_not_be_held_offers_nothing(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle, status: Status
) -> None:
    meeting = add_meeting("Wei Chen", HERE, status=status)
    page = make_page()
    page.choose(meeting)
    settle()
    assert not page.pane.head.hold.isVisible()


def test_the_command_has_a_key(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle, qtbot: QtBot, notebook: Notebook
) -> None:
    meeting = add_meeting("Wei Chen", HERE)
    page = make_page()
    page.choose(meeting)
    settle()
    heard = went(page)
    action = hold_action(page)
    assert action.shortcut().toString() == "Ctrl+T"
    action.trigger()
    assert heard == [("interview", meeting)]


def test_without_a_meeting_the_command_does_nothing(make_page: MakePage) -> None:
    page = make_page()
    heard = went(page)
    hold_action(page).trigger()
    assert heard == []
