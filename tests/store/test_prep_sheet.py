"""The prep sheet: a meeting, its contact, what others said, what is promised, what happened."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.prep import Heard, PrepSheet
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import agenda, meetings, outreach, prep_sheet, promises, questions, referring
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation

AddContact = Callable[..., int]
Answered = Callable[..., int]
NOON = datetime(2026, 3, 12, 12)


@pytest.fixture
def question(notebook: Notebook) -> int:
    return notebook.write(questions.create, Topic.DAY, "What does a day look like?").answer


@pytest.fixture
def meeting(notebook: Notebook, add_contact: AddContact, question: int) -> int:
    made: int = notebook.write(meetings.create, NewMeeting(add_contact(), Start(NOON, "Europe/Amsterdam"))).answer
    notebook.write(agenda.add_from_bank, made, [question])
    return made


@pytest.fixture
def answered(notebook: Notebook, add_contact: AddContact, question: int) -> Answered:
    """Makes a talk, days ago, in which somebody answered the question; answers the meeting's id."""

    def make(name: str, text: str, days: int = 1, **values: object) -> int:
        start = Start(NOON - timedelta(days=days), "Europe/Amsterdam")
        made: int = notebook.write(meetings.create, NewMeeting(add_contact(name), start, status=Status.HELD)).answer
        notebook.write(agenda.add_from_bank, made, [question])
        item = notebook.read(agenda.items, made)[0].id
        notebook.write(agenda.edit, item, answer=text, asked=True, **values)
        return made

    return make


def sheet(notebook: Notebook, meeting: int) -> PrepSheet:
    return notebook.read(prep_sheet.get, meeting)


def heard(notebook: Notebook, meeting: int) -> Heard:
    (found,) = sheet(notebook, meeting).heard.values()
    return found


def test_the_meeting_and_its_contact_are_there(notebook: Notebook, meeting: int) -> None:
    found = sheet(notebook, meeting)
    assert found.meeting == notebook.read(meetings.get, meeting)
    assert found.contact.name == "Amara Okafor"
    assert (found.heard, found.promises) == ({}, ())


def test_a_meeting_that_is_gone_is_told(notebook: Notebook, meeting: int) -> None:
    notebook.write(meetings.delete, [meeting])
    with pytest.raises(StoreProblem) as caught:
        sheet(notebook, meeting)
    assert caught.value.trouble is Trouble.GONE


def test_what_others_answered_is_there_the_newest_first(notebook: Notebook, meeting: int, answered: Answered) -> None:
    older = answered("Wei Chen", "Mornings in the lab", 9)
    answered("Lena Vogt", " Mostly letters\n", 2)
    found = heard(notebook, meeting)
    assert [(said.contact.name, said.text) for said in found.answers] == [
        ("Lena Vogt", "Mostly letters"),
        ("Wei Chen", "Mornings in the lab"),
    ]
    assert found.answers[1].meeting_id == older
    assert found.answers[1].at == notebook.read(meetings.get, older).starts_at
    assert (found.more, found.hidden) == (0, 0)


def test_what_was_told_in_confidence_is_only_counted(notebook: Notebook, meeting: int, answered: Answered) -> None:
    answered("Wei Chen", "They plan to close it", confidential=True)
    found = heard(notebook, meeting)
    assert found == Heard((), 0, 1)
    assert "close it" not in repr(sheet(notebook, meeting))


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_answer_says_nothing(notebook: Notebook, meeting: int, answered: Answered, text: str) -> None:
    answered("Wei Chen", text)
    answered("Lena Vogt", text, confidential=True)
    assert sheet(notebook, meeting).heard == {}


def test_of_many_answers_the_newest_are_read_and_the_rest_counted(
    notebook: Notebook, meeting: int, answered: Answered
) -> None:
    for days in range(1, 9):
        answered(f"Person {days}", "Said", days)
    found = heard(notebook, meeting)
    assert [said.contact.name for said in found.answers] == [f"Person {days}" for days in range(1, 6)]
    assert found.more == 3


def test_the_answer_of_this_very_meeting_and_own_questions_are_left_out(notebook: Notebook, meeting: int) -> None:
    notebook.write(agenda.add, meeting, "Why peas?")
    for item in notebook.read(agenda.items, meeting):
        notebook.write(agenda.edit, item.id, answer="Because")
    assert sheet(notebook, meeting).heard == {}


def test_open_promises_both_ways_are_there(notebook: Notebook, meeting: int, add_contact: AddContact) -> None:
    contact = sheet(notebook, meeting).contact.id
    kept = notebook.write(promises.make, contact, "Send the link").answer
    notebook.write(promises.keep, kept)
    notebook.write(promises.make, contact, "Send the article", due_on=date(2026, 3, 20))
    notebook.write(promises.make, contact, "Lend the book", by_me=False)
    notebook.write(promises.make, add_contact("Wei Chen"), "Not of this one")
    found = sheet(notebook, meeting).promises
    assert {(one.text, one.by_me) for one in found} == {("Send the article", True), ("Lend the book", False)}


def test_what_happened_so_far_leaves_out_what_is_ahead(
    notebook: Notebook, meeting: int, add_contact: AddContact
) -> None:
    contact = sheet(notebook, meeting).contact.id
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT, text="Dear Amara")
    notebook.write(referring.refer, contact, "Lena Vogt", by_other=True)
    for day in range(1, 30):
        notebook.write(meetings.create, NewMeeting(contact, Start(NOON + timedelta(days=day), "Europe/Amsterdam")))
    kinds = {event.kind for event in sheet(notebook, meeting).events}
    assert kinds == {"found", "asked", "referred_by"}


def test_the_talk_itself_is_not_told_among_what_happened(notebook: Notebook, meeting: int) -> None:
    notebook.write(meetings.set_status, meeting, Status.HELD)
    assert not any(event.kind == "meeting_held" for event in sheet(notebook, meeting).events)


@operation("add_agenda_item")
def _five_hundred(session: Session, meeting_id: int) -> None:
    for number in range(500):
        agenda.add(session, meeting_id, f"Question {number}?")


def test_five_hundred_questions_are_all_there(notebook: Notebook, meeting: int) -> None:
    notebook.write(_five_hundred, meeting)
    assert len(sheet(notebook, meeting).meeting.agenda) == 501
