"""Meetings in the store."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, meetings, question_lists, thank_yous
from desktop_app.store.database import Notebook

AddContact = Callable[..., int]
ZONE = "Europe/Amsterdam"
START = Start(datetime(2026, 3, 12, 15), ZONE)


@pytest.fixture
def contact(add_contact: AddContact) -> int:
    return add_contact("Amara Okafor", organization="Helix Foods", role="Chemist", time_zone="Africa/Lagos")


@pytest.fixture
def meeting(notebook: Notebook, contact: int) -> int:
    return notebook.write(meetings.create, NewMeeting(contact, START, place="Pilot hall")).answer


def trouble_of(notebook: Notebook, *args: object, **values: object) -> Trouble:
    with pytest.raises(StoreProblem) as caught:
        notebook.write(*args, **values)  # type: ignore[arg-type]
    return caught.value.trouble


def test_a_new_meeting_shows_its_contact_time_and_checklist(notebook: Notebook, meeting: int, contact: int) -> None:
    found = notebook.read(meetings.get, meeting)
    assert (found.contact.id, found.contact.name) == (contact, "Amara Okafor")
    assert (found.organization, found.role, found.contact_zone) == ("Helix Foods", "Chemist", "Africa/Lagos")
    assert found.start == START
    assert found.starts_at == datetime(2026, 3, 12, 14, tzinfo=UTC)
    assert (found.minutes, found.mode, found.status, found.place) == (20, Mode.VIDEO, Status.SCHEDULED, "Pilot hall")
    keys = [step.key for step in found.checklist]
    assert keys == ["organization", "profession", "questions", "confirm", "dress", "early"]
    assert not any(step.done for step in found.checklist)
    assert found.agenda == ()
    assert (found.thanks_due, found.thanks_sent) == (None, None)


def test_the_agenda_is_copied_from_a_list(notebook: Notebook, contact: int) -> None:
    starters = notebook.read(question_lists.rows)[0]
    questions = notebook.read(question_lists.get, starters.id).questions
    made = notebook.write(meetings.create, NewMeeting(contact, START, question_list_id=starters.id))
    agenda = notebook.read(meetings.get, made.answer).agenda
    assert [item.text for item in agenda] == [question.text for question in questions]
    assert [item.question_id for item in agenda] == [question.id for question in questions]
    assert made.changes.details == {"name": "Amara Okafor"}


@pytest.mark.parametrize("minutes", [0, -5, 481])
def test_minutes_out_of_bounds_are_refused(notebook: Notebook, contact: int, meeting: int, minutes: int) -> None:
    new = NewMeeting(contact, START, minutes=minutes)
    assert trouble_of(notebook, meetings.create, new) is Trouble.INVALID
    assert trouble_of(notebook, meetings.edit, meeting, minutes=minutes) is Trouble.INVALID
    assert notebook.read(meetings.get, meeting).minutes == 20


@pytest.mark.parametrize("zone", ["", "Europe", "Mars/Olympus", "../etc/passwd", "/etc/localtime", "a\0b", "x" * 5000])
def test_an_unknown_zone_is_refused(notebook: Notebook, contact: int, meeting: int, zone: str) -> None:
    start = Start(datetime(2026, 3, 12, 15), zone)
    assert trouble_of(notebook, meetings.create, NewMeeting(contact, start)) is Trouble.INVALID
    assert trouble_of(notebook, meetings.edit, meeting, start=start) is Trouble.INVALID


def test_a_time_that_the_clocks_skip_is_refused(notebook: Notebook, contact: int) -> None:
    start = Start(datetime(2026, 3, 29, 2, 30), ZONE)
    assert trouble_of(notebook, meetings.create, NewMeeting(contact, start)) is Trouble.INVALID


@pytest.mark.parametrize("year", [1, 1899, 9999])
def test_a_year_out_of_range_is_refused(notebook: Notebook, contact: int, year: int) -> None:
    start = Start(datetime(year, 1, 1), ZONE)
    assert trouble_of(notebook, meetings.create, NewMeeting(contact, start)) is Trouble.INVALID


@pytest.mark.parametrize(("fold", "hour"), [(0, 0), (1, 1)])
def test_fold_picks_one_of_two_equal_times(notebook: Notebook, contact: int, fold: int, hour: int) -> None:
    start = Start(datetime(2026, 10, 25, 2, 30), ZONE, fold)
    made = notebook.write(meetings.create, NewMeeting(contact, start)).answer
    found = notebook.read(meetings.get, made)
    assert found.start == start
    assert found.starts_at == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)


def test_seconds_are_not_kept_so_that_wall_time_and_instant_agree(notebook: Notebook, contact: int) -> None:
    start = Start(datetime(2026, 3, 12, 15, 0, 42, 7), ZONE)
    found = notebook.read(meetings.get, notebook.write(meetings.create, NewMeeting(contact, start)).answer)
    assert found.start.local == datetime(2026, 3, 12, 15)
    assert found.starts_at == datetime(2026, 3, 12, 14, tzinfo=UTC)


def test_a_start_just_after_midnight_is_the_day_before_in_utc(notebook: Notebook, contact: int) -> None:
    start = Start(datetime(2026, 3, 12, 0, 10), "Asia/Tokyo")
    made = notebook.write(meetings.create, NewMeeting(contact, start)).answer
    assert notebook.read(meetings.get, made).starts_at == datetime(2026, 3, 11, 15, 10, tzinfo=UTC)


def test_nothing_is_made_for_a_contact_or_list_that_is_gone(notebook: Notebook, contact: int) -> None:
    assert trouble_of(notebook, meetings.create, NewMeeting(999, START)) is Trouble.GONE
    assert trouble_of(notebook, meetings.create, NewMeeting(contact, START, question_list_id=999)) is Trouble.GONE
    assert notebook.read(contacts.get, contact).next_meeting is None


def test_every_value_can_be_edited(notebook: Notebook, meeting: int, add_contact: AddContact) -> None:
    other = add_contact("Wei Chen")
    start = Start(datetime(2026, 4, 1, 9), "Asia/Singapore")
    values = {
        "minutes": 30,
        "mode": Mode.PHONE,
        "place": "",
        "link": "tel:1",
        "notes": "Ask\0 late",
        "contact_id": other,
    }
    notebook.write(meetings.edit, meeting, start=start, **values)
    found = notebook.read(meetings.get, meeting)
    assert (found.start, found.starts_at) == (start, datetime(2026, 4, 1, 1, tzinfo=UTC))
    assert (found.minutes, found.mode, found.place, found.link) == (30, Mode.PHONE, "", "tel:1")
    assert (found.notes, found.contact.name) == ("Ask late", "Wei Chen")


def test_moving_a_meeting_to_another_contact_moves_both_stages(
    notebook: Notebook, meeting: int, contact: int, add_contact: AddContact
) -> None:
    other = add_contact("Wei Chen")
    assert notebook.read(contacts.get, contact).stage is Stage.AGREED
    notebook.write(meetings.edit, meeting, contact_id=other)
    assert notebook.read(contacts.get, contact).stage is Stage.FOUND
    assert notebook.read(contacts.get, other).stage is Stage.AGREED


def test_a_value_that_there_is_not_is_a_bug(notebook: Notebook, meeting: int) -> None:
    with pytest.raises(TypeError, match="status"):
        notebook.write(meetings.edit, meeting, status="held")


def test_what_is_gone_says_so(notebook: Notebook, meeting: int) -> None:
    notebook.write(meetings.delete, [meeting])
    assert trouble_of(notebook, meetings.edit, meeting, notes="typed") is Trouble.GONE
    assert trouble_of(notebook, meetings.set_status, meeting, Status.HELD) is Trouble.GONE
    assert trouble_of(notebook, meetings.delete, [meeting]) is Trouble.GONE
    with pytest.raises(StoreProblem) as caught:
        notebook.read(meetings.get, meeting)
    assert caught.value.trouble is Trouble.GONE


def test_a_held_talk_owes_thanks_a_day_after_its_end(notebook: Notebook, meeting: int, contact: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    end = datetime(2026, 3, 12, 14, 20, tzinfo=UTC)
    assert notebook.read(meetings.get, meeting).thanks_due == end + timedelta(hours=24)
    assert notebook.read(contacts.get, contact).thanks_owed == end + timedelta(hours=24)
    notebook.write(meetings.set_status, meeting, Status.HELD)
    assert len(notebook.read(thank_yous.owed, contact)) == 1


def test_a_talk_noted_afterwards_owes_thanks_at_once(notebook: Notebook, contact: int) -> None:
    notebook.write(meetings.create, NewMeeting(contact, START, status=Status.HELD))
    assert len(notebook.read(thank_yous.owed, contact)) == 1


def test_a_talk_that_was_not_held_owes_no_thanks(notebook: Notebook, meeting: int, contact: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    notebook.write(meetings.set_status, meeting, Status.MISSED)
    assert notebook.read(thank_yous.owed, contact) == ()


def test_thanks_that_were_sent_stay_sent(notebook: Notebook, meeting: int, contact: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    notebook.write(thank_yous.mark_sent, contact)
    notebook.write(meetings.set_status, meeting, Status.CANCELLED)
    assert notebook.read(meetings.get, meeting).thanks_sent is not None
    notebook.write(meetings.set_status, meeting, Status.HELD)
    assert notebook.read(thank_yous.owed, contact) == ()


def test_thanks_follow_a_held_talk_that_is_corrected(
    notebook: Notebook, meeting: int, contact: int, add_contact: AddContact
) -> None:
    other = add_contact("Wei Chen")
    notebook.write(meetings.set_status, meeting, Status.HELD)
    notebook.write(meetings.edit, meeting, start=Start(datetime(2026, 3, 11, 15), ZONE), minutes=30, contact_id=other)
    (owed,) = notebook.read(thank_yous.owed, other)
    assert owed.due_at == datetime(2026, 3, 12, 14, 30, tzinfo=UTC)
    assert notebook.read(thank_yous.owed, contact) == ()


def test_deleting_takes_agenda_checklist_and_thanks_along(notebook: Notebook, meeting: int, contact: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    done = notebook.write(meetings.delete, [meeting])
    assert done.changes.details == {"name": "Amara Okafor", "count": 1}
    found = notebook.read(contacts.get, contact)
    assert (found.stage, found.thanks_owed, found.last_talked) == (Stage.FOUND, None, None)
