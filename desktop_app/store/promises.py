"""Promises: what the user will do for a contact, and what a contact will do."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import outreach as records
from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values, text_needed
from desktop_app.store.schema import Contact, Meeting, Promise

EDITABLE = ("text", "due_on", "by_me")


def of_meeting(session: Session, meeting_id: int) -> tuple[records.Promise, ...]:
    """What was promised in a talk, in the order in which it was noted."""
    query = select(Promise).where(Promise.meeting_id == meeting_id).order_by(Promise.id)
    return tuple(map(_record, session.scalars(query)))


def of_contact(session: Session, contact_id: int) -> tuple[records.Promise, ...]:
    """What was promised to or by a contact: what is open first."""
    query = select(Promise).where(Promise.contact_id == contact_id)
    rows = session.scalars(query.order_by(Promise.kept_at.is_not(None), Promise.due_on, Promise.id))
    return tuple(map(_record, rows))


@operation("make_promise")
def make(session: Session, contact_id: int, text: str, *, by_me: bool = True, **more: Any) -> int:
    """Note a promise; `more` may hold `due_on` and `meeting_id`. Answers its id. Raises StoreProblem(GONE, INVALID)."""
    contact = lookup.get(session, Contact, contact_id)
    if more.get("meeting_id") is not None:
        lookup.get(session, Meeting, more["meeting_id"])
    row = Promise(
        contact_id=contact_id,
        text=text_needed(text, "the promise"),
        by_me=by_me,
        due_on=more.get("due_on"),
        meeting_id=more.get("meeting_id"),
    )
    session.add(row)
    session.flush()
    journal.describe(session, name=contact.name)
    return row.id


@operation("edit_promise")
def edit(session: Session, promise_id: int, **values: Any) -> None:
    """Set any of EDITABLE. Raises StoreProblem(GONE, INVALID)."""
    row = lookup.get(session, Promise, promise_id)
    if "text" in values:
        values["text"] = text_needed(values["text"], "the promise")
    set_values(row, values, EDITABLE)
    _describe(session, row)


@operation("keep_promise")
def keep(session: Session, promise_id: int, kept: bool = True) -> None:
    """Say that a promise is kept now, or take that back. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Promise, promise_id)
    row.kept_at = journal.now(session) if kept else None
    _describe(session, row)


@operation("delete_promise")
def delete(session: Session, promise_id: int) -> None:
    """Delete a promise. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Promise, promise_id)
    _describe(session, row)
    session.delete(row)


def _describe(session: Session, row: Promise) -> None:
    journal.describe(session, name=lookup.get(session, Contact, row.contact_id).name)


def _record(row: Promise) -> records.Promise:
    return records.Promise(row.id, row.contact_id, row.meeting_id, row.by_me, row.text, row.due_on, row.kept_at)
