"""Talks: begun, beating, ended, and going on where they were."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from desktop_app.method.mentioned import Mentioned, mentioned
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.records.talks import Consent
from desktop_app.store import (
    agenda,
    contacts,
    meetings,
    promises,
    questions,
    referrals,
    talk_referrals,
    talk_sheets,
    talks,
    thank_yous,
    undo,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot

AddContact = Callable[..., int]
START = Start(datetime(2026, 3, 10, 13), "Europe/Amsterdam")


@pytest.fixture
def wei(add_contact: AddContact) -> int:
    return add_contact("Wei Chen", organization="The Courier")


@pytest.fixture
def meeting(notebook: Notebook, wei: int) -> int:
    """A meeting with Wei Chen, now."""
    made: int = notebook.write(meetings.create, NewMeeting(wei, START)).answer
    return made


def test_a_talk_goes_on_where_its_last_beat_was(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    assert notebook.read(talks.of_meeting, meeting) is None
    notebook.write(talks.begin, meeting)
    clock.advance(minutes=3)
    notebook.maintain(talks.beat, meeting, 175, 40, 7, clock())
    talk = notebook.read(talks.of_meeting, meeting)
    assert talk is not None
    assert (talk.counted, talk.talking, talk.item_id, talk.beat_at) == (175, 40, 7, clock())
    found = notebook.read(talk_sheets.going_on)
    assert found is not None
    assert (found[0], found[1].name) == (talk, "Wei Chen")


def test_begin_is_a_beat_of_its_own(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    """A talk begun anew after an undo does not go on with the seconds of the first one."""
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 175, 40, 7, clock())
    notebook.write(undo.undo)
    clock.advance(minutes=5)
    notebook.write(talks.begin, meeting)
    talk = notebook.read(talks.of_meeting, meeting)
    assert talk is not None
    assert (talk.counted, talk.talking, talk.item_id, talk.beat_at) == (0, 0, None, clock())


def test_ending_a_talk_marks_it_held_and_owes_thanks(notebook: Notebook, meeting: int, wei: int) -> None:
    notebook.write(talks.begin, meeting)
    notebook.write(talks.end, meeting, 1180, 300)
    talk = notebook.read(talks.of_meeting, meeting)
    assert talk is not None
    assert (talk.counted, talk.talking) == (1180, 300)
    assert notebook.read(meetings.get, meeting).status is Status.HELD
    assert [one.meeting_id for one in notebook.read(thank_yous.owed, wei)] == [meeting]
    assert notebook.read(talk_sheets.going_on) is None


def test_a_meeting_held_before_its_time_took_place_when_it_was_held(
    notebook: Notebook, meeting: int, wei: int, clock: FixedClock
) -> None:
    start = snapshot(notebook)
    notebook.write(meetings.edit, meeting, start=Start(datetime(2026, 3, 12, 9), "Asia/Tokyo"))
    notebook.write(talks.begin, meeting)
    begun = clock()
    clock.advance(minutes=20)
    notebook.write(talks.end, meeting, 1200, 300)
    found = notebook.read(meetings.get, meeting)
    assert (found.starts_at, found.start) == (begun, Start(datetime(2026, 3, 10, 21), "Asia/Tokyo"))
    (thanks,) = notebook.read(thank_yous.owed, wei)
    assert thanks.due_at == clock() + timedelta(days=1)
    for _ in range(3):
        notebook.write(undo.undo)
    assert snapshot(notebook) == start


def test_a_talk_held_late_leaves_the_meeting_where_it_was(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    clock.advance(days=2)
    notebook.write(talks.begin, meeting)
    notebook.write(talks.end, meeting, 1200, 300)
    assert notebook.read(meetings.get, meeting).start == START


def test_a_talk_ended_too_early_goes_on_from_now(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 600, 100, 7, clock())
    notebook.write(talks.end, meeting, 604, 100)
    clock.advance(minutes=30)
    notebook.write(talks.begin, meeting)
    talk = notebook.read(talks.of_meeting, meeting)
    assert talk is not None
    assert (talk.counted, talk.talking, talk.item_id, talk.beat_at) == (604, 100, 7, clock())


def test_consent_and_extra_minutes_are_noted(notebook: Notebook, meeting: int) -> None:
    notebook.write(talks.begin, meeting)
    notebook.write(talks.edit, meeting, recording=Consent.REFUSED, quoting=Consent.GIVEN, extra_minutes=5)
    talk = notebook.read(talk_sheets.sheet, meeting).talk
    assert talk is not None
    assert (talk.recording, talk.quoting, talk.extra_minutes) == (Consent.REFUSED, Consent.GIVEN, 5)


# A referral in the middle of a talk


def capture(notebook: Notebook, meeting: int, line: str, may_use_name: bool = False) -> int:
    answer: int = notebook.write(talk_referrals.capture, meeting, mentioned(line), may_use_name).answer
    return answer


def test_somebody_mentioned_becomes_a_contact_with_a_referral_and_thanks_owed(
    notebook: Notebook, meeting: int, wei: int
) -> None:
    start = snapshot(notebook)
    sam = capture(notebook, meeting, "Sam Lee, editor at Helix Labs, sam@helix.org, ask about maps", may_use_name=True)
    made = notebook.read(contacts.get, sam)
    assert (made.name, made.organization) == ("Sam Lee", "Helix Labs")
    assert "editor" in made.role
    assert [point.value for point in made.points] == ["sam@helix.org"]
    (referral,) = notebook.read(referrals.from_contact, wei)
    assert (referral.referred.id, referral.may_use_name) == (sam, True)
    assert [one.referral_id for one in notebook.read(thank_yous.owed, wei)] == [referral.id]
    done = snapshot(notebook)

    step = notebook.read(undo.state).undo
    assert step is not None
    assert (step.name, step.details["name"]) == ("capture_referral", "Sam Lee")
    notebook.write(undo.undo)
    assert snapshot(notebook) == start, "it is one step"
    notebook.write(undo.redo)
    assert snapshot(notebook) == done


def test_somebody_known_is_found_and_completed(notebook: Notebook, meeting: int, add_contact: AddContact) -> None:
    sam = add_contact("Sám Lee", role="Reporter")
    found = capture(notebook, meeting, "sam lee, editor, Helix Labs, sam@helix.org")
    made = notebook.read(contacts.get, found)
    assert found == sam
    assert (made.name, made.role, made.organization) == ("Sám Lee", "Reporter", "Helix Labs")
    assert [point.value for point in made.points] == ["sam@helix.org"]


def test_the_same_name_somewhere_else_is_somebody_else(
    notebook: Notebook, meeting: int, add_contact: AddContact
) -> None:
    known = add_contact("Sam Lee", organization="Acme")
    assert capture(notebook, meeting, "Sam Lee, Helix Labs") != known
    assert capture(notebook, meeting, "Sam Lee, Acme") == known


def test_a_name_that_may_be_either_of_two_is_somebody_new(
    notebook: Notebook, meeting: int, add_contact: AddContact
) -> None:
    two = {add_contact("Sam Lee", organization="Acme"), add_contact("Sam Lee", organization="Helix")}
    assert capture(notebook, meeting, "Sam Lee") not in two


def test_mentioned_twice_is_one_referral(notebook: Notebook, meeting: int, wei: int) -> None:
    first = capture(notebook, meeting, "Sam Lee")
    assert capture(notebook, meeting, "Sam Lee", may_use_name=True) == first
    (referral,) = notebook.read(referrals.from_contact, wei)
    assert referral.may_use_name
    assert len(notebook.read(thank_yous.owed, wei)) == 1


@pytest.mark.parametrize(
    "who", [Mentioned("wei  CHEN"), Mentioned("Wei Chen", organization="the courier"), Mentioned("")]
)
def test_nobody_refers_to_themselves_or_to_nobody(notebook: Notebook, meeting: int, who: Mentioned) -> None:
    start = snapshot(notebook)
    with pytest.raises(StoreProblem) as caught:
        notebook.write(talk_referrals.capture, meeting, who)
    assert caught.value.trouble is Trouble.INVALID
    assert snapshot(notebook) == start


def test_a_namesake_somewhere_else_can_be_referred_to(notebook: Notebook, meeting: int, wei: int) -> None:
    point = ContactPoint(PointKind.PHONE, "+31 20 555 0134")
    namesake = Mentioned("Wei Chen", organization="Helix", points=(point,))
    assert notebook.write(talk_referrals.capture, meeting, namesake).answer != wei


def test_a_meeting_that_is_gone_takes_no_referral(notebook: Notebook) -> None:
    with pytest.raises(StoreProblem) as caught:
        notebook.write(talk_referrals.capture, 99, Mentioned("Sam Lee"))
    assert caught.value.trouble is Trouble.GONE


# What the window looks at


def test_the_sheet_counts_the_others_who_were_asked_the_same(
    notebook: Notebook, meeting: int, wei: int, add_contact: AddContact
) -> None:
    question = notebook.write(questions.create, Topic.ENTRY, "Which training?").answer
    item = notebook.write(agenda.add, meeting, "Which training?", "entry", question_id=question).answer
    own = notebook.write(agenda.add, meeting, "Made up?").answer
    for name, asked in (("Ada", True), ("Bo", True), ("Cy", False)):
        other = notebook.write(meetings.create, NewMeeting(add_contact(name), START)).answer
        copy = notebook.write(agenda.add, other, "Which training?", "entry", question_id=question).answer
        notebook.write(agenda.edit, copy, asked=asked, answer=f"{name} said" if asked else "", confidential=True)
    before = notebook.write(meetings.create, NewMeeting(wei, START)).answer
    again = notebook.write(agenda.add, before, "Which training?", "entry", question_id=question).answer
    notebook.write(agenda.edit, again, asked=True)

    found = notebook.read(talk_sheets.sheet, meeting)
    assert dict(found.others) == {item: 2}
    assert own in {one.id for one in found.meeting.agenda}
    said = notebook.read(talk_sheets.said_by_others, question, wei)
    assert {(one.contact.name, one.answer, one.confidential) for one in said} == {
        ("Ada", "Ada said", True),
        ("Bo", "Bo said", True),
    }


def test_the_sheet_shows_promises_and_whom_they_named_since_the_talk_began(
    notebook: Notebook, meeting: int, wei: int, clock: FixedClock
) -> None:
    capture(notebook, meeting, "Long Ago")
    clock.advance(minutes=1)
    assert notebook.read(talk_sheets.sheet, meeting).referred == ()
    notebook.write(talks.begin, meeting)
    clock.advance(minutes=1)
    capture(notebook, meeting, "Sam Lee")
    notebook.write(promises.make, wei, "the article", meeting_id=meeting)
    found = notebook.read(talk_sheets.sheet, meeting)
    assert [one.name for one in found.referred] == ["Sam Lee"]
    assert [one.text for one in found.promises] == ["the article"]


def test_a_meeting_that_is_gone_has_no_sheet(notebook: Notebook) -> None:
    with pytest.raises(StoreProblem) as caught:
        notebook.read(talk_sheets.sheet, 99)
    assert caught.value.trouble is Trouble.GONE
