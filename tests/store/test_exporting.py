"""What leaves the notebook is what is in it, and what was told in confidence stays."""

import dataclasses
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, OutgoingContact
from desktop_app.records.meetings import NewMeeting, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import (
    agenda,
    contacts,
    debriefs,
    demo,
    exporting,
    meetings,
    outreach,
    plain,
    promises,
    talks,
)
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.store.schema import ContactExtra
from tests.conftest import FixedClock

POINTS = (
    ContactPoint(PointKind.PHONE, "+31 6 12345678", "mobile"),
    ContactPoint(PointKind.EMAIL, "amara@example.org"),
    ContactPoint(PointKind.ADDRESS, "Kade 1\nUtrecht", "work"),
)


@operation("keep_extras")
def keep(session: Session, contact_id: int) -> None:
    session.add(ContactExtra(contact_id=contact_id, ordinal=1, name="BDAY", value="1980-01-02"))
    parameters = '[["TYPE","home"],["PREF","1"]]'
    row = ContactExtra(contact_id=contact_id, ordinal=0, name="IMPP", value="xmpp:a@b", parameters=parameters)
    row.property_group = "item1"
    session.add(row)


def out(notebook: Notebook, *ids: int) -> tuple[OutgoingContact, ...]:
    return notebook.read(exporting.contacts, ids or None)


def test_a_contact_leaves_with_everything(
    notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock
) -> None:
    texts = {"role": "Editor", "organization": "The Courier", "field": "Press", "notes": "A\nB", "how_known": "A fair"}
    one = add_contact("Amara Okafor", points=POINTS, tags=("Zeal", "alumni"), time_zone="Europe/Amsterdam", **texts)
    notebook.write(keep, one)
    (found,) = out(notebook, one)
    assert found == OutgoingContact(
        uid=notebook.read(contacts.get, one).uuid,
        name="Amara Okafor",
        points=POINTS,
        tags=("alumni", "Zeal"),
        time_zone="Europe/Amsterdam",
        extras=(Extra("IMPP", "xmpp:a@b", (("TYPE", "home"), ("PREF", "1")), "item1"), Extra("BDAY", "1980-01-02")),
        changed_at=clock(),
        **texts,
    )


def test_all_leave_in_the_order_of_names_and_some_in_the_order_asked_for(
    notebook: Notebook, add_contact: Callable[..., int]
) -> None:
    ids = [add_contact(name) for name in ("Wei Chen", "amara okafor", "Émile Roux")]
    assert [one.name for one in out(notebook)] == ["amara okafor", "Émile Roux", "Wei Chen"]
    assert [one.name for one in out(notebook, ids[2], ids[0], ids[2])] == ["Émile Roux", "Wei Chen"]


def test_who_is_gone_is_left_out(notebook: Notebook, add_contact: Callable[..., int]) -> None:
    one, other = add_contact("A"), add_contact("B")
    notebook.write(contacts.delete, [one])
    assert [found.name for found in out(notebook, one, other)] == ["B"]
    with pytest.raises(StoreProblem) as caught:
        notebook.read(exporting.dossier, one)
    assert caught.value.trouble is Trouble.GONE


def test_statements_do_not_grow_with_contacts(notebook: Notebook, add_contact: Callable[..., int]) -> None:
    ids = [add_contact(f"P {number}", points=POINTS) for number in range(12)]

    def count(session: Session, ask: Callable[[Session], object]) -> int:
        statements: list[str] = []
        plain.rows(session, "SELECT 1")
        connection = session.info["plain"]
        connection.set_trace_callback(statements.append)
        ask(session)
        connection.set_trace_callback(None)
        return len(statements)

    few = notebook.read(count, lambda session: exporting.contacts(session, ids[:2]))
    many = notebook.read(count, lambda session: exporting.contacts(session, ids))
    assert few == many <= 4
    few = notebook.read(count, lambda session: tuple(exporting.dossiers(session, ids[:2])))
    assert few == notebook.read(count, lambda session: tuple(exporting.dossiers(session, ids))) <= 12


@pytest.fixture
def meeting(notebook: Notebook, add_contact: Callable[..., int]) -> int:
    start = Start(datetime(2026, 3, 10, 12), "Europe/Amsterdam")
    made: int = notebook.write(meetings.create, NewMeeting(add_contact(), start)).answer
    for text, answer, confidential in (
        ("A day?", "Early", False),
        ("Pay?", "Low", True),
        ("Boss?", "Loud", True),
        ("Else?", "  ", True),
    ):
        item = notebook.write(agenda.add, made, text).answer
        notebook.write(agenda.edit, item, answer=answer, asked=True, confidential=confidential)
    return made


def test_answers_kept_private_stay_unless_they_are_asked_for(notebook: Notebook, meeting: int) -> None:
    contact = notebook.read(meetings.get, meeting).contact.id
    shown = notebook.read(exporting.dossier, contact)
    assert [item.answer for item in shown.meetings[0].agenda] == ["Early", "", "", "  "]
    assert [item.text for item in shown.meetings[0].agenda] == ["A day?", "Pay?", "Boss?", "Else?"]
    assert shown.left_out == 2
    whole = notebook.read(exporting.dossier, contact, private=True)
    assert whole.meetings[0].agenda == notebook.read(meetings.get, meeting).agenda
    assert whole.left_out == 0


def test_a_meeting_leaves_with_what_came_of_it(notebook: Notebook, meeting: int, clock: FixedClock) -> None:
    notebook.write(debriefs.write, meeting, learned="Peas first")
    notebook.write(talks.begin, meeting)
    contact = notebook.read(meetings.get, meeting).contact.id
    notebook.write(promises.make, contact, "Send the book", due_on=date(2026, 4, 1))
    (found,) = notebook.read(exporting.dossier, contact, private=True).meetings
    assert found.debrief == notebook.read(debriefs.of_meeting, meeting)
    assert found.start == Start(datetime(2026, 3, 10, 12), "Europe/Amsterdam")
    assert found.starts_at == datetime(2026, 3, 10, 11, tzinfo=UTC)


def test_a_dossier_says_what_the_pages_say(notebook: Notebook) -> None:
    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    ids = notebook.read(exporting.in_order)
    found = notebook.read(lambda session: tuple(exporting.dossiers(session, ids, private=True)))
    assert [one.contact.id for one in found] == ids
    for one in found:
        assert one.contact == notebook.read(contacts.get, one.contact.id)
        assert set(one.messages) == set(notebook.read(outreach.of_contact, one.contact.id))
        assert set(one.promises) == set(notebook.read(promises.of_contact, one.contact.id))
        for held in one.meetings:
            page = notebook.read(meetings.get, held.id)
            same = {field.name for field in dataclasses.fields(held)} & {
                field.name for field in dataclasses.fields(page)
            }
            assert {key: getattr(held, key) for key in same} == {key: getattr(page, key) for key in same}
            assert held.debrief == notebook.read(debriefs.of_meeting, held.id)
            talk = notebook.read(talks.of_meeting, held.id)
            assert talk is None or (held.recording, held.quoting) == (talk.recording, talk.quoting)
    assert any(one.meetings and one.messages for one in found)
