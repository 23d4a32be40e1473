"""The history of a record in words."""

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop_app.records.changes import FieldChange
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import agenda, contacts, history, meetings, referrals, undo
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

AddContact = Callable[..., int]


def test_the_newest_operation_is_first_with_what_it_changed(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana = add_contact("Ana", organization="Acme")
    later = clock.advance(hours=1)
    notebook.write(contacts.edit, ana, organization="Court", at_rest=True)
    newest, oldest = notebook.read(history.history, "contact", ana)
    assert (newest.step.name, newest.step.at, newest.undone) == ("edit_contact", later, False)
    assert set(newest.changes) == {
        FieldChange("contact", "organization", "Acme", "Court"),
        FieldChange("contact", "at_rest", "", "yes"),
    }
    assert set(oldest.changes) == {
        FieldChange("contact", "name", "", "Ana"),
        FieldChange("contact", "organization", "", "Acme"),
    }


def test_what_belongs_to_a_contact_is_in_its_history(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    notebook.write(contacts.edit, ana, points=[ContactPoint(PointKind.PHONE, "+44 1")], tags=["warm"])
    notebook.write(referrals.add, add_contact("Bo"), ana)
    referral, edit, _ = notebook.read(history.history, "contact", ana)
    assert FieldChange("contact_point", "value", "", "+44 1") in edit.changes
    assert FieldChange("contact_tag", "tag", "", "warm") in edit.changes
    assert FieldChange("referral", "referrer", "", "Bo") in referral.changes
    assert FieldChange("referral", "made_at", "", "2026-03-10 12:00 UTC") in referral.changes


def test_a_meeting_has_its_own_history(notebook: Notebook, add_contact: AddContact) -> None:
    start = Start(datetime(2026, 3, 2, 10), "Europe/Paris")
    new = NewMeeting(add_contact("Ana"), start, status=Status.SCHEDULED, question_list_id=1)
    meeting = notebook.write(meetings.create, new).answer
    item = notebook.read(meetings.get, meeting).agenda[0]
    notebook.write(agenda.edit, item.id, answer="Mornings")
    newest, *_ = notebook.read(history.history, "meeting", meeting)
    assert FieldChange("agenda_item", "answer", "", "Mornings") in newest.changes


def test_an_undone_operation_says_so(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    notebook.write(contacts.edit, ana, notes="kind")
    notebook.write(undo.undo)
    entries = notebook.read(history.history, "contact", ana)
    assert [(entry.step.name, entry.undone) for entry in entries] == [
        ("undo", False),
        ("edit_contact", True),
        ("create_contact", False),
    ]


def test_a_burst_of_typing_is_one_entry(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana = add_contact("Ana")
    for text in ("k", "ki", "kind"):
        clock.now += timedelta(seconds=1)
        notebook.write_burst("notes of Ana", contacts.edit, ana, notes=text)
    newest, _ = notebook.read(history.history, "contact", ana)
    assert newest.changes == (FieldChange("contact", "notes", "", "kind"),)


def test_no_more_than_asked_for(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    for number in range(5):
        notebook.write(contacts.edit, ana, notes=str(number))
    found = notebook.read(history.history, "contact", ana, 2)
    assert [entry.changes[0].after for entry in found] == ["4", "3"]
    assert notebook.read(history.history, "contact", 99) == ()


def test_names_of_what_is_gone_are_still_told(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana", tags=["warm"])
    notebook.write(contacts.edit, ana, tags=[])
    newest, _ = notebook.read(history.history, "contact", ana)
    assert newest.changes == (FieldChange("contact_tag", "tag", "warm", ""),)
