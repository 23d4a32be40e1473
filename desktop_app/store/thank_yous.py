"""Thank-yous: owed to each person who grants an interview and to each who refers the user on."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method import thanks
from desktop_app.records import outreach as records
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Channel
from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, Meeting, Referral, ThankYou


def owed(session: Session, contact_id: int) -> tuple[records.ThankYou, ...]:
    """What is still to be sent to a contact, the oldest first."""
    return tuple(map(_record, _owed(session, contact_id)))


@operation("owe_thanks")
def owe(
    session: Session,
    contact_id: int,
    meeting_id: int | None = None,
    referral_id: int | None = None,
    due_at: datetime | None = None,
) -> int:
    """Note that a thank-you is owed; answers its id, or that of the one already noted for this talk or referral."""
    contact = lookup.get(session, Contact, contact_id)
    event = journal.now(session)
    if meeting_id is not None:
        event = end_of(lookup.get(session, Meeting, meeting_id))
    if referral_id is not None:
        lookup.get(session, Referral, referral_id)
    journal.describe(session, name=contact.name)
    for row in _owed(session, contact_id):
        if (row.meeting_id, row.referral_id) == (meeting_id, referral_id) != (None, None):
            return row.id
    row = ThankYou(
        contact_id=contact_id,
        meeting_id=meeting_id,
        referral_id=referral_id,
        due_at=due_at or thanks.due_after(event),
        channel=Channel.EMAIL.value,
    )
    session.add(row)
    session.flush()
    return row.id


@operation("mark_thanked")
def mark_sent(
    session: Session,
    contact_id: int,
    channel: Channel = Channel.EMAIL,
    meeting_id: int | None = None,
    referral_id: int | None = None,
) -> None:
    """Note that the thank-you for a talk or a referral is sent; without one named, the oldest that is owed.

    Where none is owed, that one was sent now.
    """
    contact = lookup.get(session, Contact, contact_id)
    now = journal.now(session)
    owed_rows = _owed(session, contact_id)
    if (meeting_id, referral_id) != (None, None):
        owed_rows = [row for row in owed_rows if (row.meeting_id, row.referral_id) == (meeting_id, referral_id)]
    row = next(iter(owed_rows), None)
    if row is None:
        meeting_id = meeting_id or (None if referral_id else _talk_without_thanks(session, contact_id))
        row = ThankYou(contact_id=contact_id, meeting_id=meeting_id, referral_id=referral_id, due_at=now)
        session.add(row)
    row.sent_at = now
    row.channel = Channel(channel).value
    journal.describe(session, name=contact.name)


def end_of(meeting: Meeting) -> datetime:
    """When a talk is over."""
    return meeting.starts_at + timedelta(minutes=meeting.minutes)


def follow(session: Session, meeting: Meeting) -> None:
    """Make the thank-yous of a meeting what its status, time and contact ask for; sent ones stay sent."""
    held = meeting.status == Status.HELD
    rows = list(session.scalars(select(ThankYou).where(ThankYou.meeting_id == meeting.id)))
    if held and not rows:
        owe(session, meeting.contact_id, meeting.id)
    for row in rows:
        if row.sent_at is not None:
            row.contact_id = meeting.contact_id
        elif held:
            row.contact_id = meeting.contact_id
            row.due_at = thanks.due_after(end_of(meeting))
        else:
            session.delete(row)


def _owed(session: Session, contact_id: int) -> list[ThankYou]:
    query = select(ThankYou).where(ThankYou.contact_id == contact_id, ThankYou.sent_at.is_(None))
    return list(session.scalars(query.order_by(ThankYou.due_at, ThankYou.id)))


def _talk_without_thanks(session: Session, contact_id: int) -> int | None:
    thanked = select(ThankYou.meeting_id).where(ThankYou.meeting_id.is_not(None))
    query = select(Meeting.id).where(Meeting.contact_id == contact_id, Meeting.status == Status.HELD.value)
    return session.scalar(query.where(Meeting.id.not_in(thanked)).order_by(Meeting.starts_at.desc()).limit(1))


def _record(row: ThankYou) -> records.ThankYou:
    return records.ThankYou(
        row.id, row.contact_id, row.meeting_id, row.referral_id, row.due_at, row.sent_at, Channel(row.channel)
    )
