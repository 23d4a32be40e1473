"""Outreach: each attempt to reach a contact, and each answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import outreach as records
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values
from desktop_app.store.schema import Contact, ContactSummary, Meeting, Outreach

EDITABLE = ("channel", "direction", "outcome", "text", "at", "purpose", "subject")
_KINDS = {"channel": Channel, "direction": Direction, "outcome": Outcome, "purpose": Purpose}


def get(session: Session, outreach_id: int) -> records.Outreach:
    """One message. Raises StoreProblem(GONE)."""
    return _record(lookup.get(session, Outreach, outreach_id))


def of_contact(session: Session, contact_id: int) -> tuple[records.Outreach, ...]:
    """What passed between the user and a contact, the newest first."""
    query = select(Outreach).where(Outreach.contact_id == contact_id)
    return tuple(map(_record, session.scalars(query.order_by(Outreach.at.desc(), Outreach.id.desc()))))


@operation("log_outreach")
def log(
    session: Session,
    contact_id: int,
    channel: Channel,
    direction: Direction,
    outcome: Outcome = Outcome.NONE,
    text: str = "",
    at: datetime | None = None,
    purpose: Purpose | None = None,
    subject: str = "",
) -> int:
    """Note a message, sent or come in, now unless `at` says when; answers its id.

    Without a `purpose`, one that goes out asks, reminds or keeps in touch, whichever comes next with this contact.
    """
    contact = lookup.get(session, Contact, contact_id)
    row = Outreach(contact_id=contact_id)
    values = {"channel": channel, "direction": direction, "outcome": outcome, "text": text, "subject": subject}
    values["purpose"] = purpose or next_purpose(session, contact_id, Direction(direction))
    _set(row, values | {"at": at or journal.now(session)})
    session.add(row)
    session.flush()
    journal.describe(session, name=contact.name)
    return row.id


def next_purpose(session: Session, contact_id: int, direction: Direction = Direction.OUT) -> Purpose:
    """What the next message to a contact is for, going by what has happened."""
    if direction is Direction.IN:
        return Purpose.OTHER
    held = select(Meeting.id).where(Meeting.contact_id == contact_id, Meeting.status == Status.HELD.value)
    if session.scalar(held.limit(1)) is not None:
        return Purpose.TOUCH
    waiting = select(ContactSummary.unanswered).where(ContactSummary.contact_id == contact_id)
    return Purpose.REMIND if session.scalar(waiting) else Purpose.ASK


@operation("edit_outreach")
def edit(session: Session, outreach_id: int, **values: Any) -> None:
    """Set any of EDITABLE. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Outreach, outreach_id)
    field = next(iter(values)) if len(values) == 1 else ""
    _set(row, values)
    journal.describe(session, name=lookup.get(session, Contact, row.contact_id).name, field=field)


@operation("delete_outreach")
def delete(session: Session, ids: Sequence[int]) -> None:
    """Delete messages."""
    rows = lookup.get_all(session, Outreach, ids)
    if rows:
        journal.describe(session, name=lookup.get(session, Contact, rows[0].contact_id).name, count=len(rows))
    for row in rows:
        session.delete(row)


def _set(row: Outreach, values: dict[str, Any]) -> None:
    for name, kind in _KINDS.items():
        if name in values:
            values[name] = kind(values[name]).value
    set_values(row, values, EDITABLE)


def _record(row: Outreach) -> records.Outreach:
    return records.Outreach(
        id=row.id,
        contact_id=row.contact_id,
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        outcome=Outcome(row.outcome),
        at=row.at,
        text=row.text,
        purpose=Purpose(row.purpose),
        subject=row.subject,
    )
