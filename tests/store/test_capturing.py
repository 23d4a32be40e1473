"""Writing somebody down from one line: who is meant, and what is made of it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from desktop_app.method.capture_line import Context, Understood, understand
from desktop_app.method.date_phrases import Clock
from desktop_app.records.capturing import Captured, CapturePlan, Matches
from desktop_app.records.contacts import Contact, ContactPoint, PointKind
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import capturing, contacts, meetings, question_lists, referring, thank_yous, undo
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot

AddContact = Callable[..., int]
START = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")


@pytest.fixture
def said(clock: FixedClock) -> Callable[[str], Understood]:
    """A line, understood."""
    return lambda line: understand(line, Context(Clock(clock(), "Europe/Amsterdam")))


@pytest.fixture
def look(notebook: Notebook, said: Callable[[str], Understood]) -> Callable[[str], Matches]:
    """What the notebook has to do with a line."""
    return lambda line: notebook.read(capturing.look, said(line))


Look = Callable[[str], Matches]


def write(notebook: Notebook, plan: CapturePlan) -> tuple[Captured, Contact]:
    made = notebook.write(capturing.capture, plan).answer
    return made, notebook.read(contacts.get, made.contact_id)


# Who is meant


def names(matches: Matches) -> list[str]:
    return [match.name for match in matches.people]


def test_the_very_name_comes_first_whatever_case_accents_or_title(look: Look, add_contact: AddContact) -> None:
    add_contact("José Peñarol")
    add_contact("José Peña", role="Nurse", organization="St. Clara", time_zone="Europe/Madrid")
    found = look("Dr. JOSE pena").people
    assert [(match.name, match.same_name) for match in found] == [("José Peña", True), ("José Peñarol", False)]
    assert (found[0].role, found[0].organization, found[0].time_zone) == ("Nurse", "St. Clara", "Europe/Madrid")


@pytest.mark.parametrize("typed", ["Wei", "wei ch", "Chen Wei", "W. Chen", "Chen"])
def test_a_name_that_is_near_is_found(look: Look, add_contact: AddContact, typed: str) -> None:
    add_contact("Wei Chen")
    add_contact("Lena Vogt")
    assert names(look(f"{typed} tue 15:00")) == ["Wei Chen"]


def test_a_slip_of_the_finger_is_found(look: Look, add_contact: AddContact) -> None:
    add_contact("Charles Babbage")
    assert names(look("Charles Babage")) == ["Charles Babbage"]
    assert names(look("Chalres Babbage")) == ["Charles Babbage"]


def test_an_e_mail_tells_who_it_is(look: Look, add_contact: AddContact) -> None:
    add_contact("Ada Lovelace", points=[ContactPoint(PointKind.EMAIL, "Ada@example.org")])
    add_contact("Ada King")
    found = look("Ada King, ada@example.org").people
    assert [(match.name, match.same_email) for match in found] == [("Ada Lovelace", True), ("Ada King", False)]


def test_nobody_is_found_where_nobody_is_meant(look: Look, add_contact: AddContact) -> None:
    add_contact("Wei Chen")
    assert look("Ada King, via Charles Babbage") == Matches(lists=look("").lists)
    assert names(look("!!! \0 ???")) == []


def test_referrers_meetings_in_the_way_and_lists_are_told(
    look: Look, add_contact: AddContact, notebook: Notebook
) -> None:
    lena = add_contact("Lena Vogt")
    notebook.write(meetings.create, NewMeeting(lena, START, minutes=30))
    found = look("Ada King 12 mar 15:20 via lena vogt")
    assert [match.id for match in found.referrers] == [lena]
    assert [row.contact.name for row in found.conflicts] == ["Lena Vogt"]
    assert found.lists == notebook.read(question_lists.rows)
    assert look("Ada King 12 mar 15:30").conflicts == ()
    assert look("Lena Vogt").people[0].next_meeting == datetime(2026, 3, 12, 14, tzinfo=UTC)


# What is written


def test_a_new_person_with_everything_that_is_said(notebook: Notebook) -> None:
    plan = CapturePlan(
        name="Ada King",
        role="programmer",
        organization="Analytical Engines",
        field="Computing",
        how_known="met at the fair",
        note="likes tea",
        points=(ContactPoint(PointKind.EMAIL, "ada@example.org"),),
        tags=("maths", "engines"),
        referrer="Charles Babbage",
    )
    made, ada = write(notebook, plan)
    assert made.meeting_id is None
    assert (ada.name, ada.role, ada.organization, ada.field) == (
        "Ada King",
        "programmer",
        "Analytical Engines",
        "Computing",
    )
    assert (ada.how_known, ada.notes, ada.tags) == ("met at the fair", "likes tea", ("engines", "maths"))
    assert [point.value for point in ada.points] == ["ada@example.org"]
    (referral,) = ada.referred_by
    assert referral.referrer.name == "Charles Babbage"
    (owed,) = notebook.read(thank_yous.owed, referral.referrer.id)
    assert owed.referral_id == referral.id


def test_what_is_there_is_completed_and_never_overwritten(notebook: Notebook, add_contact: AddContact) -> None:
    known = add_contact("Wei Chen", role="Data journalist", organization="The Courier", notes="Old", tags=["news"])
    plan = CapturePlan(
        contact_id=known,
        name="wei chen",
        role="editor",
        organization="the courier",
        field="Journalism",
        points=(ContactPoint(PointKind.PHONE, "+65 1"),),
        tags=("News", "maps"),
        note="new",
    )
    made, wei = write(notebook, plan)
    assert made.contact_id == known
    assert (wei.name, wei.role, wei.organization, wei.field) == (
        "Wei Chen",
        "Data journalist",
        "The Courier",
        "Journalism",
    )
    assert wei.notes == "Old\neditor\nnew"
    assert wei.tags == ("maps", "news")
    assert [point.value for point in wei.points] == ["+65 1"]


def test_a_person_without_a_name_is_given_one(notebook: Notebook, add_contact: AddContact) -> None:
    nameless = add_contact("", points=[ContactPoint(PointKind.EMAIL, "ada@example.org")])
    _, ada = write(notebook, CapturePlan(contact_id=nameless, name="Ada King"))
    assert ada.name == "Ada King"


def test_nothing_new_leaves_no_step_of_undo(notebook: Notebook, add_contact: AddContact) -> None:
    known = add_contact("Wei Chen", role="editor")
    before = snapshot(notebook)
    write(notebook, CapturePlan(contact_id=known, name="Wei Chen", role="Editor"))
    assert snapshot(notebook) == before


def test_a_meeting_has_its_questions_and_its_checklist(notebook: Notebook, add_contact: AddContact) -> None:
    wei = add_contact("Wei Chen")
    chosen = notebook.read(question_lists.rows)[0]
    plan = CapturePlan(contact_id=wei, meeting=NewMeeting(0, START, 25, question_list_id=chosen.id))
    made, _ = write(notebook, plan)
    assert made.meeting_id is not None
    meeting = notebook.read(meetings.get, made.meeting_id)
    assert (meeting.contact.id, meeting.start, meeting.minutes) == (wei, START, 25)
    assert len(meeting.agenda) == chosen.count
    assert meeting.checklist


def test_a_talk_that_was_held_owes_thanks(notebook: Notebook) -> None:
    start = Start(datetime(2026, 3, 9, 15), "Europe/Amsterdam")
    plan = CapturePlan(name="Wei Chen", meeting=NewMeeting(0, start, status=Status.HELD))
    made, _ = write(notebook, plan)
    (owed,) = notebook.read(thank_yous.owed, made.contact_id)
    assert owed.meeting_id == made.meeting_id


def test_all_of_it_is_one_step_of_undo(notebook: Notebook) -> None:
    before = snapshot(notebook)
    plan = CapturePlan(name="Ada King", organization="Helix", referrer="Lena Vogt", meeting=NewMeeting(0, START))
    notebook.write(capturing.capture, plan)
    step = notebook.read(undo.state).undo
    assert step is not None
    assert (step.name, step.details["name"]) == ("capture", "Ada King")
    notebook.write(undo.undo)
    assert snapshot(notebook) == before


def test_thanks_for_a_referral_are_owed_once(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ada, lena = add_contact("Ada King"), add_contact("Lena Vogt")
    notebook.write(referring.refer, ada, lena, by_other=True)
    (referral,) = notebook.read(contacts.get, ada).referred_by
    notebook.write(thank_yous.mark_sent, lena, referral_id=referral.id)
    clock.advance(days=1)
    write(notebook, CapturePlan(contact_id=ada, referrer_id=lena, referrer="Lena Vogt"))
    assert notebook.read(thank_yous.owed, lena) == ()
    assert len(notebook.read(contacts.get, ada).referred_by) == 1


# What is refused


@pytest.mark.parametrize(
    ("plan", "trouble"),
    [
        (CapturePlan(), Trouble.INVALID),
        (CapturePlan(name=" \0 ", tags=("x",)), Trouble.INVALID),
        (CapturePlan(name="Ada King", referrer="ada  KING"), Trouble.INVALID),
        (CapturePlan(contact_id=1, referrer_id=1, referrer="Wei Chen"), Trouble.INVALID),
        (CapturePlan(contact_id=1, name="Wei", referrer="wei chen"), Trouble.INVALID),
        (CapturePlan(contact_id=999, name="Ada King"), Trouble.GONE),
        (CapturePlan(name="Ada King", referrer_id=999), Trouble.GONE),
        (CapturePlan(name="Ada King", meeting=NewMeeting(0, START, question_list_id=999)), Trouble.GONE),
        (CapturePlan(name="Ada King", meeting=NewMeeting(0, START, minutes=0)), Trouble.INVALID),
        (
            CapturePlan(name="Ada", meeting=NewMeeting(0, Start(datetime(2026, 3, 29, 2, 30), "Europe/Paris"))),
            Trouble.INVALID,
        ),
    ],
)
def test_what_cannot_be_changes_nothing(
    notebook: Notebook, add_contact: AddContact, plan: CapturePlan, trouble: Trouble
) -> None:
    assert add_contact("Wei Chen") == 1
    before = snapshot(notebook)
    with pytest.raises(StoreProblem) as raised:
        notebook.write(capturing.capture, plan)
    assert raised.value.trouble is trouble
    assert snapshot(notebook) == before


def test_a_way_to_reach_somebody_is_enough(notebook: Notebook) -> None:
    _, nameless = write(notebook, CapturePlan(points=(ContactPoint(PointKind.PHONE, "+31 1"),)))
    assert (nameless.name, nameless.points[0].value) == ("", "+31 1")
