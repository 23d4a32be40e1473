"""Thank-yous owed and sent."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, meetings, thank_yous
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock


@pytest.fixture
def contact(add_contact: Callable[..., int]) -> int:
    return add_contact()


@pytest.fixture
def meeting(notebook: Notebook, contact: int) -> int:
    start = Start(datetime(2026, 3, 9, 15), "Europe/Amsterdam")
    return notebook.write(meetings.create, NewMeeting(contact, start)).answer


def test_without_an_occasion_it_is_due_in_a_day(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    notebook.write(thank_yous.owe, contact)
    (owed,) = notebook.read(thank_yous.owed, contact)
    assert owed.due_at == clock.now + timedelta(hours=24)
    assert (owed.meeting_id, owed.referral_id, owed.sent_at) == (None, None, None)
    assert notebook.read(contacts.get, contact).thanks_owed == owed.due_at


def test_for_a_talk_it_is_due_a_day_after_its_end_and_noted_once(
    notebook: Notebook, contact: int, meeting: int
) -> None:
    first = notebook.write(thank_yous.owe, contact, meeting).answer
    second = notebook.write(thank_yous.owe, contact, meeting).answer
    (owed,) = notebook.read(thank_yous.owed, contact)
    assert first == second == owed.id
    assert owed.due_at == datetime(2026, 3, 10, 14, 20, tzinfo=UTC)


def test_a_due_date_of_ones_own(notebook: Notebook, contact: int) -> None:
    due = datetime(2026, 4, 1, tzinfo=UTC)
    notebook.write(thank_yous.owe, contact, due_at=due)
    assert notebook.read(thank_yous.owed, contact)[0].due_at == due


def test_the_oldest_is_sent_first(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    late = notebook.write(thank_yous.owe, contact, due_at=clock.now + timedelta(days=2)).answer
    notebook.write(thank_yous.owe, contact, due_at=clock.now + timedelta(days=1))
    notebook.write(thank_yous.mark_sent, contact, Channel.LETTER)
    assert [owed.id for owed in notebook.read(thank_yous.owed, contact)] == [late]


def test_sending_thanks_for_a_talk_moves_the_stage(notebook: Notebook, contact: int, meeting: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    assert notebook.read(contacts.get, contact).stage is Stage.HELD
    notebook.write(thank_yous.mark_sent, contact)
    found = notebook.read(contacts.get, contact)
    assert (found.stage, found.thanks_owed) == (Stage.THANKED, None)


def test_thanks_nobody_noted_are_sent_now(notebook: Notebook, contact: int, meeting: int, clock: FixedClock) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    for _ in range(2):
        notebook.write(thank_yous.mark_sent, contact)
    assert notebook.read(meetings.get, meeting).thanks_sent == clock.now
    assert notebook.read(contacts.get, contact).stage is Stage.THANKED


def test_what_is_gone_says_so(notebook: Notebook, contact: int) -> None:
    for values in ((999,), (contact, 999), (contact, None, 999)):
        with pytest.raises(StoreProblem) as caught:
            notebook.write(thank_yous.owe, *values)
        assert caught.value.trouble is Trouble.GONE
    with pytest.raises(StoreProblem):
        notebook.write(thank_yous.mark_sent, 999)
