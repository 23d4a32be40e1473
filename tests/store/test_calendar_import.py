"""Meetings out of calendars: with whom, what is newer, and that the same file changes nothing again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.records.calendar_plans import CalendarKind, CalendarOutcome, CalendarPlan, ChosenMeeting
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Attendee, Calendar, CalendarReason, Doubt, IncomingMeeting
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, exporting_meetings, meetings, profile, undo
from desktop_app.store.calendars import applying, planning
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot

START = Start(datetime(2026, 3, 20, 15), "Europe/Amsterdam")
TALK = IncomingMeeting(1, "u1", START, 30, summary="Talk", attendees=(Attendee("A. Okafor", "Amara@Helix.example"),))
Add = Callable[..., int]


@pytest.fixture
def amara(add_contact: Add) -> int:
    return add_contact("Amara Okafor", points=(ContactPoint(PointKind.EMAIL, "amara@helix.example"),))


def planned(notebook: Notebook, *incoming: IncomingMeeting) -> CalendarPlan:
    return notebook.read(planning.plan, Calendar(incoming), notebook.clock())


def kinds(notebook: Notebook, *incoming: IncomingMeeting) -> list[str]:
    return [row.kind.value for row in planned(notebook, *incoming).rows]


def take(notebook: Notebook, *incoming: IncomingMeeting) -> CalendarOutcome:
    """Take everything in with whom it is planned to be."""
    rows = planned(notebook, *incoming).rows
    chosen = [ChosenMeeting(row.incoming, row.contact.id if row.contact else None) for row in rows if row.incoming]
    outcome: CalendarOutcome = notebook.write(applying.apply, chosen).answer
    return outcome


def only(notebook: Notebook) -> IncomingMeeting:
    """The one meeting of the notebook, as what leaves it would come in."""
    (one,) = notebook.read(exporting_meetings.meetings)
    return IncomingMeeting(
        1,
        one.uid,
        one.start,
        one.minutes,
        one.sequence,
        status=one.status,
        mode=one.mode,
        place=one.place,
        link=one.link,
    )


def test_people_are_known_by_mail_then_by_name(notebook: Notebook, amara: int, add_contact: Add) -> None:
    jose = add_contact("José Peña")
    by_name = replace(TALK, uid="u2", attendees=(), summary="Coffee w/ jose pena (downtown)")
    comma = replace(TALK, uid="u3", attendees=(Attendee("Peña, José"),))
    stranger = replace(TALK, uid="u4", attendees=(Attendee("", "x@y.example"),), summary="Dentist")
    rows = planned(notebook, TALK, by_name, comma, stranger).rows
    assert [row.contact.id if row.contact else None for row in rows] == [amara, jose, jose, None]
    assert [row.kind for row in rows] == [CalendarKind.NEW] * 3 + [CalendarKind.NOBODY]
    assert rows[3].guest == Attendee("", "x@y.example")


def test_of_two_of_one_name_the_user_chooses(notebook: Notebook, add_contact: Add) -> None:
    two = {add_contact("Wei Chen"), add_contact("Wei Chen")}
    (row,) = planned(notebook, replace(TALK, attendees=(), summary="Wei Chen")).rows
    assert (row.kind, row.contact, {one.id for one in row.others}) == (CalendarKind.UNTOLD, None, two)


def test_the_user_is_no_guest_of_their_own(notebook: Notebook, add_contact: Add) -> None:
    add_contact("Me", points=(ContactPoint(PointKind.EMAIL, "me@mail.example"),))
    notebook.write(profile.edit, email="Me@mail.example")
    assert kinds(notebook, replace(TALK, attendees=(Attendee("", "me@mail.example"),))) == ["untold"]


def test_the_same_again_changes_nothing(notebook: Notebook, amara: int) -> None:
    full = replace(TALK, sequence=2, mode=Mode.IN_PERSON, place="Room 4", notes="Agenda", status=Status.PROPOSED)
    series = [replace(full, uid="r", recurrence=f"2026040{day}T120000Z") for day in (1, 2)]
    assert take(notebook, full, *series) == CalendarOutcome(added=3)
    before = snapshot(notebook)
    assert kinds(notebook, full, *series) == ["same"] * 3
    assert take(notebook, full, *series) == CalendarOutcome(left=3)
    assert snapshot(notebook) == before
    found = notebook.read(exporting_meetings.meetings)
    assert {one.uid for one in found} == {"u1", "r 20260401T120000Z", "r 20260402T120000Z"}
    assert {(one.sequence, one.place, one.mode, one.status) for one in found} == {
        (2, "Room 4", Mode.IN_PERSON, Status.PROPOSED)
    }


def test_only_a_newer_copy_counts(notebook: Notebook, amara: int) -> None:
    take(notebook, replace(TALK, sequence=3))
    later = Start(START.local + timedelta(hours=1), START.zone)
    assert kinds(notebook, replace(TALK, sequence=3, start=later), replace(TALK, sequence=2, start=later)) == [
        "same",
        "older",
    ]
    newer = replace(TALK, sequence=4, start=later, minutes=45, place="Hall")
    (row,) = planned(notebook, newer).rows
    assert (row.kind, [change.field for change in row.changes]) == (CalendarKind.CHANGED, ["start", "minutes", "place"])
    assert take(notebook, newer) == CalendarOutcome(changed=1)
    now = only(notebook)
    assert (now.start, now.minutes, now.place, now.sequence) == (later, 45, "Hall", 4)
    assert kinds(notebook, newer) == ["same"]


def test_what_was_confirmed_is_to_be_confirmed_anew_only_when_moved(notebook: Notebook, amara: int) -> None:
    take(notebook, TALK)
    meeting_id = planned(notebook, TALK).rows[0].meeting_id
    assert meeting_id is not None
    notebook.write(meetings.set_status, meeting_id, Status.CONFIRMED)
    take(notebook, replace(TALK, sequence=5, place="Hall"))
    assert only(notebook).status is Status.CONFIRMED
    take(notebook, replace(TALK, sequence=6, start=Start(datetime(2026, 3, 21, 9), "Asia/Tokyo")))
    assert only(notebook).status is Status.SCHEDULED


def test_called_off(notebook: Notebook, amara: int) -> None:
    off = replace(TALK, status=Status.CANCELLED)
    assert kinds(notebook, off) == ["same"]
    assert take(notebook, off) == CalendarOutcome(left=1)
    take(notebook, TALK)
    assert kinds(notebook, off) == ["cancelled"]
    assert take(notebook, off) == CalendarOutcome(cancelled=1)
    assert only(notebook).status is Status.CANCELLED
    assert kinds(notebook, off, TALK) == ["same"] * 2


def test_one_of_our_own_comes_back_changed(notebook: Notebook, amara: int) -> None:
    notebook.write(meetings.create, NewMeeting(amara, START))
    out = only(notebook)
    assert kinds(notebook, out) == ["same"]
    take(notebook, replace(out, sequence=out.sequence + 1, minutes=50))
    assert (only(notebook).minutes, only(notebook).uid) == (50, out.uid)


def test_one_written_down_by_hand_is_not_doubled(notebook: Notebook, amara: int) -> None:
    notebook.write(meetings.create, NewMeeting(amara, START))
    assert kinds(notebook, TALK) == ["changed"]
    assert take(notebook, TALK) == CalendarOutcome(changed=1)
    assert only(notebook).uid == "u1"
    assert kinds(notebook, TALK) == ["same"]


def test_the_hour_of_a_whole_day_stays_what_the_user_made_it(notebook: Notebook, amara: int) -> None:
    day = replace(TALK, all_day=True, start=Start(datetime(2026, 3, 20, 9), START.zone))
    take(notebook, day)
    meeting_id = planned(notebook, day).rows[0].meeting_id
    assert meeting_id is not None
    notebook.write(meetings.edit, meeting_id, start=START)
    assert kinds(notebook, replace(day, sequence=7)) == ["same"]


def test_new_people_are_made_once(notebook: Notebook) -> None:
    guest = Attendee("Sam Lee", "sam@mail.example")
    chosen = [ChosenMeeting(replace(TALK, uid=uid), None, guest) for uid in ("a", "b")]
    before = snapshot(notebook)
    assert notebook.write(applying.apply, chosen).answer == CalendarOutcome(added=2, contacts=1)
    assert len(snapshot(notebook)["contact"]) == len(before["contact"]) + 1
    notebook.write(undo.undo)
    assert snapshot(notebook) == before


def test_without_anybody_nothing_is_taken_in(notebook: Notebook, amara: int) -> None:
    before = snapshot(notebook)
    with pytest.raises(StoreProblem) as caught:
        notebook.write(applying.apply, [ChosenMeeting(TALK, amara), ChosenMeeting(replace(TALK, uid="b"))])
    assert caught.value.trouble is Trouble.INVALID
    assert snapshot(notebook) == before


def test_a_contact_gone_meanwhile(notebook: Notebook, amara: int) -> None:
    notebook.write(contacts.delete, [amara])
    with pytest.raises(StoreProblem) as caught:
        notebook.write(applying.apply, [ChosenMeeting(TALK, amara)])
    assert caught.value.trouble is Trouble.GONE


def test_what_is_past_and_what_is_doubtful(notebook: Notebook, amara: int, clock: FixedClock) -> None:
    doubt = Doubt(7, CalendarReason.NO_START)
    past = replace(TALK, uid="p", start=Start(datetime(2026, 3, 1, 9), "Asia/Tokyo"))
    plan = notebook.read(planning.plan, Calendar((TALK, past), (doubt,)), clock())
    assert plan.rows[2].doubt is doubt
    assert {kind.value: count for kind, count in plan.counts().items() if count} == {
        "new": 1,
        "past": 1,
        "unreadable": 1,
    }
    assert clock() == datetime(2026, 3, 10, 12, tzinfo=UTC)
