"""Thinking a talk over: what is written is kept, and what was talked over was held."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.method.mentioned import Mentioned
from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.talks import Debrief
from desktop_app.store import debrief_sheet, debriefs, meetings, talk_referrals, talks, thank_yous, undo
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot


@pytest.fixture
def meeting(notebook: Notebook, add_contact: Callable[..., int]) -> int:
    # An hour before the clock of the tests.
    start = Start(datetime(2026, 3, 10, 12), "Europe/Amsterdam")
    return notebook.write(meetings.create, NewMeeting(add_contact(), start)).answer


def sheet(notebook: Notebook, meeting: int) -> DebriefSheet:
    return notebook.read(debrief_sheet.get, meeting)


def test_before_anything_is_written_it_is_empty(notebook: Notebook, meeting: int) -> None:
    found = sheet(notebook, meeting)
    assert found.debrief == Debrief(meeting)
    assert (found.talk, found.named) == (None, ())
    assert found.meeting.id == meeting


def test_each_text_is_kept_by_itself(notebook: Notebook, meeting: int) -> None:
    notebook.write(debriefs.write, meeting, learned="Peas first")
    notebook.write(debriefs.write, meeting, red_flags="Night shifts")
    found = sheet(notebook, meeting).debrief
    assert (found.learned, found.red_flags, found.done_at) == ("Peas first", "Night shifts", None)


def test_typing_is_one_step_back(notebook: Notebook, meeting: int) -> None:
    start = snapshot(notebook)
    for typed in ("P", "Pe", "Peas"):
        notebook.write_burst("debrief", debriefs.write, meeting, learned=typed)
    notebook.write(undo.undo)
    assert snapshot(notebook) == start


@pytest.mark.parametrize("status", Status)
def test_what_is_finished_was_held_and_owes_thanks(notebook: Notebook, meeting: int, status: Status) -> None:
    notebook.write(meetings.set_status, meeting, status)
    before = snapshot(notebook)
    notebook.write(debriefs.finish, meeting)
    found = sheet(notebook, meeting)
    assert found.debrief.done_at == notebook.clock()
    assert found.meeting.status is Status.HELD
    assert len(notebook.read(thank_yous.owed, found.meeting.contact.id)) == 1
    notebook.write(undo.undo)
    assert snapshot(notebook) == before


def test_what_was_planned_for_later_took_place_just_now(
    notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock
) -> None:
    start = Start(datetime(2026, 3, 12, 9), "Asia/Tokyo")
    meeting = notebook.write(meetings.create, NewMeeting(add_contact(), start)).answer
    before = snapshot(notebook)
    notebook.write(debriefs.finish, meeting)
    found = sheet(notebook, meeting).meeting
    assert found.start == Start(datetime(2026, 3, 10, 20, 40), "Asia/Tokyo")
    assert found.thanks_due == clock() + timedelta(days=1)
    notebook.write(undo.undo)
    assert snapshot(notebook) == before


def test_a_talk_that_still_goes_on_is_over_once_it_is_thought_over(
    notebook: Notebook, meeting: int, clock: FixedClock
) -> None:
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 600, 100, None, clock())
    notebook.write(debriefs.finish, meeting)
    talk = sheet(notebook, meeting).talk
    assert talk is not None
    assert (talk.ended_at, talk.counted, talk.talking) == (clock(), 600, 100)
    assert notebook.read(talks.going_on) is None


def test_opening_it_again_leaves_the_talk_held(notebook: Notebook, meeting: int) -> None:
    notebook.write(debriefs.finish, meeting)
    notebook.write(debriefs.finish, meeting, False)
    found = sheet(notebook, meeting)
    assert found.debrief.done_at is None
    assert found.meeting.status is Status.HELD


def test_those_named_since_the_talk_began_are_there(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    now = clock.now
    clock.now = datetime(2026, 3, 1, tzinfo=UTC)
    notebook.write(talk_referrals.capture, meeting, Mentioned("Long Ago"))
    clock.now = now
    notebook.write(talk_referrals.capture, meeting, Mentioned("Wei Chen", "", "The Courier"), True)
    (named,) = sheet(notebook, meeting).named
    assert (named.referred.name, named.may_use_name) == ("Wei Chen", True)


def test_a_talk_held_earlier_than_agreed_counts_from_its_beginning(
    notebook: Notebook, meeting: int, clock: FixedClock
) -> None:
    clock.now = datetime(2026, 3, 10, 9, tzinfo=UTC)
    notebook.write(talks.begin, meeting)
    clock.advance(minutes=5)
    notebook.write(talk_referrals.capture, meeting, Mentioned("Wei Chen"))
    found = sheet(notebook, meeting)
    assert found.talk is not None
    assert [one.referred.name for one in found.named] == ["Wei Chen"]


@pytest.mark.parametrize("call", [lambda n, m: n.write(debriefs.write, m, learned="x"), sheet])
def test_without_its_meeting_it_is_gone(
    notebook: Notebook, meeting: int, call: Callable[[Notebook, int], object]
) -> None:
    notebook.write(meetings.delete, [meeting])
    with pytest.raises(StoreProblem) as caught:
        call(notebook, meeting)
    assert caught.value.trouble is Trouble.GONE


def test_a_deleted_meeting_takes_its_debrief_along_and_brings_it_back(notebook: Notebook, meeting: int) -> None:
    notebook.write(debriefs.write, meeting, learned="Peas first")
    notebook.write(meetings.delete, [meeting])
    notebook.write(undo.undo)
    assert sheet(notebook, meeting).debrief.learned == "Peas first"
