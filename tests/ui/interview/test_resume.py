"""A talk that was interrupted is offered after the start."""

from collections.abc import Callable

import pytest

from desktop_app.records.meetings import Meeting, Status
from desktop_app.store import talks
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.interview import steady
from desktop_app.ui.interview.resume import offer_going_on
from tests.ui.interview.conftest import AddTalk, Settle

Way = tuple[str, Callable[[], None]]
Notices = list[tuple[str, tuple[Way, ...]]]


@pytest.fixture
def noticed(desk: Desk) -> Notices:
    """What is told in the main window, with its ways out."""
    heard: Notices = []
    desk.messages.noticed.connect(lambda text, ways: heard.append((text, ways)))
    return heard


def test_nothing_is_said_where_no_talk_is_going_on(
    desk: Desk, add_talk: AddTalk, noticed: Notices, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_talk()
    notebook.write(talks.begin, meeting)
    notebook.write(talks.end, meeting, 60, 0)
    offer_going_on(desk, lambda *_: None)
    settle()
    assert noticed == []


def test_a_talk_that_is_not_ended_can_go_on(
    desk: Desk, add_talk: AddTalk, noticed: Notices, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_talk()
    notebook.write(talks.begin, meeting)
    went: list[tuple[str, int]] = []
    offer_going_on(desk, lambda place, target: went.append((place, target)))
    settle()
    ((text, ways),) = noticed
    assert text == "Your talk with Wei Chen is still going on."
    ways[0][1]()
    assert went == [("interview", meeting)]


def test_a_talk_that_is_over_is_ended_with_what_was_counted(
    desk: Desk,
    add_talk: AddTalk,
    noticed: Notices,
    notebook: Notebook,
    settle: Settle,
    stored: Callable[[int], Meeting],
) -> None:
    meeting = add_talk()
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 1180, 300, None, notebook.clock())
    went: list[tuple[str, int]] = []
    offer_going_on(desk, lambda place, target: went.append((place, target)))
    settle()
    noticed[0][1][1][1]()
    settle()
    assert went == [("debrief", meeting)]
    found = notebook.read(talks.of_meeting, meeting)
    assert found is not None
    assert (found.counted, found.talking, found.ended_at is None) == (1180, 300, False)
    assert stored(meeting).status is Status.HELD


def test_the_steady_clock_goes_on() -> None:
    first = steady.seconds()
    assert steady.seconds() >= first
    assert isinstance(steady.COUNTS_SLEEP, bool)
