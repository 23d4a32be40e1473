"""The trash: what was deleted in the last 30 days comes back, with what belonged to it."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop_app.records.changes import TrashItem
from desktop_app.records.contacts import ContactPoint, ContactView, PointKind
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import (
    agenda,
    contact_timeline,
    contacts,
    contacts_list,
    history,
    meetings,
    names,
    outreach,
    question_lists,
    questions,
    referrals,
    trash,
    undo,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store import soundness
from tests.store.snapshots import snapshot

AddContact = Callable[..., int]
START = Start(datetime(2026, 3, 2, 10), "Europe/Paris")


def titles(notebook: Notebook) -> list[tuple[str, str]]:
    return [(item.kind, item.title) for item in notebook.read(trash.items)]


def restore(notebook: Notebook, *wanted: str) -> None:
    items = [item for item in notebook.read(trash.items) if item.title in wanted]
    assert len(items) == len(wanted)
    notebook.write(trash.restore, items)


def test_a_deleted_contact_comes_back_whole_after_a_restart(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana = add_contact(
        "Ana", organization="Acme", tags=["warm"], points=[ContactPoint(PointKind.PHONE, "+44 1")], notes="tall"
    )
    bo = add_contact("Bo")
    notebook.write(referrals.add, ana, bo)
    meeting = notebook.write(meetings.create, NewMeeting(ana, START, status=Status.HELD, question_list_id=1)).answer
    notebook.write(outreach.log, ana, Channel.EMAIL, Direction.OUT, text="Dear Ana")
    item = notebook.read(meetings.get, meeting).agenda[0]
    notebook.write(agenda.edit, item.id, answer="Mornings", asked=True)
    before = snapshot(notebook)
    notebook.write(contacts.delete, [ana])
    clock.advance(days=29)
    notebook.close()
    with_same_file = Notebook.open(notebook.path, clock)
    assert titles(with_same_file) == [("contact", "Ana")]
    restore(with_same_file, "Ana")
    assert snapshot(with_same_file) == before
    soundness.check(with_same_file)
    assert titles(with_same_file) == []
    with_same_file.close()


def test_restoring_is_a_step_that_can_be_undone(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana", organization="Acme", tags=["warm"])
    notebook.write(contacts.delete, [ana])
    before = snapshot(notebook)
    restore(notebook, "Ana")
    step = notebook.write(undo.undo).answer
    assert step is not None
    assert (step.name, step.details) == ("restore_deleted", {"name": "Ana", "count": 1})
    assert snapshot(notebook) == before
    assert titles(notebook) == [("contact", "Ana")]


def test_one_of_several_deleted_together_comes_back_alone(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana", organization="Acme"), add_contact("Bo", organization="Acme")
    notebook.write(referrals.add, ana, bo, note="at lunch")
    notebook.write(contacts.delete, [ana, bo])
    restore(notebook, "Ana")
    assert notebook.read(contacts.get, ana).referred_to == ()
    assert titles(notebook) == [("contact", "Bo")]
    restore(notebook, "Bo")
    assert [referral.note for referral in notebook.read(contacts.get, bo).referred_by] == ["at lunch"]
    soundness.check(notebook)


def test_an_organization_field_or_tag_that_went_meanwhile_is_made_anew_or_found_by_its_name(
    notebook: Notebook, add_contact: AddContact
) -> None:
    ana = add_contact("Ana", organization="Acme", field="Law", tags=["warm"])
    bo = add_contact("Bo", organization="Acme", field="Law", tags=["warm"])
    notebook.write(contacts.delete, [ana])
    notebook.write(contacts.edit, bo, organization="", field="", tags=[])
    notebook.write(contacts.edit, bo, field="law")
    restore(notebook, "Ana")
    person = notebook.read(contacts.get, ana)
    assert (person.organization, person.field, person.tags) == ("Acme", "law", ("warm",))
    assert [(found.name, found.count) for found in notebook.read(names.fields)] == [("law", 2)]
    soundness.check(notebook)


def test_a_meeting_comes_back_with_its_agenda_and_promises_point_at_it_again(
    notebook: Notebook, add_contact: AddContact
) -> None:
    ana = add_contact("Ana")
    meeting = notebook.write(meetings.create, NewMeeting(ana, START, question_list_id=1)).answer
    before = snapshot(notebook)
    notebook.write(meetings.delete, [meeting])
    assert titles(notebook) == [("meeting", "Ana, 2026-03-02 10:00")]
    notebook.write(trash.restore, notebook.read(trash.items))
    assert snapshot(notebook) == before


def test_a_meeting_waits_for_its_contact(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    meeting = notebook.write(meetings.create, NewMeeting(ana, START)).answer
    notebook.write(meetings.delete, [meeting])
    both = notebook.read(trash.items)
    notebook.write(contacts.delete, [ana])
    assert titles(notebook) == [("contact", "Ana")]
    with pytest.raises(StoreProblem) as caught:
        notebook.write(trash.restore, both)
    assert caught.value.trouble is Trouble.GONE
    restore(notebook, "Ana")
    notebook.write(trash.restore, both)
    assert notebook.read(meetings.get, meeting).contact.name == "Ana"


def test_a_contact_and_its_earlier_deleted_meeting_come_back_together(
    notebook: Notebook, add_contact: AddContact
) -> None:
    ana = add_contact("Ana")
    meeting = notebook.write(meetings.create, NewMeeting(ana, START)).answer
    notebook.write(meetings.delete, [meeting])
    earlier = notebook.read(trash.items)
    notebook.write(contacts.delete, [ana])
    notebook.write(trash.restore, [*earlier, *notebook.read(trash.items)])
    assert notebook.read(meetings.get, meeting).contact.name == "Ana"
    assert titles(notebook) == []


def test_a_deleted_question_comes_back_into_its_lists_and_agendas(notebook: Notebook, add_contact: AddContact) -> None:
    first = notebook.read(question_lists.get, 1).questions[0]
    meeting = notebook.write(meetings.create, NewMeeting(add_contact("Ana"), START, question_list_id=1)).answer
    before = snapshot(notebook)
    notebook.write(questions.delete, [first.id])
    assert titles(notebook) == [("question", first.text)]
    assert notebook.read(meetings.get, meeting).agenda[0].question_id is None
    restore(notebook, first.text)
    assert snapshot(notebook) == before


def test_a_deleted_list_comes_back_without_a_question_that_went_meanwhile(notebook: Notebook) -> None:
    asked = [notebook.write(questions.create, Topic.DAY, text).answer for text in ("One?", "Two?")]
    chosen = notebook.write(question_lists.create, "Mine", asked).answer
    notebook.write(question_lists.delete, chosen)
    notebook.write(questions.delete, asked[:1])
    restore(notebook, "Mine")
    assert [question.text for question in notebook.read(question_lists.get, chosen).questions] == ["Two?"]


def test_what_undo_brought_back_is_not_in_the_trash(notebook: Notebook, add_contact: AddContact) -> None:
    notebook.write(contacts.delete, [add_contact("Ana")])
    notebook.write(undo.undo)
    assert titles(notebook) == []
    notebook.write(undo.redo)
    assert titles(notebook) == [("contact", "Ana")]


def test_the_newest_deletion_is_first_and_a_record_is_listed_once(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    notebook.write(contacts.delete, [ana])
    restore(notebook, "Ana")
    clock.advance(hours=1)
    notebook.write(contacts.delete, [bo])
    clock.advance(hours=1)
    notebook.write(contacts.delete, [ana])
    assert titles(notebook) == [("contact", "Ana"), ("contact", "Bo")]
    assert notebook.read(trash.items)[0].deleted_at == clock.now


def test_nothing_is_listed_after_30_days(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    notebook.write(contacts.delete, [add_contact("Ana")])
    clock.advance(days=30, seconds=1)
    assert titles(notebook) == []


def test_an_item_that_never_was_cannot_be_restored(notebook: Notebook) -> None:
    with pytest.raises(StoreProblem) as caught:
        notebook.write(trash.restore, [TrashItem("contact", 5, "Nobody", notebook.clock(), 77)])
    assert caught.value.trouble is Trouble.GONE


def prune(notebook: Notebook) -> None:
    notebook.maintain(trash.prune, notebook.clock())


def test_after_30_days_nothing_of_a_deleted_contact_is_left_in_the_file(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana = add_contact("Ana", notes="the first secret")
    notebook.write(contacts.edit, ana, notes="the second secret")
    notebook.write(outreach.log, ana, Channel.EMAIL, Direction.OUT, text="the third secret")
    notebook.write(contacts.delete, [ana])
    clock.advance(days=31)
    prune(notebook)
    assert "secret" not in "\n".join(map(str, notebook.raw.execute("SELECT before, after FROM journal_entry")))
    soundness.check(notebook)


def test_pruning_takes_nothing_younger_and_is_no_step(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    notebook.write(contacts.delete, [add_contact("Ana")])
    clock.advance(days=29)
    before = notebook.read(undo.state), notebook.read(trash.items)
    prune(notebook)
    assert (notebook.read(undo.state), notebook.read(trash.items)) == before


def test_what_came_before_a_forgotten_deletion_cannot_be_undone_but_is_told(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    notebook.write(contacts.edit, bo, notes="kind")
    notebook.write(contacts.delete, [ana])
    clock.advance(days=20)
    notebook.write(contacts.edit, bo, notes="very kind")
    clock.advance(days=11)
    prune(notebook)
    assert notebook.write(undo.undo).answer is not None
    assert notebook.write(undo.undo).answer is None
    assert notebook.read(contacts.get, bo).notes == "kind"
    told = notebook.read(history.history, "contact", bo)
    assert [entry.step.name for entry in told] == ["undo", "edit_contact", "edit_contact", "create_contact"]


def test_after_a_year_the_journal_forgets(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana = add_contact("Ana")
    clock.advance(days=366)
    notebook.write(contacts.edit, ana, notes="kind")
    prune(notebook)
    assert [entry.step.name for entry in notebook.read(history.history, "contact", ana)] == ["edit_contact"]
    assert notebook.read(contacts_list.page, ContactView(), 0, 10).total == 1
    assert notebook.read(contact_timeline.timeline, ana)[-1].kind == "found"
