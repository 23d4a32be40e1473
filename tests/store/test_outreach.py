"""Messages to and from contacts."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from desktop_app.records.contacts import ContactView, Stage
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, contacts_list, outreach
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock


@pytest.fixture
def contact(add_contact: Callable[..., int]) -> int:
    return add_contact()


def test_a_message_is_noted_as_of_now(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    made = notebook.write(outreach.log, contact, Channel.LETTER, Direction.OUT, text="Dear Amara")
    found = notebook.read(outreach.get, made.answer)
    assert (found.contact_id, found.channel, found.direction) == (contact, Channel.LETTER, Direction.OUT)
    assert (found.outcome, found.text, found.at) == (Outcome.NONE, "Dear Amara", clock.now)
    assert made.changes.details == {"name": "Amara Okafor"}


def test_messages_come_newest_first(notebook: Notebook, contact: int) -> None:
    days = (3, 9, 6)
    for day in days:
        at = datetime(2026, 3, day, tzinfo=UTC)
        notebook.write(outreach.log, contact, Channel.PHONE, Direction.OUT, Outcome.NONE, "", at)
    assert [message.at.day for message in notebook.read(outreach.of_contact, contact)] == [9, 6, 3]


def test_asking_and_an_answer_move_the_stage(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    def stage() -> Stage:
        return notebook.read(contacts.get, contact).stage

    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT)
    assert stage() is Stage.ASKED
    clock.advance(days=3)
    again = notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT).answer
    assert stage() is Stage.NUDGED
    clock.advance(days=1)
    reply = notebook.write(outreach.log, contact, Channel.EMAIL, Direction.IN, Outcome.AGREED).answer
    assert stage() is Stage.AGREED
    notebook.write(outreach.edit, reply, outcome=Outcome.REFUSED)
    assert stage() is not Stage.AGREED
    notebook.write(outreach.delete, [again, reply])
    assert stage() is Stage.ASKED


def test_every_value_can_be_edited(notebook: Notebook, contact: int) -> None:
    made = notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT).answer
    at = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    values = {
        "channel": Channel.OTHER,
        "direction": Direction.IN,
        "outcome": Outcome.LATER,
        "text": "In May",
        "at": at,
    }
    notebook.write(outreach.edit, made, **values)
    found = notebook.read(outreach.get, made)
    assert {name: getattr(found, name) for name in values} == values


def test_what_was_written_finds_the_contact(notebook: Notebook, contact: int) -> None:
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT, text="About chickpea foams")
    (row,) = notebook.read(contacts_list.page, ContactView("chickpea"), 0, 10).rows
    assert row.id == contact


def test_what_is_gone_says_so(notebook: Notebook, contact: int) -> None:
    calls: list[Callable[[], object]] = [
        lambda: notebook.write(outreach.log, 999, Channel.EMAIL, Direction.OUT),
        lambda: notebook.write(outreach.edit, 999, text="typed"),
        lambda: notebook.write(outreach.delete, [999]),
        lambda: notebook.read(outreach.get, 999),
    ]
    for call in calls:
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.GONE
