"""Duties that the user has put off, or does not want to hear of again."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, SetAside


@operation("put_off")
def put_off(session: Session, contact_id: int, key: str, until: datetime) -> None:
    """Do not show the duty with this key before `until`. Raises StoreProblem(GONE)."""
    _set(session, contact_id, key, until)


@operation("leave_it")
def leave(session: Session, contact_id: int, key: str) -> None:
    """Do not show the duty with this key again; undo, or a new fact with a new key, brings it back."""
    _set(session, contact_id, key, None)


def _set(session: Session, contact_id: int, key: str, until: datetime | None) -> None:
    contact = lookup.get(session, Contact, contact_id)
    row = session.scalars(select(SetAside).where(SetAside.key == key)).first()
    if row is None:
        row = SetAside(contact_id=contact_id, key=key)
        session.add(row)
    row.until = until
    journal.describe(session, name=contact.name)
