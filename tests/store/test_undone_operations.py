"""Undo and redo of every operation on meetings, questions and messages bring back the exact rows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from desktop_app.method.mentioned import Mentioned
from desktop_app.records.calendar_plans import ChosenMeeting
from desktop_app.records.capturing import CapturePlan
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted, Template
from desktop_app.records.exchange import Attendee, Extra, IncomingContact, IncomingMeeting, Reading
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.questions import Topic
from desktop_app.store import (
    agenda,
    capturing,
    checklist,
    debriefs,
    drafts,
    duplicates,
    guide_notes,
    meetings,
    outreach,
    profile,
    promises,
    question_lists,
    questions,
    set_aside,
    talk_referrals,
    talks,
    templates,
    thank_yous,
    undo,
)
from desktop_app.store.calendars import applying as calendars
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying, planning
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot

START = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")


@dataclass(frozen=True)
class World:
    """Ids of one of each record."""

    contact: int
    other: int
    question: int
    list: int
    meeting: int
    items: tuple[int, ...]
    steps: tuple[int, ...]
    message: int
    draft: int
    promise: int


ARRIVING = Reading(
    (
        IncomingContact(1, "u1", "Amara Okafor", "editor", "Helix", tags=("club",), extras=(Extra("BDAY", "1980"),)),
        IncomingContact(9, "u2", "Sam Lee", points=(ContactPoint(PointKind.EMAIL, "sam@mail.example"),)),
    )
)
OWN = Template(None, "", Purpose.ASK, Channel.EMAIL, "Mine", "A talk", "Dear {first_name}")


@pytest.fixture
def world(notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock) -> World:
    contact, other = add_contact("Amara Okafor", organization="Helix"), add_contact("Wei Chen")
    question = notebook.write(questions.create, Topic.DAY, "One?").answer
    others = [notebook.write(questions.create, Topic.PAY, text).answer for text in ("Two?", "Three?")]
    chosen = notebook.write(question_lists.create, "Mine", [question, *others]).answer
    meeting = notebook.write(meetings.create, NewMeeting(contact, START, question_list_id=chosen)).answer
    found = notebook.read(meetings.get, meeting)
    notebook.write(agenda.edit, found.agenda[0].id, answer="Mornings")
    notebook.write(meetings.set_status, meeting, Status.HELD)
    message = notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT, text="Dear Amara").answer
    notebook.write(guide_notes.write, "time", "Twenty")
    draft = notebook.write(drafts.create, DraftWanted(contact, Purpose.THANK, meeting_id=meeting), "", "Dear").answer
    promise = notebook.write(promises.make, contact, "Send the link").answer
    clock.advance(hours=1)
    items, steps = (tuple(row.id for row in rows) for rows in (found.agenda, found.checklist))
    return World(contact, other, question, chosen, meeting, items, steps, message, draft, promise)


Do = Callable[[Notebook, World], object]
OPERATIONS: dict[str, Do] = {
    "create_meeting": lambda n, w: n.write(meetings.create, NewMeeting(w.other, START, question_list_id=w.list)),
    "edit_meeting": lambda n, w: n.write(
        meetings.edit,
        w.meeting,
        start=Start(datetime(2026, 10, 25, 2, 30), "Europe/Paris", 1),
        minutes=45,
        mode=Mode.PHONE,
        contact_id=w.other,
        notes="New",
    ),
    "set_meeting_status": lambda n, w: n.write(meetings.set_status, w.meeting, Status.CANCELLED),
    "delete_meetings": lambda n, w: n.write(meetings.delete, [w.meeting]),
    "fill_agenda": lambda n, w: (
        n.write(agenda.remove, w.items[:1]),
        n.write(agenda.copy_list, w.meeting, w.list),
    ),
    "add_agenda_item": lambda n, w: n.write(agenda.add, w.meeting, "New?", question_id=w.question),
    "edit_agenda_item": lambda n, w: n.write(agenda.edit, w.items[1], answer="Said", confidential=True, minutes=7),
    "reorder_agenda": lambda n, w: n.write(agenda.move, w.items[0], 2),
    "remove_agenda_items": lambda n, w: n.write(agenda.remove, w.items[:2]),
    "tick_checklist": lambda n, w: n.write(checklist.set_done, w.steps[0], True),
    "add_checklist_item": lambda n, w: n.write(checklist.add, w.meeting, "Own"),
    "edit_checklist_item": lambda n, w: n.write(checklist.edit, w.steps[0], "Own words"),
    "remove_checklist_item": lambda n, w: n.write(checklist.remove, w.steps[2]),
    "create_question": lambda n, w: n.write(questions.create, Topic.DAY, "New?"),
    "edit_question": lambda n, w: n.write(questions.edit, w.question, text="Changed?", topic=Topic.PATH, minutes=9),
    "delete_questions": lambda n, w: n.write(questions.delete, [w.question]),
    "create_list": lambda n, w: n.write(question_lists.create, "New", [w.question]),
    "copy_list": lambda n, w: n.write(question_lists.copy, w.list, "Copy"),
    "rename_list": lambda n, w: n.write(question_lists.rename, w.list, "Ours"),
    "delete_list": lambda n, w: n.write(question_lists.delete, w.list),
    "add_to_list": lambda n, w: n.write(question_lists.add, w.list, [1, 2]),
    "remove_from_list": lambda n, w: n.write(question_lists.remove, w.list, [0, 1]),
    "reorder_list": lambda n, w: n.write(question_lists.move, w.list, 2, 0),
    "log_outreach": lambda n, w: n.write(outreach.log, w.contact, Channel.PHONE, Direction.IN, Outcome.LATER),
    "edit_outreach": lambda n, w: n.write(outreach.edit, w.message, text="Changed", direction=Direction.IN),
    "delete_outreach": lambda n, w: n.write(outreach.delete, [w.message]),
    "owe_thanks": lambda n, w: n.write(thank_yous.owe, w.other),
    "mark_thanked": lambda n, w: n.write(thank_yous.mark_sent, w.contact, Channel.LETTER),
    "write_draft": lambda n, w: n.write(drafts.edit, w.draft, body="Dear Amara, again", channel=Channel.LETTER),
    "discard_draft": lambda n, w: n.write(drafts.discard, w.draft),
    "send_draft": lambda n, w: n.write(drafts.sent, w.draft),
    "edit_template": lambda n, _w: n.write(templates.keep, OWN),
    "edit_profile": lambda n, _w: n.write(profile.edit, name="Kim", phone="1"),
    "make_promise": lambda n, w: n.write(promises.make, w.contact, "Send the article", meeting_id=w.meeting),
    "edit_promise": lambda n, w: n.write(promises.edit, w.promise, text="Changed", due_on=date(2026, 4, 1)),
    "keep_promise": lambda n, w: n.write(promises.keep, w.promise),
    "delete_promise": lambda n, w: n.write(promises.delete, w.promise),
    "write_debrief": lambda n, w: n.write(debriefs.write, w.meeting, learned="Much"),
    "finish_debrief": lambda n, w: n.write(debriefs.finish, w.meeting),
    "put_off": lambda n, w: n.write(set_aside.put_off, w.contact, "thank:1", datetime(2026, 3, 20, tzinfo=UTC)),
    "leave_it": lambda n, w: n.write(set_aside.leave, w.contact, "thank:1"),
    "capture_referral": lambda n, w: n.write(talk_referrals.capture, w.meeting, Mentioned("Sam Lee", "editor", "Acme")),
    "begin_talk": lambda n, w: n.write(talks.begin, w.meeting),
    "capture": lambda n, w: n.write(
        capturing.capture,
        CapturePlan(w.contact, field="Food", tags=("new",), referrer="Somebody", meeting=NewMeeting(0, START)),
    ),
    "edit_guide_note": lambda n, _w: n.write(guide_notes.write, "time", ""),
    "import_contacts": lambda n, _w: n.write(applying.apply, n.read(planning.plan, ARRIVING), tag="new"),
    "import_calendar": lambda n, w: n.write(
        calendars.apply,
        [
            ChosenMeeting(IncomingMeeting(1, "c1", START, 30, notes="Bring the list"), w.other),
            ChosenMeeting(IncomingMeeting(9, "c2", START, 30), None, Attendee("Sam Lee", "sam@mail.example")),
            ChosenMeeting(IncomingMeeting(20, n.read(meetings.get, w.meeting).uuid, START, 45, sequence=9)),
        ],
    ),
    "different_people": lambda n, w: n.write(duplicates.different_people, w.other, w.contact),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_undo_and_redo_bring_back_the_exact_rows(notebook: Notebook, world: World, name: str) -> None:
    start = snapshot(notebook)
    OPERATIONS[name](notebook, world)
    done = snapshot(notebook)
    step = notebook.read(undo.state).undo
    assert done != start
    assert step is not None
    assert step.name == name

    count = 2 if name == "fill_agenda" else 1
    for _ in range(2):
        for _ in range(count):
            notebook.write(undo.undo)
        assert snapshot(notebook) == start
        for _ in range(count):
            notebook.write(undo.redo)
        assert snapshot(notebook) == done


def test_everything_can_be_undone_and_done_again(notebook: Notebook, world: World) -> None:
    full = snapshot(notebook)
    steps = 0
    while notebook.write(undo.undo).answer is not None:
        steps += 1
    empty = snapshot(notebook)
    assert not any(empty[table] for table in ("contact", "meeting", "agenda_item", "thank_you", "contact_summary"))
    for _ in range(steps):
        notebook.write(undo.redo)
    assert snapshot(notebook) == full


def test_typing_an_answer_is_one_step(notebook: Notebook, world: World, clock: FixedClock) -> None:
    start = snapshot(notebook)
    for typed in ("S", "So", "Som", ""):
        notebook.write_burst("answer", agenda.edit, world.items[1], answer=typed)
        clock.advance(seconds=2)
    notebook.write(undo.undo)
    assert snapshot(notebook) == start


def test_a_guide_note_emptied_and_written_again_in_one_burst(notebook: Notebook, world: World) -> None:
    start = snapshot(notebook)
    for typed in ("", "Thirty"):
        notebook.write_burst("note", guide_notes.write, "time", typed)
    done = snapshot(notebook)
    notebook.write(undo.undo)
    assert snapshot(notebook) == start
    notebook.write(undo.redo)
    assert snapshot(notebook) == done
