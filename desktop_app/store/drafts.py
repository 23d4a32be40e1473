"""Drafts: texts the user may send, kept as they are typed until they are sent or thrown away."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import drafts as records
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.store import journal, lookup, meetings, outreach, thank_yous
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values
from desktop_app.store.schema import Contact, Draft, Meeting, Referral

EDITABLE = ("subject", "body", "channel", "purpose")


def find(session: Session, wanted: DraftWanted) -> records.Draft | None:
    """The draft that is being written for this, the newest where there are several."""
    query = select(Draft).where(
        Draft.contact_id == wanted.contact_id,
        Draft.purpose == wanted.purpose.value,
        Draft.meeting_id.is_not_distinct_from(wanted.meeting_id),
        Draft.referral_id.is_not_distinct_from(wanted.referral_id),
    )
    if wanted.channel is not None:
        query = query.where(Draft.channel == wanted.channel.value)
    row = session.scalars(query.order_by(Draft.changed_at.desc(), Draft.id.desc())).first()
    return None if row is None else _record(row)


def get(session: Session, draft_id: int) -> records.Draft:
    """One draft. Raises StoreProblem(GONE)."""
    return _record(lookup.get(session, Draft, draft_id))


def all_open(session: Session) -> tuple[records.Draft, ...]:
    """Every draft, the one written last first."""
    return tuple(map(_record, session.scalars(select(Draft).order_by(Draft.changed_at.desc(), Draft.id.desc()))))


@operation("write_draft")
def create(session: Session, wanted: DraftWanted, subject: str, body: str) -> int:
    """Keep a draft; answers its id. Raises StoreProblem(GONE) for who or what it is about."""
    contact = lookup.get(session, Contact, wanted.contact_id)
    if wanted.meeting_id is not None:
        lookup.get(session, Meeting, wanted.meeting_id)
    if wanted.referral_id is not None:
        lookup.get(session, Referral, wanted.referral_id)
    row = Draft(
        contact_id=contact.id,
        meeting_id=wanted.meeting_id,
        referral_id=wanted.referral_id,
        purpose=wanted.purpose.value,
        channel=(wanted.channel or Channel.EMAIL).value,
    )
    set_values(row, {"subject": subject, "body": body}, EDITABLE)
    session.add(row)
    session.flush()
    journal.describe(session, name=contact.name)
    return row.id


@operation("write_draft")
def edit(session: Session, draft_id: int, **values: Any) -> None:
    """Set any of EDITABLE. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Draft, draft_id)
    for name, kind in (("channel", Channel), ("purpose", Purpose)):
        if name in values:
            values[name] = kind(values[name]).value
    set_values(row, values, EDITABLE)
    journal.describe(session, name=lookup.get(session, Contact, row.contact_id).name)


@operation("discard_draft")
def discard(session: Session, draft_id: int) -> None:
    """Throw a draft away. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Draft, draft_id)
    journal.describe(session, name=lookup.get(session, Contact, row.contact_id).name)
    session.delete(row)


@operation("send_draft")
def sent(session: Session, draft_id: int) -> int:
    """The user has sent it: note the message, and what it settles; answers the id of the message.

    A thank-you is marked sent, a referrer told, a meeting confirmed. Raises StoreProblem(GONE).
    """
    row = lookup.get(session, Draft, draft_id)
    contact = lookup.get(session, Contact, row.contact_id)
    purpose, channel = Purpose(row.purpose), Channel(row.channel)
    message = outreach.log(
        session, contact.id, channel, Direction.OUT, text=row.body, purpose=purpose, subject=row.subject
    )
    if purpose is Purpose.THANK:
        thank_yous.mark_sent(session, contact.id, channel, meeting_id=row.meeting_id, referral_id=row.referral_id)
    elif purpose is Purpose.TELL and row.referral_id is not None:
        lookup.get(session, Referral, row.referral_id).told_at = journal.now(session)
    elif purpose is Purpose.CONFIRM and row.meeting_id is not None:
        meetings.confirm(session, row.meeting_id)
    session.delete(row)
    journal.describe(session, name=contact.name)
    return message


def _record(row: Draft) -> records.Draft:
    return records.Draft(
        id=row.id,
        contact_id=row.contact_id,
        meeting_id=row.meeting_id,
        referral_id=row.referral_id,
        purpose=Purpose(row.purpose),
        channel=Channel(row.channel),
        subject=row.subject,
        body=row.body,
        changed_at=row.changed_at,
    )
