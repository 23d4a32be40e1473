"""Organizations, fields and tags: made where they are first named, removed where nobody uses them any more."""

from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.store.schema import Contact, ContactTag, Field, Organization, Tag

Named = TypeVar("Named", Organization, Field, Tag)
_USES: dict[type[Any], Any] = {
    Organization: Contact.organization_id,
    Field: Contact.field_id,
    Tag: ContactTag.tag_id,
}


def named(session: Session, kind: type[Named], name: str) -> Named | None:
    """The one of this name, upper and lower case and accents aside; made if it is not there; None for no name."""
    name = " ".join(name.split())
    if not (key := name_key(name)):
        return None
    row = find(session, kind, name)
    if row is None:
        row = kind(name=name, name_key=key)
        session.add(row)
        session.flush()
    return row


def find(session: Session, kind: type[Named], name: str) -> Named | None:
    """The one of this name, or None."""
    query = select(kind).where(kind.name_key == name_key(name)).order_by(kind.id).limit(1)
    return session.scalars(query).first()


def drop_unused(session: Session, kind: type[Named], ids: Iterable[int | None]) -> None:
    """Remove those among `ids` that nobody uses any more."""
    used = _USES[kind]
    for row_id in set(ids):
        if row_id is None or session.execute(select(used).where(used == row_id).limit(1)).first() is not None:
            continue
        if (row := session.get(kind, row_id)) is not None:
            session.delete(row)
    session.flush()
