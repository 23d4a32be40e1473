"""Everything that happened with a contact, newest first."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.records.contacts import Event
from desktop_app.records.outreach import Direction, Outcome, Purpose
from desktop_app.store import lookup
from desktop_app.store.schema import Contact, Meeting, Outreach, Promise, Referral, ThankYou


def timeline(session: Session, contact_id: int, limit: int = 200) -> tuple[Event, ...]:
    """The newest `limit` events. Raises StoreProblem(GONE).

    `target` is the meeting of a meeting or thank-you, and the other contact of a referral.
    """
    contact = lookup.get(session, Contact, contact_id)
    events = [Event("found", contact.created_at, contact.how_known)]
    for source in (_messages, _meetings, _thanks, _referrals, _promises):
        events.extend(source(session, contact_id, limit))
    return tuple(sorted(events, key=lambda event: event.at, reverse=True)[:limit])


def _messages(session: Session, contact_id: int, limit: int) -> Iterator[Event]:
    query = select(Outreach).where(Outreach.contact_id == contact_id).order_by(Outreach.at.desc())
    for row in session.scalars(query.limit(limit)):
        yield Event(_message_kind(row), row.at, "\n".join(filter(None, (row.subject, row.text))), row.channel)


def _message_kind(row: Outreach) -> str:
    if row.direction == Direction.OUT:
        return "asked" if row.purpose == Purpose.ASK else f"sent_{row.purpose}"
    return "reply" if row.outcome == Outcome.NONE else f"reply_{row.outcome}"


def _meetings(session: Session, contact_id: int, limit: int) -> Iterator[Event]:
    query = select(Meeting).where(Meeting.contact_id == contact_id).order_by(Meeting.starts_at.desc())
    for row in session.scalars(query.limit(limit)):
        yield Event(f"meeting_{row.status}", row.starts_at, row.place, row.mode, row.id, row.minutes)


def _thanks(session: Session, contact_id: int, limit: int) -> Iterator[Event]:
    at = func.coalesce(ThankYou.sent_at, ThankYou.due_at)
    letter = exists().where(
        Outreach.contact_id == contact_id, Outreach.purpose == Purpose.THANK.value, Outreach.at == ThankYou.sent_at
    )
    # Where the letter itself is kept, it is told of as a message.
    query = select(ThankYou).where(ThankYou.contact_id == contact_id, ~letter).order_by(at.desc())
    for row in session.scalars(query.limit(limit)):
        if row.sent_at is not None:
            yield Event("thanks_sent", row.sent_at, detail=row.channel, target=row.meeting_id)
        else:
            yield Event("thanks_due", row.due_at, detail=row.channel, target=row.meeting_id)


def _referrals(session: Session, contact_id: int, limit: int) -> Iterator[Event]:
    ends = (
        (Referral.referred_id, Referral.referrer_id, "referred_by"),
        (Referral.referrer_id, Referral.referred_id, "referred_to"),
    )
    other = aliased(Contact)
    for mine, theirs, kind in ends:
        query: Any = select(Referral, other.id, other.name).join(other, other.id == theirs).where(mine == contact_id)
        for row, other_id, name in session.execute(query.order_by(Referral.id.desc()).limit(limit)):
            yield Event(kind, row.made_at or row.created_at, name, row.note, other_id)


def _promises(session: Session, contact_id: int, limit: int) -> Iterator[Event]:
    query = select(Promise).where(Promise.contact_id == contact_id).order_by(Promise.id.desc())
    for row in session.scalars(query.limit(limit)):
        due = "" if row.due_on is None else row.due_on.isoformat()
        kind = "promise_by_me" if row.by_me else "promise_by_them"
        yield Event(kind, row.created_at, row.text, due, row.meeting_id)
        if row.kept_at is not None:
            yield Event("promise_kept", row.kept_at, row.text, due, row.meeting_id)
