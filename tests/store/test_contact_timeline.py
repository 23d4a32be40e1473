"""Everything that happened with a contact, newest first."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from desktop_app.records.contacts import Event
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contact_timeline, contacts, meetings, outreach, referrals
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.store.schema import Promise, ThankYou
from tests.conftest import FixedClock

AddContact = Callable[..., int]


@operation("test")
def owe(session: Session, contact_id: int, due: datetime, sent: datetime | None) -> None:
    session.add(ThankYou(contact_id=contact_id, due_at=due, sent_at=sent, channel="letter"))


@operation("test")
def promise(session: Session, contact_id: int, by_me: bool, kept: datetime | None) -> None:
    due = date(2026, 4, 1)
    session.add(Promise(contact_id=contact_id, by_me=by_me, text="send the article", due_on=due, kept_at=kept))


def timeline(notebook: Notebook, contact_id: int, limit: int = 200) -> tuple[Event, ...]:
    return notebook.read(contact_timeline.timeline, contact_id, limit)


def test_a_new_contact_was_found(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana", how_known="a fair")
    assert timeline(notebook, ana) == (Event("found", notebook.clock(), "a fair"),)


@pytest.mark.parametrize(
    ("direction", "outcome", "kind"),
    [
        (Direction.OUT, Outcome.NONE, "asked"),
        (Direction.IN, Outcome.NONE, "reply"),
        (Direction.IN, Outcome.AGREED, "reply_agreed"),
        (Direction.IN, Outcome.REFUSED, "reply_refused"),
        (Direction.IN, Outcome.LATER, "reply_later"),
    ],
)
def test_messages(
    notebook: Notebook, add_contact: AddContact, direction: Direction, outcome: Outcome, kind: str
) -> None:
    ana = add_contact("Ana")
    at = notebook.clock() + timedelta(hours=1)
    notebook.write(outreach.log, ana, Channel.EMAIL, direction, outcome, "Dear Ana", at)
    assert timeline(notebook, ana)[0] == Event(kind, at, "Dear Ana", "email")


@pytest.mark.parametrize("status", Status)
def test_meetings_lead_to_themselves(notebook: Notebook, add_contact: AddContact, status: Status) -> None:
    ana = add_contact("Ana")
    new = NewMeeting(ana, Start(datetime(2027, 3, 2, 10), "Europe/Paris"), 30, Mode.IN_PERSON, "the café", "", status)
    meeting = notebook.write(meetings.create, new).answer
    at = datetime(2027, 3, 2, 9, tzinfo=UTC)
    (found,) = [event for event in timeline(notebook, ana) if event.kind.startswith("meeting_")]
    assert found == Event(f"meeting_{status}", at, "the café", "in_person", meeting, 30)


def test_thank_yous_are_due_or_sent(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana = add_contact("Ana")
    due = clock.now + timedelta(days=1)
    notebook.write(owe, ana, due, None)
    notebook.write(owe, ana, due, due + timedelta(hours=3))
    sent, owed, _ = timeline(notebook, ana)
    assert (sent.kind, sent.at, sent.detail) == ("thanks_sent", due + timedelta(hours=3), "letter")
    assert (owed.kind, owed.at) == ("thanks_due", due)


def test_referrals_lead_to_the_other_contact(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana, bo, cy = add_contact("Ana"), add_contact("Bo"), add_contact("Cy")
    first = clock.advance(hours=1)
    notebook.write(referrals.add, bo, ana, note="at lunch")
    second = clock.advance(hours=1)
    notebook.write(referrals.add, ana, cy)
    assert timeline(notebook, ana)[:2] == (
        Event("referred_to", second, "Cy", "", cy),
        Event("referred_by", first, "Bo", "at lunch", bo),
    )


def test_promises_are_made_and_kept(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana = add_contact("Ana")
    made = clock.advance(hours=1)
    notebook.write(promise, ana, True, made + timedelta(days=2))
    notebook.write(promise, ana, False, None)
    kinds = [(event.kind, event.at, event.text, event.detail) for event in timeline(notebook, ana)]
    assert kinds[0] == ("promise_kept", made + timedelta(days=2), "send the article", "2026-04-01")
    assert {kind for kind, *_ in kinds[1:3]} == {"promise_by_me", "promise_by_them"}


def test_the_newest_come_first_and_no_more_than_asked_for(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana = add_contact("Ana")
    for number in range(5):
        clock.advance(hours=1)
        notebook.write(outreach.log, ana, Channel.EMAIL, Direction.OUT, Outcome.NONE, str(number))
    assert [event.text for event in timeline(notebook, ana, 3)] == ["4", "3", "2"]


def test_a_contact_that_is_gone_is_told(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    notebook.write(contacts.delete, [ana])
    with pytest.raises(StoreProblem) as caught:
        timeline(notebook, ana)
    assert caught.value.trouble is Trouble.GONE
