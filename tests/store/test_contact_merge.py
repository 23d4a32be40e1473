"""Two contacts become one, and nothing that was known or happened is lost."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop_app.records.contacts import ContactPoint, PointKind, Stage
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contact_merge, contacts, meetings, names, outreach, referrals, trash, undo
from desktop_app.store.database import Notebook
from tests.store import soundness
from tests.store.snapshots import snapshot

AddContact = Callable[..., int]
MAIL = ContactPoint(PointKind.EMAIL, "a@example.org")


def test_empty_values_are_filled_and_differing_ones_kept(notebook: Notebook, add_contact: AddContact) -> None:
    keep = add_contact("Ana Pérez", organization="Acme", notes="tall", at_rest=True)
    other = add_contact(
        "A. Perez", role="Judge", organization="Court", field="Law", notes="likes tea", how_known="a fair"
    )
    notebook.write(contact_merge.merge, keep, other)
    kept = notebook.read(contacts.get, keep)
    assert (kept.name, kept.role, kept.organization, kept.field) == ("Ana Pérez", "Judge", "Acme", "Law")
    assert kept.how_known == "a fair"
    assert kept.notes == "tall\n\nA. Perez:\nlikes tea\n\nA. Perez, Court"
    assert kept.stage is Stage.FOUND
    assert [found.name for found in notebook.read(names.organizations, "")] == ["Acme"]


def test_equal_records_merge_without_a_trace(notebook: Notebook, add_contact: AddContact) -> None:
    known = {"organization": "Acme", "notes": "tall", "points": [MAIL], "tags": ["warm"]}
    keep, other = add_contact("Ana", **known), add_contact("Ana", **known)
    before = notebook.read(contacts.get, keep)
    notebook.write(contact_merge.merge, keep, other)
    assert notebook.read(contacts.get, keep) == before


def test_points_and_tags_are_united_without_doubles(notebook: Notebook, add_contact: AddContact) -> None:
    phone = ContactPoint(PointKind.PHONE, "+44 1")
    keep = add_contact("Ana", points=[MAIL], tags=["warm"])
    same = [ContactPoint(PointKind.EMAIL, "A@Example.org"), ContactPoint(PointKind.PHONE, "+441"), phone]
    other = add_contact("Ana", points=same, tags=["warm", "alumni"])
    notebook.write(contact_merge.merge, keep, other)
    kept = notebook.read(contacts.get, keep)
    assert [point.value for point in kept.points] == ["a@example.org", "+441"]
    assert kept.tags == ("alumni", "warm")


def test_everything_that_happened_moves(notebook: Notebook, add_contact: AddContact) -> None:
    keep, other = add_contact("Ana"), add_contact("Ana")
    start = Start(datetime(2026, 3, 2, 10), "Europe/Paris")
    meeting = notebook.write(meetings.create, NewMeeting(other, start, status=Status.HELD, question_list_id=1)).answer
    notebook.write(outreach.log, other, Channel.EMAIL, Direction.OUT, text="Dear Ana")
    agenda = notebook.read(meetings.get, meeting).agenda
    notebook.write(contact_merge.merge, keep, other)
    moved = notebook.read(meetings.get, meeting)
    assert (moved.contact.id, moved.agenda) == (keep, agenda)
    assert [message.text for message in notebook.read(outreach.of_contact, keep)] == ["Dear Ana"]
    kept = notebook.read(contacts.get, keep)
    assert kept.stage is Stage.HELD
    assert kept.last_talked == moved.starts_at
    soundness.check(notebook)


def test_referrals_move_and_those_to_oneself_or_twice_are_dropped(notebook: Notebook, add_contact: AddContact) -> None:
    keep, other, third = add_contact("Ana"), add_contact("Ana P."), add_contact("Cy")
    notebook.write(referrals.add, keep, other)
    notebook.write(referrals.add, third, keep, note="at lunch")
    notebook.write(referrals.add, third, other, may_use_name=True, note="by mail")
    notebook.write(referrals.add, other, third)
    notebook.write(contact_merge.merge, keep, other)
    kept = notebook.read(contacts.get, keep)
    (by,) = kept.referred_by
    assert (by.referrer.name, by.may_use_name, by.note) == ("Cy", True, "at lunch\nby mail")
    assert [referral.referred.name for referral in kept.referred_to] == ["Cy"]


def test_undo_takes_a_merge_back_whole(notebook: Notebook, add_contact: AddContact) -> None:
    keep = add_contact("Ana", tags=["warm"], points=[MAIL])
    other = add_contact("Ana P.", organization="Court", tags=["warm", "alumni"])
    start = Start(datetime(2026, 3, 2, 10), "Europe/Paris")
    notebook.write(meetings.create, NewMeeting(other, start, question_list_id=1))
    notebook.write(referrals.add, keep, other)
    before = snapshot(notebook)
    notebook.write(contact_merge.merge, keep, other)
    after = snapshot(notebook)
    notebook.write(undo.undo)
    assert snapshot(notebook) == before
    notebook.write(undo.redo)
    assert snapshot(notebook) == after
    soundness.check(notebook)


def test_what_was_merged_is_not_in_the_trash(notebook: Notebook, add_contact: AddContact) -> None:
    notebook.write(contact_merge.merge, add_contact("Ana"), add_contact("Ana P."))
    assert notebook.read(trash.items) == ()


def test_a_contact_is_not_merged_with_itself_or_with_nobody(notebook: Notebook, add_contact: AddContact) -> None:
    keep = add_contact("Ana")
    for other, trouble in ((keep, Trouble.INVALID), (999, Trouble.GONE)):
        with pytest.raises(StoreProblem) as caught:
            notebook.write(contact_merge.merge, keep, other)
        assert caught.value.trouble is trouble
