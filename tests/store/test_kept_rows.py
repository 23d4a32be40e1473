"""What the notebook knows of a talk, as far as the rows of the comparison depend on it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.records.guide_rows import MeetingFacts
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.records.questions import Topic
from desktop_app.store import agenda, checklist, kept_rows, meetings, outreach, plain, questions, referrals, talks
from desktop_app.store import thank_yous as thanks
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

AddContact = Callable[..., int]
BEGIN = datetime(2026, 3, 12, 15, tzinfo=UTC)


@pytest.fixture
def talk(notebook: Notebook, add_contact: AddContact) -> tuple[int, int]:
    """A contact, and a talk with them that was held on Thursday at 15:00 UTC."""
    contact = add_contact()
    new = NewMeeting(contact, Start(datetime(2026, 3, 12, 15), "UTC"), status=Status.HELD)
    return contact, notebook.write(meetings.create, new).answer


def facts(notebook: Notebook, meeting: int) -> MeetingFacts:
    found = notebook.read(kept_rows.of_meeting, meeting)
    assert found is not None
    return found


def test_of_a_bare_talk_little_is_known(notebook: Notebook, talk: tuple[int, int]) -> None:
    due = BEGIN + timedelta(minutes=20) + timedelta(hours=24)
    expected = MeetingFacts(talk[1], held=True, minutes=20, confirmed=False, dressed=False, thanks_due=due)
    assert facts(notebook, talk[1]) == expected
    assert notebook.read(kept_rows.of_held) == (expected,)
    assert notebook.read(kept_rows.of_meeting, 77) is None


def test_messages_before_and_after_the_talk(notebook: Notebook, clock: FixedClock, talk: tuple[int, int]) -> None:
    def send(purpose: Purpose, text: str, way: Direction = Direction.OUT) -> None:
        notebook.write(outreach.log, talk[0], Channel.EMAIL, way, text=text, purpose=purpose)

    send(Purpose.ASK, "May I ask?")
    send(Purpose.REMIND, "")
    send(Purpose.OTHER, "Yes.", Direction.IN)
    clock.now = BEGIN - timedelta(days=1)
    send(Purpose.CONFIRM, "Until tomorrow.")
    clock.now = BEGIN + timedelta(days=1)
    send(Purpose.ASK, "May I ask again?")
    found = facts(notebook, talk[1])
    assert (found.asked_before, found.wrote_first, found.confirming) == (2, False, True)
    assert found.requests == ("May I ask?", "May I ask again?")
    assert found.messages == ("May I ask?", "Until tomorrow.", "May I ask again?")


def test_who_wrote_first(notebook: Notebook, talk: tuple[int, int]) -> None:
    notebook.write(outreach.log, talk[0], Channel.EMAIL, Direction.IN, text="Would you like to talk?")
    found = facts(notebook, talk[1])
    assert (found.wrote_first, found.asked_before, found.messages) == (True, 0, ())


def test_a_confirmation_long_before_was_for_another_talk(notebook: Notebook, talk: tuple[int, int]) -> None:
    notebook.write(
        outreach.log, talk[0], Channel.EMAIL, Direction.OUT, purpose=Purpose.CONFIRM, at=BEGIN - timedelta(days=8)
    )
    assert not facts(notebook, talk[1]).confirming


def test_who_came_through_a_referral_and_whom_they_named(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock, talk: tuple[int, int]
) -> None:
    contact, meeting = talk
    notebook.write(referrals.add, add_contact("Ana"), contact)
    notebook.write(referrals.add, contact, add_contact("Bo"))
    found = facts(notebook, meeting)
    assert (found.referred, found.names) == (True, 0)
    clock.now = BEGIN + timedelta(minutes=15)
    notebook.write(referrals.add, contact, add_contact("Cy"))
    clock.now = BEGIN + timedelta(days=30, hours=1)
    notebook.write(referrals.add, contact, add_contact("Di"))
    assert facts(notebook, meeting).names == 2
    next_talk = NewMeeting(contact, Start(datetime(2026, 4, 11, 15), "UTC"), status=Status.HELD)
    later = notebook.write(meetings.create, next_talk).answer
    assert (facts(notebook, meeting).names, facts(notebook, later).names) == (1, 1)


def test_a_referral_after_the_talk_did_not_lead_to_it(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock, talk: tuple[int, int]
) -> None:
    clock.now = BEGIN + timedelta(days=1)
    notebook.write(referrals.add, add_contact("Ana"), talk[0])
    assert not facts(notebook, talk[1]).referred


def test_questions_prepared_asked_and_improvised(notebook: Notebook, clock: FixedClock, talk: tuple[int, int]) -> None:
    meeting = talk[1]
    about_names = notebook.write(questions.create, Topic.REFERRALS, "Who else?").answer
    notebook.write(agenda.add, meeting, "What is new?")
    notebook.write(agenda.add_from_bank, meeting, [about_names])
    clock.now = BEGIN
    notebook.write(talks.begin, meeting)
    clock.advance(minutes=5)
    notebook.write(agenda.add, meeting, "And then?")
    items = notebook.read(meetings.get, meeting).agenda
    notebook.write(agenda.edit, items[0].id, asked=True)
    found = facts(notebook, meeting)
    assert (found.questions, found.asked, found.improvised, found.names_asked) == (3, 1, 1, False)
    notebook.write(agenda.edit, next(one.id for one in items if one.question_id == about_names), asked=True)
    assert facts(notebook, meeting).names_asked


def test_the_minutes_and_the_share_of_a_talk(notebook: Notebook, clock: FixedClock, talk: tuple[int, int]) -> None:
    meeting = talk[1]
    clock.now = BEGIN
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 300, 60, None, clock.now)
    found = facts(notebook, meeting)
    assert (found.counted, found.talking) == (300, 60)
    notebook.write(talks.edit, meeting, extra_minutes=5)
    notebook.write(talks.end, meeting, 1320, 200)
    found = facts(notebook, meeting)
    assert (found.counted, found.talking, found.extra_minutes) == (1320, 200, 5)


def test_steps_and_thanks(notebook: Notebook, clock: FixedClock, talk: tuple[int, int]) -> None:
    contact, meeting = talk
    for item in notebook.read(meetings.get, meeting).checklist:
        if item.key in ("dress", "confirm"):
            notebook.write(checklist.set_done, item.id, True)
    clock.now = BEGIN + timedelta(hours=3)
    notebook.write(thanks.mark_sent, contact, meeting_id=meeting)
    found = facts(notebook, meeting)
    assert (found.dressed, found.confirmed, found.thanks_sent) == (True, True, clock.now)


def test_only_talks_that_were_held_are_counted(notebook: Notebook, talk: tuple[int, int]) -> None:
    notebook.write(meetings.set_status, talk[1], Status.MISSED)
    assert notebook.read(kept_rows.of_held) == ()
    assert not facts(notebook, talk[1]).held


def test_it_is_asked_without_the_mapper() -> None:
    assert plain.is_reading(kept_rows.of_meeting)
    assert plain.is_reading(kept_rows.of_held)
