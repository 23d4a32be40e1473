"""What documents are made from: only what is wanted, and nothing told in confidence unless it is asked for."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop_app.records.contacts import ContactPoint, ContactView, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.exporting import PacketWanted
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import (
    agenda,
    documents_out,
    drafts,
    export_scope,
    meetings,
    profile,
    question_lists,
    thank_yous,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

Add = Callable[..., int]


def held(notebook: Notebook, contact_id: int, *answers: tuple[str, bool]) -> int:
    """A talk that was held; answers, and whether each was told in confidence."""
    start = Start(datetime(2026, 3, 9, 15), "Europe/Amsterdam")
    made: int = notebook.write(meetings.create, NewMeeting(contact_id, start, status=Status.HELD)).answer
    for answer, private in answers:
        item = notebook.write(agenda.add, made, "Why?").answer
        notebook.write(agenda.edit, item, asked=True, answer=answer, confidential=private)
    return made


def test_a_talk_alone_without_what_was_told_in_confidence(notebook: Notebook, add_contact: Add) -> None:
    amara = add_contact("Amara")
    one, _other = held(notebook, amara, ("Open", False), ("Secret", True)), held(notebook, amara)
    found = notebook.read(documents_out.interview, one)
    assert [item.answer for item in found.meetings[0].agenda] == ["Open", ""]
    assert (len(found.meetings), found.left_out) == (1, 1)
    told = notebook.read(documents_out.interview, one, private=True)
    assert [item.answer for item in told.meetings[0].agenda] == ["Open", "Secret"]


def test_a_talk_that_is_gone_is_told(notebook: Notebook) -> None:
    with pytest.raises(StoreProblem) as caught:
        notebook.read(documents_out.interview, 99)
    assert caught.value.trouble is Trouble.GONE


def test_private_answers_are_counted_for_what_is_chosen(notebook: Notebook, add_contact: Add) -> None:
    amara, wei = add_contact("Amara"), add_contact("Wei")
    one = held(notebook, amara, ("Secret", True), ("", True), ("Open", False))
    held(notebook, wei, ("Secret", True), ("Too", True))
    count = documents_out.private_answers
    assert notebook.read(count) == 3
    assert notebook.read(count, contacts=[wei]) == 2
    assert notebook.read(count, meetings=[one]) == 1
    assert notebook.read(count, meetings=[]) == 0
    assert notebook.read(export_scope.private_answers_shown, ContactView(query="amara")) == 1


def test_those_shown_are_in_the_order_of_the_table(
    notebook: Notebook, add_contact: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_scope, "WINDOW", 2)
    ids = [add_contact(name, role="Editor") for name in ("Wei", "Amara", "Émile", "Zoë")]
    add_contact("Nobody")
    shown = notebook.read(export_scope.shown, ContactView(query="editor", sort="name", descending=True))
    assert shown == [ids[3], ids[0], ids[2], ids[1]]


def test_letters_sent_and_being_written_and_to_whom_one_is_owed(
    notebook: Notebook, add_contact: Add, clock: FixedClock
) -> None:
    notebook.write(profile.edit, name="Robin")
    points = (ContactPoint(PointKind.ADDRESS, "Kade 1\nUtrecht"), ContactPoint(PointKind.ADDRESS, "Second"))
    amara, wei, emile = add_contact("Amara", points=points), add_contact("Wei"), add_contact("Émile")
    for contact in (wei, emile):
        notebook.write(thank_yous.owe, contact)
    first = notebook.write(drafts.create, DraftWanted(amara, Purpose.THANK), "Thanks", "Dear Amara").answer
    notebook.write(drafts.sent, first)
    notebook.write(drafts.create, DraftWanted(wei, Purpose.THANK), "", "Dear Wei")
    notebook.write(drafts.create, DraftWanted(wei, Purpose.ASK), "", "May I ask?")
    book = notebook.read(documents_out.letters)
    assert book.profile.name == "Robin"
    assert [(one.contact.name, one.body, one.at) for one in book.letters] == [
        ("Amara", "Dear Amara", clock()),
        ("Wei", "Dear Wei", None),
    ]
    assert book.letters[0].address == "Kade 1\nUtrecht"
    assert [one.id for one in book.unwritten] == [emile]


def test_a_packet_holds_the_talks_that_were_chosen(notebook: Notebook, add_contact: Add) -> None:
    amara = add_contact("Amara", organization="Helix")
    wei = add_contact("Wei")
    one, _other = held(notebook, amara, ("Secret", True)), held(notebook, amara)
    held(notebook, wei)
    thanks = notebook.write(drafts.create, DraftWanted(wei, Purpose.THANK), "", "Dear Wei").answer
    notebook.write(drafts.sent, thanks)
    listed = notebook.write(question_lists.create, "Mine", [1, 2]).answer
    found = notebook.read(documents_out.packet, PacketWanted(meetings=(one, 999), list_id=listed))
    assert [[meeting.id for meeting in dossier.meetings] for dossier in found.dossiers] == [[one]]
    assert found.dossiers[0].left_out == 1
    assert found.questions is not None
    assert len(found.questions.questions) == 2
    assert found.thanks == ()
    assert [person.name for person in found.people] == ["Amara", "Wei"]
    assert found.organizations == ("Helix",)
    private = notebook.read(documents_out.packet, PacketWanted(meetings=(one,), private=True))
    assert private.dossiers[0].meetings[0].agenda[0].answer == "Secret"
