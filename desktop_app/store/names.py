"""Names to complete what is typed, and to filter by; each answer reads only the rows it gives."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.records.contacts import ContactRef, NamedCount
from desktop_app.store import search
from desktop_app.store.cleaning import clean
from desktop_app.store.facets import CONTACTS
from desktop_app.store.schema import Contact, ContactSummary, ContactTag, Field, Organization, Tag

_LAST = "\U0010ffff"


def organizations(session: Session, prefix: str, limit: int = 20) -> tuple[NamedCount, ...]:
    """Organizations whose name begins so, with the number of contacts in each."""
    return _named(session, Organization, Contact.organization_id, prefix, limit)


def fields(session: Session, prefix: str = "", limit: int = 200) -> tuple[NamedCount, ...]:
    """Fields whose name begins so, with the number of contacts in each."""
    return _named(session, Field, Contact.field_id, prefix, limit)


def tags(session: Session, prefix: str = "", limit: int = 200) -> tuple[NamedCount, ...]:
    """Tags whose name begins so, with the number of contacts in each."""
    return _named(session, Tag, ContactTag.tag_id, prefix, limit)


def _named(session: Session, kind: Any, used: Any, prefix: str, limit: int) -> tuple[NamedCount, ...]:
    count = select(func.count()).where(used == kind.id).scalar_subquery()
    query: Select[Any] = select(kind.id, kind.name, count).where(*_begins(kind.name_key, prefix))
    rows = session.execute(query.order_by(kind.name_key).limit(limit))
    return tuple(NamedCount(*row) for row in rows)


def _begins(column: Any, prefix: str) -> list[ColumnElement[bool]]:
    key = name_key(clean(prefix))
    return [column >= key, column < key + _LAST] if key else []


def contacts(session: Session, prefix: str, limit: int = 20) -> tuple[ContactRef, ...]:
    """Contacts found by what is typed, those whose name holds it first; by name where nothing is."""
    wanted = search.search(prefix, [], CONTACTS)
    if wanted.words:
        positions = search.window(session, wanted, 0, limit).positions
        query = select(ContactSummary).where(ContactSummary.position.in_(positions))
        rows = {row.position: row for row in session.scalars(query)}
        return tuple(ContactRef(rows[at].contact_id, rows[at].name) for at in positions if at in rows)
    first = session.scalars(select(ContactSummary).order_by(ContactSummary.position).limit(limit))
    return tuple(ContactRef(row.contact_id, row.name) for row in first)
